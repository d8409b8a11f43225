import { Language } from '../platform/language.ts';
import { DecisionKind } from '../decisions/decision.entity.ts';
import { Standpoint } from '../reactions/reaction-revision.entity.ts';
import { NotaResultKind } from './resulting-texts.ts';

/** The words between the words of a nota, in the language of its region. */
export interface NotaWords {
  title: string;
  subject: string;
  published: string;
  corrected: string;
  counts: (reactions: number, closed: number) => string;
  overview: string;
  general: string;
  nothing: string;
  reactions: string;
  closed: (count: number) => string;
  passage: string;
  answer: string;
  changed: string;
  newText: string;
  proposed: string;
  decisions: string;
  decision: Record<DecisionKind, string>;
  noDecision: string;
  results: Record<NotaResultKind, string>;
  lapses: string;
  redline: string;
  redlineLegend: string;
  inserted: (text: string) => string;
  deleted: (text: string) => string;
  columns: {
    article: string;
    outcome: string;
    answer: string;
    provider: string;
    standpoint: string;
    passage: string;
    reaction: string;
    count: string;
    newText: string;
    municipality: string;
    result: string;
    decision: string;
    decidedOn: string;
    effectiveOn: string;
  };
  notPublic: string;
  standpoints: Record<Standpoint, string>;
}

const nl: NotaWords = {
  title: 'Nota van beantwoording',
  subject: 'Wijzigingsvoorstel',
  published: 'Vastgesteld op',
  corrected: 'Wat is gewijzigd',
  counts: (reactions, closed) =>
    `Er ${reactions === 1 ? 'is 1 reactie' : `zijn ${reactions} reacties`} beantwoord.${
      closed === 0
        ? ''
        : ` Van ${closed} ${closed === 1 ? 'reactie staan' : 'reacties staan'} de tekst en de naam hier niet, wel het antwoord.`
    }`,
  overview: 'Overzicht',
  general: 'Over het voorstel als geheel',
  nothing: 'Hierover zijn geen reacties beantwoord.',
  reactions: 'Reacties',
  closed: (count) =>
    count === 1
      ? '1 reactie waarvan de tekst niet openbaar is.'
      : `${count} reacties waarvan de tekst niet openbaar is.`,
  passage: 'Bij',
  answer: 'Antwoord van de gemeenten',
  changed: 'Gewijzigd door dit antwoord',
  newText: 'De tekst van het artikel',
  proposed: 'De voorgestelde tekst',
  decisions: 'Wat de gemeenten hebben besloten',
  decision: {
    [DecisionKind.ADOPT]: 'Neemt het voorstel over',
    [DecisionKind.ADOPT_AMENDED]: 'Neemt het voorstel over, met een andere tekst',
    [DecisionKind.REJECT]: 'Neemt het voorstel niet over',
    [DecisionKind.HOLD]: 'Houdt het besluit aan',
  },
  noDecision: 'Heeft nog niet besloten',
  results: {
    [NotaResultKind.AS_PROPOSED]: 'Zoals voorgesteld',
    [NotaResultKind.AMENDED]: 'Anders dan voorgesteld',
    [NotaResultKind.UNCHANGED]: 'Hier verandert het contract niet',
    [NotaResultKind.UNDECIDED]: 'De voorgestelde tekst; hierover is nog niet besloten',
  },
  lapses: 'Dit artikel vervalt.',
  redline: 'Wat verandert aan het contract',
  redlineLegend: 'Onderstreept is nieuw, doorgestreept vervalt.',
  inserted: (text) => `(nieuw: ${text})`,
  deleted: (text) => `(vervalt: ${text})`,
  columns: {
    article: 'Artikel',
    outcome: 'Uitkomst',
    answer: 'Antwoord',
    provider: 'Aanbieder',
    standpoint: 'Standpunt',
    passage: 'Bij de woorden',
    reaction: 'Reactie',
    count: 'Reacties',
    newText: 'Tekst van het artikel',
    municipality: 'Gemeente',
    result: 'Wat het wordt',
    decision: 'Besluit',
    decidedOn: 'Besloten op',
    effectiveOn: 'Geldt vanaf',
  },
  notPublic: 'niet openbaar',
  standpoints: {
    [Standpoint.SUPPORT]: 'Eens',
    [Standpoint.SUPPORT_WITH_REMARKS]: 'Eens, met opmerkingen',
    [Standpoint.OPPOSE]: 'Niet eens',
    [Standpoint.NEUTRAL]: 'Geen mening, wel opmerkingen',
  },
};

const fy: NotaWords = {
  title: 'Nota fan beäntwurding',
  subject: 'Feroaringsútstel',
  published: 'Fêststeld op',
  corrected: 'Wat is feroare',
  counts: (reactions, closed) =>
    `Der ${reactions === 1 ? 'is 1 reaksje' : `binne ${reactions} reaksjes`} beäntwurde.${
      closed === 0
        ? ''
        : ` Fan ${closed} ${closed === 1 ? 'reaksje steane' : 'reaksjes steane'} de tekst en de namme hjir net, wol it antwurd.`
    }`,
  overview: 'Oersjoch',
  general: 'Oer it útstel as gehiel',
  nothing: 'Hjiroer binne gjin reaksjes beäntwurde.',
  reactions: 'Reaksjes',
  closed: (count) =>
    count === 1
      ? '1 reaksje dêr’t de tekst net iepenbier fan is.'
      : `${count} reaksjes dêr’t de tekst net iepenbier fan is.`,
  passage: 'By',
  answer: 'Antwurd fan de gemeenten',
  changed: 'Feroare troch dit antwurd',
  newText: 'De tekst fan it artikel',
  proposed: 'De foarstelde tekst',
  decisions: 'Wat de gemeenten besletten hawwe',
  decision: {
    [DecisionKind.ADOPT]: 'Nimt it útstel oer',
    [DecisionKind.ADOPT_AMENDED]: 'Nimt it útstel oer, mei in oare tekst',
    [DecisionKind.REJECT]: 'Nimt it útstel net oer',
    [DecisionKind.HOLD]: 'Hâldt it beslút oan',
  },
  noDecision: 'Hat noch net besletten',
  results: {
    [NotaResultKind.AS_PROPOSED]: 'Sa’t it foarsteld is',
    [NotaResultKind.AMENDED]: 'Oars as foarsteld',
    [NotaResultKind.UNCHANGED]: 'Hjir feroaret it kontrakt net',
    [NotaResultKind.UNDECIDED]: 'De foarstelde tekst; hjiroer is noch net besletten',
  },
  lapses: 'Dit artikel ferfalt.',
  redline: 'Wat feroaret oan it kontrakt',
  redlineLegend: 'Understreke is nij, trochstreke ferfalt.',
  inserted: (text) => `(nij: ${text})`,
  deleted: (text) => `(ferfalt: ${text})`,
  columns: {
    article: 'Artikel',
    outcome: 'Utkomst',
    answer: 'Antwurd',
    provider: 'Oanbieder',
    standpoint: 'Stânpunt',
    passage: 'By de wurden',
    reaction: 'Reaksje',
    count: 'Reaksjes',
    newText: 'Tekst fan it artikel',
    municipality: 'Gemeente',
    result: 'Wat it wurdt',
    decision: 'Beslút',
    decidedOn: 'Besletten op',
    effectiveOn: 'Jildt fan',
  },
  notPublic: 'net iepenbier',
  standpoints: {
    [Standpoint.SUPPORT]: 'Iens',
    [Standpoint.SUPPORT_WITH_REMARKS]: 'Iens, mei opmerkings',
    [Standpoint.OPPOSE]: 'Net iens',
    [Standpoint.NEUTRAL]: 'Gjin miening, wol opmerkings',
  },
};

/** A region writes in Dutch or in Frisian. */
export const notaWords = (language: Language): NotaWords => (language === Language.fy ? fy : nl);
