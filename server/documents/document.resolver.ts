import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { addDocument } from './add-document.ts';
import { DocumentVersion } from './document-version.entity.ts';
import { Document } from './document.entity.ts';
import {
  AddDocumentInput,
  DocumentAbilities,
  DocumentPayload,
  RemoveDocumentInput,
  RemoveDocumentPayload,
  ReplaceDocumentInput,
  SaveDocumentInput,
  WithdrawDocumentInput,
} from './document.inputs.ts';
import { versionsOfDocument } from './document.loaders.ts';
import { managedHolder } from './holder-rules.ts';
import { removeDocument } from './remove-document.ts';
import { replaceDocument } from './replace-document.ts';
import { saveDocument } from './save-document.ts';
import { withdrawDocument } from './withdraw-document.ts';

@Resolver(() => Document)
export class DocumentResolver {
  @FieldResolver(() => [DocumentVersion], { description: 'Its versions, oldest first.' })
  versions(@Root() document: Document, @Ctx() ctx: Context): Promise<DocumentVersion[]> {
    return versionsOfDocument(ctx).load(document.id);
  }

  @FieldResolver(() => DocumentVersion, { description: 'The version that holds now.' })
  async current(@Root() document: Document, @Ctx() ctx: Context): Promise<DocumentVersion> {
    const versions = await versionsOfDocument(ctx).load(document.id);
    return versions.find((version) => version.id === document.currentVersionId)!;
  }

  @FieldResolver(() => DocumentAbilities, { description: 'What the caller may do with it now.' })
  async abilities(@Root() document: Document, @Ctx() ctx: Context): Promise<DocumentAbilities> {
    const holder = await managedHolder(ctx, document.holderKind, document.holderId);
    const change = holder !== null && document.withdrawnAt === null;
    const remove = holder?.removable ?? false;
    return { change, withdraw: change && !remove, remove };
  }

  @Mutation(() => DocumentPayload, { description: 'Attaches an uploaded file as a new document.' })
  addDocument(
    @Ctx() ctx: Context,
    @Arg('input', () => AddDocumentInput, { description: 'File, title and audience.' })
    input: AddDocumentInput,
  ): Promise<DocumentPayload> {
    return mutate(ctx, addDocument, input);
  }

  @Mutation(() => DocumentPayload, { description: 'Replaces a document by a new version, with a reason.' })
  replaceDocument(
    @Ctx() ctx: Context,
    @Arg('input', () => ReplaceDocumentInput, { description: 'File and reason.' })
    input: ReplaceDocumentInput,
  ): Promise<DocumentPayload> {
    return mutate(ctx, replaceDocument, input);
  }

  @Mutation(() => DocumentPayload, { description: 'Withdraws a document, with a reason.' })
  withdrawDocument(
    @Ctx() ctx: Context,
    @Arg('input', () => WithdrawDocumentInput, { description: 'Reason.' }) input: WithdrawDocumentInput,
  ): Promise<DocumentPayload> {
    return mutate(ctx, withdrawDocument, input);
  }

  @Mutation(() => RemoveDocumentPayload, { description: 'Takes a document away from a draft.' })
  removeDocument(
    @Ctx() ctx: Context,
    @Arg('input', () => RemoveDocumentInput, { description: 'Which document.' }) input: RemoveDocumentInput,
  ): Promise<RemoveDocumentPayload> {
    return mutate(ctx, removeDocument, input);
  }

  @Mutation(() => DocumentPayload, { description: 'Changes the title or the audience of a document.' })
  saveDocument(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveDocumentInput, { description: 'Title and audience.' }) input: SaveDocumentInput,
  ): Promise<DocumentPayload> {
    return mutate(ctx, saveDocument, input);
  }
}

@Resolver(() => DocumentVersion)
export class DocumentVersionResolver {
  @FieldResolver(() => String, {
    description: 'Address of the file on this site; opening it asks again whether you may.',
  })
  url(@Root() version: DocumentVersion): string {
    return `/documents/${version.documentId}/${version.number}/${encodeURIComponent(version.fileName)}`;
  }
}
