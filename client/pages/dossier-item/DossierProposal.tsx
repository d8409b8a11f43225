import { AdviceCard } from '../../features/advice/AdviceCard.tsx';
import { adviceTexts } from '../../features/advice/texts.ts';
import { dossierTexts } from '../../features/meetings/dossier-texts.ts';
import { ClauseChanges } from '../../features/proposals/ClauseChanges.tsx';
import { AlikeReactions } from '../../features/reactions/AlikeReactions.tsx';
import { ClauseComments, LostComments } from '../../features/reactions/ClauseComments.tsx';
import { ReactionList } from '../../features/reactions/ReactionList.tsx';
import { ReactionOverview } from '../../features/reactions/ReactionOverview.tsx';
import { readTexts } from '../../features/reactions/read-texts.ts';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

const fragment = graphql(`
  fragment DossierProposal_proposal on Proposal {
    id
    number
    ...ReactionOverview_proposal
    ...AlikeReactions_proposal
    ...ReactionList_proposal
    advice {
      id
      mayGive
      ...AdviceCard_request
    }
    current {
      id
      title
      summary
      clauseChanges {
        id
        ...ClauseComments_clauseChange
      }
      ...ClauseChanges_version
      ...LostComments_version
    }
  }
`);

interface Props {
  slug: string;
  /** Language that the proposal is written in. */
  lang: string;
  proposal: FragmentType<typeof fragment>;
}

/** The proposal under discussion: what it says in short, and article by article what changes. */
export function DossierProposal({ slug, lang, proposal: masked }: Props) {
  const texts = useTexts(dossierTexts);
  const words = useTexts(adviceTexts);
  const reactionTexts = useTexts(readTexts);
  const proposal = unmask(fragment, masked);
  const { number, current, advice } = proposal;
  const toAdvice = `/${slug}/voorstellen/${number}/advies`;
  const commentsOn = (id: string) => {
    const clause = current.clauseChanges.find((one) => one.id === id);
    return clause && <ClauseComments clauseChange={clause} />;
  };
  return (
    <>
      <Section title={texts.proposal}>
        <p>
          <TextLink to={`/${slug}/voorstellen/${number}`}>
            {texts.toProposal} {number}
          </TextLink>
        </p>
        <Prose text={current.summary} lang={lang} />
      </Section>
      {current.clauseChanges.length > 0 && (
        <Section title={texts.changes}>
          <ClauseChanges version={current} lang={lang} beside={commentsOn} />
          <LostComments version={current} />
        </Section>
      )}
      {advice.length > 0 && (
        <Section title={words.title}>
          {advice.map((request) => (
            <AdviceCard key={request.id} request={request} />
          ))}
          {advice.some(({ mayGive }) => mayGive) && (
            <p>
              <TextLink to={toAdvice}>{words.give}</TextLink>
            </p>
          )}
        </Section>
      )}
      <Section title={reactionTexts.all}>
        <ReactionOverview proposal={proposal} />
        <AlikeReactions proposal={proposal} slug={slug} />
        <ReactionList proposal={proposal} slug={slug} />
      </Section>
    </>
  );
}
