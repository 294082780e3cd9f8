import { graphql } from '../../../gql';

export const StudioShowsQuery = graphql(`
  query StudioShows {
    studioShows {
      ...StudioShowParts
    }
  }
`);

export const StudioShowQuery = graphql(`
  query StudioShow($id: ID!) {
    studioShow(id: $id) {
      ...StudioShowParts
    }
  }
`);

export const SaveShowMutation = graphql(`
  mutation SaveShow($input: SaveShowInput!) {
    saveShow(input: $input) {
      ... on StudioShow {
        ...StudioShowParts
      }
      ... on SlugTaken {
        slug
      }
    }
  }
`);

export const SaveSeasonMutation = graphql(`
  mutation SaveSeason($input: SaveSeasonInput!) {
    saveSeason(input: $input) {
      ...StudioShowParts
    }
  }
`);

export const SaveEpisodeMutation = graphql(`
  mutation SaveEpisode($input: SaveEpisodeInput!) {
    saveEpisode(input: $input) {
      ... on StudioEpisode {
        ...StudioEpisodeParts
      }
      ...FoundProblems
    }
  }
`);

export const PublishEpisodeMutation = graphql(`
  mutation PublishEpisode($episodeId: ID!) {
    publishEpisode(episodeId: $episodeId) {
      ... on StudioEpisode {
        ...StudioEpisodeParts
      }
      ...FoundProblems
    }
  }
`);

export const WithdrawEpisodeMutation = graphql(`
  mutation WithdrawEpisode($episodeId: ID!) {
    withdrawEpisode(episodeId: $episodeId) {
      ...StudioEpisodeParts
    }
  }
`);
