import { graphql } from '../../gql';

export const AttemptQuery = graphql(`
  query Attempt($id: ID!, $locale: Locale!) {
    attempt(id: $id, locale: $locale) {
      id
      enrolmentId
      stepId
      title
      number
      exam
      passMark
      locale
      startedAt
      endsAt
      serverNow
      submittedAt
      questions {
        position
        kind
        prompt
        chosen
        options {
          id
          text
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
          position
          prompt
          points
          outOf
          reason
          explanation
          source
          options {
            id
            text
            chosen
            right
            feedback
          }
        }
      }
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
            position
            prompt
            points
            outOf
            reason
            explanation
            source
            options {
              id
              text
              chosen
              right
              feedback
            }
          }
        }
      }
      ... on QuizClosed {
        reason
      }
    }
  }
`);
