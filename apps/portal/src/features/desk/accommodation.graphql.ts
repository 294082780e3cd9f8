import { graphql } from '../../gql';

export const DeskAccommodationQuery = graphql(`
  query DeskAccommodation($personId: ID!) {
    deskAccommodation(personId: $personId) {
      timeFactor
      breakMinutes
      extraAttempts
      fewerChoices
      largeText
      reason
      grantedAt
    }
  }
`);

export const GrantAccommodationMutation = graphql(`
  mutation GrantAccommodation($input: GrantAccommodationInput!) {
    grantAccommodation(input: $input) {
      timeFactor
      grantedAt
    }
  }
`);
