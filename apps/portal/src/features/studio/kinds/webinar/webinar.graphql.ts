import { graphql } from '../../../../gql';

export const WebinarsToChooseQuery = graphql(`
  query WebinarsToChoose($locale: Locale!, $after: String) {
    webinars(locale: $locale, first: 50, after: $after) {
      endCursor
      hasNextPage
      totalCount
      nodes {
        id
        title
        startsAt
        timeZone
        minutes
        cancelledAt
        viewerCan {
          edit
        }
      }
    }
  }
`);

export const ChosenWebinarQuery = graphql(`
  query ChosenWebinar($id: ID!, $locale: Locale!) {
    webinar(id: $id, locale: $locale) {
      id
      title
      startsAt
      timeZone
      minutes
      cancelledAt
    }
  }
`);
