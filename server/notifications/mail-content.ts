/** What a mail says, before it is laid out as text and HTML. */
export interface MailContent {
  subject: string;
  paragraphs: string[];
  /** The one thing to do, as a button with its full address in the text part. */
  action?: { label: string; url: string };
  /** A longer text that is quoted whole, e.g. the reaction in a receipt. */
  quote?: string;
  /** The mails of a digest, laid out when they were held back. */
  parts?: MailPart[];
  /** Where the recipient ends these mails; stands under the mail. */
  unsubscribeUrl?: string;
}

/** A mail within a digest. */
export interface MailPart {
  text: string;
  html: string;
}
