import { mailTexts } from '../../features/intake/mail-texts.ts';
import type { HandleMailPageQuery } from '../../generated/graphql.ts';
import { fileKind, fileSize } from '../../i18n/file-words.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { handleMailTexts } from './texts.ts';

type Mail = NonNullable<HandleMailPageQuery['inboundMail']>;

/** From whom, to which address and when; its attachments, and the whole of it as it came. */
export function MailFacts({ slug, mail }: { slug: string; mail: Mail }) {
  const texts = useTexts(handleMailTexts);
  const words = useTexts(mailTexts);
  const format = useFormat();
  const { proposal, files } = mail;
  const sender = [mail.fromName, mail.fromAddress].filter(Boolean).join(', ');
  const check = mail.senderProven ? texts.proven : texts.notProven;
  return (
    <DescriptionList
      items={[
        { term: texts.from, value: sender ? `${sender} (${check})` : words.noSender },
        { term: texts.to, value: mail.recipient },
        { term: texts.received, value: format.dateTime(mail.receivedAt) },
        { term: texts.provider, value: mail.provider?.name },
        {
          term: texts.proposal,
          value: proposal && (
            <TextLink to={`/${slug}/voorstellen/${proposal.number}`}>
              {proposal.number} {proposal.current.title}
            </TextLink>
          ),
        },
        { term: texts.files, value: files.length > 0 && <Files mail={mail} /> },
        {
          term: texts.original,
          value: (
            <a href={`/inbound-mail/${mail.id}/original.eml`}>
              {texts.download} ({fileSize(mail.bytes, format.number)})
            </a>
          ),
        },
      ].filter(({ value }) => value)}
    />
  );
}

function Files({ mail: { id, files } }: { mail: Mail }) {
  const texts = useTexts(handleMailTexts);
  const format = useFormat();
  return (
    <ul>
      {files.map((file) => (
        <li key={file.id}>
          {file.mediaType ? (
            <a href={`/inbound-mail/${id}/files/${file.id}`}>
              {file.fileName} ({fileKind(file.mediaType)}, {fileSize(file.bytes, format.number)})
            </a>
          ) : (
            `${file.fileName} (${texts.unknownFile})`
          )}
        </li>
      ))}
    </ul>
  );
}
