import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { FilesAndVersions } from '../../ui/FilesAndVersions.tsx';
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
    <FilesAndVersions
      download={texts.download}
      files={(['pdf', 'csv'] as const).map((kind) => ({ to: `${files}.${kind}`, label: texts[kind] }))}
      versions={texts.versions}
      all={versions.map(({ id, number, publishedAt }, place) => ({
        key: id,
        label: texts.versionOf(number, format.date(publishedAt ?? '')),
        to: number === shown ? null : place === 0 ? at : `${at}?versie=${number}`,
      }))}
      shown={texts.shown}
    />
  );
}
