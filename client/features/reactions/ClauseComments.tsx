import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { readTexts } from './read-texts.ts';
import './writing.css';

const fragment = graphql(`
  fragment ClauseComments_clauseChange on ClauseChange {
    id
    comments {
      id
      text
      confidential
      anchor {
        exact
      }
      reaction {
        id
        provider {
          id
          name
        }
        lots {
          id
          number
        }
      }
    }
  }
`);

/** What providers say on one article, to stand beside its redline. */
export function ClauseComments({ clauseChange }: { clauseChange: FragmentType<typeof fragment> }) {
  const texts = useTexts(readTexts);
  const { comments } = unmask(fragment, clauseChange);
  if (comments.length === 0)
    return (
      <Paragraph small soft>
        {texts.noClauseComments}
      </Paragraph>
    );
  return (
    <Disclosure summary={texts.clauseComments(comments.length)} open={comments.length <= 3}>
      <ul className="flow flow-sm">
        {comments.map(({ id, text, confidential, anchor, reaction }) => (
          <li key={id}>
            <strong>{reaction.provider.name}</strong>
            {reaction.lots.length > 0 &&
              ` (${texts.lot} ${reaction.lots.map((lot) => lot.number).join(', ')})`}{' '}
            {confidential && <StatusBadge tone="warning">{texts.confidential}</StatusBadge>}
            {anchor && <blockquote className="writing__quote">{anchor.exact}</blockquote>}
            <Prose text={text} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
