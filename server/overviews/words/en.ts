import { EndReason } from '../../register/register-kind.ts';
import { FigureKey } from '../figures/figure.ts';
import { OverviewSection } from '../overview-section.ts';
import { countOf, inOneSentence } from './count.ts';
import type { OverviewWords, TextFacts } from './overview-words.ts';

const names = ({ municipalities }: TextFacts) =>
  inOneSentence(
    municipalities.map(({ name }) => name),
    'and',
  );

export const en: OverviewWords = {
  title: (year) => `Yearly overview ${year}`,
  summary: 'Summary',
  knownAt: (instant) => `Counted in the contract register as it was known on ${instant}.`,
  corrected: 'What was changed',
  sections: {
    [OverviewSection.INTRODUCTION]: 'Introduction',
    [OverviewSection.CONTRACTS]: 'Contracted providers',
    [OverviewSection.ENTRANTS]: 'New providers',
    [OverviewSection.ENDINGS]: 'Ended contracts',
    [OverviewSection.SUBCONTRACTORS]: 'Subcontractors',
    [OverviewSection.DELIVERY]: 'Providers that delivered support',
    [OverviewSection.TABLE]: 'Overlegtafel',
    [OverviewSection.VISITS]: 'Visits and conversations',
    [OverviewSection.THEME_MEETINGS]: 'Theme meetings',
    [OverviewSection.BANKRUPTCIES]: 'Bankruptcies',
    [OverviewSection.CONTACTS]: 'Contract management',
  },
  texts: {
    [OverviewSection.INTRODUCTION]: (facts) =>
      `The municipalities ${names(facts)} buy Wmo support together. This overview shows the contracts, the providers and the conversations of ${facts.year}.`,
    [OverviewSection.CONTRACTS]: ({ municipalities }) =>
      `The municipalities buy together. A provider has a contract with each municipality where it delivers support: one to ${municipalities.length} contracts for each provider.`,
    [OverviewSection.ENTRANTS]: (facts) =>
      `New providers that were contracted in ${facts.year}: ${countOf(facts, FigureKey.NEW_PROVIDERS)}. During the term a provider can join with an offer that is new and distinctive, which the contracted providers cannot deliver. Times that this procedure was started: ${countOf(facts, FigureKey.PROCEDURES)}.`,
    [OverviewSection.ENDINGS]: (facts) =>
      `Providers that stopped in all municipalities in ${facts.year}: ${countOf(facts, FigureKey.ENDED)}.`,
    [OverviewSection.SUBCONTRACTORS]: () =>
      'A provider can have a subcontractor deliver the support. The subcontractor has been reported, meets the same requirements, and may work once the municipality has permitted it.',
    [OverviewSection.DELIVERY]: (facts) =>
      `Providers that delivered support in one or more municipalities in ${facts.year}: ${countOf(facts, FigureKey.DELIVERED)}.`,
    [OverviewSection.TABLE]: ({ year, tableMeetings }) =>
      `A delegation of the contracted providers, the advisory councils and the municipalities form the overlegtafel. Proposals to change the contract are always discussed at this table; the other providers can react in writing or by e-mail. Meetings in ${year}: ${tableMeetings.length}.`,
    [OverviewSection.VISITS]: (facts) =>
      `The contract managers speak with the providers regularly, preferably on location. Providers visited or spoken to in ${facts.year}: ${countOf(facts, FigureKey.VISITED)}.`,
    [OverviewSection.THEME_MEETINGS]: ({ year, themeMeetings }) =>
      `Theme meetings for the contracted providers in ${year}: ${themeMeetings.length}.`,
    [OverviewSection.BANKRUPTCIES]: (facts) =>
      `Bankruptcies in ${facts.year}: ${countOf(facts, FigureKey.BANKRUPT_MAIN)} main contractors and ${countOf(facts, FigureKey.BANKRUPT_SUB)} subcontractors.`,
    [OverviewSection.CONTACTS]: () => 'Ask the contract manager of the municipality about a contract.',
  },
  rules: {
    [OverviewSection.INTRODUCTION]: null,
    [OverviewSection.CONTRACTS]:
      'A start date is the first and an end date the last day on which something holds. A provider is contracted while at least one contract holds.',
    [OverviewSection.ENTRANTS]:
      'A provider is new when its first contract begins after the first reference date and no later than the second. A contract that follows on an earlier one is not new.',
    [OverviewSection.ENDINGS]:
      'A provider counts as stopped when its last contract has ended. Who stops in some of the municipalities, or with one lot only, is not counted there. Stopping with a lot counts once for each lot, when the provider stops with it in all its municipalities while a contract goes on.',
    [OverviewSection.SUBCONTRACTORS]:
      'A subcontractor counts from its permission to its end, once for each main contractor.',
    [OverviewSection.DELIVERY]:
      'A provider delivered when it had clients in at least one municipality in the year. Beside it stands how many providers there were on the reference dates.',
    [OverviewSection.TABLE]: 'Meetings that were held, with their public subjects.',
    [OverviewSection.VISITS]: 'Each provider counts once, however often it was spoken to.',
    [OverviewSection.THEME_MEETINGS]: null,
    [OverviewSection.BANKRUPTCIES]: null,
    [OverviewSection.CONTACTS]: null,
  },
  figures: {
    [FigureKey.CONTRACTED]: 'Providers with a contract',
    [FigureKey.CONTRACTS]: 'Contracts',
    [FigureKey.NEW_PROVIDERS]: 'New providers',
    [FigureKey.NEW_CONTRACTS]: 'New contracts',
    [FigureKey.ENDED]: 'Providers that stopped in all municipalities',
    [FigureKey.ENDED_FOR]: 'Providers that stopped for this reason',
    [FigureKey.ENDED_PARTLY]: 'Providers that stopped in some municipalities',
    [FigureKey.ENDED_PARTLY_FOR]: 'Providers that stopped in some municipalities for this reason',
    [FigureKey.STOPPED_LOTS]: 'Providers that stopped with a lot',
    [FigureKey.STOPPED_LOT]: 'Providers that stopped with this lot',
    [FigureKey.SUBCONTRACTORS]: 'Subcontractors',
    [FigureKey.DELIVERED]: 'Providers that delivered',
    [FigureKey.DELIVERED_IN]: 'Providers that delivered in this municipality',
    [FigureKey.VISITED]: 'Providers visited or spoken to',
    [FigureKey.BANKRUPT_MAIN]: 'Bankruptcies of main contractors',
    [FigureKey.BANKRUPT_SUB]: 'Bankruptcies of subcontractors',
    [FigureKey.TABLE_MEETINGS]: 'Meetings of the overlegtafel',
    [FigureKey.THEME_MEETINGS]: 'Theme meetings',
    [FigureKey.REQUESTS]: 'Requests to join',
    [FigureKey.PROCEDURES]: 'Procedures for a new and distinctive offer',
    [FigureKey.ADMITTED]: 'Providers admitted',
  },
  reasons: {
    [EndReason.NO_CLIENTS_FOR_A_YEAR]: 'no clients for over a year',
    [EndReason.NOT_VIABLE]: 'financially no longer viable',
    [EndReason.LEFT_REGION]: 'provider leaves this region',
    [EndReason.QUALITY_NOT_MET]: 'quality requirements not met',
    [EndReason.BUSINESS_CEASED]: 'business ceased',
    [EndReason.STOPPED_WMO]: 'stops with Wmo support',
    [EndReason.BANKRUPTCY]: 'bankruptcy',
    [EndReason.OTHER]: 'another reason',
  },
  noReason: 'no reason entered',
  lot: (number, name) => `Lot ${number}: ${name}`,
  columns: {
    what: 'What',
    count: 'Number',
    date: 'Date',
    municipality: 'Municipality',
    reason: 'Reason',
    lot: 'Lot',
    of: 'Of',
    on: 'Reference date',
    subjects: 'Subjects',
    title: 'Title',
    form: 'Form',
    role: 'Role',
  },
  captions: {
    contracted: 'Number of contracted providers',
    contracts: 'Number of contracts in each municipality',
    newContracts: 'New providers and contracts',
    endedFor: 'Stopped in all municipalities, by reason',
    endedPartly: 'Stopped in some municipalities',
    stoppedLot: 'Stopped with a lot',
    subcontractors: 'Number of subcontractors',
    delivered: 'Providers that delivered',
    tableMeetings: 'Meetings of the overlegtafel',
    themeMeetings: 'Theme meetings',
    contacts: 'Who you can speak to',
  },
  allMunicipalities: 'All municipalities together',
  of: (value, what, on) => `${value} (${what.toLowerCase()}, ${on})`,
  forms: { MEETING: 'meeting', WEBINAR: 'webinar' },
  roles: { CONTRACT_MANAGER: 'contract manager', SECRETARY: 'secretary of the overlegtafel' },
  and: 'and',
};
