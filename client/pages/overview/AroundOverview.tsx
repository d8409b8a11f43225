import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Heading } from '../../ui/Heading.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { overviewPageTexts } from './texts.ts';

const fragment = graphql(`
  fragment AroundOverview_overview on YearlyOverview {
    id
    number
    publishedAt
  }
`);

interface Props {
  /** Address of the page of the last version. */
  at: string;
  /** Address of its files, without the ending. */
  files: string;
  shown: number;
  /** Every published version of the year, the last first. */
  versions: readonly FragmentType<typeof fragment>[];
}

/** The overview as files, and its other versions. */
export function AroundOverview({ at, files, shown, versions: given }: Props) {
  const texts = useTexts(overviewPageTexts);
  const format = useFormat();
  const versions = given.map((version) => unmask(fragment, version));
  return (
    <div className="flow no-print">
      <div className="flow flow-sm">
        <Heading level={2} size={3}>
          {texts.download}
        </Heading>
        <ul>
          {(['pdf', 'csv'] as const).map((kind) => (
            <li key={kind}>
              <TextLink to={`${files}.${kind}`}>{texts[kind]}</TextLink>
            </li>
          ))}
        </ul>
      </div>
      {versions.length > 1 && (
        <div className="flow flow-sm">
          <Heading level={2} size={3}>
            {texts.versions}
          </Heading>
          <ul>
            {versions.map(({ id, number, publishedAt }, place) => {
              const name = texts.versionOf(number, format.date(publishedAt ?? ''));
              return (
                <li key={id}>
                  {number === shown ? (
                    <>
                      {name} {texts.shown}
                    </>
                  ) : (
                    <TextLink to={place === 0 ? at : `${at}?versie=${number}`}>{name}</TextLink>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
