import { visitor } from './access/actor.ts';
import type { Context } from './access/context.ts';
import { meetingOn } from './meetings/meeting.queries.ts';
import type { Services } from './platform/context.ts';
import { db } from './platform/context.ts';
import { Language } from './platform/language.ts';
import { dateInWords } from './platform/time/in-words.ts';
import { ProposalVersion } from './proposals/proposal-version.entity.ts';
import { proposalByNumber } from './proposals/proposal.queries.ts';
import { Region } from './regions/region.entity.ts';

/** The language of a page and what it is called before its script has run: for search engines, link previews and bookmarks. */
export interface PageHead {
  language: Language;
  description: string;
  /** Absent where the address says nothing of its own. */
  title?: string;
}

const texts = {
  nl: {
    portal:
      'Oerlis: wijzigingsvoorstellen, schriftelijke reacties en vergaderingen van de fysieke overlegtafel.',
    proposals: 'Voorstellen',
    meetings: 'Vergaderingen',
    commitments: 'Toezeggingen',
    meeting: 'Vergadering van',
    about: 'van de overlegtafel van',
  },
  fy: {
    portal: 'Oerlis: feroaringsútstellen, skriftlike reaksjes en gearkomsten fan de fysike oerlistafel.',
    proposals: 'Utstellen',
    meetings: 'Gearkomsten',
    commitments: 'Tasizzingen',
    meeting: 'Gearkomste fan',
    about: 'fan de oerlistafel fan',
  },
  en: {
    portal: 'Oerlis: proposals for change, written reactions and meetings of the consultation table.',
    proposals: 'Proposals',
    meetings: 'Meetings',
    commitments: 'Commitments',
    meeting: 'Meeting of',
    about: 'of the consultation table of',
  },
} satisfies Record<Language, unknown>;

/**
 * The head of an address, in the language that was chosen on the device or else in that of the region. It is made for a
 * visitor whoever asks, so it betrays nothing that is not public.
 */
export async function pageHead(
  services: Services,
  requestId: string,
  path: string,
  chosen?: Language,
): Promise<PageHead> {
  const [slug, section, name] = path.split('/').slice(1).map(decoded);
  const region = slug ? await db(services).findOneBy(Region, { slug }) : null;
  const language = chosen ?? region?.defaultLanguage ?? Language.nl;
  const nothing = { language, description: texts[language].portal };
  if (!region) return nothing;
  const ctx = asVisitor(services, requestId);
  const { proposals, meetings, commitments, meeting, about } = texts[language];
  const headed = (title: string, description = `${title}, ${about} ${region.name}.`): PageHead => ({
    language,
    title: `${title} – ${region.name}`,
    description,
  });
  if (section === 'voorstellen' && name) {
    const found = await publishedProposal(ctx, region, name);
    return found ? headed(`${name} ${found.title}`, found.summary) : nothing;
  }
  if (section === 'vergaderingen' && name && (await meetingOn(ctx, region.id, name)))
    return headed(`${meeting} ${dateInWords(name, language)}`);
  const lists = { voorstellen: proposals, vergaderingen: meetings, toezeggingen: commitments };
  const list = Object.entries(lists).find(([one]) => one === section);
  if (list) return headed(list[1]);
  return { title: region.name, description: region.introduction, language };
}

async function publishedProposal(
  ctx: Context,
  region: Region,
  number: string,
): Promise<ProposalVersion | null> {
  const proposal = await proposalByNumber(ctx, region.id, number);
  return proposal && (await db(ctx).findOneBy(ProposalVersion, { id: proposal.currentVersionId }));
}

function asVisitor(services: Services, requestId: string): Context {
  return {
    ...services,
    requestId,
    ip: '',
    loaders: new Map(),
    session: null,
    actor: visitor,
    setSessionToken: () => undefined,
  };
}

/** A part of an address as text; one that is no valid encoding is an address of nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
