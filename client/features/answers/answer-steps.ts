import { graphql } from '../../generated/gql.ts';

export const startAnswer = graphql(`
  mutation StartAnswer($input: StartAnswerInput!) {
    step: startAnswer(input: $input) {
      problems {
        field
        code
        limit
      }
      answer {
        id
        ...WrittenAnswer_answer
      }
    }
  }
`);

export const saveAnswerDraft = graphql(`
  mutation SaveAnswerDraft($input: SaveAnswerDraftInput!) {
    step: saveAnswerDraft(input: $input) {
      problems {
        field
        code
        limit
      }
      answer {
        id
        ...WrittenAnswer_answer
      }
      draft {
        ...AnswerText_version
      }
    }
  }
`);

export const chooseAnswerTargets = graphql(`
  mutation ChooseAnswerTargets($input: ChooseAnswerTargetsInput!) {
    step: chooseAnswerTargets(input: $input) {
      problems {
        field
        code
        limit
      }
      answer {
        id
        ...WrittenAnswer_answer
      }
    }
  }
`);

export const finishAnswer = graphql(`
  mutation FinishAnswer($input: FinishAnswerInput!) {
    step: finishAnswer(input: $input) {
      problems {
        field
        code
        limit
      }
      answer {
        id
        ...WrittenAnswer_answer
      }
    }
  }
`);

export const reopenAnswer = graphql(`
  mutation ReopenAnswer($input: ReopenAnswerInput!) {
    step: reopenAnswer(input: $input) {
      problems {
        field
        code
        limit
      }
      answer {
        id
        ...WrittenAnswer_answer
      }
    }
  }
`);

export const discardAnswerDraft = graphql(`
  mutation DiscardAnswerDraft($input: DiscardAnswerDraftInput!) {
    step: discardAnswerDraft(input: $input) {
      problems {
        field
        code
        limit
      }
      answer {
        id
        ...WrittenAnswer_answer
      }
    }
  }
`);

export const correctAnswer = graphql(`
  mutation CorrectAnswer($input: CorrectAnswerInput!) {
    step: correctAnswer(input: $input) {
      problems {
        field
        code
        limit
      }
      answer {
        id
        ...WrittenAnswer_answer
      }
    }
  }
`);

export const publishAnswerCorrection = graphql(`
  mutation PublishAnswerCorrection($input: PublishAnswerCorrectionInput!) {
    step: publishAnswerCorrection(input: $input) {
      problems {
        field
        code
        limit
      }
      answer {
        id
        ...WrittenAnswer_answer
      }
    }
  }
`);

export const publishAnswers = graphql(`
  mutation PublishAnswers($input: PublishAnswersInput!) {
    step: publishAnswers(input: $input) {
      problems {
        field
        code
        limit
      }
      proposal {
        id
        ...AnsweringProgress_proposal
      }
    }
  }
`);

/** How far it is, asked again after a step: the reactions themselves are not sent anew. */
export const answeringProgress = graphql(`
  query AnsweringProgress($id: ID!) {
    proposal(id: $id) {
      id
      ...AnsweringProgress_proposal
    }
  }
`);
