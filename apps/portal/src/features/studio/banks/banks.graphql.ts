import { graphql } from '../../../gql';

export const QuestionBanksQuery = graphql(`
  query QuestionBanks {
    questionBanks {
      id
      title
      questionCount
      allTopics
      topics {
        topic
        count
      }
    }
  }
`);

export const CreateQuestionBankMutation = graphql(`
  mutation CreateQuestionBank($title: String!) {
    createQuestionBank(title: $title) {
      id
      title
      questionCount
      allTopics
      topics {
        topic
        count
      }
    }
  }
`);

export const BankQuestionsQuery = graphql(`
  query BankQuestions($bankId: ID!, $filter: BankQuestionFilter, $after: String) {
    bankQuestions(bankId: $bankId, filter: $filter, after: $after, first: 20) {
      endCursor
      hasNextPage
      totalCount
      nodes {
        ...BankQuestion
      }
    }
  }
`);

export const SaveQuestionMutation = graphql(`
  mutation SaveQuestion($input: SaveQuestionInput!) {
    saveQuestion(input: $input) {
      ...BankQuestion
    }
  }
`);

export const MoveQuestionMutation = graphql(`
  mutation MoveQuestion($questionId: ID!, $status: QuestionStatus!) {
    moveQuestion(questionId: $questionId, status: $status) {
      ...BankQuestion
    }
  }
`);

export const QuestionVersionsQuery = graphql(`
  query QuestionVersions($questionId: ID!) {
    questionVersions(questionId: $questionId) {
      version
      createdAt
      item
      texts
      points
      source
      changes {
        what
        language
      }
    }
  }
`);
