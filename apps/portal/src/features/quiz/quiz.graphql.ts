import { graphql } from '../../gql';

export const AttemptQuery = graphql(`
  query Attempt($id: ID!, $locale: Locale!) {
    myAccommodation {
      largeText
    }
    attempt(id: $id, locale: $locale) {
      id
      enrolmentId
      stepId
      title
      number
      exam
      passMark
      locale
      locales
      paging
      startedAt
      endsAt
      serverNow
      submittedAt
      questions {
        position
        type
        credit
        locale
        points
        prompt
        picture {
          url
          alt
        }
        answer
        slots {
          id
          kind
          label
          several
          unit
          leastWords
          mostWords
          options {
            id
            text
          }
          regions {
            id
            x
            y
            width
            height
          }
          rubric {
            title
            levels {
              text
              points
            }
          }
        }
        receipt {
          hash
          position
          savedAt
          sequence
        }
      }
      result {
        points
        outOf
        share
        passed
        review {
          ...ReviewedQuestion
        }
      }
    }
  }
`);

export const AttemptTimeQuery = graphql(`
  query AttemptTime($id: ID!) {
    attemptTime(id: $id) {
      serverNow
      endsAt
      submittedAt
    }
  }
`);

export const SaveAnswerMutation = graphql(`
  mutation SaveAnswer($input: SaveAnswerInput!) {
    saveAnswer(input: $input) {
      ... on Receipt {
        hash
        position
        savedAt
        sequence
      }
      ... on AttemptOver {
        submittedAt
      }
    }
  }
`);

export const SubmitAttemptMutation = graphql(`
  mutation SubmitAttempt($attemptId: ID!, $locale: Locale!) {
    submitAttempt(attemptId: $attemptId, locale: $locale) {
      ... on Attempt {
        id
        submittedAt
        result {
          points
          outOf
          share
          passed
          review {
            ...ReviewedQuestion
          }
        }
      }
      ... on QuizClosed {
        reason
      }
    }
  }
`);
