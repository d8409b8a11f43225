import { createHash } from 'node:crypto';
import { safeFileName } from '../../../documents/file-name.ts';
import { DocumentVersion } from '../../../documents/document-version.entity.ts';
import { Audience, Document, HolderKind } from '../../../documents/document.entity.ts';
import { textBlocks } from '../../../platform/pdf/pdf-content.ts';
import { writePdf } from '../../../platform/pdf/write-pdf.ts';
import { instantOf } from '../../../platform/time/amsterdam.ts';
import type { DocumentContent, DocumentPlace } from '../content.ts';
import { minutesOf, type ComposedMeeting } from './compose-meetings.ts';
import type { Staff } from './compose-people.ts';
import type { ComposedProposal } from './compose-proposals.ts';
import type { ComposedReaction } from './compose-reactions.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';

interface Holder {
  kind: HolderKind;
  id: string;
}

interface Composed {
  staff: Staff;
  meetings: ComposedMeeting[];
  proposals: ComposedProposal[];
  reactions: ComposedReaction[];
}

/** Some providers send a calculation along; one in so many of the reactions that are for the municipalities only. */
const ATTACHMENTS = 8;

/** Documents as rows, with their bytes set aside for the file store. */
export async function composeDocuments(on: Composition, ids: RegionIds, composed: Composed): Promise<void> {
  if (!on.plan.documents) return;
  const positions = new Map<string, number>();
  const add = async (content: DocumentContent, holder: Holder, personId: string) => {
    const position = (positions.get(holder.id) ?? 0) + 1;
    positions.set(holder.id, position);
    await addDocument(on, ids, content, { ...holder, position, personId });
  };
  const { secretary } = composed.staff;
  for (const content of on.plan.documents)
    await add(content, holderOf(content.holder, ids, composed), secretary);
  for (const meeting of composed.meetings) {
    const minutes = minutesDocument(on, meeting);
    if (minutes) await add(minutes, { kind: HolderKind.MEETING, id: meeting.id }, secretary);
  }
  const secret = composed.reactions.filter(({ written, row }) => written.confidential && row.submittedAt);
  for (const { revision } of secret.slice(0, ATTACHMENTS))
    await add(calculation(on), { kind: HolderKind.REACTION_REVISION, id: revision.id }, revision.savedById!);
}

function holderOf(place: DocumentPlace, ids: RegionIds, { meetings, proposals }: Composed): Holder {
  const kind = HolderKind[place.kind];
  if (place.kind === 'REGION') return { kind, id: ids.regionId };
  if (place.kind === 'PROPOSAL')
    return { kind, id: proposals.find(({ content }) => content.key === place.proposal)!.id };
  const meeting = meetings.find(({ content }) => content.on === place.on)!;
  if (place.kind === 'MEETING') return { kind, id: meeting.id };
  return { kind, id: meeting.items.find(({ subject }) => subject === place.subject)!.id };
}

/** Adopted minutes are public, drafted ones are for the table. */
function minutesDocument({ plan }: Composition, { content }: ComposedMeeting): DocumentContent | null {
  if (!content.state.startsWith('MINUTES')) return null;
  const text = minutesOf(content).replace(/^Punt (?=\d+\. )/gm, '## ');
  return {
    holder: { kind: 'MEETING', on: content.on },
    title: `${plan.region.language === 'fy' ? 'Ferslach' : 'Verslag'} ${content.title}`,
    audience: content.state === 'MINUTES_ADOPTED' ? 'PUBLIC' : 'TABLE',
    author: plan.region.name,
    versions: [{ on: content.on, text }],
  };
}

function calculation({ calendar }: Composition): DocumentContent {
  const text =
    'Bijlage bij onze reactie, alleen voor de gemeenten.\n\n- Uurloon met werkgeverslasten\n- Reistijd en reiskosten\n- Verzuim en verlof\n- Overhead';
  return {
    holder: { kind: 'REGION' },
    title: 'Kostprijsberekening',
    audience: 'INTERNAL',
    author: 'Aanbieder',
    versions: [{ on: calendar.today, text }],
  };
}

async function addDocument(
  on: Composition,
  ids: RegionIds,
  { title, audience, author, versions, withdrawn }: DocumentContent,
  { kind, id, position, personId }: Holder & { position: number; personId: string },
): Promise<void> {
  const createdAt = instantOf(versions[0]!.on, '15:00');
  const document = on.rows.add(Document, {
    regionId: ids.regionId,
    holderKind: kind,
    holderId: id,
    title,
    audience: Audience[audience],
    position,
    currentVersionId: '',
    withdrawnAt: withdrawn ? instantOf(withdrawn.on, '11:05') : null,
    withdrawReason: withdrawn?.reason ?? null,
    createdAt,
    version: 1,
  });
  for (const [place, { on: day, text, note }] of versions.entries()) {
    const bytes = await pdfOf(on, { title, author, text, day });
    const fileKey = on.rows.newId();
    const version = on.rows.add(DocumentVersion, {
      documentId: document.id,
      number: place + 1,
      fileName: safeFileName(`${title}.pdf`, 'application/pdf'),
      mediaType: 'application/pdf',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      fileKey,
      uploadedAt: instantOf(day, '15:00'),
      uploadedById: personId,
      note: note ?? null,
    });
    on.files.set(fileKey, bytes);
    document.currentVersionId = version.id;
  }
}

function pdfOf(
  { plan }: Composition,
  { title, author, text, day }: { title: string; author: string; text: string; day: string },
): Promise<Buffer> {
  const at = new Date(`${day}T12:00:00Z`);
  return writePdf({ title, author, at, language: plan.region.language, blocks: textBlocks(text) });
}
