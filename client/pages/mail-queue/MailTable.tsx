import { mailTexts } from '../../features/intake/mail-texts.ts';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { MailTable_MailFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { mailQueueTexts } from './texts.ts';

const fragment = graphql(`
  fragment MailTable_mail on InboundMail {
    id
    state
    reason
    fromName
    fromAddress
    subject
    receivedAt
    handledBy
    refuseReason
    provider {
      id
      name
    }
    proposal {
      id
      number
      current {
        id
        title
      }
    }
    files {
      id
    }
    reactions {
      id
      receiptNumber
    }
  }
`);

interface Props {
  slug: string;
  caption: string;
  /** What is said of each mail in the middle column. */
  why: string;
  mails: readonly FragmentType<typeof fragment>[];
}

/** Mails beneath each other: from whom, why it is here, and what it seems to be about. */
export function MailTable({ slug, caption, why, mails }: Props) {
  const texts = useTexts(mailQueueTexts);
  const format = useFormat();
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={unmask(fragment, mails)}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'mail',
          header: texts.mail,
          rowHeader: true,
          cell: (mail) => <What slug={slug} mail={mail} />,
        },
        { key: 'why', header: why, cell: (mail) => <Why slug={slug} mail={mail} /> },
        { key: 'about', header: texts.about, cell: (mail) => <About mail={mail} /> },
        { key: 'received', header: texts.received, cell: (mail) => format.dateTime(mail.receivedAt) },
      ]}
    />
  );
}

interface CellProps {
  slug: string;
  mail: MailTable_MailFragment;
}

function What({ slug, mail }: CellProps) {
  const texts = useTexts(mailQueueTexts);
  const words = useTexts(mailTexts);
  const sender = [mail.fromName, mail.fromAddress].filter(Boolean).join(', ') || words.noSender;
  return (
    <>
      <TextLink to={`/${slug}/beheer/post/${mail.id}`}>{mail.subject || words.noSubject}</TextLink>
      <Paragraph small soft>
        {texts.from(sender)}
        {mail.files.length > 0 && <> · {texts.files(mail.files.length)}</>}
      </Paragraph>
    </>
  );
}

function Why({ slug, mail }: CellProps) {
  const texts = useTexts(mailQueueTexts);
  const { reasons, states } = useTexts(mailTexts);
  const { state, reason, handledBy, refuseReason, reactions } = mail;
  if (state === 'HELD' || state === 'IGNORED') return reason && reasons[reason];
  return (
    <>
      <StatusBadge tone={state === 'LINKED' ? 'ok' : 'neutral'}>{states[state]}</StatusBadge>{' '}
      {reactions.map(({ id, receiptNumber }) => (
        <span key={id}>
          <TextLink to={`/${slug}/reacties/${receiptNumber}`}>{receiptNumber}</TextLink>{' '}
        </span>
      ))}
      {refuseReason}
      <Paragraph small soft>
        {handledBy ? texts.by(handledBy) : texts.byItself}
      </Paragraph>
    </>
  );
}

function About({ mail: { provider, proposal } }: Pick<CellProps, 'mail'>) {
  const texts = useTexts(mailQueueTexts);
  if (!provider && !proposal) return texts.unclear;
  return (
    <>
      {proposal && (
        <p>
          {proposal.number} {proposal.current.title}
        </p>
      )}
      {provider && <p>{provider.name}</p>}
    </>
  );
}
