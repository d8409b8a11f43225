import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { adviceTexts } from './texts.ts';

const fragment = graphql(`
  fragment AwaitedAdvice_region on Region {
    slug
    defaultLanguage
    awaitedAdvice(first: 25) {
      nodes {
        id
        dueOn
        overdue
        mayGive
        seat {
          id
          name
        }
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
  }
`);

/** Advice that was asked and did not come yet, what is overdue first; for a council what it is asked itself. */
export function AwaitedAdvice({ region }: { region: FragmentType<typeof fragment> }) {
  const texts = useTexts(adviceTexts);
  const format = useFormat();
  const { slug, defaultLanguage, awaitedAdvice } = unmask(fragment, region);
  const { nodes } = awaitedAdvice;
  if (nodes.length === 0) return null;
  return (
    <Section title={nodes.every(({ mayGive }) => mayGive) ? texts.askedOfYou : texts.awaited}>
      <CardGrid>
        {nodes.map(({ id, dueOn, overdue, seat, proposal }) => (
          <ActionCard
            key={id}
            to={`/${slug}/voorstellen/${proposal.number}/advies`}
            title={<span lang={defaultLanguage}>{proposal.current.title}</span>}
            meta={
              <>
                {overdue && <StatusBadge tone="warning">{texts.late}</StatusBadge>}
                <span>{proposal.number}</span>
              </>
            }
          >
            <p>{seat.name}</p>
            <p>
              <strong>{(overdue ? texts.wasDue : texts.isDue)(format.date(dueOn))}</strong>
            </p>
          </ActionCard>
        ))}
      </CardGrid>
    </Section>
  );
}
