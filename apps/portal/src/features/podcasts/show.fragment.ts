import { graphql } from '../../gql';

export const PodcastShowHead = graphql(`
  fragment PodcastShowHead on PodcastShow {
    id
    slug
    title
    summary
    author
    artUrl
    visibility
    sourceLocale
    locales
    episodeCount
    newestAt
    feedUrl
  }
`);
