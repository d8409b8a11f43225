import { RoleKind } from '../access/actor.ts';
import { Role } from '../people/role.entity.ts';
import { db, type Services } from '../platform/context.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { isWithin } from '../platform/time/term.ts';
import { Region } from '../regions/region.entity.ts';
import { In } from 'typeorm';
import type { Figure } from './figures/figure.ts';
import { disagreements, type Disagreement } from './figures/identities.ts';
import { yearFigures } from './figures/year-figures.ts';
import type { YearQuestion } from './figures/year-register.ts';
import type { ContactLine, OverviewContents, PlainFigure } from './overview-contents.ts';
import { sections, type OverviewSection } from './overview-section.ts';
import { defaultText } from './words/overview-words.ts';
import { generationFrom, regionYear } from './year-register.queries.ts';

type Reader = Pick<Services, 'database' | 'clock'>;

export interface AskedYear {
  regionId: string;
  year: number;
  fromOn: string;
  untilOn: string;
  /** As known at this instant; null: as known now. */
  knownAt: Date | null;
  texts?: Partial<Record<OverviewSection, string>>;
}

/** An overview as it comes out of the register. */
export interface BuiltOverview {
  contents: OverviewContents;
  /** The same figures as in the contents, with their rows. */
  figures: Figure[];
  disagreements: Disagreement[];
}

export async function buildOverview(ctx: Reader, asked: AskedYear): Promise<BuiltOverview> {
  const { regionId, year, fromOn, untilOn, knownAt } = asked;
  const region = await db(ctx).findOneByOrFail(Region, { id: regionId });
  const { register, municipalities, lots, tableMeetings } = await regionYear(ctx, regionId, year, knownAt);
  const question: YearQuestion = {
    year,
    from: fromOn,
    until: untilOn,
    generationFrom: await generationFrom(ctx, regionId, fromOn),
  };
  const figures = yearFigures(register, question);
  const facts = {
    regionName: region.name,
    language: region.defaultLanguage,
    year,
    fromOn,
    untilOn,
    municipalities: municipalities.map(({ id, name }) => ({ id, name })),
    lots: lots.map(({ id, number, name }) => ({ id, number, name })),
    figures: figures.map(plain),
    tableMeetings,
    themeMeetings: register.themeMeetings
      .map(({ facts: { date, title, form } }) => ({ date, title, form }))
      .filter(({ date }) => date.startsWith(`${year}-`))
      .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    contacts: await contactsOf(ctx, regionId, municipalities),
  };
  const texts = Object.fromEntries(
    sections.map((section) => [section, asked.texts?.[section] ?? defaultText(section, facts)]),
  ) as Record<OverviewSection, string>;
  return {
    contents: { ...facts, texts },
    figures,
    disagreements: disagreements(register, question, figures),
  };
}

const plain = ({ key, value, on, municipalityId, lotId, reasons, of }: Figure): PlainFigure => ({
  key,
  value,
  on,
  municipalityId,
  lotId,
  reasons,
  of,
});

/** Who can be spoken to, by role; a name is added in the text, by who may (DOMAIN.md section 8). */
async function contactsOf(
  ctx: Reader,
  regionId: string,
  municipalities: { id: string; name: string }[],
): Promise<ContactLine[]> {
  const kinds = [RoleKind.CONTRACT_MANAGER, RoleKind.SECRETARY];
  const roles = await db(ctx).findBy(Role, { regionId, kind: In(kinds) });
  const today = localDate(ctx.clock.now());
  const now = roles.filter((role) => isWithin(role, today));
  const managed = municipalities.filter(({ id }) => now.some(({ municipalityId }) => municipalityId === id));
  const secretary = now.some(({ kind }) => kind === RoleKind.SECRETARY);
  return [
    ...managed.map(({ name }): ContactLine => ({ role: 'CONTRACT_MANAGER', municipality: name })),
    ...(secretary ? [{ role: 'SECRETARY', municipality: null } as const] : []),
  ];
}
