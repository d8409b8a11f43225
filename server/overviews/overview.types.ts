import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Language } from '../platform/language.ts';
import { EndReason } from '../register/register-kind.ts';
import { RegisterEntry } from '../register/register-entry.types.ts';
import { FigureKey } from './figures/figure.ts';
import { DisagreementCode } from './figures/identities.ts';
import type { BuiltOverview } from './build-overview.ts';
import type { OverviewContents } from './overview-contents.ts';
import { OverviewSection } from './overview-section.ts';

type Behind = Pick<BuiltOverview, 'figures' | 'disagreements'>;

registerEnumType(FigureKey, {
  name: 'FigureKey',
  description: 'What a figure of a yearly overview counts.',
  valuesConfig: {
    CONTRACTED: { description: 'Providers with at least one contract on a day.' },
    CONTRACTS: { description: 'Contracts in a municipality on a day.' },
    NEW_PROVIDERS: { description: 'Providers whose first contract began between the reference dates.' },
    NEW_CONTRACTS: { description: 'Contracts that began in a municipality between the reference dates.' },
    ENDED: { description: 'Providers whose last contract ended between the reference dates.' },
    ENDED_FOR: { description: 'Those, by reason.' },
    ENDED_PARTLY: { description: 'Providers that ended with some of their municipalities.' },
    ENDED_PARTLY_FOR: { description: 'Those, by municipality and reason.' },
    STOPPED_LOTS: { description: 'Providers that stopped with a lot while a contract went on.' },
    STOPPED_LOT: { description: 'Those, by lot.' },
    SUBCONTRACTORS: { description: 'Subcontractors with a permission on a day, per main contractor.' },
    DELIVERED: { description: 'Providers that had clients in the year.' },
    DELIVERED_IN: { description: 'Those, by municipality.' },
    VISITED: { description: 'Providers that were visited or spoken to in the year.' },
    BANKRUPT_MAIN: { description: 'Bankruptcies of main contractors in the year.' },
    BANKRUPT_SUB: { description: 'Bankruptcies of subcontractors in the year.' },
    TABLE_MEETINGS: { description: 'Meetings of the table that were held in the year.' },
    THEME_MEETINGS: { description: 'Theme meetings in the year.' },
    REQUESTS: { description: 'Requests to join in the year.' },
    PROCEDURES: { description: 'Procedures for a new and distinctive offer that were started in the year.' },
    ADMITTED: { description: 'Requests to join that were granted in the year.' },
  } satisfies Record<FigureKey, { description: string }>,
});
registerEnumType(DisagreementCode, {
  name: 'DisagreementCode',
  description: 'What is wrong in the register or between the figures of a year.',
  valuesConfig: {
    PROVIDERS_DO_NOT_ADD_UP: {
      description: 'Providers at the start + new - ended are not those at the end.',
    },
    REASONS_DO_NOT_ADD_UP: { description: 'The reasons do not add up to the number ended.' },
    CONTRACTS_DO_NOT_ADD_UP: {
      description: 'A provider has more than one contract in a municipality on a day.',
    },
    REASON_MISSING: { description: 'A contract ended without a reason.' },
    CONTRACTS_OVERLAP: { description: 'Two contracts of a provider in a municipality hold at once.' },
    ENDS_BEFORE_START: { description: 'A contract or lot ends before it begins.' },
    LOT_OUTSIDE_CONTRACT: { description: 'A lot begins or ends outside its contract.' },
    DELIVERED_WITHOUT_CONTRACT: { description: 'Clients in a municipality without a contract in that year.' },
  } satisfies Record<DisagreementCode, { description: string }>,
});

@ObjectType({ simpleResolvers: true, description: 'A number that another one stands against.' })
export class Denominator {
  @Field(() => FigureKey, { description: 'What it counts.' })
  key: FigureKey;

  @Field(() => String, { description: 'Its reference date, as YYYY-MM-DD.' })
  on: string;

  @Field(() => Int, { description: 'The number.' })
  value: number;
}

@ObjectType({ simpleResolvers: true, description: 'Why it ended in these municipalities.' })
export class ReasonIn {
  @Field(() => [ID], { description: 'The municipalities; none where the reason is the same everywhere.' })
  municipalityIds: string[];

  @Field(() => EndReason, { nullable: true, description: 'The reason; null where none was entered.' })
  reason: EndReason | null;
}

@ObjectType({ simpleResolvers: true, description: 'A figure of a year, with what it is about.' })
export class OverviewFigure {
  @Field(() => FigureKey, { description: 'What it counts.' })
  key: FigureKey;

  @Field(() => Int, { description: 'The number.' })
  value: number;

  @Field(() => String, { nullable: true, description: 'Reference date, for what is counted on a day.' })
  on: string | null;

  @Field(() => ID, { nullable: true, description: 'Municipality, for what is counted in one.' })
  municipalityId: string | null;

  @Field(() => ID, { nullable: true, description: 'Lot, for what is counted of one.' })
  lotId: string | null;

  @Field(() => [ReasonIn], { description: 'Reasons, for what is counted by reason.' })
  reasons: ReasonIn[];

  @Field(() => [Denominator], { description: 'What it is a part of.' })
  of: Denominator[];
}

@ObjectType({ simpleResolvers: true, description: 'A line of a table of an overview.' })
export class OverviewLine {
  @Field(() => [String], { description: 'Its cells, as many as the head has.' })
  cells: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Place of the figure that it shows among the figures, from 0; null where it shows none.',
  })
  figure: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A table of an overview.' })
export class OverviewTable {
  @Field(() => String, { description: 'What it is about.' })
  caption: string;

  @Field(() => [String], { description: 'Headings of its columns.' })
  head: string[];

  @Field(() => [OverviewLine], {
    description: 'Its lines; the last cell of a line of a chart is its number.',
  })
  lines: OverviewLine[];

  @Field(() => Boolean, { description: 'Whether it is drawn as a chart too.' })
  chart: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A part of an overview.' })
export class OverviewPart {
  @Field(() => OverviewSection, { description: 'Which part.' })
  section: OverviewSection;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { description: 'Its text, in the language of the overview.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'How is counted.' })
  rule: string | null;

  @Field(() => [OverviewTable], { description: 'Its tables.' })
  tables: OverviewTable[];
}

@ObjectType({ simpleResolvers: true, description: 'A thing that a figure counts, with its rows.' })
export class FigureRow {
  @Field(() => ID, { nullable: true, description: 'Provider, where it counts providers.' })
  providerId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the provider, as it is now.' })
  providerName: string | null;

  @Field(() => [RegisterEntry], { description: 'The rows of the register, as they were known.' })
  entries: RegisterEntry[];
}

@ObjectType({ simpleResolvers: true, description: 'What in the register contradicts itself.' })
export class Disagreement {
  @Field(() => DisagreementCode, { description: 'What is wrong.' })
  code: DisagreementCode;

  @Field(() => Int, { description: 'How many things it is about.' })
  count: number;

  @Field(() => [FigureRow], { description: 'The first fifty of them.' })
  rows: FigureRow[];
}

/** The figures of a year, as they are shown: see OverviewFiguresResolver for what is made of them on request. */
@ObjectType({ description: 'The figures and texts of a year, frozen or as the register says them.' })
export class YearContents {
  regionId: string;

  contents: OverviewContents;

  /** The figures with their rows and what contradicts itself; of a frozen overview they are counted anew when asked. */
  behind: () => Promise<Behind>;

  @Field(() => Int, { description: 'Calendar year.' })
  year: number;

  @Field(() => String, { description: 'Reference date at the start, as YYYY-MM-DD.' })
  fromOn: string;

  @Field(() => String, { description: 'Reference date at the end, as YYYY-MM-DD.' })
  untilOn: string;

  @Field(() => Language, { description: 'Language of the texts.' })
  language: Language;

  @Field(() => Date, { nullable: true, description: 'As the register was known at this instant; null: now.' })
  knownAt: Date | null;

  @Field(() => [OverviewFigure], { description: 'Every figure.' })
  figures: OverviewFigure[];
}
