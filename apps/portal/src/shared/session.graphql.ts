import { graphql } from '../gql';

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      person {
        id
        fullName
        email
        locale
        timeZone
        countryCode
        agency {
          id
          name
        }
      }
      can {
        learn
        author
        teach
        coordinate
        administer
      }
    }
  }
`);
