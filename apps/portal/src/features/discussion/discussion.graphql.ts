import { graphql } from '../../gql';

export const DiscussionQuery = graphql(`
  query Discussion($stepId: ID!, $locale: Locale!, $everyLanguage: Boolean!, $after: String) {
    discussion(stepId: $stepId, locale: $locale, everyLanguage: $everyLanguage, after: $after) {
      totalCount
      inOtherLanguages
      hasNextPage
      endCursor
      viewerCan {
        write
      }
      nodes {
        ...QuestionWords
      }
    }
  }
`);

export const WaitingQuestionsQuery = graphql(`
  query WaitingQuestions($locale: Locale!, $need: DiscussionNeed!, $after: String) {
    waitingQuestions(locale: $locale, need: $need, after: $after) {
      totalCount
      hasNextPage
      endCursor
      nodes {
        stepId
        stepTitle
        courseTitle
        question {
          ...QuestionWords
        }
      }
    }
  }
`);

export const PostMutation = graphql(`
  mutation PostInDiscussion($input: PostInput!) {
    postInDiscussion(input: $input) {
      ...QuestionWords
    }
  }
`);

export const EditPostMutation = graphql(`
  mutation EditPost($postId: ID!, $body: String!) {
    editPost(postId: $postId, body: $body) {
      ...QuestionWords
    }
  }
`);

export const WithdrawPostMutation = graphql(`
  mutation WithdrawPost($postId: ID!) {
    withdrawPost(postId: $postId) {
      ...QuestionWords
    }
  }
`);

export const ReportPostMutation = graphql(`
  mutation ReportPost($postId: ID!, $reason: String!) {
    reportPost(postId: $postId, reason: $reason) {
      ...QuestionWords
    }
  }
`);

export const EndorsePostMutation = graphql(`
  mutation EndorsePost($postId: ID!, $endorsed: Boolean!) {
    endorsePost(postId: $postId, endorsed: $endorsed) {
      ...QuestionWords
    }
  }
`);

export const SettlePostMutation = graphql(`
  mutation SettlePost($postId: ID!, $hideBecause: String) {
    settlePost(postId: $postId, hideBecause: $hideBecause) {
      ...QuestionWords
    }
  }
`);

export const MarkAnswersSeenMutation = graphql(`
  mutation MarkAnswersSeen($stepId: ID!) {
    markAnswersSeen(stepId: $stepId)
  }
`);
