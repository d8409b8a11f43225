import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { AgendaItemFacts } from './AgendaItemFacts.tsx';
import { dossierTexts } from './dossier-texts.ts';
import { prepareTexts } from './prepare-texts.ts';
import { meetingTexts } from './texts.ts';
import './DossierList.css';

export const DossierList_meeting = graphql(`
  fragment DossierList_meeting on Meeting {
    id
    date
    agenda {
      id
      position
      subject
      note {
        id
        readAt
        text
      }
      newPosts
      documents {
        id
      }
      proposal {
        id
        number
        reactionOverview {
          invited
          reacted
        }
        advice {
          id
          advice {
            id
          }
        }
      }
      constituencyQuestions {
        id
        askedCount
        answeredCount
      }
      ...AgendaItemFacts_item
    }
  }
`);

/** The agenda as a reading list: what is read, what is new, how many reacted. */
export function DossierList({
  meeting: masked,
  slug,
}: {
  meeting: FragmentType<typeof DossierList_meeting>;
  slug: string;
}) {
  const texts = useTexts(dossierTexts);
  const words = useTexts(meetingTexts);
  const prepare = useTexts(prepareTexts);
  const { date, agenda } = unmask(DossierList_meeting, masked);
  if (agenda.length === 0) return <EmptyState title={words.noAgenda}>{words.noAgendaHelp}</EmptyState>;
  return (
    <ol className="dossier-list">
      {agenda.map((item) => {
        const reactions = item.proposal?.reactionOverview;
        const advice = item.proposal?.advice ?? [];
        const { asked, answered } = countsOf(item.constituencyQuestions);
        const facts = [
          item.documents.length > 0 && texts.documents(item.documents.length),
          reactions && texts.reactions(reactions.reacted, reactions.invited),
          advice.length > 0 && texts.advice(advice.filter((one) => one.advice).length, advice.length),
          asked > 0 && texts.answers(answered, asked),
          item.note?.text && texts.hasNote,
        ].filter(Boolean);
        return (
          <li key={item.id}>
            <ActionCard
              level={2}
              to={`/${slug}/vergaderingen/${date}/dossier/${item.position}`}
              title={`${item.position}. ${item.subject}`}
              meta={
                <>
                  <StatusBadge tone={item.note?.readAt ? 'ok' : 'accent'}>
                    {item.note?.readAt ? prepare.read : prepare.notRead}
                  </StatusBadge>
                  {item.newPosts ? (
                    <StatusBadge tone="accent">{prepare.newPosts(item.newPosts)}</StatusBadge>
                  ) : null}
                </>
              }
            >
              <AgendaItemFacts item={item} />
              {facts.length > 0 && <p>{facts.join(' · ')}</p>}
            </ActionCard>
          </li>
        );
      })}
    </ol>
  );
}

/** Of all questions at an item together. */
function countsOf(questions: readonly { askedCount?: number | null; answeredCount?: number | null }[]) {
  const sum = (counts: (number | null | undefined)[]) =>
    counts.reduce<number>((all, one) => all + (one ?? 0), 0);
  return {
    asked: sum(questions.map(({ askedCount }) => askedCount)),
    answered: sum(questions.map(({ answeredCount }) => answeredCount)),
  };
}
