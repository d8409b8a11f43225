import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { fileKind, fileSize } from '../../i18n/file-words.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { publicTexts } from './public-texts.ts';
import { readTexts } from './read-texts.ts';

const fragment = graphql(`
  fragment Attachments_revision on ReactionRevision {
    id
    omittedFiles
    documents {
      id
      title
      audience
      withdrawnAt
      current {
        id
        url
        mediaType
        bytes
      }
    }
  }
`);

/** What was sent along with a text, as far as the reader may open it. */
export function Attachments({ revision }: { revision: FragmentType<typeof fragment> }) {
  const texts = useTexts(readTexts);
  const format = useFormat();
  const { documents, omittedFiles } = unmask(fragment, revision);
  const files = documents.filter(({ withdrawnAt }) => !withdrawnAt);
  if (files.length === 0 && omittedFiles.length === 0) return null;
  return (
    <>
      <p>
        <strong>{texts.files}</strong>
      </p>
      <ul className="flow flow-sm">
        {files.map(({ id, title, audience, current }) => (
          <li key={id}>
            <a href={current.url}>{title}</a> ({fileKind(current.mediaType)},{' '}
            {fileSize(current.bytes, format.number)}){' '}
            {audience === 'INTERNAL' && <StatusBadge tone="warning">{texts.confidential}</StatusBadge>}
          </li>
        ))}
      </ul>
      <OmittedFiles omissions={omittedFiles} />
    </>
  );
}

/** How many files the public does not get, and why; each ground once. */
function OmittedFiles({ omissions }: { omissions: readonly string[] }) {
  const texts = useTexts(publicTexts);
  if (omissions.length === 0) return null;
  return (
    <p>
      {texts.filesLeftOut(omissions.length)} <mark>{[...new Set(omissions)].join(' ')}</mark>
    </p>
  );
}
