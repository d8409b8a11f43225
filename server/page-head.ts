import { visitor } from './access/actor.ts';
import type { Context } from './access/context.ts';
import { meetingOn } from './meetings/meeting.queries.ts';
import type { Services } from './platform/context.ts';
import { db } from './platform/context.ts';
import type { Language } from './platform/language.ts';
import { dateInWords } from './platform/time/in-words.ts';
import { ProposalVersion } from './proposals/proposal-version.entity.ts';
import { proposalByNumber } from './proposals/proposal.queries.ts';
import { Region } from './regions/region.entity.ts';

/** What a page is called before its script has run: for search engines, link previews and bookmarks. */
export interface PageHead {
  title: string;
  description: string;
  language: Language;
}

const texts = {
  nl: {
    proposals: 'Voorstellen',
    meetings: 'Vergaderingen',
    meeting: 'Vergadering van',
    about: 'van de overlegtafel van',
  },
  fy: {
    proposals: 'Utstellen',
    meetings: 'Gearkomsten',
    meeting: 'Gearkomste fan',
    about: 'fan de oerlistafel fan',
  },
  en: {
    proposals: 'Proposals',
    meetings: 'Meetings',
    meeting: 'Meeting of',
    about: 'of the consultation table of',
  },
} satisfies Record<Language, unknown>;

/**
 * The head of a public address, or null where it says nothing of its own. It is made for a visitor whoever asks, so it
 * betrays nothing that is not public.
 */
export async function pageHead(
  services: Services,
  requestId: string,
  path: string,
): Promise<PageHead | null> {
  const [slug, section, name] = path.split('/').slice(1).map(decoded);
  const region = slug ? await db(services).findOneBy(Region, { slug }) : null;
  if (!region) return null;
  const ctx = asVisitor(services, requestId);
  const language = region.defaultLanguage;
  const { proposals, meetings, meeting, about } = texts[language];
  if (section === 'voorstellen' && name) return proposalHead(ctx, region, name);
  if (section === 'voorstellen') return headed(region, proposals, `${proposals} ${about} ${region.name}.`);
  if (section === 'vergaderingen' && name && (await meetingOn(ctx, region.id, name))) {
    const title = `${meeting} ${dateInWords(name, language)}`;
    return headed(region, title, `${title}, ${about} ${region.name}.`);
  }
  if (section === 'vergaderingen') return headed(region, meetings, `${meetings} ${about} ${region.name}.`);
  return { title: region.name, description: region.introduction, language };
}

async function proposalHead(ctx: Context, region: Region, number: string): Promise<PageHead | null> {
  const proposal = await proposalByNumber(ctx, region.id, number);
  const version = proposal && (await db(ctx).findOneBy(ProposalVersion, { id: proposal.currentVersionId }));
  return version ? headed(region, `${number} ${version.title}`, version.summary) : null;
}

const headed = ({ name, defaultLanguage }: Region, title: string, description: string): PageHead => ({
  title: `${title} – ${name}`,
  description,
  language: defaultLanguage,
});

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
