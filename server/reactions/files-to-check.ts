import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { DocumentVersion } from '../documents/document-version.entity.ts';
import { Audience, Document, HolderKind } from '../documents/document.entity.ts';
import { textOfFile } from '../documents/file-text.ts';
import { db } from '../platform/context.ts';
import { type FindingKind, personalDataIn } from './personal-data.ts';
import { RedactionPlace } from './redaction.entity.ts';
import { redactionsOfRevision } from './reaction.loaders.ts';

/** An attachment that would become public, as far as the portal could look into it. */
export interface CheckedFile {
  document: Document;
  /** Whether its text was read; otherwise a person must open it. */
  readable: boolean;
  found: FindingKind[];
}

async function openFiles(ctx: Context, revisionId: string): Promise<[Document, DocumentVersion][]> {
  const documents = await db(ctx).find(Document, {
    where: {
      holderKind: HolderKind.REACTION_REVISION,
      holderId: revisionId,
      audience: In([Audience.TABLE, Audience.PUBLIC]),
    },
    order: { position: 'ASC' },
  });
  const standing = documents.filter(({ withdrawnAt }) => !withdrawnAt);
  const versions = await db(ctx).findBy(DocumentVersion, {
    id: In(standing.map(({ currentVersionId }) => currentVersionId)),
  });
  return standing.flatMap((document) => {
    const version = versions.find(({ documentId }) => documentId === document.id);
    return version ? [[document, version] as [Document, DocumentVersion]] : [];
  });
}

/** The attachments with what their text, name and title resemble. */
export async function checkedFiles(ctx: Context, revisionId: string): Promise<CheckedFile[]> {
  const files = await openFiles(ctx, revisionId);
  return Promise.all(
    files.map(async ([document, version]) => {
      const text = await textOfFile(ctx, version);
      const found = personalDataIn(`${document.title}\n${version.fileName}\n${text ?? ''}`);
      return { document, readable: text !== null, found: [...new Set(found.map(({ kind }) => kind))] };
    }),
  );
}

/** Those that only a person can read, and that are not left out. No file is read here: this stands in a transaction. */
export async function filesToOpen(ctx: Context, revisionId: string): Promise<Document[]> {
  const redactions = await redactionsOfRevision(ctx).load(revisionId);
  const omitted = new Set(
    redactions.filter(({ place }) => place === RedactionPlace.FILE).map(({ documentId }) => documentId),
  );
  const files = await openFiles(ctx, revisionId);
  return files.map(([document]) => document).filter(({ id }) => !omitted.has(id));
}
