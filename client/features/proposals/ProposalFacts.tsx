import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { proposalTexts } from '../../i18n/proposal-texts.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { proposalPageTexts } from './proposal-page-texts.ts';

const fragment = graphql(`
  fragment ProposalFacts_version on ProposalVersion {
    effectiveOn
    legalGround
    legalGroundReason
    financialEffect
    lots {
      id
      number
      name
    }
    municipalities {
      id
      name
    }
  }
`);

/** For whom, from when, on what ground and at what cost. */
export function ProposalFacts({ version, lang }: { version: FragmentType<typeof fragment>; lang: string }) {
  const texts = useTexts(proposalPageTexts);
  const words = useTexts(proposalTexts);
  const format = useFormat();
  const { effectiveOn, legalGround, legalGroundReason, financialEffect, lots, municipalities } = unmask(
    fragment,
    version,
  );
  return (
    <DescriptionList
      items={[
        { term: texts.effectiveOn, value: effectiveOn && format.longDate(effectiveOn) },
        {
          term: texts.lots,
          value: (
            <ul>
              {lots.map(({ id, number, name }) => (
                <li key={id}>
                  {number}. <span lang={lang}>{name}</span>
                </li>
              ))}
            </ul>
          ),
        },
        { term: texts.municipalities, value: municipalities.map(({ name }) => name).join(', ') },
        {
          term: texts.financial,
          value: financialEffect && <Prose text={financialEffect} lang={lang} />,
        },
        {
          term: texts.ground,
          value: legalGround && (
            <>
              <p>{words.ground[legalGround]}</p>
              {legalGroundReason && <Prose text={legalGroundReason} lang={lang} />}
            </>
          ),
        },
      ]}
    />
  );
}
