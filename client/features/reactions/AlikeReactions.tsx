import { useLazyQuery } from '@apollo/client/react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { AlikeTextsQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Redline } from '../../ui/Redline.tsx';
import { Section } from '../../ui/Section.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { failureOf } from '../forms/failure.ts';
import { SendFailure } from '../forms/SendFailure.tsx';
import { intakeTexts } from './intake-texts.ts';
import { redlineTexts } from './redline-texts.ts';

const fragment = graphql(`
  fragment AlikeReactions_proposal on Proposal {
    id
    alikeReactions {
      id
      members {
        id
      }
    }
  }
`);

const alikeTexts = graphql(`
  query AlikeTexts($proposalId: ID!) {
    proposal(id: $proposalId) {
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
  }
`);

interface Props {
  proposal: FragmentType<typeof fragment>;
  slug: string;
}

/** Near-identical reactions together, each sender counted; what they say is asked for when somebody opens one. */
export function AlikeReactions({ proposal: masked, slug }: Props) {
  const texts = useTexts(intakeTexts);
  const proposal = unmask(fragment, masked);
  const [ask, { data, error }] = useLazyQuery(alikeTexts);
  const groups = proposal.alikeReactions ?? [];
  if (groups.length === 0) return null;
  const said = new Map(data?.proposal?.alikeReactions?.map((group) => [group.id, group.members]));
  return (
    <Section level={3} title={texts.alikeTitle}>
      <Paragraph soft>{texts.alikeLead}</Paragraph>
      {groups.map(({ id, members }) => (
        <Disclosure
          key={id}
          summary={texts.alike(members.length)}
          onOpen={() => void ask({ variables: { proposalId: proposal.id } })}
        >
          {said.has(id) ? <Senders members={said.get(id) ?? []} slug={slug} /> : <Waiting error={error} />}
        </Disclosure>
      ))}
    </Section>
  );
}

function Waiting({ error }: { error: unknown }) {
  return error ? <SendFailure failure={failureOf(error)} /> : <Spinner />;
}

type Members = NonNullable<NonNullable<AlikeTextsQuery['proposal']>['alikeReactions']>[number]['members'];
const ops = { EQUAL: 'equal', INSERT: 'insert', DELETE: 'delete' } as const;

/** Every sender, the first with its text and the others with what they say otherwise. */
function Senders({ members, slug }: { members: Members; slug: string }) {
  const texts = useTexts(intakeTexts);
  const words = useTexts(redlineTexts);
  return (
    <ol className="flow">
      {members.map(({ id, reaction, redline }, place) => {
        const differs = redline.some(({ op }) => op !== 'EQUAL');
        return (
          <li key={id} className="flow flow-sm">
            <p>
              <strong>{reaction.provider.name}</strong>{' '}
              <TextLink to={`/${slug}/reacties/${reaction.receiptNumber}`}>{reaction.receiptNumber}</TextLink>
            </p>
            {place > 0 && <p>{differs ? texts.differs : texts.sameText}</p>}
            {(place === 0 || differs) && (
              <Redline
                segments={redline.map(({ op, text }) => ({ op: ops[op], text }))}
                insertedText={words.inserted}
                deletedText={words.deleted}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
