import { graphql } from '../../../gql';

export const StudioEpisodeParts = graphql(`
  fragment StudioEpisodeParts on StudioEpisode {
    id
    showId
    seasonId
    number
    title
    publishedAt
    withdrawnAt
    hasChanges
    contents {
      locale
      payload
    }
    published {
      locale
      payload
    }
  }
`);
