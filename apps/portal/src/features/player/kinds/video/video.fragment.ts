import { graphql } from '../../../../gql';

export const VideoStep = graphql(`
  fragment VideoStep on VideoContent {
    durationSeconds
    requiredShare
    poster
    sources {
      ...PlayableSource
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
