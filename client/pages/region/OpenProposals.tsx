import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { regionTexts } from './texts.ts';

const fragment = graphql(`
  fragment OpenProposals_region on Region {
    slug
    open: proposals(first: 10, open: true, order: DEADLINE) {
      nodes {
        id
        number
        deadline
        current {
          id
          title
          summary
        }
      }
    }
    recent: proposals(first: 5, open: false, order: PUBLISHED) {
      nodes {
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

export function OpenProposals({ region }: { region: FragmentType<typeof fragment> }) {
  const texts = useTexts(regionTexts);
  const format = useFormat();
  const { slug, open, recent } = unmask(fragment, region);
  return (
    <>
      <Section title={texts.open}>
        {open.nodes.length === 0 ? (
          <EmptyState title={texts.noneOpen}>{texts.noneOpenHelp}</EmptyState>
        ) : (
          <Paragraph soft>{texts.openHelp}</Paragraph>
        )}
        {open.nodes.map(({ id, number, deadline, current }) => (
          <ActionCard
            key={id}
            to={`/${slug}/voorstellen/${number}`}
            title={current.title}
            meta={
              <>
                <span>{texts.number(number ?? '')}</span>
                {deadline && <StatusBadge tone="accent">{format.deadline(deadline)}</StatusBadge>}
              </>
            }
          >
            {current.summary}
          </ActionCard>
        ))}
      </Section>
      {recent.nodes.length > 0 && (
        <Section title={texts.recent}>
          <ul className="flow-sm">
            {recent.nodes.map(({ id, number, current }) => (
              <li key={id}>
                <TextLink to={`/${slug}/voorstellen/${number}`}>{`${number} ${current.title}`}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <TextLink to={`/${slug}/voorstellen`}>{texts.allProposals}</TextLink>
      </p>
    </>
  );
}
