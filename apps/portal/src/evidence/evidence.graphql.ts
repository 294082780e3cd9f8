import { graphql } from '../gql';

export const RecordEvidenceMutation = graphql(`
  mutation RecordEvidence($input: RecordEvidenceInput!) {
    recordEvidence(input: $input) {
      stepId
      evidence
      courseCompletedAt
      progress {
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
    }
  }
`);
