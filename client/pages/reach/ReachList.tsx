import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { ReachList_ProviderFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { reachTexts } from './texts.ts';

const fragment = graphql(`
  fragment ReachList_provider on ReachProvider {
    provider {
      id
      name
    }
    delivery
    reacted
    generalEmail
    phone
    representatives {
      name
      email
    }
    mails {
      id
      kind
      recipient
      state
      createdAt
      sentAt
      bouncedAt
      lastError
    }
  }
`);

type Row = ReachList_ProviderFragment;
type Masked = FragmentType<typeof fragment>;

/** Who was told when and by which mail, and whom one can call. */
export function ReachList({
  caption,
  rows,
  slug,
}: {
  caption: string;
  rows: readonly Masked[];
  slug: string;
}) {
  const texts = useTexts(reachTexts);
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={rows.map((row) => unmask(fragment, row))}
      rowKey={({ provider }) => provider.id}
      columns={[
        {
          key: 'provider',
          header: texts.provider,
          rowHeader: true,
          cell: ({ provider }: Row) => (
            <TextLink to={`/${slug}/beheer/aanbieders/${provider.id}`}>{provider.name}</TextLink>
          ),
        },
        { key: 'people', header: texts.people, cell: (row: Row) => <People row={row} /> },
        { key: 'mail', header: texts.mail, cell: (row: Row) => <Mails row={row} /> },
        {
          key: 'reaction',
          header: texts.reaction,
          cell: ({ reacted }: Row) => (reacted ? texts.reacted : texts.silent),
        },
      ]}
    />
  );
}

function People({ row: { representatives, generalEmail, phone } }: { row: Row }) {
  const texts = useTexts(reachTexts);
  return (
    <>
      {representatives.length === 0 && <p>{texts.nobody}</p>}
      {representatives.map(({ name, email }) => (
        <p key={email}>
          {name}
          <br />
          <TextLink to={`mailto:${email}`}>{email}</TextLink>
        </p>
      ))}
      {phone && (
        <p>
          {texts.phone}: <TextLink to={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</TextLink>
        </p>
      )}
      {generalEmail && (
        <p>
          {texts.general}: <TextLink to={`mailto:${generalEmail}`}>{generalEmail}</TextLink>
        </p>
      )}
    </>
  );
}

const tones = {
  DELIVERED: 'ok',
  UNDERWAY: 'neutral',
  UNDELIVERABLE: 'error',
  NOT_TRACKED: 'neutral',
} as const;

function Mails({ row: { delivery, mails } }: { row: Row }) {
  const texts = useTexts(reachTexts);
  const format = useFormat();
  const kinds = new Map(Object.entries(texts.kinds));
  const words = {
    DELIVERED: texts.delivered,
    UNDERWAY: texts.underway,
    UNDELIVERABLE: texts.undeliverable,
    NOT_TRACKED: texts.untracked,
  };
  return (
    <>
      <StatusBadge tone={tones[delivery]}>{words[delivery]}</StatusBadge>
      {mails.length === 0 && <p>{delivery === 'NOT_TRACKED' ? texts.untrackedHelp : texts.noMail}</p>}
      {mails.map(({ id, kind, recipient, state, createdAt, sentAt, bouncedAt, lastError }) => (
        <p key={id}>
          {kinds.get(kind) ?? texts.otherMail}, {recipient}:{' '}
          {texts.states[state](format.dateTime(bouncedAt ?? sentAt ?? createdAt))}
          {lastError && state !== 'ACCEPTED' && (
            <>
              {' '}
              <span lang="en">({lastError})</span>
            </>
          )}
        </p>
      ))}
    </>
  );
}
