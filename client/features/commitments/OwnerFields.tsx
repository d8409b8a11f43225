import { useTexts } from '../../i18n/language.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { ownerOptions, type Owners, type OwnerValues } from './commitment-owner.ts';
import { recordCommitmentTexts } from './record-texts.ts';

interface Props {
  form: {
    values: OwnerValues;
    set: (name: 'owner' | 'ownerName', value: string) => void;
    idOf: (path: string) => string;
    errorOf: (path: string) => string | undefined;
  };
  owners: Owners;
}

/** Who does it: a municipality or a seat, chosen, so that they meet it on their own start page; or another in words. */
export function OwnerFields({ form, owners }: Props) {
  const texts = useTexts(recordCommitmentTexts);
  const { owner, ownerName } = form.values;
  const other = owner === 'other';
  return (
    <>
      <Select
        id={form.idOf(other ? 'owner' : 'ownerName')}
        error={other ? undefined : form.errorOf('ownerName')}
        label={texts.who}
        placeholder={texts.choose}
        value={owner}
        onChange={(value) => form.set('owner', value)}
        options={[...ownerOptions(owners), { value: 'other', label: texts.other }]}
      />
      {other && (
        <TextInput
          id={form.idOf('ownerName')}
          error={form.errorOf('ownerName')}
          label={texts.otherName}
          hint={texts.otherHint}
          value={ownerName}
          onChange={(value) => form.set('ownerName', value)}
        />
      )}
    </>
  );
}
