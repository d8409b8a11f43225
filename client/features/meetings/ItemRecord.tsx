import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { proposalTexts } from '../../i18n/proposal-texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { liveTexts } from './live-texts.ts';

const fragment = graphql(`
  fragment ItemRecord_item on AgendaItem {
    standpoint {
      id
      position
      remarks
    }
    minorityRemarks {
      id
      text
      seat {
        id
        name
      }
    }
  }
`);

/** Where the table stands on the proposal of an item, and what single seats remarked beside that. */
export function ItemRecord({ item }: { item: FragmentType<typeof fragment> }) {
  const words = useTexts(proposalTexts);
  const texts = useTexts(liveTexts);
  const { standpoint, minorityRemarks } = unmask(fragment, item);
  return (
    <>
      {standpoint && (
        <Alert tone="info" title={words.position[standpoint.position]}>
          {standpoint.remarks && <Prose text={standpoint.remarks} />}
        </Alert>
      )}
      {minorityRemarks.map(
        // One that was taken back has no words.
        ({ id, text, seat }) =>
          text && (
            <div key={id} className="flow flow-sm">
              <p>
                <strong>{texts.remarkOf(seat.name)}</strong>
              </p>
              <Prose text={text} />
            </div>
          ),
      )}
    </>
  );
}
