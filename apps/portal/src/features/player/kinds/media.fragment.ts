import { graphql } from '../../../gql';

export const PlayableSource = graphql(`
  fragment PlayableSource on MediaSource {
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
`);

export const AskedQuestion = graphql(`
  fragment AskedQuestion on MediaQuestion {
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
`);
