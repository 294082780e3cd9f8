import { graphql } from '../../gql';

export const PrivateFeedState = graphql(`
  fragment PrivateFeedState on PodcastFeedState {
    id
    createdAt
    devices {
      name
      firstAt
      lastAt
    }
  }
`);
