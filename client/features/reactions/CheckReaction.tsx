import type { ReactionDraft_RevisionFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Card } from '../../ui/Card.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import type { DraftValues } from './draft-values.ts';
import { standpointTexts } from './standpoint-texts.ts';
import { writeTexts } from './write-texts.ts';
import './writing.css';

/** What will be sent, once more in full and without fields. */
export function CheckReaction({
  values,
  draft,
}: {
  values: DraftValues;
  draft: ReactionDraft_RevisionFragment;
}) {
  const texts = useTexts(writeTexts);
  const words = useTexts(standpointTexts);
  const clauses = [...draft.proposalVersion.clauseChanges, ...draft.comments.map((one) => one.clauseChange)];
  const articleOf = (id: string) => clauses.find((clause) => clause.id === id)?.article ?? '';
  const standpoint = values.standpoint && words[values.standpoint];
  return (
    <>
      <DescriptionList
        items={[
          { term: texts.fields.standpoint, value: standpoint ?? texts.none },
          { term: texts.fields.text, value: values.text.trim() ? <Prose text={values.text} /> : texts.none },
        ]}
      />
      <ul className="flow flow-sm">
        {values.confidential && <li>{texts.confidential}</li>}
        {!values.confidential && values.textConfidential && <li>{texts.textConfidential}</li>}
        {values.objectsToPublication && <li>{texts.objects}</li>}
      </ul>
      {values.comments.map((comment, at) => (
        <Card key={at}>
          <Heading level={3}>{texts.comment(articleOf(comment.clauseChangeId))}</Heading>
          {comment.anchor && <blockquote className="writing__quote">{comment.anchor.exact}</blockquote>}
          {comment.text.trim() ? <Prose text={comment.text} /> : <p>{texts.none}</p>}
          {comment.confidential && <StatusBadge tone="warning">{texts.commentConfidential}</StatusBadge>}
        </Card>
      ))}
    </>
  );
}
