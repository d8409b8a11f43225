import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { Section } from '../../ui/Section.tsx';
import { staffTexts } from './staff-texts.ts';

const fragment = graphql(`
  fragment StaffAnswering_proposal on Proposal {
    id
    number
    region {
      id
      defaultLanguage
    }
    current {
      id
      title
    }
    answering {
      total
      answered
      ready
    }
  }
`);

interface Props {
  slug: string;
  proposals: readonly FragmentType<typeof fragment>[];
}

/** Closed proposals with reactions that have no answer yet, or answers that wait to be published. */
export function StaffAnswering({ slug, proposals }: Props) {
  const texts = useTexts(staffTexts);
  const asking = proposals.flatMap((masked) => {
    const { answering, ...proposal } = unmask(fragment, masked);
    const asks = answering && (answering.answered < answering.total || answering.ready > 0);
    return asks ? [{ ...proposal, ...answering }] : [];
  });
  if (asking.length === 0) return null;
  return (
    <Section title={texts.answering}>
      <CardGrid>
        {asking.map(({ id, number, region, current, total, answered, ready }) => (
          <ActionCard
            key={id}
            to={`/${slug}/beheer/voorstellen/${id}/beantwoording`}
            title={<span lang={region.defaultLanguage}>{current.title}</span>}
            meta={number}
          >
            {answered < total && <p>{texts.unanswered(total - answered, total)}</p>}
            {ready > 0 && <p>{texts.readyToPublish(ready)}</p>}
          </ActionCard>
        ))}
      </CardGrid>
    </Section>
  );
}
