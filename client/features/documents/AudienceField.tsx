import type { Audience, HolderKind } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { manageTexts } from './manage-texts.ts';
import { documentTexts } from './texts.ts';

interface Props {
  id: string;
  holderKind: HolderKind;
  value: Audience | '';
  onChange: (value: Audience) => void;
  error: string | undefined;
}

/** Who may read it, in plain words. An attachment of a reaction is never public by itself. */
export function AudienceField({ holderKind, ...field }: Props) {
  const words = useTexts(documentTexts);
  const texts = useTexts(manageTexts);
  const attachment = holderKind === 'REACTION_REVISION';
  const offered: Audience[] = attachment ? ['TABLE', 'INTERNAL'] : ['PUBLIC', 'TABLE', 'INTERNAL'];
  const options = offered.map((value) => ({
    value,
    label: (attachment ? words.attachmentAudience : words.audience)[value],
    hint: (attachment ? texts.attachmentHint : texts.audienceHint)[value],
  }));
  return <RadioGroup {...field} label={texts.who} options={options} />;
}
