/** What the demo writes in its mail. `{number}`, `{other}`, `{provider}` and `{proposal}` are filled in. */
export interface InboundMailContent {
  /** From somebody that nobody knows, for a provider that has not reacted yet, with an attachment. */
  stranger: {
    name: string;
    mailbox: string;
    subject: string;
    text: string;
    file: { name: string; text: string };
  };
  /** From a representative, on two proposals at once. */
  severalProposals: { subject: string; text: string };
  /** Above and beneath a reaction that came in by mail. */
  reaction: { subject: string; greeting: string; closing: string };
}
