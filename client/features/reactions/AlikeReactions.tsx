import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Redline } from '../../ui/Redline.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { intakeTexts } from './intake-texts.ts';
import { redlineTexts } from './redline-texts.ts';

const fragment = graphql(`
  fragment AlikeReactions_proposal on Proposal {
    id
    alikeReactions {
      id
      members {
        id
        reaction {
          id
          receiptNumber
          provider {
            id
            name
          }
        }
        redline {
          op
          text
        }
      }
    }
  }
`);

const ops = { EQUAL: 'equal', INSERT: 'insert', DELETE: 'delete' } as const;

/** Near-identical reactions together: each sender is counted and listed, with what it says otherwise. */
export function AlikeReactions({
  proposal,
  slug,
}: {
  proposal: FragmentType<typeof fragment>;
  slug: string;
}) {
  const texts = useTexts(intakeTexts);
  const words = useTexts(redlineTexts);
  const groups = unmask(fragment, proposal).alikeReactions ?? [];
  if (groups.length === 0) return null;
  return (
    <Section level={3} title={texts.alikeTitle}>
      <Paragraph soft>{texts.alikeLead}</Paragraph>
      {groups.map(({ id, members }) => (
        <Disclosure key={id} summary={texts.alike(members.length)}>
          <ol className="flow">
            {members.map(({ id: memberId, reaction, redline }, place) => (
              <li key={memberId} className="flow flow-sm">
                <p>
                  <strong>{reaction.provider.name}</strong>{' '}
                  <TextLink to={`/${slug}/reacties/${reaction.receiptNumber}`}>
                    {reaction.receiptNumber}
                  </TextLink>
                </p>
                {place > 0 && (
                  <p>{redline.some(({ op }) => op !== 'EQUAL') ? texts.differs : texts.sameText}</p>
                )}
                {(place === 0 || redline.some(({ op }) => op !== 'EQUAL')) && (
                  <Redline
                    segments={redline.map(({ op, text }) => ({ op: ops[op], text }))}
                    insertedText={words.inserted}
                    deletedText={words.deleted}
                  />
                )}
              </li>
            ))}
          </ol>
        </Disclosure>
      ))}
    </Section>
  );
}
