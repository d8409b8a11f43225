import { pino } from 'pino';
import { visitor } from '../../access/actor.ts';
import type { Context } from '../../access/context.ts';
import { buildNota } from '../../nota/build-nota.ts';
import { frozen } from '../../nota/nota-contents.ts';
import { Nota } from '../../nota/nota.entity.ts';
import type { Services } from '../../platform/context.ts';
import { LiveEvents } from '../../platform/live/live-events.ts';
import { Proposal } from '../../proposals/proposal.entity.ts';

/** Puts the words into the notas of the demo, as the program does when one is published: from the rows that are there. */
export async function freezeNotas(
  services: Pick<Services, 'database' | 'clock' | 'files' | 'config'>,
): Promise<void> {
  const ctx: Context = {
    ...services,
    log: pino({ enabled: false }),
    live: new LiveEvents(),
    demo: true,
    requestId: 'demo',
    ip: '',
    loaders: new Map(),
    session: null,
    actor: visitor,
    setSessionToken: () => undefined,
  };
  const { manager } = services.database;
  for (const { id, proposalId } of await manager.find(Nota)) {
    const proposal = await manager.findOneByOrFail(Proposal, { id: proposalId });
    await manager.update(Nota, { id }, { contents: frozen(await buildNota(ctx, proposal)) });
  }
}
