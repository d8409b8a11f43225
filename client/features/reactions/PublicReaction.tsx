import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { PublicReaction_ReactionFragment } from '../../generated/graphql.ts';
import { fileKind, fileSize } from '../../i18n/file-words.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Card } from '../../ui/Card.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { groundTexts } from './grounds.ts';
import { omissionMark } from './omission-mark.ts';
import { publicTexts } from './public-texts.ts';
import { standpointTexts } from './standpoint-texts.ts';
import './writing.css';

const fragment = graphql(`
  fragment PublicReaction_reaction on Reaction {
    id
    receiptNumber
    submittedAt
    provider {
      id
      name
    }
    publicReading {
      standpoint
      text
      grounds
      comments {
        id
        text
        anchor {
          exact
        }
        clauseChange {
          id
          article
        }
      }
      files {
        omission
        document {
          id
          title
          current {
            id
            url
            mediaType
            bytes
          }
        }
      }
    }
  }
`);

type Reading = NonNullable<PublicReaction_ReactionFragment['publicReading']>;

/** A reaction as everybody reads it: what was left out is marked in its place, and the grounds are told in words. */
export function PublicReaction({
  reaction,
  slug,
}: {
  reaction: FragmentType<typeof fragment>;
  slug: string;
}) {
  const texts = useTexts(publicTexts);
  const words = useTexts(standpointTexts);
  const format = useFormat();
  const { receiptNumber, submittedAt, provider, publicReading } = unmask(fragment, reaction);
  if (!publicReading) return null;
  return (
    <Card>
      <Heading level={2} size={3}>
        {provider.name}
      </Heading>
      <div className="row">
        <StatusBadge tone="accent">{words[publicReading.standpoint ?? 'NONE']}</StatusBadge>
      </div>
      <Paragraph small soft>
        {submittedAt && texts.receivedOn(format.date(submittedAt))}{' '}
        <TextLink to={`/${slug}/reacties/${receiptNumber}`}>{receiptNumber}</TextLink>
      </Paragraph>
      {publicReading.text && <Prose text={publicReading.text} marked={omissionMark} />}
      <Comments comments={publicReading.comments} />
      <Files files={publicReading.files} />
      <Grounds grounds={publicReading.grounds} />
    </Card>
  );
}

function Comments({ comments }: Pick<Reading, 'comments'>) {
  const texts = useTexts(publicTexts);
  if (comments.length === 0) return null;
  return (
    <>
      <Heading level={3} size={4}>
        {texts.comments}
      </Heading>
      <ul className="flow flow-sm">
        {comments.map(({ id, text, anchor, clauseChange }) => (
          <li key={id}>
            <strong>{clauseChange.article}</strong>
            {anchor && <blockquote className="writing__quote">{anchor.exact}</blockquote>}
            <Prose text={text} marked={omissionMark} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Files({ files }: Pick<Reading, 'files'>) {
  const texts = useTexts(publicTexts);
  const format = useFormat();
  if (files.length === 0) return null;
  return (
    <>
      <Heading level={3} size={4}>
        {texts.files}
      </Heading>
      <ul className="flow flow-sm">
        {files.map(({ document, omission }, place) => (
          <li key={document?.id ?? place}>
            {document ? (
              <>
                <a href={document.current.url}>{document.title}</a> ({fileKind(document.current.mediaType)},{' '}
                {fileSize(document.current.bytes, format.number)})
              </>
            ) : (
              <>
                {texts.noFile} <mark>{omission}</mark>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Grounds({ grounds }: Pick<Reading, 'grounds'>) {
  const texts = useTexts(publicTexts);
  const words = useTexts(groundTexts);
  if (grounds.length === 0) return null;
  return (
    <Paragraph small soft>
      {texts.leftOut} {grounds.map((ground) => words[ground]).join('; ')}.
    </Paragraph>
  );
}
