import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Select } from '../../ui/Select.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { RedlineText } from './RedlineText.tsx';
import { proposalPageTexts } from './proposal-page-texts.ts';

const fragment = graphql(`
  fragment ProposalVersions_proposal on Proposal {
    id
    versions {
      id
      number
      publishedAt
      note
    }
  }
`);

const comparison = graphql(`
  query CompareVersions($id: ID!, $from: Int!, $to: Int!) {
    proposal(id: $id) {
      id
      compare(from: $from, to: $to) {
        summary {
          op
          text
          move
        }
        clauses {
          article
          formerArticle
          changed
          redline {
            op
            text
            move
          }
        }
      }
    }
  }
`);

/** Every published version with its note; the comparison is fetched when somebody asks for it. */
export function ProposalVersions({
  proposal,
  lang,
}: {
  proposal: FragmentType<typeof fragment>;
  lang: string;
}) {
  const texts = useTexts(proposalPageTexts);
  const format = useFormat();
  const [compared, setCompared] = useState<number>();
  const { id, versions } = unmask(fragment, proposal);
  if (versions.length < 2) return <Paragraph>{texts.oneVersion}</Paragraph>;
  return (
    <>
      <ol reversed className="flow">
        {versions.toReversed().map(({ number, publishedAt, note }) => (
          <li key={number} className="flow flow-sm">
            <p>
              <strong>{texts.versionLine(number, publishedAt ? format.date(publishedAt) : '')}</strong>
            </p>
            {note && <Prose text={note} lang={lang} />}
            {number > 1 && (
              <Button
                aria-expanded={compared === number}
                onClick={() => setCompared(compared === number ? undefined : number)}
              >
                {texts.compare}
              </Button>
            )}
            {compared === number && <Comparison id={id} from={number - 1} to={number} lang={lang} />}
          </li>
        ))}
      </ol>
      {versions.length > 2 && <AnyTwo id={id} numbers={versions.map(({ number }) => number)} lang={lang} />}
    </>
  );
}

/** Any two versions side by side, also the later as the earlier. */
function AnyTwo({ id, numbers, lang }: { id: string; numbers: readonly number[]; lang: string }) {
  const texts = useTexts(proposalPageTexts);
  const [from, setFrom] = useState(String(numbers[0]));
  const [to, setTo] = useState(String(numbers.at(-1)));
  const options = numbers.map((number) => ({ value: String(number), label: String(number) }));
  return (
    <div className="flow">
      <Heading level={3} size={4}>
        {texts.compareTwo}
      </Heading>
      <div className="row">
        <Select
          id="vergelijk-van"
          label={texts.compareFrom}
          value={from}
          onChange={setFrom}
          options={options}
        />
        <Select id="vergelijk-naar" label={texts.compareTo} value={to} onChange={setTo} options={options} />
      </div>
      {from === to ? (
        <Paragraph>{texts.compareSame}</Paragraph>
      ) : (
        <Comparison id={id} from={Number(from)} to={Number(to)} lang={lang} />
      )}
    </div>
  );
}

function Comparison({ id, from, to, lang }: { id: string; from: number; to: number; lang: string }) {
  const texts = useTexts(proposalPageTexts);
  const { data } = useQuery(comparison, { variables: { id, from, to } });
  if (!data?.proposal) return <Spinner />;
  const { summary, clauses } = data.proposal.compare;
  const changed = clauses.filter((clause) => clause.changed);
  return (
    <div className="flow">
      <Heading level={3} size={4}>
        {texts.summary}
      </Heading>
      <RedlineText segments={summary} lang={lang} />
      {changed.length === 0 && <Paragraph>{texts.unchanged}</Paragraph>}
      {changed.map(({ article, formerArticle, redline }) => (
        <div key={article} className="flow flow-sm">
          <Heading level={3} size={4}>
            <span lang={lang}>{article}</span>
          </Heading>
          {formerArticle && (
            <Paragraph small soft>
              {texts.formerly(formerArticle)}
            </Paragraph>
          )}
          <RedlineText segments={redline} lang={lang} />
        </div>
      ))}
    </div>
  );
}
