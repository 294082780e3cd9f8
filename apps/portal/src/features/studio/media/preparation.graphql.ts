import { graphql } from '../../../gql';

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
