import { Readable } from 'node:stream';
import { DocumentVersion } from '../../../server/documents/document-version.entity.ts';
import { Audience, Document, type HolderKind } from '../../../server/documents/document.entity.ts';
import { newId } from '../../../server/platform/ids.ts';
import { insert } from '../../builders/rows.ts';
import type { Scene } from './people.ts';
import { everybody, hidden, staff, table, type Who } from './secrets.ts';

export interface HiddenFile {
  what: string;
  path: string;
  mayOpen: readonly Who[];
}

const byAudience: Record<Audience, readonly Who[]> = { PUBLIC: everybody, TABLE: table, INTERNAL: staff };

/** One paper for each audience at a holder; who may not see the holder itself finds none of them. */
export async function hiddenPapers(
  scene: Scene,
  holderKind: HolderKind,
  holderId: string,
  mayKnow: Record<Audience, readonly Who[]> = byAudience,
): Promise<HiddenFile[]> {
  const audiences = Object.values(Audience);
  return Promise.all(
    audiences.map((audience) => aPaper(scene, holderKind, holderId, audience, mayKnow[audience])),
  );
}

/** The same readers for all audiences, for a holder that is hidden as a whole. */
export const onlyFor = (who: readonly Who[]): Record<Audience, readonly Who[]> => {
  const may = (audience: Audience) => byAudience[audience].filter((one) => who.includes(one));
  return { PUBLIC: may(Audience.PUBLIC), TABLE: may(Audience.TABLE), INTERNAL: may(Audience.INTERNAL) };
};

async function aPaper(
  { on, here }: Scene,
  holderKind: HolderKind,
  holderId: string,
  audience: Audience,
  mayOpen: readonly Who[],
): Promise<HiddenFile> {
  const what = `a paper for ${audience} at ${holderKind}`;
  const [id, versionId, fileKey] = [newId(), newId(), newId()];
  const { services } = on.app;
  await services.files.write(fileKey, Readable.from([Buffer.from('tekst')]));
  const now = services.clock.now();
  await insert(on, Document, {
    id,
    regionId: here.region.id,
    holderKind,
    holderId,
    title: hidden(`the title of ${what}`, mayOpen),
    audience,
    position: 1,
    currentVersionId: versionId,
    withdrawnAt: null,
    withdrawReason: null,
    createdAt: now,
    version: 1,
  });
  await insert(on, DocumentVersion, {
    id: versionId,
    documentId: id,
    number: 1,
    fileName: `${hidden(`the file name of ${what}`, mayOpen)}.txt`,
    mediaType: 'text/plain; charset=utf-8',
    bytes: 5,
    sha256: fileKey.replaceAll('-', '').padEnd(64, '0'),
    fileKey,
    uploadedAt: now,
    uploadedById: null,
    note: null,
  });
  return { what, path: `/documents/${id}/1/x.txt`, mayOpen };
}
