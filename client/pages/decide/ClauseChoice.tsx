import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Redline } from '../../ui/Redline.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { differing, type Change, type Choice, type ClauseValue } from './decision-values.ts';
import { decideTexts } from './texts.ts';

interface Props {
  change: Change;
  municipalityId: string;
  value: ClauseValue;
  amending: boolean;
  lang: string;
  error: string | undefined;
  onChange: (value: ClauseValue) => void;
}

const ops = { EQUAL: 'equal', INSERT: 'insert', DELETE: 'delete' } as const;

/** What an article is to say: as proposed, in words of the municipality's own, or chosen where the contract has changed. */
export function ClauseChoice({ change, municipalityId, value, amending, lang, error, onChange }: Props) {
  const texts = useTexts(decideTexts);
  const inForce = differing(change, municipalityId);
  const textOf = (choice: Choice) =>
    ({
      proposed: change.newText,
      keep: inForce?.wording?.text ?? '',
      own: value.text,
    })[choice];
  const writing = inForce ? value.choice === 'own' : amending;
  return (
    <div className="flow">
      {inForce && (
        <Alert tone="warning" title={`${change.article}: ${texts.changed}`}>
          <Paragraph>{texts.changedHelp}</Paragraph>
          <Redline
            segments={inForce.redline.map(({ op, text }) => ({ op: ops[op], text }))}
            insertedText={texts.inserted}
            deletedText={texts.deleted}
            lang={lang}
          />
          <RadioGroup<Choice>
            id={`keuze-${change.id}`}
            label={texts.choice}
            value={value.choice}
            error={error}
            onChange={(choice) => onChange({ choice, text: textOf(choice) })}
            options={[
              { value: 'proposed', label: texts.proposed },
              { value: 'keep', label: texts.keep },
              { value: 'own', label: texts.own },
            ]}
          />
        </Alert>
      )}
      {writing && (
        <TextArea
          id={`tekst-${change.id}`}
          label={texts.text(change.article)}
          hint={texts.lapses}
          lang={lang}
          limit={15_000}
          rows={8}
          value={value.text}
          error={inForce ? undefined : error}
          onChange={(text) => onChange({ ...value, text })}
        />
      )}
    </div>
  );
}
