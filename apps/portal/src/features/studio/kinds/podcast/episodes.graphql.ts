import { graphql } from '../../../../gql';

export const EpisodesToTakeQuery = graphql(`
  query EpisodesToTake {
    studioShows {
      ...StudioShowParts
    }
  }
`);
