import type { MailContent } from '../notifications/mail-content.ts';
import type { Language } from '../platform/language.ts';

/** The mail with the one-time code. Duty mail: it is sent whatever somebody's preferences are. */
export function signInMail(language: Language, code: string): MailContent {
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  return {
    nl: {
      subject: `Uw inlogcode is ${spaced}`,
      paragraphs: [
        `Uw inlogcode is ${spaced}.`,
        'De code is 10 minuten geldig. Vul hem in op de pagina waar u de code vroeg.',
        'Vroeg u geen code? Dan hoeft u niets te doen.',
      ],
    },
    fy: {
      subject: `Jo ynlochkoade is ${spaced}`,
      paragraphs: [
        `Jo ynlochkoade is ${spaced}.`,
        "De koade is 10 minuten jildich. Folje him yn op de side dêr't jo de koade fregen.",
        'Hawwe jo gjin koade frege? Dan hoege jo neat te dwaan.',
      ],
    },
    en: {
      subject: `Your sign-in code is ${spaced}`,
      paragraphs: [
        `Your sign-in code is ${spaced}.`,
        'The code is valid for 10 minutes. Enter it on the page where you asked for it.',
        'Did you not ask for a code? Then there is nothing to do.',
      ],
    },
  }[language];
}
