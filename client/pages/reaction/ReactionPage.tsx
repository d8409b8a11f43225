import { useQuery } from '@apollo/client/react';
import { useParams, useSearch } from 'wouter';
import { ReactionAnswers } from '../../features/answers/ReactionAnswers.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { AdmitReaction } from '../../features/reactions/AdmitReaction.tsx';
import { AmendButton } from '../../features/reactions/AmendButton.tsx';
import { intakeTexts } from '../../features/reactions/intake-texts.ts';
import { ReactionWay } from '../../features/reactions/ReactionWay.tsx';
import { readTexts } from '../../features/reactions/read-texts.ts';
import { ReactionStateBadges } from '../../features/reactions/ReactionStateBadges.tsx';
import { ReactionText } from '../../features/reactions/ReactionText.tsx';
import { WithdrawReaction } from '../../features/reactions/WithdrawReaction.tsx';
import { graphql } from '../../generated/gql.ts';
import type { ReactionPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

const reactionPage = graphql(`
  query ReactionPage($slug: String!, $receipt: String!) {
    region(slug: $slug) {
      id
      defaultLanguage
      reaction(receipt: $receipt) {
        id
        version
        state
        late
        admission
        admissionReason
        receiptNumber
        submittedAt
        withdrawnAt
        withdrawReason
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
        draft {
          id
        }
        revisions {
          id
          number
          submittedAt
          submittedBy
          proposalVersion {
            id
            number
          }
          ...ReactionWay_revision
          ...ReactionText_revision
        }
        ...ReactionAnswers_reaction
        abilities {
          edit
          amend
          withdraw
          admit
        }
      }
    }
  }
`);

type Reaction = NonNullable<NonNullable<ReactionPageQuery['region']>['reaction']>;

/** The receipt: what was sent when, its earlier texts, and what can still be done. */
export default function ReactionPage() {
  const texts = useTexts(readTexts);
  const { region: slug = '', receipt = '' } = useParams();
  const justSent = useSearch().includes('ontvangen');
  const { data, error, refetch } = useQuery(reactionPage, {
    variables: { slug, receipt },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const reaction = data.region?.reaction;
  if (!reaction) return <NotFound />;
  const earlier = reaction.revisions.slice(0, -1);
  const current = reaction.revisions.at(-1);
  return (
    <>
      <PageTitle
        above={
          <TextLink to={`/${slug}/voorstellen/${reaction.proposal.number}`}>
            {reaction.proposal.number} {reaction.proposal.current.title}
          </TextLink>
        }
      >
        {texts.receiptTitle(receipt)}
      </PageTitle>
      <div className="flow flow-lg">
        {justSent && <Received receipt={receipt} />}
        <Facts reaction={reaction} />
        <Actions reaction={reaction} slug={slug} />
        <ReactionAnswers reaction={reaction} lang={data.region?.defaultLanguage ?? 'nl'} />
        {current && <ReactionText revision={current} />}
        {earlier.map((revision) => (
          <EarlierText key={revision.id} revision={revision} />
        ))}
      </div>
    </>
  );
}

function Received({ receipt }: { receipt: string }) {
  const texts = useTexts(readTexts);
  return (
    <>
      <Alert tone="ok" live title={texts.received}>
        <p>{texts.receivedHelp(receipt)}</p>
      </Alert>
      <Section title={texts.next}>
        <ol className="flow flow-sm measure">
          {texts.nextSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
    </>
  );
}

function Facts({ reaction }: { reaction: Reaction }) {
  const texts = useTexts(readTexts);
  const format = useFormat();
  const current = reaction.revisions.at(-1);
  return (
    <>
      <div className="row">
        <ReactionStateBadges
          state={reaction.state}
          late={reaction.late}
          admission={reaction.admission}
          amending={reaction.state === 'SUBMITTED' && reaction.draft !== null}
        />
      </div>
      {current && <ReactionWay revision={current} />}
      {reaction.late && <Lateness reaction={reaction} />}
      <DescriptionList
        items={[
          { term: texts.provider, value: reaction.provider.name },
          { term: texts.submittedAt, value: current?.submittedAt && format.dateTime(current.submittedAt) },
          { term: texts.submittedBy, value: current?.submittedBy },
          { term: texts.proposal, value: current && texts.version(current.proposalVersion.number) },
        ]}
      />
      {reaction.withdrawnAt && (
        <Alert tone="warning" title={texts.withdrawn(format.dateTime(reaction.withdrawnAt))}>
          {reaction.withdrawReason && (
            <p>
              {texts.reason}: {reaction.withdrawReason}
            </p>
          )}
        </Alert>
      )}
    </>
  );
}

/** What the municipalities do with a late reaction, and why. */
function Lateness({ reaction }: { reaction: Reaction }) {
  const texts = useTexts(readTexts);
  const words = useTexts(intakeTexts);
  const { admission, admissionReason } = reaction;
  if (!admission || admission === 'PENDING')
    return (
      <p>
        {texts.lateHelp} {admission && words.pendingHelp}
      </p>
    );
  return (
    <Alert tone={admission === 'ADMITTED' ? 'ok' : 'warning'} title={words.admissions[admission]}>
      <p>
        {texts.reason}: {admissionReason}
      </p>
    </Alert>
  );
}

function Actions({ reaction, slug }: { reaction: Reaction; slug: string }) {
  const texts = useTexts(readTexts);
  const { id, version, abilities, draft, proposal } = reaction;
  const writeAt = `/${slug}/voorstellen/${proposal.number}/reactie`;
  if (!abilities.edit && !abilities.amend && !abilities.withdraw && !abilities.admit) return null;
  return (
    <div className="row no-print">
      {abilities.edit && (
        <ButtonLink variant="primary" to={writeAt}>
          {texts.goOn}
        </ButtonLink>
      )}
      {abilities.amend && <AmendButton id={id} writeAt={writeAt} />}
      {abilities.admit && (
        <AdmitReaction key={version} id={id} version={version} decided={reaction.admission !== 'PENDING'} />
      )}
      {abilities.withdraw && <WithdrawReaction id={id} version={version} amending={draft !== null} />}
    </div>
  );
}

function EarlierText({ revision }: { revision: Reaction['revisions'][number] }) {
  const texts = useTexts(readTexts);
  const format = useFormat();
  const when = revision.submittedAt ? format.dateTime(revision.submittedAt) : '';
  return (
    <Disclosure summary={texts.earlier(revision.number, when)}>
      <ReactionWay revision={revision} />
      <ReactionText revision={revision} />
    </Disclosure>
  );
}
