import type { MailContent } from '../notifications/mail-content.ts';
import { Language } from '../platform/language.ts';
import { AnswerOutcome, type AnswerVersion } from './answer-version.entity.ts';

const { ADOPTED, PARTLY, NOT, NOTED } = AnswerOutcome;

/** What is done with a reaction, in the words of each language. */
export const outcomeWords: Record<Language, Record<AnswerOutcome, string>> = {
  [Language.nl]: {
    [ADOPTED]: 'Overgenomen',
    [PARTLY]: 'Gedeeltelijk overgenomen',
    [NOT]: 'Niet overgenomen',
    [NOTED]: 'Voor kennisgeving aangenomen',
  },
  [Language.fy]: {
    [ADOPTED]: 'Oernommen',
    [PARTLY]: 'Foar in part oernommen',
    [NOT]: 'Net oernommen',
    [NOTED]: 'Foar kundskip oannommen',
  },
  [Language.en]: {
    [ADOPTED]: 'Adopted',
    [PARTLY]: 'Partly adopted',
    [NOT]: 'Not adopted',
    [NOTED]: 'Noted',
  },
};

interface Answered {
  /** Number and title of the proposal. */
  about: string;
  receipt: string;
  texts: AnswerVersion[];
}

/** Tells a provider what was answered, in full: its proof, whatever happens to the portal. */
export function answerMail(
  language: Language,
  { about, receipt, texts }: Answered,
  url: string,
): MailContent {
  const corrected = texts.some(({ number }) => number > 1);
  const quote = texts
    .map(({ outcome, text, note }) =>
      [outcome && outcomeWords[language][outcome], note, text].filter(Boolean).join('\n'),
    )
    .join('\n\n');
  return { ...mailTexts[language](about, receipt, corrected), action: { ...actions[language], url }, quote };
}

const actions: Record<Language, { label: string }> = {
  [Language.nl]: { label: 'Lees het antwoord' },
  [Language.fy]: { label: 'Lês it antwurd' },
  [Language.en]: { label: 'Read the answer' },
};

type Texts = (about: string, receipt: string, corrected: boolean) => MailContent;

const mailTexts: Record<Language, Texts> = {
  [Language.nl]: (about, receipt, corrected) => ({
    subject: corrected ? `Antwoord gewijzigd: ${receipt}` : `Antwoord op uw reactie ${receipt}`,
    paragraphs: [
      corrected
        ? `De gemeenten hebben hun antwoord op uw reactie ${receipt} gewijzigd. Uw reactie gaat over ${about}.`
        : `De gemeenten hebben uw reactie ${receipt} beantwoord. Uw reactie gaat over ${about}.`,
      'Hieronder staat het antwoord.',
    ],
  }),
  [Language.fy]: (about, receipt, corrected) => ({
    subject: corrected ? `Antwurd feroare: ${receipt}` : `Antwurd op jo reaksje ${receipt}`,
    paragraphs: [
      corrected
        ? `De gemeenten hawwe har antwurd op jo reaksje ${receipt} feroare. Jo reaksje giet oer ${about}.`
        : `De gemeenten hawwe jo reaksje ${receipt} beäntwurde. Jo reaksje giet oer ${about}.`,
      'Hjirûnder stiet it antwurd.',
    ],
  }),
  [Language.en]: (about, receipt, corrected) => ({
    subject: corrected ? `Answer corrected: ${receipt}` : `Answer to your reaction ${receipt}`,
    paragraphs: [
      corrected
        ? `The municipalities corrected their answer to your reaction ${receipt}. Your reaction is about ${about}.`
        : `The municipalities answered your reaction ${receipt}. Your reaction is about ${about}.`,
      'The answer follows.',
    ],
  }),
};
