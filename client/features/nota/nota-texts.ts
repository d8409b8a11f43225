import type { AnswerOutcome, DecisionKind, NotaResultKind, Standpoint } from '../../generated/graphql.ts';
import { defineTexts } from '../../i18n/language.tsx';

interface Words {
  title: string;
  lead: string;
  counts: (reactions: number, closed: number) => string;
  index: string;
  decisions: string;
  undecided: string;
  municipality: string;
  decision: string;
  decidedOn: string;
  effectiveOn: string;
  none: string;
  kinds: Record<DecisionKind | 'NONE', string>;
  overview: string;
  article: string;
  reactionCount: string;
  outcome: string;
  general: string;
  nothing: string;
  reactions: (count: number) => string;
  closed: (count: number) => string;
  readAll: (count: number) => string;
  from: string;
  passage: string;
  answer: string;
  changed: string;
  outcomes: Record<AnswerOutcome, string>;
  standpoints: Record<Standpoint, string>;
  result: string;
  resultOf: (municipalities: string) => string;
  results: Record<NotaResultKind, string>;
  lapses: string;
  proposed: string;
  redline: string;
  legend: string;
  inserted: string;
  deleted: string;
}

const nl: Words = {
  title: 'Nota van beantwoording',
  lead: 'Wat de aanbieders van het voorstel vonden, wat de gemeenten daarop antwoorden en welke tekst het is geworden.',
  counts: (reactions, closed) =>
    `Er ${reactions === 0 ? 'is nog geen reactie' : reactions === 1 ? 'is 1 reactie' : `zijn ${reactions} reacties`} beantwoord.${
      closed === 0
        ? ''
        : ` Van ${closed} ${closed === 1 ? 'reactie staan' : 'reacties staan'} de tekst en de naam hier niet, wel het antwoord.`
    }`,
  index: 'Inhoud',
  decisions: 'Wat de gemeenten hebben besloten',
  undecided:
    'Nog niet alle gemeenten hadden besloten toen deze nota verscheen. Voor die gemeenten staat hier de voorgestelde tekst.',
  municipality: 'Gemeente',
  decision: 'Besluit',
  decidedOn: 'Besloten op',
  effectiveOn: 'Geldt vanaf',
  none: 'geen',
  kinds: {
    ADOPT: 'Neemt het voorstel over',
    ADOPT_AMENDED: 'Neemt het voorstel over, met een andere tekst',
    REJECT: 'Neemt het voorstel niet over',
    HOLD: 'Houdt het besluit aan',
    NONE: 'Heeft nog niet besloten',
  },
  overview: 'Overzicht',
  article: 'Onderdeel',
  reactionCount: 'Reacties',
  outcome: 'Wat ermee is gedaan',
  general: 'Over het voorstel als geheel',
  nothing: 'Hierover zijn geen reacties.',
  reactions: (count) => (count === 1 ? '1 reactie' : `${count} reacties`),
  closed: (count) =>
    count === 1
      ? '1 reactie waarvan de tekst niet openbaar is.'
      : `${count} reacties waarvan de tekst niet openbaar is.`,
  readAll: (count) => `Lees deze ${count} reacties`,
  from: 'Van',
  passage: 'Over de woorden:',
  answer: 'Antwoord van de gemeenten',
  changed: 'Gewijzigd door dit antwoord:',
  outcomes: {
    ADOPTED: 'Overgenomen',
    PARTLY: 'Gedeeltelijk overgenomen',
    NOT: 'Niet overgenomen',
    NOTED: 'Voor kennisgeving aangenomen',
  },
  standpoints: {
    SUPPORT: 'Eens',
    SUPPORT_WITH_REMARKS: 'Eens, met opmerkingen',
    OPPOSE: 'Niet eens',
    NEUTRAL: 'Geen mening, wel opmerkingen',
  },
  result: 'De tekst die het is geworden',
  resultOf: (municipalities) => `De tekst voor ${municipalities}`,
  results: {
    AS_PROPOSED: 'Zoals voorgesteld',
    AMENDED: 'Anders dan voorgesteld',
    UNCHANGED: 'Het contract verandert hier niet',
    UNDECIDED: 'Voorgesteld, nog niet besloten',
  },
  lapses: 'Dit artikel vervalt.',
  proposed: 'Lees de tekst die was voorgesteld',
  redline: 'Bekijk wat er verandert aan het contract',
  legend: 'Nieuw is onderstreept. Wat vervalt is doorgestreept.',
  inserted: '[nieuw:]',
  deleted: '[vervalt:]',
};

const fy: Words = {
  title: 'Nota fan beäntwurding',
  lead: 'Wat de oanbieders fan it útstel fûnen, wat de gemeenten dêrop antwurdzje en hokker tekst it wurden is.',
  counts: (reactions, closed) =>
    `Der ${reactions === 0 ? 'is noch gjin reaksje' : reactions === 1 ? 'is 1 reaksje' : `binne ${reactions} reaksjes`} beäntwurde.${
      closed === 0
        ? ''
        : ` Fan ${closed} ${closed === 1 ? 'reaksje steane' : 'reaksjes steane'} de tekst en de namme hjir net, wol it antwurd.`
    }`,
  index: 'Ynhâld',
  decisions: 'Wat de gemeenten besletten hawwe',
  undecided:
    'Noch net alle gemeenten hiene besletten doe’t dizze nota útkaam. Foar dy gemeenten stiet hjir de foarstelde tekst.',
  municipality: 'Gemeente',
  decision: 'Beslút',
  decidedOn: 'Besletten op',
  effectiveOn: 'Jildt fan',
  none: 'gjin',
  kinds: {
    ADOPT: 'Nimt it útstel oer',
    ADOPT_AMENDED: 'Nimt it útstel oer, mei in oare tekst',
    REJECT: 'Nimt it útstel net oer',
    HOLD: 'Hâldt it beslút oan',
    NONE: 'Hat noch net besletten',
  },
  overview: 'Oersjoch',
  article: 'Underdiel',
  reactionCount: 'Reaksjes',
  outcome: 'Wat dermei dien is',
  general: 'Oer it útstel as gehiel',
  nothing: 'Hjiroer binne gjin reaksjes.',
  reactions: (count) => (count === 1 ? '1 reaksje' : `${count} reaksjes`),
  closed: (count) =>
    count === 1
      ? '1 reaksje dêr’t de tekst net iepenbier fan is.'
      : `${count} reaksjes dêr’t de tekst net iepenbier fan is.`,
  readAll: (count) => `Lês dizze ${count} reaksjes`,
  from: 'Fan',
  passage: 'Oer de wurden:',
  answer: 'Antwurd fan de gemeenten',
  changed: 'Feroare troch dit antwurd:',
  outcomes: {
    ADOPTED: 'Oernommen',
    PARTLY: 'Foar in part oernommen',
    NOT: 'Net oernommen',
    NOTED: 'Foar kundskip oannommen',
  },
  standpoints: {
    SUPPORT: 'Iens',
    SUPPORT_WITH_REMARKS: 'Iens, mei opmerkings',
    OPPOSE: 'Net iens',
    NEUTRAL: 'Gjin miening, wol opmerkings',
  },
  result: 'De tekst dy’t it wurden is',
  resultOf: (municipalities) => `De tekst foar ${municipalities}`,
  results: {
    AS_PROPOSED: 'Sa’t it foarsteld is',
    AMENDED: 'Oars as foarsteld',
    UNCHANGED: 'It kontrakt feroaret hjir net',
    UNDECIDED: 'Foarsteld, noch net besletten',
  },
  lapses: 'Dit artikel ferfalt.',
  proposed: 'Lês de tekst dy’t foarsteld wie',
  redline: 'Besjoch wat der feroaret oan it kontrakt',
  legend: 'Nij is ûnderstreke. Wat ferfalt is trochstreke.',
  inserted: '[nij:]',
  deleted: '[ferfalt:]',
};

const en: Words = {
  title: 'Memorandum of answers',
  lead: 'What the providers thought of the proposal, what the municipalities answer, and what the text became.',
  counts: (reactions, closed) =>
    `${reactions === 0 ? 'No reaction was' : reactions === 1 ? '1 reaction was' : `${reactions} reactions were`} answered.${
      closed === 0
        ? ''
        : ` Of ${closed} of them the words and the name are not shown here, but the answer is.`
    }`,
  index: 'Contents',
  decisions: 'What the municipalities decided',
  undecided:
    'Not all municipalities had decided when this memorandum came out. For those the proposed text is shown.',
  municipality: 'Municipality',
  decision: 'Decision',
  decidedOn: 'Decided on',
  effectiveOn: 'Holds from',
  none: 'none',
  kinds: {
    ADOPT: 'Adopts the proposal',
    ADOPT_AMENDED: 'Adopts the proposal, in other words',
    REJECT: 'Does not adopt the proposal',
    HOLD: 'Holds its decision',
    NONE: 'Has not decided yet',
  },
  overview: 'Overview',
  article: 'Part',
  reactionCount: 'Reactions',
  outcome: 'What was done with them',
  general: 'On the proposal as a whole',
  nothing: 'There are no reactions on this.',
  reactions: (count) => (count === 1 ? '1 reaction' : `${count} reactions`),
  closed: (count) =>
    count === 1
      ? '1 reaction of which the words are not public.'
      : `${count} reactions of which the words are not public.`,
  readAll: (count) => `Read these ${count} reactions`,
  from: 'From',
  passage: 'On the words:',
  answer: 'Answer of the municipalities',
  changed: 'Changed by this answer:',
  outcomes: { ADOPTED: 'Adopted', PARTLY: 'Partly adopted', NOT: 'Not adopted', NOTED: 'Noted' },
  standpoints: {
    SUPPORT: 'Agree',
    SUPPORT_WITH_REMARKS: 'Agree, with remarks',
    OPPOSE: 'Disagree',
    NEUTRAL: 'No opinion, but remarks',
  },
  result: 'What the text became',
  resultOf: (municipalities) => `The text for ${municipalities}`,
  results: {
    AS_PROPOSED: 'As proposed',
    AMENDED: 'Other than proposed',
    UNCHANGED: 'The contract does not change here',
    UNDECIDED: 'Proposed, not decided yet',
  },
  lapses: 'This article lapses.',
  proposed: 'Read the text that was proposed',
  redline: 'See what changes in the contract',
  legend: 'New is underlined. What lapses is struck through.',
  inserted: '[new:]',
  deleted: '[lapses:]',
};

/** The words around those of a nota, for who reads it and for who publishes it. */
export const notaTexts = defineTexts<Words>({ nl, fy, en });
