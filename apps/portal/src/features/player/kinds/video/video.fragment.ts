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
    }
    captions {
      locale
      url
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
