import { graphql } from '../../gql';

export const SearchQuery = graphql(`
  query Search($text: String!, $locale: Locale!, $filter: SearchFilterInput!) {
    search(text: $text, locale: $locale, filter: $filter) {
      searched
      totalCount
      more
      courses {
        courseId
        slug
        title
        relation
        enrolmentId
        openCount
        closedCount
        hits {
          depth
          stepId
          stepTitle
          kind
          locale
          title {
            text
            hit
          }
          words {
            text
            hit
          }
          seconds
          place
        }
      }
    }
  }
`);
