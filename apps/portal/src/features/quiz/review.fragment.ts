import { graphql } from '../../gql';

export const ReviewedQuestionFragment = graphql(`
  fragment ReviewedQuestion on QuestionReview {
    position
    type
    credit
    locale
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
      leastWords
      mostWords
      rubric {
        title
        levels {
          text
          points
        }
      }
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
