import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { FilesAndVersions } from '../../ui/FilesAndVersions.tsx';
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
  return (
    <FilesAndVersions
      download={texts.download}
      files={(['pdf', 'xlsx', 'csv'] as const).map((kind) => ({
        to: `${files}.${kind}`,
        label: texts[kind],
      }))}
      versions={texts.versions}
      all={versions.map(({ id, number, publishedAt }, place) => ({
        key: id,
        label: texts.versionOf(number, format.longDate(publishedAt)),
        to: number === shown ? null : place === 0 ? at : `${at}?versie=${number}`,
      }))}
      shown={texts.shown}
    />
  );
}
