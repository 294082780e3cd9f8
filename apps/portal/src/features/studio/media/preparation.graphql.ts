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

export const PreparationQuery = graphql(`
  query StudioPreparation($file: String!, $medium: Medium!) {
    preparation(file: $file, medium: $medium) {
      ...PreparationFields
    }
  }
`);

export const PrepareMediumMutation = graphql(`
  mutation PrepareMedium($file: String!, $medium: Medium!) {
    prepareMedium(file: $file, medium: $medium) {
      ...PreparationFields
    }
  }
`);

export const StopPreparationMutation = graphql(`
  mutation StopPreparation($file: String!, $medium: Medium!) {
    stopPreparation(file: $file, medium: $medium) {
      ...PreparationFields
    }
  }
`);
