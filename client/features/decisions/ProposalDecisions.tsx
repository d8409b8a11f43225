import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { ProposalDecisions_ProposalFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Redline } from '../../ui/Redline.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { decisionTexts } from './decision-texts.ts';

const fragment = graphql(`
  fragment ProposalDecisions_proposal on Proposal {
    id
    state
    region {
      id
      slug
    }
    addenda {
      id
      number
      generation {
        id
        name
      }
    }
    decisions {
      standing
      mayRecord
      municipality {
        id
        name
      }
      draft {
        id
      }
      decisions {
        id
        kind
        reason
        decidedOn
        effectiveOn
        retroactive
        documents {
          id
          title
          current {
            id
            url
          }
        }
        clauses {
          id
          clauseChange {
            id
            article
          }
          redline {
            op
            text
          }
        }
      }
    }
  }
`);

type Row = ProposalDecisions_ProposalFragment['decisions'][number];
type Decision = Row['decisions'][number];
const ops = { EQUAL: 'equal', INSERT: 'insert', DELETE: 'delete' } as const;
const tones = { ADOPT: 'ok', ADOPT_AMENDED: 'ok', REJECT: 'error', HOLD: 'warning' } as const;

/** What each municipality decided, why, and from when it holds; nothing before the table has spoken. */
export function ProposalDecisions({
  proposal,
  lang,
}: {
  proposal: FragmentType<typeof fragment>;
  lang: string;
}) {
  const texts = useTexts(decisionTexts);
  const { id, region, addenda, decisions } = unmask(fragment, proposal);
  const some = decisions.some((row) => row.decisions.length > 0 || row.mayRecord || row.draft);
  if (!some) return null;
  const mine = decisions.find(({ mayRecord }) => mayRecord);
  return (
    <Section title={texts.title}>
      {decisions.map((row) => (
        <MunicipalityCard key={row.municipality.id} row={row} lang={lang} />
      ))}
      {addenda.map(({ id: addendumId, number, generation }) => (
        <p key={addendumId}>
          <TextLink to={`/${region.slug}/contract/${generation.name}/addendum/${number}`}>
            {texts.addendum(number)}
          </TextLink>
        </p>
      ))}
      {mine && (
        <p>
          <ButtonLink to={`/${region.slug}/beheer/voorstellen/${id}/besluit`}>{texts.record}</ButtonLink>
        </p>
      )}
    </Section>
  );
}

function MunicipalityCard({ row, lang }: { row: Row; lang: string }) {
  const texts = useTexts(decisionTexts);
  const last = row.decisions.at(-1);
  const earlier = row.decisions.slice(0, -1);
  return (
    <Card>
      <div className="row">
        <Heading level={3}>{row.municipality.name}</Heading>
        <StatusBadge tone={last ? tones[last.kind] : 'neutral'}>
          {last ? texts.kind[last.kind] : texts.open}
        </StatusBadge>
        {row.draft && <StatusBadge tone="warning">{texts.draft}</StatusBadge>}
      </div>
      {last && <DecisionText decision={last} lang={lang} />}
      {earlier.map((decision) => (
        <Disclosure key={decision.id} summary={`${texts.earlier}: ${texts.kind[decision.kind]}`}>
          <DecisionText decision={decision} lang={lang} />
        </Disclosure>
      ))}
    </Card>
  );
}

function DecisionText({ decision, lang }: { decision: Decision; lang: string }) {
  const texts = useTexts(decisionTexts);
  const format = useFormat();
  const { decidedOn, effectiveOn, retroactive, reason, clauses, documents } = decision;
  return (
    <div className="flow flow-sm">
      <p>
        {texts.on(format.longDate(decidedOn))}.{' '}
        {effectiveOn && <strong>{texts.from(format.longDate(effectiveOn))}.</strong>}{' '}
        {retroactive && `${texts.retroactive}.`}
      </p>
      <Prose text={reason} lang={lang} />
      {clauses.length > 0 && (
        <Disclosure summary={texts.otherText}>
          <Paragraph small soft>
            {texts.legend}
          </Paragraph>
          {clauses.map(({ id, clauseChange, redline }) => (
            <div key={id} className="flow flow-sm">
              <Heading level={4}>
                <span lang={lang}>{clauseChange.article}</span>
              </Heading>
              <Redline
                segments={redline.map(({ op, text }) => ({ op: ops[op], text }))}
                insertedText={texts.inserted}
                deletedText={texts.deleted}
                lang={lang}
              />
            </div>
          ))}
        </Disclosure>
      )}
      {documents.map(({ id, title, current }) => (
        <p key={id}>
          <a href={current.url}>{title}</a>
        </p>
      ))}
    </div>
  );
}
