import { graphql } from '../../../gql';

export const NoteFields = graphql(`
  fragment NoteFields on Note {
    id
    kind
    meaning
    locale
    seconds
    place
    quote {
      exact
      prefix
      suffix
    }
    body
    sequence
    createdAt
    updatedAt
    deleted
    courseId
    courseTitle
    stepTitle
    heading
    enrolmentId
    stepId
  }
`);
