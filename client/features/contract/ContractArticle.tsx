import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { ContractArticle_ClauseFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { contractTexts } from './contract-texts.ts';

const fragment = graphql(`
  fragment ContractArticle_clause on ClauseOnDay {
    clause {
      id
      name
      history {
        from
        until
        municipalities {
          id
          name
        }
        wording {
          id
          text
          addendum {
            id
            number
          }
        }
      }
    }
    variants {
      from
      until
      municipalities {
        id
        name
      }
      wording {
        id
        heading
        text
        addendum {
          id
          number
          generation {
            id
            name
          }
          proposal {
            id
            number
          }
        }
        corrections {
          id
          formerText
          reason
          at
        }
      }
    }
  }
`);

type Variant = ContractArticle_ClauseFragment['variants'][number];
type Earlier = ContractArticle_ClauseFragment['clause']['history'];

interface Props {
  slug: string;
  lang: string;
  article: FragmentType<typeof fragment>;
}

const named = (municipalities: readonly { name: string }[]) =>
  municipalities.map(({ name }) => name).join(', ');

/** An article as it holds on the day of the page: once, or side by side where municipalities differ. */
export function ContractArticle({ slug, lang, article }: Props) {
  const texts = useTexts(contractTexts);
  const { clause, variants } = unmask(fragment, article);
  const heading = variants[0]?.wording.heading;
  return (
    <Card>
      <Heading level={3}>
        <span lang={lang}>
          {clause.name} {heading !== clause.name && heading}
        </span>
      </Heading>
      {variants.length > 1 && <Alert tone="warning" title={texts.differs} />}
      {variants.map((variant) => (
        <div className="flow flow-sm" key={variant.wording.id}>
          {variants.length > 1 && (
            <Heading level={4}>{texts.forMunicipalities(named(variant.municipalities))}</Heading>
          )}
          {variant.wording.text ? (
            <Prose text={variant.wording.text} lang={lang} />
          ) : (
            <Paragraph soft>{texts.lapsed}</Paragraph>
          )}
          <Origin slug={slug} variant={variant} />
        </div>
      ))}
      {clause.history.length > variants.length && <History history={clause.history} lang={lang} />}
    </Card>
  );
}

/** Since when it holds and what brought it. */
function Origin({ slug, variant }: { slug: string; variant: Variant }) {
  const texts = useTexts(contractTexts);
  const format = useFormat();
  const { from, until, wording } = variant;
  const { addendum, corrections } = wording;
  return (
    <>
      <Paragraph small soft>
        {texts.since(format.date(from))}
        {until && ` ${texts.until(format.date(until))}`}
        {'. '}
        {addendum ? (
          <TextLink to={`/${slug}/contract/${addendum.generation.name}/addendum/${addendum.number}`}>
            {texts.broughtBy(addendum.number)}
          </TextLink>
        ) : (
          texts.fromStart
        )}
      </Paragraph>
      {corrections.length > 0 && (
        <Disclosure summary={texts.corrections}>
          <ul>
            {corrections.map(({ id, at, reason, formerText }) => (
              <li key={id}>
                {texts.corrected(format.date(at.slice(0, 10)), reason)} {texts.before} “{formerText}”
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function History({ history, lang }: { history: Earlier; lang: string }) {
  const texts = useTexts(contractTexts);
  const format = useFormat();
  return (
    <Disclosure summary={texts.history}>
      <ul>
        {history.map(({ from, until, municipalities, wording }) => (
          <li key={`${from} ${wording.id} ${until}`}>
            <strong>
              {texts.since(format.date(from))}
              {until && ` ${texts.until(format.date(until))}`}
            </strong>
            {`, ${named(municipalities)}. `}
            {wording.addendum ? texts.broughtBy(wording.addendum.number) : texts.fromStart}
            <Prose text={wording.text || texts.lapsed} lang={lang} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
