import { graphql } from '../../../../gql';

export const ArticleStep = graphql(`
  fragment ArticleStep on ArticleContent {
    sections {
      id
      heading
      body
      secondsToRead
    }
    articleSources {
      title
      publisher
      year
      url
      checkedOn
      reviewBy
    }
  }
`);
