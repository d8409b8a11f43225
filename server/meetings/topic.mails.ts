import type { MailContent } from '../notifications/mail-content.ts';
import type { Language } from '../platform/language.ts';
import type { Topic } from './topic.entity.ts';

/** The topic comes on an agenda. Not of which meeting: that one may not have been announced yet. */
export function placedMail(language: Language, { subject }: Topic, page: string): MailContent {
  return {
    nl: {
      subject: `Uw onderwerp komt op de agenda: ${subject}`,
      paragraphs: [`De secretaris zet uw onderwerp «${subject}» op de agenda van de overlegtafel.`],
      action: { label: 'Bekijk uw onderwerpen', url: page },
    },
    fy: {
      subject: `Jo ûnderwerp komt op de wurklist: ${subject}`,
      paragraphs: [`De skriuwer set jo ûnderwerp «${subject}» op de wurklist fan de oerlistafel.`],
      action: { label: 'Besjoch jo ûnderwerpen', url: page },
    },
    en: {
      subject: `Your topic comes on the agenda: ${subject}`,
      paragraphs: [`The secretary puts your topic «${subject}» on the agenda of the consultation table.`],
      action: { label: 'See your topics', url: page },
    },
  }[language];
}

/** The topic is left off the agenda, with the reason. */
export function declinedMail(language: Language, topic: Topic, page: string): MailContent {
  const { subject } = topic;
  const reason = topic.reason ?? '';
  return {
    nl: {
      subject: `Uw onderwerp komt niet op de agenda: ${subject}`,
      paragraphs: [
        `Uw onderwerp «${subject}» komt niet op de agenda van de overlegtafel.`,
        `Reden: ${reason}`,
      ],
      action: { label: 'Bekijk uw onderwerpen', url: page },
    },
    fy: {
      subject: `Jo ûnderwerp komt net op de wurklist: ${subject}`,
      paragraphs: [
        `Jo ûnderwerp «${subject}» komt net op de wurklist fan de oerlistafel.`,
        `Reden: ${reason}`,
      ],
      action: { label: 'Besjoch jo ûnderwerpen', url: page },
    },
    en: {
      subject: `Your topic does not come on the agenda: ${subject}`,
      paragraphs: [
        `Your topic «${subject}» does not come on the agenda of the consultation table.`,
        `Reason: ${reason}`,
      ],
      action: { label: 'See your topics', url: page },
    },
  }[language];
}
