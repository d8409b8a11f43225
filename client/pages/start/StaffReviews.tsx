import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { Section } from '../../ui/Section.tsx';
import { staffTexts } from './staff-texts.ts';

const fragment = graphql(`
  fragment StaffReviews_region on Region {
    slug
    reviewsAskedOfMe {
      id
      requestedAt
      requestedBy {
        id
        name
      }
      proposal {
        id
        draft {
          id
          title
        }
      }
    }
  }
`);

/** Drafts that a colleague asked the reader to review. */
export function StaffReviews({ region }: { region: FragmentType<typeof fragment> }) {
  const texts = useTexts(staffTexts);
  const format = useFormat();
  const { slug, reviewsAskedOfMe } = unmask(fragment, region);
  if (reviewsAskedOfMe.length === 0) return null;
  return (
    <Section title={texts.reviews}>
      <CardGrid>
        {reviewsAskedOfMe.map(({ id, requestedAt, requestedBy, proposal }) => (
          <ActionCard
            key={id}
            to={`/${slug}/beheer/voorstellen/${proposal.id}`}
            title={proposal.draft?.title || texts.untitled}
          >
            <p>{texts.askedBy(requestedBy.name, format.date(requestedAt))}</p>
          </ActionCard>
        ))}
      </CardGrid>
    </Section>
  );
}
