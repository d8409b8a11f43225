import { HolderKind } from '../../../server/documents/document.entity.ts';
import { newId } from '../../../server/platform/ids.ts';
import { PublicationState } from '../../../server/reactions/reaction-publication.entity.ts';
import { ReactionComment } from '../../../server/reactions/reaction-comment.entity.ts';
import { Admission } from '../../../server/reactions/reaction.entity.ts';
import { RedactionPlace } from '../../../server/reactions/redaction.entity.ts';
import { aProposal, type ProposalSetting } from '../../builders/proposal.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aPublication, aRedaction } from '../../builders/publication.ts';
import { aReaction, type ReactionSetting } from '../../builders/reaction.ts';
import { insert } from '../../builders/rows.ts';
import { hiddenPapers, type HiddenFile } from './hidden-documents.ts';
import type { Scene } from './people.ts';
import { everybody, hidden, staff, table } from './secrets.ts';

/** Reactions that were released, with what was redacted in them; and those of which the release does not hold. */
export async function releasedReactions(
  scene: Scene,
): Promise<{ receipts: string[]; files: HiddenFile[][] }> {
  const closed = await aProposal(scene.on, scene.here, { number: '2026-09', deadlineDate: '2026-02-02' });
  const released = await aReleased(scene, closed);
  const files = [await papersOf(scene, released, false), await papersOf(scene, released, true)];
  const kept = await thoseThatStayClosed(scene, closed);
  return { receipts: [released.reaction.receiptNumber!, ...kept], files };
}

async function aReleased(scene: Scene, closed: ProposalSetting): Promise<ReactionSetting> {
  const { on, roles } = scene;
  const by = roles.secretary.personId;
  const open = hidden('a released text', everybody);
  const redacted = hidden('a redacted passage', table);
  const text = `${open} ${redacted} en verder.`;
  const setting = await aReaction(on, closed, await aStranger(scene), {}, { text });
  const { id: revisionId } = setting.revision;
  await aPublication(on, closed.proposal, setting, { publicKey: open });
  const start = text.indexOf(redacted);
  await aRedaction(on, revisionId, by, { start, end: start + redacted.length });
  const comment = (position: number, said: string, confidential = false) =>
    insert(on, ReactionComment, {
      id: newId(),
      revisionId,
      position,
      clauseChangeId: closed.clause.id,
      anchor: null,
      text: said,
      confidential,
    });
  const sealed = hidden('a redacted comment', table);
  const { id: commentId } = await comment(1, `${sealed} ${hidden('a released comment', everybody)}`);
  const end = sealed.length;
  await aRedaction(on, revisionId, by, { place: RedactionPlace.COMMENT, commentId, start: 0, end });
  await comment(2, hidden('a closed comment of a released reaction', staff), true);
  return setting;
}

/** Attachments of a released reaction; where they are redacted, neither file nor name is for the public. */
async function papersOf(
  scene: Scene,
  { revision }: ReactionSetting,
  redacted: boolean,
): Promise<HiddenFile[]> {
  const open = redacted ? table : everybody;
  const who = { PUBLIC: open, TABLE: open, INTERNAL: staff };
  const files = await hiddenPapers(scene, HolderKind.REACTION_REVISION, revision.id, who);
  if (!redacted) return files;
  for (const { path } of files)
    await aRedaction(scene.on, revision.id, scene.roles.secretary.personId, {
      place: RedactionPlace.FILE,
      documentId: path.split('/')[2]!,
    });
  return files.map((file) => ({ ...file, what: `${file.what}, redacted` }));
}

/** Whatever was decided: these the public does not read. */
async function thoseThatStayClosed(scene: Scene, closed: ProposalSetting): Promise<string[]> {
  const { on } = scene;
  const running = await aProposal(on, scene.here, { number: '2026-08' });
  const add = async (
    to: ProposalSetting,
    what: string,
    said: Parameters<typeof aReaction>[4] = {},
    decided: Parameters<typeof aPublication>[3] = {},
    given: Parameters<typeof aReaction>[3] = {},
  ) => {
    const mayKnow = said.confidential ? staff : table;
    const text = hidden(`the text of a reaction ${what}`, mayKnow);
    const setting = await aReaction(on, to, await aStranger(scene), given, { ...said, text });
    await aPublication(on, to.proposal, setting, { publicKey: text, ...decided });
    return setting.reaction.receiptNumber!;
  };
  return [
    await add(closed, 'that was looked through', {}, { state: PublicationState.REVIEWED }),
    await add(closed, 'that is withheld', {}, { state: PublicationState.WITHHELD, reason: 'geheim' }),
    await add(closed, 'whose provider objects', { objectsToPublication: true }),
    await add(closed, 'that is confidential all the same', { confidential: true }),
    await add(closed, 'that came late', {}, {}, { late: true, admission: Admission.NOT_ADMITTED }),
    await add(running, 'of which the term was extended', {}, { termEndedOn: '2026-02-02' }),
  ];
}

async function aStranger({ on, here }: Scene) {
  const provider = await aProvider(on);
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  return provider;
}
