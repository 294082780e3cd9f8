import { graphql } from '../../gql';

export const FoundProblems = graphql(`
  fragment FoundProblems on DraftProblems {
    problems {
      stepId
      code
      place
      locale
    }
  }
`);
