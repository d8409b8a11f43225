import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { defineTexts, useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

const fragment = graphql(`
  fragment Collisions_proposal on Proposal {
    id
    region {
      id
      slug
    }
    collisions {
      article
      words
      proposal {
        id
        number
        current {
          id
          title
        }
      }
    }
  }
`);

const collisionTexts = defineTexts({
  nl: {
    title: 'Een ander voorstel verandert dezelfde woorden',
    line: (article: string, words: string) =>
      words ? `${article}: “${words}”` : `${article}: op dezelfde plek`,
    in: 'ook in',
    draft: 'concept',
    help: 'Stem de voorstellen op elkaar af voordat u publiceert. Anders past het tweede niet meer op het contract.',
  },
  fy: {
    title: 'In oar útstel feroaret deselde wurden',
    line: (article, words) => (words ? `${article}: “${words}”` : `${article}: op itselde plak`),
    in: 'ek yn',
    draft: 'konsept',
    help: 'Stim de útstellen op elkoar ôf foardat jo publisearje. Oars past it twadde net mear op it kontrakt.',
  },
  en: {
    title: 'Another proposal changes the same words',
    line: (article, words) => (words ? `${article}: “${words}”` : `${article}: in the same place`),
    in: 'also in',
    draft: 'draft',
    help: 'Bring the proposals into line before you publish. Otherwise the second no longer fits the contract.',
  },
});

/** Other open proposals that touch the same words, for the staff. */
export function Collisions({ proposal }: { proposal: FragmentType<typeof fragment> }) {
  const texts = useTexts(collisionTexts);
  const { region, collisions } = unmask(fragment, proposal);
  if (collisions.length === 0) return null;
  return (
    <Alert tone="warning" title={texts.title}>
      <ul>
        {collisions.map(({ article, words, proposal: other }) => (
          <li key={`${other.id} ${article}`}>
            {texts.line(article, words)}, {texts.in}{' '}
            <TextLink to={`/${region.slug}/beheer/voorstellen/${other.id}`}>
              {other.number ?? texts.draft} {other.current.title}
            </TextLink>
          </li>
        ))}
      </ul>
      <p>{texts.help}</p>
    </Alert>
  );
}
