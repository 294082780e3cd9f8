import { graphql } from '../../../gql';

export const PreparationFields = graphql(`
  fragment PreparationFields on Preparation {
    id
    file
    state
    progress
    failure
    made {
      durationSeconds
      poster
      storyboard
      sources {
        file
        type
        bytes
        height
        renditions {
          height
          bitsPerSecond
          bytes
          file
        }
      }
    }
  }
`);
