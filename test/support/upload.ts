import type { Audience, HolderKind } from '../../server/documents/document.entity.ts';
import { aPdf } from './files.ts';
import type { Ask, TestApp } from './start-app.ts';

type Signed = Ask & { cookie: string };

export interface UploadAnswer {
  status: number;
  body: { id?: string; code?: string; limit?: number; fileName?: string; mediaType?: string; bytes?: number };
}

/** Sends a file as a browser does; without somebody, as a visitor. */
export async function upload(
  on: TestApp,
  who: Signed | null,
  content: Buffer,
  name = 'stuk.pdf',
): Promise<UploadAnswer> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), name);
  const headers: Record<string, string> = who ? { cookie: who.cookie } : {};
  const response = await fetch(`${on.url}/uploads`, { method: 'POST', body: form, headers });
  return { status: response.status, body: (await response.json()) as UploadAnswer['body'] };
}

const fields =
  'document { id version title audience withdrawnAt withdrawReason current { id number url fileName } versions { number note url } abilities { change withdraw remove } } problems { field code limit }';
export const documentMutation = (name: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`;

export interface AddedDocument {
  id: string;
  version: number;
  current: { id: string; number: number; url: string; fileName: string };
}

/** A document of a holder, uploaded and added by somebody who may. */
export async function addedDocument(
  on: TestApp,
  who: Signed,
  holder: { holderKind: HolderKind; holderId: string },
  audience: Audience,
  content: Buffer = aPdf(`${holder.holderId} ${audience}`),
): Promise<AddedDocument> {
  const { body } = await upload(on, who, content, `${audience}.pdf`);
  const input = { ...holder, uploadId: body.id, title: `Stuk ${audience}`, audience };
  const { data } = await who(documentMutation('addDocument'), { input });
  return data.addDocument.document as AddedDocument;
}
