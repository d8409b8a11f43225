import { lazy, Suspense } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { DocumentList_DocumentsFragment, FileFacts_VersionFragment } from '../../generated/graphql.ts';
import { fileKind, fileSize } from '../../i18n/file-words.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { documentTexts } from './texts.ts';
import './DocumentList.css';

export const DocumentList_documents = graphql(`
  fragment DocumentList_documents on Document {
    id
    title
    holderKind
    audience
    withdrawnAt
    withdrawReason
    version
    abilities {
      change
      withdraw
      remove
    }
    current {
      id
      ...FileFacts_version
    }
    versions {
      id
      ...FileFacts_version
    }
  }
`);

export const FileFacts_version = graphql(`
  fragment FileFacts_version on DocumentVersion {
    id
    number
    mediaType
    bytes
    uploadedAt
    note
    url
  }
`);

export type ListedDocument = DocumentList_DocumentsFragment;

// What changes a document is loaded by those who may.
const DocumentActions = lazy(() => import('./DocumentActions.tsx'));

interface Props {
  documents: readonly FragmentType<typeof DocumentList_documents>[];
  /** Shows what the reader may do with each; leave it out where people only read. */
  managing?: boolean;
}

/** Documents to read, with their earlier versions; what was withdrawn stays, with the reason. */
export function DocumentList({ documents: masked, managing = false }: Props) {
  const documents = unmask(DocumentList_documents, masked);
  return (
    <ul className="documents">
      {documents.map((document) => (
        <li key={document.id} className="documents__item">
          <Icon name="file" />
          <div className="documents__text">
            <DocumentText document={document} />
            {managing && (document.abilities.change || document.abilities.remove) && (
              <Suspense fallback={null}>
                <DocumentActions document={document} />
              </Suspense>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function DocumentText({ document }: { document: ListedDocument }) {
  const texts = useTexts(documentTexts);
  const format = useFormat();
  const current = unmask(FileFacts_version, document.current);
  const older = unmask(FileFacts_version, document.versions).filter(({ id }) => id !== current.id);
  if (document.withdrawnAt)
    return (
      <>
        <p className="documents__title">
          {document.title} <StatusBadge tone="warning">{texts.withdrawn}</StatusBadge>
        </p>
        <p className="documents__facts">
          {texts.withdrawnOn(format.date(document.withdrawnAt), document.withdrawReason ?? '')}
        </p>
      </>
    );
  return (
    <>
      <p className="documents__title">
        <a href={current.url}>{document.title}</a> <AudienceBadge document={document} />
      </p>
      <FileFacts version={current} />
      {older.length > 0 && (
        <Disclosure summary={texts.olderVersions(older.length)}>
          <ul className="documents__older">
            {older.toReversed().map((version) => (
              <li key={version.id}>
                <a href={version.url}>
                  {document.title}, {texts.version(version.number)}
                </a>
                <FileFacts version={version} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** "Openbaar" goes without saying, except to those who choose it. */
function AudienceBadge({ document }: { document: ListedDocument }) {
  const texts = useTexts(documentTexts);
  if (document.audience === 'PUBLIC' && !document.abilities.change) return null;
  const words = document.holderKind === 'REACTION_REVISION' ? texts.attachmentAudience : texts.audience;
  return (
    <StatusBadge tone={document.audience === 'PUBLIC' ? 'ok' : 'neutral'}>
      {words[document.audience]}
    </StatusBadge>
  );
}

function FileFacts({ version }: { version: FileFacts_VersionFragment }) {
  const texts = useTexts(documentTexts);
  const format = useFormat();
  const facts = [
    `${fileKind(version.mediaType)}, ${fileSize(version.bytes, format.number)}`,
    format.date(version.uploadedAt),
    version.number > 1 && texts.version(version.number),
  ];
  return (
    <>
      <p className="documents__facts">{facts.filter(Boolean).join(' · ')}</p>
      {version.note && (
        <p className="documents__facts">
          {texts.reasonOfVersion} {version.note}
        </p>
      )}
    </>
  );
}
