import { graphql } from '../../../../gql';

export const VideoStep = graphql(`
  fragment VideoStep on VideoContent {
    durationSeconds
    requiredShare
    poster
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
    storyboard
    noSeek
    captions {
      kind
      locale
      url
    }
    chapters {
      start
      title
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
