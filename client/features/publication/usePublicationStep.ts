import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import type { Problem } from '../forms/problem-lines.ts';

const redact = graphql(`
  mutation Redact($input: RedactInput!) {
    redact(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);
const lift = graphql(`
  mutation LiftRedaction($input: LiftRedactionInput!) {
    liftRedaction(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);
const review = graphql(`
  mutation ReviewReaction($input: ReviewReactionInput!) {
    reviewReaction(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);
const release = graphql(`
  mutation ReleaseReaction($input: StepPublicationInput!) {
    releaseReaction(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);
const withhold = graphql(`
  mutation WithholdReaction($input: WithholdReactionInput!) {
    withholdReaction(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);
const takeBack = graphql(`
  mutation TakeBackPublication($input: TakeBackPublicationInput!) {
    takeBackPublication(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);

/** Every step on the page of one reaction; after each, also after a refusal, the page shows how it stands. */
export function usePublicationSteps(onChanged: () => void) {
  const [doRedact] = useMutation(redact);
  const [doLift] = useMutation(lift);
  const [doReview] = useMutation(review);
  const [doRelease] = useMutation(release);
  const [doWithhold] = useMutation(withhold);
  const [doTakeBack] = useMutation(takeBack);
  const told = (problems: readonly Problem[] | undefined): readonly Problem[] => {
    if (!problems?.length || problems.some(({ code }) => code === 'STALE')) onChanged();
    return problems ?? [];
  };
  return {
    redact: async (input: Parameters<typeof doRedact>[0]['variables']['input']) =>
      told((await doRedact({ variables: { input } })).data?.redact.problems),
    lift: async (redactionId: string, version: number) =>
      told((await doLift({ variables: { input: { redactionId, version } } })).data?.liftRedaction.problems),
    review: async (reactionId: string, version: number, filesOpened: boolean) =>
      told(
        (await doReview({ variables: { input: { reactionId, version, filesOpened } } })).data?.reviewReaction
          .problems,
      ),
    release: async (reactionId: string, version: number) =>
      told(
        (await doRelease({ variables: { input: { reactionId, version } } })).data?.releaseReaction.problems,
      ),
    withhold: async (reactionId: string, version: number, reason: string) =>
      told(
        (await doWithhold({ variables: { input: { reactionId, version, reason } } })).data?.withholdReaction
          .problems,
      ),
    takeBack: async (reactionId: string, version: number, reason: string) =>
      told(
        (await doTakeBack({ variables: { input: { reactionId, version, reason } } })).data
          ?.takeBackPublication.problems,
      ),
  };
}

export type PublicationSteps = ReturnType<typeof usePublicationSteps>;
