import { defineTexts } from '../../i18n/language.tsx';

type Details = Record<string, string>;
type Sentences = Record<string, (details: Details, day: (date: string) => string) => string>;

/** What was decided, in a word. */
const outcomes: Record<'nl' | 'fy' | 'en', Record<string, string>> = {
  nl: {
    ADOPT: 'overgenomen',
    ADOPT_AMENDED: 'overgenomen met een andere tekst',
    REJECT: 'niet overgenomen',
    HOLD: 'aangehouden',
  },
  fy: {
    ADOPT: 'oernommen',
    ADOPT_AMENDED: 'oernommen mei in oare tekst',
    REJECT: 'net oernommen',
    HOLD: 'oanholden',
  },
  en: { ADOPT: 'adopted', ADOPT_AMENDED: 'adopted in other words', REJECT: 'not adopted', HOLD: 'held' },
};

/** What a council advised, in a word. */
const verdicts: Record<'nl' | 'fy' | 'en', Record<string, string>> = {
  nl: { POSITIVE: 'positief', CONDITIONAL: 'positief, onder voorwaarden', NEGATIVE: 'negatief' },
  fy: { POSITIVE: 'posityf', CONDITIONAL: 'posityf, ûnder betingsten', NEGATIVE: 'negatyf' },
  en: { POSITIVE: 'positive', CONDITIONAL: 'positive, on conditions', NEGATIVE: 'negative' },
};

const nl: Sentences = {
  'proposal.drafted': () => 'Concept gemaakt',
  'proposal.reviewAsked': ({ reviewer }) => `${reviewer} gevraagd om mee te lezen`,
  'proposal.reviewGiven': ({ verdict }) =>
    verdict === 'APPROVED' ? 'Meegelezen: akkoord' : 'Meegelezen: met opmerkingen',
  'proposal.published': ({ deadline }, day) =>
    `Gepubliceerd. Reageren kan tot en met ${day(deadline ?? '')}.`,
  'proposal.nextVersionStarted': () => 'Nieuwe versie begonnen',
  'proposal.nextVersion': ({ version, note }) => `Versie ${version} gepubliceerd. ${note}`,
  'proposal.deadlineExtended': ({ deadline, reason }, day) =>
    `Reactietermijn verlengd tot en met ${day(deadline ?? '')}. ${reason}`,
  'proposal.adviceAsked': ({ council, due }, day) =>
    `${council} om advies gevraagd, uiterlijk op ${day(due ?? '')}`,
  'proposal.adviceGiven': ({ council, verdict }) =>
    `Advies van ${council}: ${verdicts.nl[verdict ?? ''] ?? ''}`,
  'proposal.answersPublished': () => 'Antwoorden op de reacties gepubliceerd',
  'proposal.notaPublished': () => 'Nota van beantwoording gepubliceerd',
  'proposal.notaCorrected': () => 'Nota van beantwoording gewijzigd',
  'proposal.withdrawn': ({ reason }) => `Ingetrokken. ${reason}`,
  'proposal.discussed': ({ meeting }, day) => `Besproken aan de overlegtafel van ${day(meeting ?? '')}`,
  'document.added': ({ title }) => `Stuk toegevoegd: ${title}`,
  'document.replaced': ({ title, note }) => `Stuk vervangen: ${title}. ${note}`,
  'document.withdrawn': ({ title, reason }) => `Stuk ingetrokken: ${title}. ${reason}`,
  'proposal.decision': ({ municipality, kind, decided, effective }, day) =>
    `Besluit van ${municipality} van ${day(decided ?? '')}: ${outcomes.nl[kind ?? ''] ?? ''}${effective ? `, vanaf ${day(effective)}` : ''}`,
};

const fy: Sentences = {
  'proposal.drafted': () => 'Konsept makke',
  'proposal.reviewAsked': ({ reviewer }) => `${reviewer} frege om mei te lêzen`,
  'proposal.reviewGiven': ({ verdict }) =>
    verdict === 'APPROVED' ? 'Meilêzen: akkoart' : 'Meilêzen: mei opmerkings',
  'proposal.published': ({ deadline }, day) =>
    `Publisearre. Reagearje kin oant en mei ${day(deadline ?? '')}.`,
  'proposal.nextVersionStarted': () => 'Nije ferzje begûn',
  'proposal.nextVersion': ({ version, note }) => `Ferzje ${version} publisearre. ${note}`,
  'proposal.deadlineExtended': ({ deadline, reason }, day) =>
    `Reaksjetermyn ferlinge oant en mei ${day(deadline ?? '')}. ${reason}`,
  'proposal.adviceAsked': ({ council, due }, day) =>
    `${council} om advys frege, uterlik op ${day(due ?? '')}`,
  'proposal.adviceGiven': ({ council, verdict }) =>
    `Advys fan ${council}: ${verdicts.fy[verdict ?? ''] ?? ''}`,
  'proposal.answersPublished': () => 'Antwurden op de reaksjes publisearre',
  'proposal.notaPublished': () => 'Nota fan beäntwurding publisearre',
  'proposal.notaCorrected': () => 'Nota fan beäntwurding feroare',
  'proposal.withdrawn': ({ reason }) => `Ynlutsen. ${reason}`,
  'proposal.discussed': ({ meeting }, day) => `Besprutsen oan de oerlistafel fan ${day(meeting ?? '')}`,
  'document.added': ({ title }) => `Stik taheakke: ${title}`,
  'document.replaced': ({ title, note }) => `Stik ferfongen: ${title}. ${note}`,
  'document.withdrawn': ({ title, reason }) => `Stik ynlutsen: ${title}. ${reason}`,
  'proposal.decision': ({ municipality, kind, decided, effective }, day) =>
    `Beslút fan ${municipality} fan ${day(decided ?? '')}: ${outcomes.fy[kind ?? ''] ?? ''}${effective ? `, fan ${day(effective)} ôf` : ''}`,
};

const en: Sentences = {
  'proposal.drafted': () => 'Draft made',
  'proposal.reviewAsked': ({ reviewer }) => `${reviewer} was asked to review`,
  'proposal.reviewGiven': ({ verdict }) =>
    verdict === 'APPROVED' ? 'Reviewed: agreed' : 'Reviewed: with remarks',
  'proposal.published': ({ deadline }, day) => `Published. Reactions are open until ${day(deadline ?? '')}.`,
  'proposal.nextVersionStarted': () => 'Next version started',
  'proposal.nextVersion': ({ version, note }) => `Version ${version} published. ${note}`,
  'proposal.deadlineExtended': ({ deadline, reason }, day) =>
    `Deadline extended to ${day(deadline ?? '')}. ${reason}`,
  'proposal.adviceAsked': ({ council, due }, day) => `${council} was asked for advice, by ${day(due ?? '')}`,
  'proposal.adviceGiven': ({ council, verdict }) =>
    `Advice of ${council}: ${verdicts.en[verdict ?? ''] ?? ''}`,
  'proposal.answersPublished': () => 'Answers to the reactions published',
  'proposal.notaPublished': () => 'Memorandum of answers published',
  'proposal.notaCorrected': () => 'Memorandum of answers corrected',
  'proposal.withdrawn': ({ reason }) => `Withdrawn. ${reason}`,
  'proposal.discussed': ({ meeting }, day) => `Discussed at the table of ${day(meeting ?? '')}`,
  'document.added': ({ title }) => `Document added: ${title}`,
  'document.replaced': ({ title, note }) => `Document replaced: ${title}. ${note}`,
  'document.withdrawn': ({ title, reason }) => `Document withdrawn: ${title}. ${reason}`,
  'proposal.decision': ({ municipality, kind, decided, effective }, day) =>
    `Decision of ${municipality} of ${day(decided ?? '')}: ${outcomes.en[kind ?? ''] ?? ''}${effective ? `, from ${day(effective)}` : ''}`,
};

/** The sentence of each kind of event in the history of a proposal. */
export const historyTexts = defineTexts({ nl, fy, en });
