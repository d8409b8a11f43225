import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { mailTexts } from '../../features/intake/mail-texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import type { HandleMailPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { HandleForm } from './HandleForm.tsx';
import { MailFacts } from './MailFacts.tsx';
import { handleMailPage } from './query.ts';
import { handleMailTexts } from './texts.ts';

type Mail = NonNullable<HandleMailPageQuery['inboundMail']>;

/** For the staff: one mail with all that is known of it, and what can be done with it. */
export default function HandleMailPage() {
  const { region: slug = '', mail: mailId = '' } = useParams();
  const { data, error, refetch } = useQuery(handleMailPage, {
    variables: { mailId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const mail = data.inboundMail;
  if (mail?.region?.slug !== slug) return <NotFound />;
  return <MailView key={mailId} slug={slug} mail={mail} />;
}

function MailView({ slug, mail }: { slug: string; mail: Mail }) {
  const texts = useTexts(handleMailTexts);
  const words = useTexts(mailTexts);
  /** What the reader did here, or had filled in when a colleague was first. */
  const [done, setDone] = useState(false);
  const [lost, setLost] = useState<string>();
  const open = mail.mayLink || mail.mayRefuse;
  return (
    <div className="flow flow-lg">
      <Breadcrumbs
        items={[
          { to: `/${slug}/beheer`, label: texts.manage },
          { to: `/${slug}/beheer/post`, label: words.post },
        ]}
      />
      <PageTitle>{mail.subject || words.noSubject}</PageTitle>
      {lost !== undefined && <Overtaken filledIn={lost} />}
      {open && mail.reason && (
        <Alert tone="info" title={mail.state === 'IGNORED' ? texts.whySkipped : texts.why}>
          <p>{words.reasons[mail.reason]}</p>
        </Alert>
      )}
      {!open && <Settled slug={slug} mail={mail} now={done} />}
      <MailFacts slug={slug} mail={mail} />
      <Section title={texts.text}>
        {mail.words ? <Prose text={mail.words} /> : <Paragraph>{texts.noText}</Paragraph>}
        {mail.text.trim() !== mail.words && (
          <Disclosure summary={texts.wholeText}>
            <Prose text={mail.text} />
          </Disclosure>
        )}
      </Section>
      {open && (
        <Section title={texts.question}>
          <HandleForm mail={mail} onDone={() => setDone(true)} onOvertaken={setLost} />
        </Section>
      )}
    </div>
  );
}

function Overtaken({ filledIn }: { filledIn: string }) {
  const texts = useTexts(handleMailTexts);
  return (
    <>
      <Alert tone="error" live title={texts.overtaken}>
        <p>{texts.overtakenHelp}</p>
      </Alert>
      {filledIn && (
        <Disclosure summary={texts.filledIn}>
          <Prose text={filledIn} />
        </Disclosure>
      )}
    </>
  );
}

/** What became of the mail, and by whom. */
function Settled({ slug, mail, now }: { slug: string; mail: Mail; now: boolean }) {
  const texts = useTexts(handleMailTexts);
  const words = useTexts(mailTexts);
  const format = useFormat();
  const { state, reason, handledBy, handledAt, refuseReason, reactions, answerAddress } = mail;
  const title = now ? (state === 'REFUSED' ? texts.refusedNow : texts.linkedNow) : texts.done;
  return (
    <>
      <Alert tone={now ? 'ok' : 'info'} live={now} title={title}>
        {handledBy && handledAt && <p>{texts.doneBy(handledBy, format.dateTime(handledAt))}</p>}
        {state === 'LINKED' && !handledBy && <p>{texts.byItself}</p>}
        {state === 'IGNORED' && reason && <p>{words.reasons[reason]}</p>}
        {reactions.length > 0 && (
          <p>
            {texts.becameReaction}{' '}
            {reactions.map(({ id, receiptNumber }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <TextLink to={`/${slug}/reacties/${receiptNumber}`}>{receiptNumber}</TextLink>
              </span>
            ))}
          </p>
        )}
        {refuseReason && (
          <p>
            {texts.reason} {refuseReason}
          </p>
        )}
        {now && answerAddress && <p>{texts.answered(answerAddress)}</p>}
      </Alert>
      {now && (
        <p>
          <ButtonLink to={`/${slug}/beheer/post`}>{texts.back}</ButtonLink>
        </p>
      )}
    </>
  );
}
