import { graphql } from '../../gql';

export const ReviewedQuestionFragment = graphql(`
  fragment ReviewedQuestion on QuestionReview {
    position
    type
    credit
    prompt
    picture {
      url
      alt
    }
    points
    outOf
    reason
    explanation
    source
    slots {
      id
      kind
      label
      several
      unit
      given
      reason
      share
      rightOrder
      accepted
      options {
        id
        text
        chosen
        right
        feedback
      }
      regions {
        id
        x
        y
        width
        height
      }
    }
  }
`);
