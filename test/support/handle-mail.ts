import type { InboundMail } from '../../server/intake/inbound-mail.entity.ts';
import type { Ask } from './start-app.ts';

const payload =
  'problems { field code } mail { id state version handledBy refuseReason reactions { id receiptNumber } }';
const link = `mutation ($input: LinkMailInput!) { linkMail(input: $input) { ${payload} } }`;
const refuse = `mutation ($input: RefuseMailInput!) { refuseMail(input: $input) { ${payload} } }`;

export interface Part {
  proposalId: string;
  providerId: string;
  text?: string;
  fileIds?: string[];
  standpoint?: string;
  confidential?: boolean;
  objectsToPublication?: boolean;
}

/** What the answer of linkMail and refuseMail shows. */
export interface Handled {
  problems: { field: string; code: string }[];
  mail: {
    id: string;
    state: string;
    version: number;
    handledBy: string | null;
    refuseReason: string | null;
    reactions: { id: string; receiptNumber: string }[];
  } | null;
}

const answered = ({ data, errors }: Awaited<ReturnType<Ask>>, field: string): Handled => {
  if (errors) throw new Error(JSON.stringify(errors));
  return data[field] as Handled;
};

/** Makes a mail one reaction, or several. */
export async function linkMail(ask: Ask, mail: InboundMail, ...parts: Part[]): Promise<Handled> {
  const input = {
    mailId: mail.id,
    version: mail.version,
    parts: parts.map((part) => ({ text: mail.text, ...part })),
  };
  return answered(await ask(link, { input }), 'linkMail');
}

export async function refuseMail(ask: Ask, mail: InboundMail, reason: string): Promise<Handled> {
  const input = { mailId: mail.id, version: mail.version, reason };
  return answered(await ask(refuse, { input }), 'refuseMail');
}
