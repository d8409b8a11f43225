import type { MailContent } from '../notifications/mail-content.ts';
import type { Language } from '../platform/language.ts';
import { dateInWords } from '../platform/time/in-words.ts';

export interface Reminded {
  /** Number and title. */
  name: string;
  title: string;
  deadline: string;
  url: string;
}

/** To who represents a provider that has not reacted. */
export function reminderMail(language: Language, { name, title, deadline, url }: Reminded): MailContent {
  const until = dateInWords(deadline, language);
  return {
    nl: {
      subject: `Herinnering: reageren op voorstel ${name}`,
      paragraphs: [
        `U kunt nog reageren op het voorstel «${title}». Dat kan tot en met ${until}.`,
        'Hebt u niets op te merken? Dan hoeft u niets te doen.',
      ],
      action: { label: 'Lees het voorstel', url },
    },
    fy: {
      subject: `Oantinken: reagearje op útstel ${name}`,
      paragraphs: [
        `Jo kinne noch reagearje op it útstel «${title}». Dat kin oant en mei ${until}.`,
        'Hawwe jo neat op te merken? Dan hoege jo neat te dwaan.',
      ],
      action: { label: 'Lês it útstel', url },
    },
    en: {
      subject: `Reminder: react to proposal ${name}`,
      paragraphs: [
        `You can still react to the proposal “${title}”, until ${until}.`,
        'Nothing to remark? Then there is nothing to do.',
      ],
      action: { label: 'Read the proposal', url },
    },
  }[language];
}
