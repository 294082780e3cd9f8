import { graphql } from '../gql';

export const StepProof = graphql(`
  fragment StepProof on StepProgress {
    complete
    completedAt
    open
    seconds
    waitsFor
    spans {
      from
      to
    }
  }
`);
