import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { ReactionItem } from './ReactionItem.tsx';
import { readTexts } from './read-texts.ts';

const fragment = graphql(`
  fragment ReactionList_proposal on Proposal {
    id
    number
    constituency: reactions(first: 20, constituency: true) {
      totalCount
      nodes {
        id
        ...ReactionItem_reaction
      }
    }
    others: reactions(first: 10, constituency: false) {
      totalCount
      nodes {
        id
        ...ReactionItem_reaction
      }
    }
  }
`);

interface Props {
  proposal: FragmentType<typeof fragment>;
  slug: string;
}

/** The reactions that the reader may see, those of the own constituency first; the rest stands on its own page. */
export function ReactionList({ proposal: masked, slug }: Props) {
  const texts = useTexts(readTexts);
  const { number, constituency, others } = unmask(fragment, masked);
  const total = constituency.totalCount + others.totalCount;
  if (total === 0) return <EmptyState title={texts.noReactions} />;
  const shown = constituency.nodes.length + others.nodes.length;
  return (
    <>
      {constituency.nodes.length > 0 && (
        <Section level={3} title={texts.constituency}>
          {constituency.nodes.map((reaction) => (
            <ReactionItem key={reaction.id} reaction={reaction} slug={slug} />
          ))}
        </Section>
      )}
      {others.nodes.length > 0 && (
        <Section level={3} title={texts.others}>
          {others.nodes.map((reaction) => (
            <ReactionItem key={reaction.id} reaction={reaction} slug={slug} />
          ))}
        </Section>
      )}
      {shown < total && (
        <TextLink to={`/${slug}/voorstellen/${number}/reacties`}>{texts.seeAll(total)}</TextLink>
      )}
    </>
  );
}
