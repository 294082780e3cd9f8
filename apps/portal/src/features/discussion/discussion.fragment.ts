import { graphql } from '../../gql';

export const PostWords = graphql(`
  fragment PostWords on DiscussionPost {
    id
    questionId
    locale
    body
    postedAt
    editedAt
    endorsed
    state
    hiddenReason
    reports
    author {
      name
      countryCode
      isTrainer
      isMe
    }
    viewerCan {
      edit
      moderate
      report
    }
  }
`);

export const QuestionWords = graphql(`
  fragment QuestionWords on DiscussionPost {
    ...PostWords
    answers {
      ...PostWords
    }
  }
`);
