import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { legalTexts } from './legal-texts.ts';

const fragment = graphql(`
  fragment LegalCheck_version on ProposalVersion {
    id
    legalCheck {
      ground
      warnings
      questions
      amountCents
      totalCents
      generation {
        id
        originalValueCents
        thresholdCents
        thresholdOn
      }
      earlier {
        id
        number
      }
    }
  }
`);

const euros = (cents: number) =>
  new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(cents / 100);
const measured = ['DE_MINIMIS', 'ADDITIONAL', 'UNFORESEEN'];

/** What the chosen ground asks and warns of, with what was entered. It gives no verdict. */
export function LegalCheck({ version }: { version: FragmentType<typeof fragment> }) {
  const texts = useTexts(legalTexts);
  const format = useFormat();
  const { legalCheck } = unmask(fragment, version);
  if (!legalCheck) return null;
  const { ground, warnings, questions, amountCents, totalCents, generation, earlier } = legalCheck;
  const amount = (cents: number | null | undefined) =>
    cents === null || cents === undefined ? texts.unknown : euros(cents);
  const figures = [
    { term: texts.amount, value: amount(amountCents) },
    ...(ground === 'DE_MINIMIS' ? [{ term: texts.total, value: euros(totalCents) }] : []),
    { term: texts.original, value: amount(generation?.originalValueCents) },
    ...(generation && ground === 'DE_MINIMIS'
      ? [
          {
            term: texts.threshold(format.date(generation.thresholdOn)),
            value: euros(generation.thresholdCents),
          },
        ]
      : []),
    ...(earlier.length > 0
      ? [{ term: texts.earlier, value: earlier.map(({ number }) => number).join(', ') }]
      : []),
  ];
  return (
    <div className="flow">
      {warnings.length > 0 && (
        <Alert tone="warning" title={texts.warnings}>
          <ul>
            {warnings.map((notice) => (
              <li key={notice}>{texts.notice[notice]}</li>
            ))}
          </ul>
        </Alert>
      )}
      {measured.includes(ground) && <DescriptionList items={figures} />}
      <Disclosure summary={texts.questions}>
        <ul>
          {questions.map((notice) => (
            <li key={notice}>{texts.notice[notice]}</li>
          ))}
        </ul>
        <Paragraph small soft>
          {texts.noVerdict}
        </Paragraph>
      </Disclosure>
    </div>
  );
}
