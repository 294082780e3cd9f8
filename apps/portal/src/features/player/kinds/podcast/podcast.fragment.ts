import { graphql } from '../../../../gql';

export const PodcastStep = graphql(`
  fragment PodcastStep on PodcastContent {
    durationSeconds
    requiredShare
    episodeId
    notes
    sources {
      url
      type
      bytes
      height
      renditions {
        height
        bitsPerSecond
        bytes
        url
      }
    }
    chapters {
      start
      title
      imageUrl
    }
    questions {
      id
      at
      prompt
      multiple
      required
      rewindTo
      options {
        id
        text
        correct
        feedback
      }
    }
    transcript {
      start
      end
      speaker
      text
    }
  }
`);
