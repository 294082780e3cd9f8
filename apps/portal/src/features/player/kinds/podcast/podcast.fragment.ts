import { graphql } from '../../../../gql';

export const PodcastStep = graphql(`
  fragment PodcastStep on PodcastContent {
    durationSeconds
    requiredShare
    episodeId
    notes
    sources {
      ...PlayableSource
    }
    chapters {
      start
      title
      imageUrl
    }
    questions {
      ...AskedQuestion
    }
    transcript {
      start
      end
      speaker
      text
    }
  }
`);
