import { graphql } from '../../../gql';

export const BankQuestionFragment = graphql(`
  fragment BankQuestion on BankQuestion {
    id
    topic
    difficulty
    type
    status
    version
    liveVersion
    item
    texts
    points
    source
    reviewBy
  }
`);
