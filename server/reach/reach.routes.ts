import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../access/context.ts';
import { MailState, type OutboxMail } from '../notifications/outbox-mail.entity.ts';
import { representationsOf } from '../people/role-holders.ts';
import { db } from '../platform/context.ts';
import { csvFile } from '../platform/csv.ts';
import { localDate, localTime } from '../platform/time/amsterdam.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { ReachDelivery } from './reach-delivery.ts';
import { reachPolicy } from './reach.policy.ts';
import { deliveryOfRow, invitationOfRow, mailsOfRow, reachProviders, reactedOfRow } from './reach.queries.ts';
import type { ReachProvider } from './reach.types.ts';

/** GET /export/bereik/<proposal>.csv: every invited provider with what became of its mail, for the staff of the region. */
export const reachRoutes =
  (contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): FastifyPluginAsync =>
  async (http) => {
    http.get<{ Params: { id: string } }>(
      '/export/bereik/:id(^[\\da-f-]{36}$).csv',
      async (request, reply) => {
        const ctx = await contextOf(request, reply);
        const proposal = await db(ctx).findOneBy(Proposal, { id: request.params.id });
        if (!proposal || !reachPolicy.view(ctx.actor, proposal))
          return reply.code(404).send({ error: 'Not found.' });
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="bereik-${proposal.number}.csv"`)
          .header('cache-control', 'private, no-store')
          .send(csvFile([head, ...(await lines(ctx, proposal.id))]));
      },
    );
  };

const head = [
  'Aanbieder',
  'Grootteklasse',
  'Uitgenodigd op',
  'Uitnodiging',
  'Gereageerd',
  'Vertegenwoordigers',
  'E-mail vertegenwoordigers',
  'Algemeen e-mailadres',
  'Telefoonnummer',
  'Laatste mail',
  'Reden',
];
const sizes = { SMALL: 'klein', MEDIUM: 'middelgroot', LARGE: 'groot' };
const deliveries: Record<ReachDelivery, string> = {
  DELIVERED: 'bezorgd',
  UNDERWAY: 'onderweg',
  UNDELIVERABLE: 'niet bezorgd',
  NOT_TRACKED: 'niet bijgehouden',
};
const states: Record<MailState, string> = {
  QUEUED: 'wacht op verzending',
  ACCEPTED: 'aangenomen door de mailserver',
  BOUNCED: 'teruggekomen',
  FAILED: 'opgegeven',
  HELD: 'wacht op dagelijks overzicht',
  BUNDLED: 'in dagelijks overzicht',
};

/** A hundred providers at a time, as pages of the list are read too. */
async function lines(ctx: Context, proposalId: string): Promise<string[][]> {
  const all: string[][] = [];
  for (let after: string | null = null; ;) {
    const page = await reachProviders(ctx, proposalId, { first: 100, after });
    const people = await representationsOf(
      ctx,
      page.nodes.map(({ provider }) => provider.id),
    );
    for (const row of page.nodes) {
      const theirs = people.filter(({ providerId }) => providerId === row.provider.id);
      all.push(
        await line(
          ctx,
          row,
          theirs.map(({ person }) => person),
        ),
      );
    }
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor ?? null;
  }
}

async function line(
  ctx: Context,
  row: ReachProvider,
  people: { name: string; email: string }[],
): Promise<string[]> {
  const { provider } = row;
  const [mails, delivery, invitation, reacted] = await Promise.all([
    mailsOfRow(ctx).load(row),
    deliveryOfRow(ctx, row),
    invitationOfRow(ctx).load(row),
    reactedOfRow(ctx).load(row),
  ]);
  const last = mails.at(-1);
  return [
    provider.name,
    provider.sizeClass ? sizes[provider.sizeClass] : '',
    invitation ? localDate(invitation.invitedAt) : '',
    deliveries[delivery],
    reacted ? 'ja' : 'nee',
    people.map(({ name }) => name).join(', '),
    people.map(({ email }) => email).join(', '),
    provider.email ?? '',
    provider.phone ?? '',
    last ? inWords(last) : delivery === ReachDelivery.NOT_TRACKED ? 'niet bijgehouden' : 'geen mail',
    last && last.state !== MailState.ACCEPTED ? (last.lastError ?? '') : '',
  ];
}

function inWords({ state, createdAt, sentAt, bouncedAt }: OutboxMail): string {
  const at = bouncedAt ?? sentAt ?? createdAt;
  return `${states[state]}, ${localDate(at)} ${localTime(at)}`;
}
