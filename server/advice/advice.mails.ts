import type { Context } from '../access/context.ts';
import type { MailContent } from '../notifications/mail-content.ts';
import type { MailKind } from '../notifications/mail-kinds.ts';
import { queueMails, type Recipient } from '../notifications/queue-mail.ts';
import { Person } from '../people/person.entity.ts';
import { holdersInRegion, staffKinds } from '../people/role-holders.ts';
import { db } from '../platform/context.ts';
import type { Language } from '../platform/language.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { In } from 'typeorm';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import { holdersOn } from '../table/seat.queries.ts';
import type { AdviceRequest } from './advice-request.entity.ts';
import type { AdviceVerdict } from './advice.entity.ts';

interface About {
  proposal: string;
  council: string;
  due: string;
  url: string;
}

const dayOf = (date: string) => date.split('-').toReversed().join('-');

/** Asks whoever fills the seat of the council, substitutes too. */
export async function mailAdviceAsked(
  ctx: Context,
  proposal: Proposal,
  request: AdviceRequest,
): Promise<void> {
  const roles = await holdersOn(ctx, [request.seatId], localDate(ctx.clock.now()));
  const people = await db(ctx).findBy(Person, {
    id: In(roles.map(({ personId }) => personId)),
    active: true,
  });
  await mailAll(ctx, proposal, request, people, 'advice.asked', asked);
}

/** Tells the staff that a council gave its advice. */
export async function mailAdviceGiven(
  ctx: Context,
  proposal: Proposal,
  request: AdviceRequest,
  verdict: AdviceVerdict,
): Promise<void> {
  const staff = await holdersInRegion(ctx, request.regionId, staffKinds);
  await mailAll(ctx, proposal, request, staff, 'advice.given', given(verdict));
}

type Write = Record<Language, (about: About) => MailContent>;

async function mailAll(
  ctx: Context,
  proposal: Proposal,
  request: AdviceRequest,
  people: Recipient[],
  kind: MailKind,
  write: Write,
): Promise<void> {
  const region = await db(ctx).findOneByOrFail(Region, { id: request.regionId });
  const version = await db(ctx).findOneByOrFail(ProposalVersion, { id: proposal.currentVersionId });
  const seat = await db(ctx).findOneByOrFail(Seat, { id: request.seatId });
  const about = {
    proposal: `${proposal.number} ${version.title}`,
    council: seat.name,
    due: dayOf(request.dueOn),
    url: `${ctx.config.BASE_URL}/${region.slug}/voorstellen/${proposal.number}/advies`,
  };
  const mails = people.map((to) => {
    const language = to.language ?? region.defaultLanguage;
    return { to: { ...to, language }, content: write[language](about) };
  });
  const cause = { kind, subjectId: request.id, signature: region.name, accentColour: region.accentColour };
  await queueMails(ctx, mails, cause);
}

const asked: Write = {
  nl: ({ proposal, council, due, url }) => ({
    subject: `Advies gevraagd over ${proposal}`,
    paragraphs: [
      `De gemeenten vragen ${council} om advies over ${proposal}.`,
      `Wij ontvangen het advies graag uiterlijk op ${due}. U kunt het in het portaal geven.`,
    ],
    action: { label: 'Geef advies', url },
  }),
  fy: ({ proposal, council, due, url }) => ({
    subject: `Advys frege oer ${proposal}`,
    paragraphs: [
      `De gemeenten freegje ${council} om advys oer ${proposal}.`,
      `Wy krije it advys graach uterlik op ${due}. Jo kinne it yn it portaal jaan.`,
    ],
    action: { label: 'Jou advys', url },
  }),
  en: ({ proposal, council, due, url }) => ({
    subject: `Advice asked on ${proposal}`,
    paragraphs: [
      `The municipalities ask ${council} for advice on ${proposal}.`,
      `Please give it in the portal by ${due}.`,
    ],
    action: { label: 'Give advice', url },
  }),
};

const verdicts: Record<Language, Record<AdviceVerdict, string>> = {
  nl: { POSITIVE: 'positief', CONDITIONAL: 'positief onder voorwaarden', NEGATIVE: 'negatief' },
  fy: { POSITIVE: 'posityf', CONDITIONAL: 'posityf ûnder betingsten', NEGATIVE: 'negatyf' },
  en: { POSITIVE: 'positive', CONDITIONAL: 'positive on conditions', NEGATIVE: 'negative' },
};

const given = (verdict: AdviceVerdict): Write => ({
  nl: ({ proposal, council, url }) => ({
    subject: `Advies ontvangen over ${proposal}`,
    paragraphs: [`${council} heeft advies gegeven over ${proposal}: ${verdicts.nl[verdict]}.`],
    action: { label: 'Lees het advies', url },
  }),
  fy: ({ proposal, council, url }) => ({
    subject: `Advys ûntfongen oer ${proposal}`,
    paragraphs: [`${council} hat advys jûn oer ${proposal}: ${verdicts.fy[verdict]}.`],
    action: { label: 'Lês it advys', url },
  }),
  en: ({ proposal, council, url }) => ({
    subject: `Advice received on ${proposal}`,
    paragraphs: [`${council} gave its advice on ${proposal}: ${verdicts.en[verdict]}.`],
    action: { label: 'Read the advice', url },
  }),
});
