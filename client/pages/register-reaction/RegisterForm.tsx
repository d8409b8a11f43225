import { useRef, useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import type { RegisteredChannel } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { FileDrop } from '../../features/documents/FileDrop.tsx';
import { useUploads } from '../../features/documents/useUploads.ts';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { intakeTexts } from '../../features/reactions/intake-texts.ts';
import {
  standpoints,
  standpointTexts,
  type StandpointOrNone,
} from '../../features/reactions/standpoint-texts.ts';

const registerMutation = graphql(`
  mutation RegisterReaction($input: RegisterReactionInput!) {
    registerReaction(input: $input) {
      problems {
        field
        code
        limit
      }
      reaction {
        id
        receiptNumber
      }
    }
  }
`);

interface Props {
  proposalId: string;
  providers: readonly { id: string; name: string }[];
  /** The last day that is in time, in words. */
  deadline: string;
  onRegistered: (receipt: string) => void;
}

const channels: readonly RegisteredChannel[] = ['LETTER', 'SPOKEN', 'E_MAIL'];
const nothing = {
  providerId: '',
  channel: 'LETTER' as RegisteredChannel,
  receivedOn: '',
  standpoint: 'NONE' as StandpointOrNone,
  text: '',
  confidential: false,
  objectsToPublication: false,
};

/** What the form holds, the files that go along, and the sending of it. One key per form: a retry is carried out once. */
function useRegistering({ proposalId, onRegistered }: Pick<Props, 'proposalId' | 'onRegistered'>) {
  const texts = useTexts(intakeTexts);
  const uploads = useUploads();
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const receipt = useRef('');
  const [register] = useMutation(registerMutation);
  const waiting = uploads.uploads.some(({ uploadId, refused }) => !uploadId && !refused);
  const form = useForm({
    initial: nothing,
    labels: {
      providerId: texts.provider,
      channel: texts.channel,
      receivedOn: texts.receivedOn,
      standpoint: texts.standpoint,
      text: texts.text,
      uploadIds: texts.scan,
    },
    send: async ({ standpoint, ...values }) => {
      if (waiting) return [{ field: 'uploadIds', code: 'INVALID' }];
      const uploadIds = uploads.uploads.flatMap(({ uploadId }) => uploadId ?? []);
      const input = {
        ...values,
        proposalId,
        uploadIds,
        idempotencyKey,
        standpoint: standpoint === 'NONE' ? null : standpoint,
      };
      const { data } = await register({ variables: { input } });
      const { problems, reaction } = data!.registerReaction;
      // What is sent again after a refusal is another request.
      if (problems.length > 0) setKey(crypto.randomUUID());
      else receipt.current = reaction?.receiptNumber ?? '';
      return problems;
    },
    done: () => onRegistered(receipt.current),
  });
  useUnsavedChangesWarning(form.changed);
  return { form, uploads, waiting };
}

/** A letter, a mail or what was said, written down for a provider. */
export function RegisterForm({ providers, deadline, ...props }: Props) {
  const texts = useTexts(intakeTexts);
  const words = useTexts(standpointTexts);
  const { form, uploads, waiting } = useRegistering(props);
  return (
    <Form form={form}>
      <Select
        {...form.field('providerId')}
        label={texts.provider}
        hint={texts.providerHint}
        placeholder={texts.choose}
        options={providers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioGroup<RegisteredChannel>
        {...form.field('channel')}
        label={texts.channel}
        options={channels.map((value) => ({ value, label: texts.channels[value] }))}
      />
      <DateField
        {...form.field('receivedOn')}
        label={texts.receivedOn}
        hint={texts.receivedOnHint(deadline)}
      />
      <RadioGroup<StandpointOrNone>
        {...form.field('standpoint')}
        label={texts.standpoint}
        hint={texts.standpointHint}
        options={[...standpoints, 'NONE' as const].map((value) => ({ value, label: words[value] }))}
      />
      <TextArea {...form.field('text')} label={texts.text} hint={texts.textHint} limit={15_000} rows={10} />
      <FileDrop
        id={form.idOf('uploadIds')}
        label={texts.scan}
        state={uploads}
        error={form.errorOf('uploadIds') && (waiting ? texts.stillBusy : form.errorOf('uploadIds'))}
        multiple
      />
      <Checkbox
        id={form.idOf('confidential')}
        label={texts.confidential}
        checked={form.values.confidential}
        onChange={(value) => form.set('confidential', value)}
      />
      <Checkbox
        id={form.idOf('objectsToPublication')}
        label={texts.objects}
        checked={form.values.objectsToPublication}
        onChange={(value) => form.set('objectsToPublication', value)}
      />
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.register}
      </Button>
    </Form>
  );
}
