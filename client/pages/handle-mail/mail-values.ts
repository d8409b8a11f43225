import type { HandleMailPageQuery, LinkMailInput } from '../../generated/graphql.ts';
import type { StandpointOrNone } from '../../features/reactions/standpoint-texts.ts';

export type HandledMail = NonNullable<HandleMailPageQuery['inboundMail']>;
export type Choice = 'ONE' | 'SEVERAL' | 'REFUSE';

export interface PartValues {
  /** Keeps the fields of a part together when another one is taken away. */
  key: string;
  proposalId: string;
  providerId: string;
  standpoint: StandpointOrNone;
  text: string;
  fileIds: string[];
  confidential: boolean;
  objectsToPublication: boolean;
}

export interface MailValues {
  choice: Choice | '';
  parts: PartValues[];
  reason: string;
}

/** A reaction as the mail seems to mean it: its own words, all its attachments, and what was guessed. */
export function newPart(mail: HandledMail): PartValues {
  const { proposal, provider, proposalsToLink, providersToLink } = mail;
  const known = (list: readonly { id: string }[], id?: string) => list.find((one) => one.id === id)?.id ?? '';
  return {
    key: crypto.randomUUID(),
    proposalId: known(proposalsToLink, proposal?.id),
    providerId: known(providersToLink, provider?.id),
    standpoint: 'NONE',
    text: mail.words,
    fileIds: mail.files.flatMap(({ id, mediaType }) => (mediaType ? id : [])),
    confidential: false,
    objectsToPublication: false,
  };
}

/** The parts that are sent: of one reaction only the first, whatever was typed when there were more. */
export const partsOf = ({ choice, parts }: MailValues): PartValues[] =>
  choice === 'SEVERAL' ? parts : parts.slice(0, 1);

export const inputOf = (parts: readonly PartValues[]): LinkMailInput['parts'] =>
  parts.map(({ key: _key, standpoint, ...part }) => ({
    ...part,
    standpoint: standpoint === 'NONE' ? null : standpoint,
  }));
