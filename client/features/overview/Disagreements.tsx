import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FigureRowList } from './FigureRowList.tsx';
import { staffOverviewTexts } from './staff-texts.ts';

const fragment = graphql(`
  fragment Disagreements_disagreement on Disagreement {
    code
    count
    rows {
      ...FigureRowList_row
    }
  }
`);

/** What contradicts itself, each with the rows to correct; nothing where all is well. */
export function Disagreements({ found }: { found: readonly FragmentType<typeof fragment>[] }) {
  const texts = useTexts(staffOverviewTexts);
  if (found.length === 0) return null;
  return (
    <div className="flow">
      <Alert tone="warning" title={texts.disagreements}>
        <p>{texts.disagreementsHelp}</p>
      </Alert>
      {found.map((each) => {
        const { code, count, rows } = unmask(fragment, each);
        return (
          <Disclosure key={code} summary={`${texts.codes[code]} (${texts.count(count)})`}>
            <FigureRowList rows={rows} />
          </Disclosure>
        );
      })}
    </div>
  );
}
