import type { MailContent } from '../notifications/mail-content.ts';
import type { Language } from '../platform/language.ts';
import { dateInWords, timesInWords } from '../platform/time/in-words.ts';
import { minutesNews } from './meeting-news.ts';
import type { Meeting } from './meeting.entity.ts';

export interface MeetingMail {
  meeting: Meeting;
  regionName: string;
  /** Address of the page of the meeting. */
  page: string;
  /** Address of its calendar file. */
  calendar: string;
}

const where = ({ place, link }: Meeting): string => [place, link].filter(Boolean).join('\n');

function facts(language: Language, { meeting }: MeetingMail): string {
  const when = `${dateInWords(meeting.date, language)}, ${timesInWords(meeting.startsAt, meeting.endsAt)}`;
  return [when, where(meeting)].filter(Boolean).join('\n');
}

const calendarLine = (language: Language, { calendar }: MeetingMail): string =>
  ({
    nl: `Zet de vergadering in uw agenda: ${calendar}`,
    fy: `Set de gearkomste yn jo aginda: ${calendar}`,
    en: `Put the meeting in your calendar: ${calendar}`,
  })[language];

/** The agenda is published. */
export function convenedMail(language: Language, mail: MeetingMail): MailContent {
  const date = dateInWords(mail.meeting.date, language);
  const action = { url: mail.page };
  const middle = [facts(language, mail), calendarLine(language, mail)];
  return {
    nl: {
      subject: `Agenda van de overlegtafel op ${date}`,
      paragraphs: ['De agenda van de overlegtafel staat klaar.', ...middle],
      action: { ...action, label: 'Bekijk de agenda' },
    },
    fy: {
      subject: `Wurklist fan de oerlistafel op ${date}`,
      paragraphs: ['De wurklist fan de oerlistafel stiet klear.', ...middle],
      action: { ...action, label: 'Besjoch de wurklist' },
    },
    en: {
      subject: `Agenda of the consultation table on ${date}`,
      paragraphs: ['The agenda of the consultation table is ready.', ...middle],
      action: { ...action, label: 'See the agenda' },
    },
  }[language];
}

/** Time or place of a convened meeting changed. */
export function changedMail(language: Language, mail: MeetingMail): MailContent {
  const date = dateInWords(mail.meeting.date, language);
  const action = { url: mail.page };
  const middle = [facts(language, mail), calendarLine(language, mail)];
  return {
    nl: {
      subject: `Gewijzigd: overlegtafel op ${date}`,
      paragraphs: ['De tijd of plaats van de overlegtafel is gewijzigd. Dit geldt nu:', ...middle],
      action: { ...action, label: 'Bekijk de vergadering' },
    },
    fy: {
      subject: `Feroare: oerlistafel op ${date}`,
      paragraphs: ['De tiid of it plak fan de oerlistafel is feroare. Dit jildt no:', ...middle],
      action: { ...action, label: 'Besjoch de gearkomste' },
    },
    en: {
      subject: `Changed: consultation table on ${date}`,
      paragraphs: ['The time or place of the consultation table has changed. This holds now:', ...middle],
      action: { ...action, label: 'See the meeting' },
    },
  }[language];
}

/** The meeting does not take place. */
export function cancelledMail(language: Language, mail: MeetingMail): MailContent {
  const date = dateInWords(mail.meeting.date, language);
  const reason = mail.meeting.cancelReason ?? '';
  const action = { url: mail.page };
  return {
    nl: {
      subject: `Vervallen: overlegtafel op ${date}`,
      paragraphs: [`De overlegtafel op ${date} gaat niet door.`, `Reden: ${reason}`],
      action: { ...action, label: 'Bekijk de vergadering' },
    },
    fy: {
      subject: `Ferfallen: oerlistafel op ${date}`,
      paragraphs: [`De oerlistafel op ${date} giet net troch.`, `Reden: ${reason}`],
      action: { ...action, label: 'Besjoch de gearkomste' },
    },
    en: {
      subject: `Cancelled: consultation table on ${date}`,
      paragraphs: [`The consultation table on ${date} will not take place.`, `Reason: ${reason}`],
      action: { ...action, label: 'See the meeting' },
    },
  }[language];
}

/** The draft minutes can be read. */
export function minutesDraftedMail(language: Language, mail: MeetingMail): MailContent {
  const date = dateInWords(mail.meeting.date, language);
  const action = { url: mail.page };
  return {
    nl: {
      subject: `Conceptverslag van de overlegtafel op ${date}`,
      paragraphs: [
        `Het conceptverslag van de overlegtafel op ${date} staat klaar.`,
        'Klopt er iets niet? Stel een verbetering voor op de pagina van de vergadering.',
      ],
      action: { ...action, label: 'Lees het conceptverslag' },
    },
    fy: {
      subject: `Konseptferslach fan de oerlistafel op ${date}`,
      paragraphs: [
        `It konseptferslach fan de oerlistafel op ${date} stiet klear.`,
        'Kloppet der wat net? Stel in ferbettering foar op de side fan de gearkomste.',
      ],
      action: { ...action, label: 'Lês it konseptferslach' },
    },
    en: {
      subject: `Draft minutes of the consultation table on ${date}`,
      paragraphs: [
        `The draft minutes of the consultation table on ${date} are ready.`,
        'Is something not right? Propose a correction on the page of the meeting.',
      ],
      action: { ...action, label: 'Read the draft minutes' },
    },
  }[language];
}

/** The minutes are adopted and public. */
export const minutesPublishedMail = (language: Language, mail: MeetingMail): MailContent =>
  minutesNews(language, dateInWords(mail.meeting.date, language), mail.page);
