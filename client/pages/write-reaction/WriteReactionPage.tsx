import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { useLocation, useParams } from 'wouter';
import { DocumentList } from '../../features/documents/DocumentList.tsx';
import { DocumentUpload, uploadFieldOf } from '../../features/documents/DocumentUpload.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { DraftEditor } from '../../features/reactions/DraftEditor.tsx';
import { StartReaction } from '../../features/reactions/StartReaction.tsx';
import { WindowAlert } from '../../features/reactions/WindowAlert.tsx';
import { writeTexts } from '../../features/reactions/write-texts.ts';
import { useSession } from '../../features/session/session.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

const writeReactionPage = graphql(`
  query WriteReactionPage($slug: String!, $number: String!) {
    region(slug: $slug) {
      id
      defaultLanguage
      proposal(number: $number) {
        id
        number
        deadline
        openForReaction
        mayReact
        current {
          id
          title
        }
        myReaction {
          id
          state
          receiptNumber
          abilities {
            submitLate
            edit
            amend
          }
          draft {
            id
            documents {
              id
              ...DocumentList_documents
            }
          }
          ...DraftEditor_reaction
        }
      }
    }
  }
`);

const startMutation = graphql(`
  mutation StartReaction($input: StartReactionInput!) {
    startReaction(input: $input) {
      problems {
        field
        code
      }
      reaction {
        id
      }
    }
  }
`);

export default function WriteReactionPage() {
  const texts = useTexts(writeTexts);
  const format = useFormat();
  const { viewer } = useSession();
  const { region: slug = '', number = '' } = useParams();
  const [, go] = useLocation();
  const [waiting, setWaiting] = useState(0);
  const { data, error, refetch } = useQuery(writeReactionPage, { variables: { slug, number } });
  const [start, starting] = useMutation(startMutation);
  if (!data) return <PageState error={error} refetch={refetch} />;
  const proposal = data.region?.proposal;
  if (!data.region || !proposal || !viewer) return <NotFound />;
  const { myReaction, current, deadline } = proposal;
  const lang = data.region.defaultLanguage;
  const begin = async () => {
    await start({ variables: { input: { proposalId: proposal.id } } });
    await refetch();
  };
  return (
    <>
      <PageTitle
        above={
          <TextLink to={`/${slug}/voorstellen/${number}`}>
            {number} <span lang={lang}>{current.title}</span>
          </TextLink>
        }
        lead={deadline && proposal.openForReaction ? texts.until(format.deadline(deadline)) : undefined}
      >
        {texts.title}
      </PageTitle>
      {myReaction?.draft && (
        <WindowAlert open={proposal.openForReaction} late={myReaction.abilities.submitLate} />
      )}
      {myReaction?.draft ? (
        <DraftEditor
          reaction={myReaction}
          personId={viewer.person.id}
          lang={lang}
          files={
            <>
              <DocumentList documents={myReaction.draft.documents} managing />
              <DocumentUpload
                holderKind="REACTION_REVISION"
                holderId={myReaction.draft.id}
                onWaiting={setWaiting}
              />
            </>
          }
          waitingFiles={waiting > 0 ? uploadFieldOf(myReaction.draft.id) : undefined}
          onSent={(receipt) => go(`/${slug}/reacties/${receipt}?ontvangen`)}
          onDiscarded={() => go(`/${slug}/reacties`)}
        />
      ) : (
        <StartReaction
          slug={slug}
          receipt={myReaction?.receiptNumber ?? undefined}
          mayStart={proposal.mayReact}
          late={!proposal.openForReaction}
          busy={starting.loading}
          onStart={() => void begin()}
        />
      )}
    </>
  );
}
