import { graphql } from '../../../../gql';

export const MyAttemptsQuery = graphql(`
  query MyAttempts($enrolmentId: ID!, $stepId: ID!) {
    myAccommodation {
      timeFactor
      breakMinutes
      extraAttempts
      fewerChoices
      largeText
      reason
    }
    myAttempts(enrolmentId: $enrolmentId, stepId: $stepId) {
      id
      number
      startedAt
      submittedAt
      passed
      share
    }
  }
`);

export const StartAttemptMutation = graphql(`
  mutation StartAttempt($enrolmentId: ID!, $stepId: ID!, $locale: Locale!) {
    startAttempt(enrolmentId: $enrolmentId, stepId: $stepId, locale: $locale) {
      ... on Attempt {
        id
      }
      ... on AttemptsExhausted {
        allowed
      }
      ... on QuizClosed {
        reason
        until
      }
    }
  }
`);
