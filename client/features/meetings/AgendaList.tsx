import type { ReactNode } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { AgendaItemFacts } from './AgendaItemFacts.tsx';
import { meetingTexts } from './texts.ts';
import './AgendaList.css';

export const AgendaList_item = graphql(`
  fragment AgendaList_item on AgendaItem {
    id
    position
    subject
    explanation
    notes
    outcome
    proposal {
      id
      number
      current {
        id
        title
      }
    }
    ...AgendaItemFacts_item
  }
`);

interface Props {
  slug: string;
  items: readonly FragmentType<typeof AgendaList_item>[];
  /** What the page lays under an item, by its id: its papers. */
  below?: Readonly<Record<string, ReactNode>>;
}

/** The agenda with what came out of it, as far as the reader may see it. */
export function AgendaList({ slug, items, below }: Props) {
  const texts = useTexts(meetingTexts);
  if (items.length === 0) return <EmptyState title={texts.noAgenda}>{texts.noAgendaHelp}</EmptyState>;
  return (
    <ol className="agenda">
      {items.map((masked) => {
        const item = unmask(AgendaList_item, masked);
        return (
          <li key={item.id} value={item.position} className="agenda__item flow flow-sm">
            <Heading level={3}>
              <span className="agenda__number">{item.position}. </span>
              {item.subject}
            </Heading>
            <AgendaItemFacts item={item} />
            {item.proposal?.number && (
              <p>
                <TextLink to={`/${slug}/voorstellen/${item.proposal.number}`}>
                  {texts.proposal(item.proposal.number)}: {item.proposal.current.title}
                </TextLink>
              </p>
            )}
            {item.explanation && <Prose text={item.explanation} />}
            <Said title={texts.outcome} text={item.outcome} />
            <Said title={texts.notes} text={item.notes} />
            {below?.[item.id]}
          </li>
        );
      })}
    </ol>
  );
}

function Said({ title, text }: { title: string; text: string | null | undefined }) {
  if (!text) return null;
  return (
    <div className="agenda__said flow flow-sm">
      <Heading level={4}>{title}</Heading>
      <Prose text={text} />
    </div>
  );
}
