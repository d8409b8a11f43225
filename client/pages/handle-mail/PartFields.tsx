import { useQuery } from '@apollo/client/react';
import { intakeTexts } from '../../features/reactions/intake-texts.ts';
import {
  standpoints,
  standpointTexts,
  type StandpointOrNone,
} from '../../features/reactions/standpoint-texts.ts';
import type { MailOutcome } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { HandledMail, PartValues } from './mail-values.ts';
import { outcomeTexts } from './outcome-texts.ts';
import { mailOutcome } from './query.ts';
import { handleMailTexts } from './texts.ts';

interface Props {
  mail: HandledMail;
  part: PartValues;
  several: boolean;
  onChange: (patch: Partial<PartValues>) => void;
  idOf: (field: string) => string;
  errorOf: (field: string) => string | undefined;
}

/** One reaction that the mail becomes: to which proposal, of whom, and with which words and files. */
export function PartFields({ mail, part, several, onChange, idOf, errorOf }: Props) {
  const texts = useTexts(handleMailTexts);
  const format = useFormat();
  const own = (field: keyof PartValues) => ({ id: idOf(field), error: errorOf(field) });
  return (
    <>
      <Select
        {...own('proposalId')}
        label={texts.chooseProposal}
        placeholder={texts.placeholder}
        value={part.proposalId}
        onChange={(proposalId) => onChange({ proposalId })}
        options={mail.proposalsToLink.map(({ id, number, deadlineDate, current }) => ({
          value: id,
          label: texts.until(`${number} ${current.title}`, deadlineDate ? format.date(deadlineDate) : ''),
        }))}
      />
      <Select
        {...own('providerId')}
        label={texts.chooseProvider}
        placeholder={texts.placeholder}
        value={part.providerId}
        onChange={(providerId) => onChange({ providerId })}
        options={mail.providersToLink.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {part.proposalId && part.providerId && (
        <Outcome mailId={mail.id} proposalId={part.proposalId} providerId={part.providerId} />
      )}
      <PartWords {...{ mail, part, several, onChange, idOf, errorOf }} />
    </>
  );
}

function PartWords({ mail, part, several, onChange, idOf, errorOf }: Props) {
  const texts = useTexts(handleMailTexts);
  const intake = useTexts(intakeTexts);
  const words = useTexts(standpointTexts);
  const files = mail.files.filter(({ mediaType }) => mediaType);
  return (
    <>
      <TextArea
        id={idOf('text')}
        error={errorOf('text')}
        label={texts.partText}
        hint={several ? texts.splitHint : texts.partHint}
        limit={15_000}
        rows={8}
        value={part.text}
        onChange={(text) => onChange({ text })}
      />
      {files.length > 0 && (
        <CheckboxGroup
          id={idOf('fileIds')}
          error={errorOf('fileIds')}
          label={texts.chooseFiles}
          values={part.fileIds}
          onChange={(fileIds) => onChange({ fileIds })}
          options={files.map(({ id, fileName }) => ({ value: id, label: fileName }))}
        />
      )}
      <RadioGroup<StandpointOrNone>
        id={idOf('standpoint')}
        label={intake.standpoint}
        hint={intake.standpointHint}
        value={part.standpoint}
        onChange={(standpoint) => onChange({ standpoint })}
        options={[...standpoints, 'NONE' as const].map((value) => ({ value, label: words[value] }))}
      />
      <Checkbox
        id={idOf('confidential')}
        label={intake.confidential}
        checked={part.confidential}
        onChange={(confidential) => onChange({ confidential })}
      />
      <Checkbox
        id={idOf('objectsToPublication')}
        label={intake.objects}
        checked={part.objectsToPublication}
        onChange={(objectsToPublication) => onChange({ objectsToPublication })}
      />
    </>
  );
}

const tones: Record<MailOutcome, 'info' | 'warning'> = {
  REACTION: 'info',
  LATE_REACTION: 'info',
  REVISION: 'info',
  CHANGED_TOO_LATE: 'warning',
  WITHDRAWN: 'warning',
  NOT_OPEN: 'warning',
};

/** What the mail would become for who was chosen, before anything is sent. */
function Outcome(variables: { mailId: string; proposalId: string; providerId: string }) {
  const texts = useTexts(outcomeTexts);
  const { data } = useQuery(mailOutcome, { variables, fetchPolicy: 'network-only' });
  const outcome = data?.inboundMail?.outcome;
  if (!outcome) return null;
  return (
    <Alert tone={tones[outcome]} live>
      <p>{texts[outcome]}</p>
    </Alert>
  );
}
