import { graphql } from '../../../../gql';

export const WebinarStep = graphql(`
  fragment WebinarStep on WebinarContent {
    webinarId
    about
    requiredMinutes
  }
`);
