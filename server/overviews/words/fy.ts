import { EndReason } from '../../register/register-kind.ts';
import { FigureKey } from '../figures/figure.ts';
import { OverviewSection } from '../overview-section.ts';
import { countOf, inOneSentence } from './count.ts';
import type { OverviewWords, TextFacts } from './overview-words.ts';

const names = ({ municipalities }: TextFacts) =>
  inOneSentence(
    municipalities.map(({ name }) => name),
    'en',
  );

export const fy: OverviewWords = {
  title: (year) => `Jieroersjoch ${year}`,
  summary: 'Gearfetting',
  knownAt: (instant) => `Teld yn it kontraktregister sa't it bekend wie op ${instant}.`,
  corrected: 'Wat is feroare',
  sections: {
    [OverviewSection.INTRODUCTION]: 'Ynlieding',
    [OverviewSection.CONTRACTS]: 'Kontraktearre oanbieders',
    [OverviewSection.ENTRANTS]: 'Talitting fan nije oanbieders',
    [OverviewSection.ENDINGS]: 'Beëinige kontrakten',
    [OverviewSection.SUBCONTRACTORS]: 'Underoannimmers',
    [OverviewSection.DELIVERY]: "Oanbieders dy't stipe levere hawwe",
    [OverviewSection.TABLE]: 'Fysike oerlistafel',
    [OverviewSection.VISITS]: 'Wurkbesites en petearen',
    [OverviewSection.THEME_MEETINGS]: 'Temagearkomsten',
    [OverviewSection.BANKRUPTCIES]: 'Fallisseminten',
    [OverviewSection.CONTACTS]: 'Kontrakt- en relaasjebehear',
  },
  texts: {
    [OverviewSection.INTRODUCTION]: (facts) =>
      `De gemeenten ${names(facts)} keapje de Wmo-stipe tegearre yn. Dit jieroersjoch jout ynsjoch yn de kontrakten, de oanbieders en de petearen yn ${facts.year}.`,
    [OverviewSection.CONTRACTS]: ({ municipalities }) =>
      `De gemeenten keapje tegearre yn. In oanbieder slút mei elke gemeente dêr't er stipe leveret in eigen kontrakt: ien oant ${municipalities.length} kontrakten de oanbieder.`,
    [OverviewSection.ENTRANTS]: (facts) =>
      `Nije oanbieders dy't yn ${facts.year} kontraktearre binne: ${countOf(facts, FigureKey.NEW_PROVIDERS)}. In nije oanbieder kin ûnder de rin fan it kontrakt meidwaan mei in oanbod dat nij en ûnderskiedend is: wat dat de kontraktearre oanbieders net leverje kinne. Sa faak is dy proseduere begûn: ${countOf(facts, FigureKey.PROCEDURES)}.`,
    [OverviewSection.ENDINGS]: (facts) =>
      `Oanbieders dy't yn ${facts.year} yn alle gemeenten ophâlden binne: ${countOf(facts, FigureKey.ENDED)}.`,
    [OverviewSection.SUBCONTRACTORS]: () =>
      "In oanbieder kin de stipe troch in ûnderoannimmer útfiere litte. De ûnderoannimmer is oanmeld, foldocht oan deselde easken en mei wurkje nei't de gemeente dêr tastimming foar jûn hat.",
    [OverviewSection.DELIVERY]: (facts) =>
      `Oanbieders dy't yn ${facts.year} yn ien of mear gemeenten stipe levere hawwe: ${countOf(facts, FigureKey.DELIVERED)}.`,
    [OverviewSection.TABLE]: ({ year, tableMeetings }) =>
      `In delegaasje fan de kontraktearre oanbieders, de advysrieden sosjaal domein en de gemeenten foarmje tegearre de fysike oerlistafel. Foarstellen om it kontrakt te feroarjen wurde altyd oan dy tafel besprutsen; de oare oanbieders kinne skriftlik of mei e-mail reagearje. Gearkomsten yn ${year}: ${tableMeetings.length}.`,
    [OverviewSection.VISITS]: (facts) =>
      `De kontraktmanagers prate geregeld mei de oanbieders, it leafst op lokaasje. Oanbieders dy't yn ${facts.year} besocht of wiidweidich sprutsen binne: ${countOf(facts, FigureKey.VISITED)}.`,
    [OverviewSection.THEME_MEETINGS]: ({ year, themeMeetings }) =>
      `Temagearkomsten foar de kontraktearre oanbieders yn ${year}: ${themeMeetings.length}.`,
    [OverviewSection.BANKRUPTCIES]: (facts) =>
      `Fallisseminten yn ${facts.year}: ${countOf(facts, FigureKey.BANKRUPT_MAIN)} haadoannimmers en ${countOf(facts, FigureKey.BANKRUPT_SUB)} ûnderoannimmers.`,
    [OverviewSection.CONTACTS]: () =>
      'Mei fragen oer in kontrakt kinne jo terjochte by de kontraktmanager fan de gemeente.',
  },
  rules: {
    [OverviewSection.INTRODUCTION]: null,
    [OverviewSection.CONTRACTS]:
      "In begjindatum is de earste en in eindatum de lêste dei dat eat jildt. In oanbieder is kontraktearre salang't der op syn minst ien kontrakt jildt.",
    [OverviewSection.ENTRANTS]:
      'In oanbieder is nij as it earste kontrakt begjint nei de earste peildatum en op syn lêst op de twadde. In kontrakt dat oanslút op in earder kontrakt is net nij.',
    [OverviewSection.ENDINGS]:
      "In oanbieder telt as ophâlden as it lêste kontrakt ôfrûn is. Wa't yn in part fan de gemeenten ophâldt, of allinnich mei in persiel, telt dêr net by. Ophâlden mei in persiel telt ien kear it persiel, as de oanbieder der yn al syn gemeenten mei ophâldt wylst in kontrakt trochrint.",
    [OverviewSection.SUBCONTRACTORS]:
      'In ûnderoannimmer telt fan de tastimming ôf oant de ein, ien kear de haadoannimmer.',
    [OverviewSection.DELIVERY]:
      'In oanbieder hat levere as der yn it jier yn op syn minst ien gemeente kliïnten wiene. Dêrneist stiet hoefolle oanbieders der op de peildatums wiene.',
    [OverviewSection.TABLE]: "Gearkomsten dy't hâlden binne, mei de iepenbiere ûnderwerpen.",
    [OverviewSection.VISITS]: 'Elke oanbieder telt ien kear, hoe faak oft der ek praat is.',
    [OverviewSection.THEME_MEETINGS]: null,
    [OverviewSection.BANKRUPTCIES]: null,
    [OverviewSection.CONTACTS]: null,
  },
  figures: {
    [FigureKey.CONTRACTED]: 'Oanbieders mei in kontrakt',
    [FigureKey.CONTRACTS]: 'Kontrakten',
    [FigureKey.NEW_PROVIDERS]: 'Nije oanbieders',
    [FigureKey.NEW_CONTRACTS]: 'Nije kontrakten',
    [FigureKey.ENDED]: 'Oanbieders ophâlden yn alle gemeenten',
    [FigureKey.ENDED_FOR]: 'Oanbieders ophâlden om dizze reden',
    [FigureKey.ENDED_PARTLY]: 'Oanbieders ophâlden yn in part fan de gemeenten',
    [FigureKey.ENDED_PARTLY_FOR]: 'Oanbieders ophâlden yn in part fan de gemeenten om dizze reden',
    [FigureKey.STOPPED_LOTS]: 'Oanbieders ophâlden mei in persiel',
    [FigureKey.STOPPED_LOT]: 'Oanbieders ophâlden mei dit persiel',
    [FigureKey.SUBCONTRACTORS]: 'Underoannimmers',
    [FigureKey.DELIVERED]: "Oanbieders dy't levere hawwe",
    [FigureKey.DELIVERED_IN]: "Oanbieders dy't yn dizze gemeente levere hawwe",
    [FigureKey.VISITED]: 'Oanbieders besocht of sprutsen',
    [FigureKey.BANKRUPT_MAIN]: 'Fallisseminten fan haadoannimmers',
    [FigureKey.BANKRUPT_SUB]: 'Fallisseminten fan ûnderoannimmers',
    [FigureKey.TABLE_MEETINGS]: 'Gearkomsten fan de oerlistafel',
    [FigureKey.THEME_MEETINGS]: 'Temagearkomsten',
    [FigureKey.REQUESTS]: 'Fersiken om mei te dwaan',
    [FigureKey.PROCEDURES]: 'Prosedueres nij en ûnderskiedend oanbod',
    [FigureKey.ADMITTED]: 'Talitten oanbieders',
  },
  reasons: {
    [EndReason.NO_CLIENTS_FOR_A_YEAR]: 'langer as 1 jier gjin kliïnten',
    [EndReason.NOT_VIABLE]: 'finansjeel net mear te dwaan',
    [EndReason.LEFT_REGION]: 'oanbieder lûkt him werom út dizze regio',
    [EndReason.QUALITY_NOT_MET]: 'net foldwaan oan kwaliteitseasken',
    [EndReason.BUSINESS_CEASED]: 'bedriuw beëinige',
    [EndReason.STOPPED_WMO]: 'hâldt op mei Wmo-stipe',
    [EndReason.BANKRUPTCY]: 'fallissemint',
    [EndReason.OTHER]: 'oare reden',
  },
  noReason: 'gjin reden ynfolle',
  lot: (number, name) => `Persiel ${number}: ${name}`,
  columns: {
    what: 'Wat',
    count: 'Tal',
    date: 'Datum',
    municipality: 'Gemeente',
    reason: 'Reden',
    lot: 'Persiel',
    of: 'Fan',
    on: 'Peildatum',
    subjects: 'Underwerpen',
    title: 'Titel',
    form: 'Foarm',
    role: 'Rol',
  },
  captions: {
    contracted: 'Tal kontraktearre oanbieders',
    contracts: 'Tal kontrakten de gemeente',
    newContracts: 'Nije oanbieders en kontrakten',
    endedFor: 'Ophâlden yn alle gemeenten, nei reden',
    endedPartly: 'Ophâlden yn in part fan de gemeenten',
    stoppedLot: 'Ophâlden mei in persiel',
    subcontractors: 'Tal ûnderoannimmers',
    delivered: "Oanbieders dy't levere hawwe",
    tableMeetings: 'Gearkomsten fan de oerlistafel',
    themeMeetings: 'Temagearkomsten',
    contacts: "Wa't jo sprekke kinne",
  },
  allMunicipalities: 'Alle gemeenten tegearre',
  of: (value, what, on) => `${value} (${what.toLowerCase()}, ${on})`,
  forms: { MEETING: 'gearkomste', WEBINAR: 'webinar' },
  roles: { CONTRACT_MANAGER: 'kontraktmanager', SECRETARY: 'skriuwer fan de oerlistafel' },
  and: 'en',
};
