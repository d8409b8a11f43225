import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { NotaResults_ResultFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Redline } from '../../ui/Redline.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { notaTexts } from './nota-texts.ts';

const fragment = graphql(`
  fragment NotaResults_result on NotaResult {
    kind
    municipalities
    text
    redline {
      op
      text
    }
  }
`);

const ops = { EQUAL: 'equal', INSERT: 'insert', DELETE: 'delete' } as const;
const tones = { AS_PROPOSED: 'ok', AMENDED: 'accent', UNCHANGED: 'neutral', UNDECIDED: 'warning' } as const;

interface Props {
  results: readonly FragmentType<typeof fragment>[];
  newText: string;
  lang: string;
  /** How many municipalities are concerned. */
  municipalities: number;
}

/** What the text of an article became, for each municipality where that differs. */
export function NotaResults({ results, newText, lang, municipalities }: Props) {
  const texts = useTexts(notaTexts);
  const all = results.map((one) => unmask(fragment, one));
  const proposedSomewhere = all.some(({ kind }) => kind === 'AS_PROPOSED' || kind === 'UNDECIDED');
  return (
    <div className="flow">
      {all.map((result) => (
        <Result
          key={result.municipalities.join()}
          result={result}
          lang={lang}
          everywhere={result.municipalities.length === municipalities}
        />
      ))}
      {!proposedSomewhere && (
        <Disclosure summary={texts.proposed}>
          <Prose text={newText || texts.lapses} lang={lang} />
        </Disclosure>
      )}
    </div>
  );
}

interface ResultProps {
  result: NotaResults_ResultFragment;
  lang: string;
  everywhere: boolean;
}

function Result({ result, lang, everywhere }: ResultProps) {
  const texts = useTexts(notaTexts);
  const { kind, municipalities, text, redline } = result;
  return (
    <div className="nota__result flow flow-sm">
      <Heading level={3}>{everywhere ? texts.result : texts.resultOf(municipalities.join(', '))}</Heading>
      <p>
        <StatusBadge tone={tones[kind]}>{texts.results[kind]}</StatusBadge>
      </p>
      {kind !== 'UNCHANGED' && (
        <>
          {text ? <Prose text={text} lang={lang} /> : <Paragraph>{texts.lapses}</Paragraph>}
          <Disclosure summary={texts.redline}>
            <Paragraph small soft>
              {texts.legend}
            </Paragraph>
            <Redline
              segments={redline.map(({ op, text: piece }) => ({ op: ops[op], text: piece }))}
              insertedText={texts.inserted}
              deletedText={texts.deleted}
              lang={lang}
            />
          </Disclosure>
        </>
      )}
    </div>
  );
}
