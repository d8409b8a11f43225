/**
 * Every kind of mail the portal sends. A duty mail is owed to whoever gets it and always goes at once; the others follow
 * the preference of the person (at once, in a daily digest, not at all) and carry a way to unsubscribe. A mail without a
 * kind of this table does not compile.
 */
export const mailKinds = {
  'sign-in.code': { duty: true },
  'person.invited': { duty: true },
  'person.address-changed': { duty: true },
  'person.representative-added': { duty: true },

  'proposal.published': { duty: true },
  'proposal.next-version': { duty: true },
  'proposal.deadline-extended': { duty: true },
  'proposal.withdrawn': { duty: true },
  'proposal.reminder': { duty: false },
  'proposal.review-asked': { duty: false },
  'proposal.review-given': { duty: false },

  'advice.asked': { duty: true },
  'advice.given': { duty: false },
  'question.asked': { duty: false },

  'reaction.receipt': { duty: true },
  'reaction.admission': { duty: true },
  'mail.linked': { duty: true },
  'mail.refused': { duty: true },
  'reaction.publication': { duty: true },
  'answer.published': { duty: true },
  'decision.published': { duty: true },

  'meeting.convened': { duty: true },
  'meeting.changed': { duty: true },
  'meeting.cancelled': { duty: true },
  'meeting.minutesDrafted': { duty: false },
  'meeting.minutesPublished': { duty: false },
  'topic.placed': { duty: false },
  'topic.declined': { duty: false },

  /** The mails of a day in one, for who chose so. */
  'digest.daily': { duty: true },
  /** Asks whether an address wants the news of a region: the answer to a form, so it follows no preference. */
  'subscription.confirm': { duty: true },
  'subscription.news': { duty: false },
} as const satisfies Record<string, { duty: boolean }>;

export type MailKind = keyof typeof mailKinds;

export const isDuty = (kind: MailKind): boolean => mailKinds[kind].duty;
