import { graphql } from '../../../../gql';

export const QuizStep = graphql(`
  fragment QuizStep on QuizContent {
    exam
    instructions
    questionCount
    passMark
    timeLimitMinutes
    attemptsAllowed
    opensAt
    closesAt
    closing
    waitMinutes
    paging
  }
`);
