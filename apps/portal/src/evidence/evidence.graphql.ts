import { graphql } from '../gql';

export const RecordEvidenceMutation = graphql(`
  mutation RecordEvidence($input: RecordEvidenceInput!) {
    recordEvidence(input: $input) {
      stepId
      evidence
      courseCompletedAt
      progress {
        ...StepProof
      }
    }
  }
`);

/** The same of an episode that is heard outside of courses; the answer has the same shape. */
export const RecordHeardMutation = graphql(`
  mutation RecordHeard($input: RecordHeardInput!) {
    recordHeard(input: $input) {
      stepId
      evidence
      courseCompletedAt
      progress {
        ...StepProof
      }
    }
  }
`);

/** An answer of a quiz that an earlier page left on the device. */
export const SaveLeftAnswerMutation = graphql(`
  mutation SaveLeftAnswer($input: SaveAnswerInput!) {
    saveAnswer(input: $input) {
      __typename
      ... on Receipt {
        position
        sequence
      }
    }
  }
`);
