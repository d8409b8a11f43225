import { InboundFile } from '../../../server/intake/inbound-file.entity.ts';
import { InboundMailState } from '../../../server/intake/inbound-mail.entity.ts';
import { newId } from '../../../server/platform/ids.ts';
import { Invitation } from '../../../server/proposals/invitation.entity.ts';
import { aHeldMail } from '../../builders/inbound-mail.ts';
import type { ProposalSetting } from '../../builders/proposal.ts';
import { insert } from '../../builders/rows.ts';
import type { Scene } from './people.ts';
import { hidden, ofTheProvider, staff } from './secrets.ts';

/** A mail that waits, one that was refused, and the address where the provider reacts by mail. */
export async function hiddenMail(scene: Scene, { proposal }: ProposalSetting): Promise<string[]> {
  const { on, here, provider } = scene;
  const regionId = here.region.id;
  const waiting = await aHeldMail(on, regionId, {
    proposalId: proposal.id,
    providerId: provider.id,
    subject: hidden('the subject of a mail that waits', staff),
    text: hidden('the text of a mail that waits', staff),
    fromName: hidden('the sender of a mail that waits', staff),
    fromAddress: `${hidden('the address of the sender of a mail', staff)}@example.org`,
    recipient: `${hidden('the address that a mail was sent to', staff)}@example.org`,
  });
  await insert(on, InboundFile, {
    id: newId(),
    mailId: waiting.id,
    position: 1,
    fileName: `${hidden('the attachment of a mail that waits', staff)}.pdf`,
    mediaType: null,
    bytes: 100,
    sha256: '0'.repeat(64),
    fileKey: null,
  });
  const refused = await aHeldMail(on, regionId, {
    state: InboundMailState.REFUSED,
    refuseReason: hidden('why a mail was refused', staff),
  });
  await on.app.services.database.transaction((manager) =>
    manager.update(
      Invitation,
      { proposalId: proposal.id, providerId: provider.id },
      { mailToken: hidden('the address where a provider reacts by mail', ofTheProvider) },
    ),
  );
  return [waiting.id, refused.id];
}
