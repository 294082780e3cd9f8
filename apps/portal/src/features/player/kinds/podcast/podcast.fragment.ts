import { graphql } from '../../../../gql';

export const PodcastStep = graphql(`
  fragment PodcastStep on PodcastContent {
    durationSeconds
    requiredShare
    notes
    sources {
      url
      type
      bytes
      height
    }
    chapters {
      start
      title
    }
    transcript {
      start
      end
      speaker
      text
    }
  }
`);
