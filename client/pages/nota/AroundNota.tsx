import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Heading } from '../../ui/Heading.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { notaPageTexts } from './texts.ts';

const fragment = graphql(`
  fragment AroundNota_nota on Nota {
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
  notas: readonly FragmentType<typeof fragment>[];
}

/** The nota as files, and its other versions. */
export function AroundNota({ at, files, shown, notas }: Props) {
  const texts = useTexts(notaPageTexts);
  const format = useFormat();
  const versions = notas.map((nota) => unmask(fragment, nota));
  const last = versions[0]?.number;
  return (
    <div className="flow no-print">
      <div className="flow flow-sm">
        <Heading level={2} size={3}>
          {texts.download}
        </Heading>
        <ul>
          {(['pdf', 'xlsx', 'csv'] as const).map((kind) => (
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
            {versions.map(({ id, number, publishedAt }) => {
              const name = texts.versionOf(number, format.longDate(publishedAt));
              return (
                <li key={id}>
                  {number === shown ? (
                    <>
                      {name} {texts.shown}
                    </>
                  ) : (
                    <TextLink to={number === last ? at : `${at}?versie=${number}`}>{name}</TextLink>
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
