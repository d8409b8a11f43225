import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { ItemRecord_ItemFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { proposalTexts } from '../../i18n/proposal-texts.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { liveTexts } from './live-texts.ts';

const fragment = graphql(`
  fragment ItemRecord_item on AgendaItem {
    standpoint {
      id
      position
      remarks
      corrections {
        id
        position
        remarks
        reason
        correctedAt
      }
    }
    minorityRemarks {
      id
      text
      organisation
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
        <>
          <Alert tone="info" title={words.position[standpoint.position]}>
            {standpoint.remarks && <Prose text={standpoint.remarks} />}
          </Alert>
          <Before corrections={standpoint.corrections} />
        </>
      )}
      {minorityRemarks.map(
        // One that was taken back has no words.
        ({ id, text, seat, organisation }) =>
          text && (
            <div key={id} className="flow flow-sm">
              <p>
                <strong>{texts.remarkOf(seat.name)}</strong>
                {organisation && ` (${organisation})`}
              </p>
              <Prose text={text} />
            </div>
          ),
      )}
    </>
  );
}

type Correction = NonNullable<ItemRecord_ItemFragment['standpoint']>['corrections'][number];

/** What stood there before it was corrected, with why; only the table gets to see it. */
function Before({ corrections }: { corrections: readonly Correction[] }) {
  const words = useTexts(proposalTexts);
  const texts = useTexts(liveTexts);
  const format = useFormat();
  if (corrections.length === 0) return null;
  return (
    <Disclosure summary={texts.before}>
      <ul className="flow flow-sm">
        {corrections.map(({ id, position, remarks, reason, correctedAt }) => (
          <li key={id}>
            <p>
              {texts.until(format.dateTime(correctedAt))}: <strong>{words.position[position]}</strong>
            </p>
            {remarks && <Prose text={remarks} />}
            <p>{texts.why(reason)}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
