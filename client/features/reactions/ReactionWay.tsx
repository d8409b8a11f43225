import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { intakeTexts } from './intake-texts.ts';

const fragment = graphql(`
  fragment ReactionWay_revision on ReactionRevision {
    channel
    receivedOn
    registered
    registeredFor {
      id
      name
    }
  }
`);

/** By which way a text came in, and who put it in the portal; nothing of what came through the portal. */
export function ReactionWay({ revision }: { revision: FragmentType<typeof fragment> }) {
  const texts = useTexts(intakeTexts);
  const format = useFormat();
  const { channel, receivedOn, registered, registeredFor } = unmask(fragment, revision);
  if (channel === 'PORTAL' || !receivedOn) return null;
  const parts = [
    texts.came(texts.channels[channel], format.date(receivedOn)),
    registered && texts.by(registeredFor?.name ?? null),
  ];
  return (
    <Paragraph small soft>
      {parts.filter(Boolean).join(', ')}
    </Paragraph>
  );
}
