import { graphql } from '../../generated/gql.ts';

/** An overview as the staff makes it. */
export const managedOverview = graphql(`
  fragment ManagedOverview_overview on YearlyOverview {
    id
    year
    number
    state
    fromOn
    untilOn
    note
    version
    written
    publishedAt
    abilities {
      write
      review
      publish
    }
    contents {
      language
      parts(language: $language) {
        section
        title
        text
      }
      disagreements {
        ...Disagreements_disagreement
      }
      ...OverviewParts_contents
    }
  }
`);

export const saveOverview = graphql(`
  mutation SaveOverview($input: SaveOverviewInput!, $language: Language!) {
    answer: saveOverview(input: $input) {
      problems {
        field
        code
        limit
      }
      overview {
        ...ManagedOverview_overview
      }
    }
  }
`);

export const reviewOverview = graphql(`
  mutation ReviewOverview($input: ReviewOverviewInput!, $language: Language!) {
    answer: reviewOverview(input: $input) {
      problems {
        field
        code
        limit
      }
      overview {
        ...ManagedOverview_overview
      }
    }
  }
`);

export const publishOverview = graphql(`
  mutation PublishOverview($input: PublishOverviewInput!, $language: Language!) {
    answer: publishOverview(input: $input) {
      problems {
        field
        code
        limit
      }
      overview {
        ...ManagedOverview_overview
      }
    }
  }
`);
