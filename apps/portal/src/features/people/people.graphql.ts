import { graphql } from '../../gql';

export const PeoplePlacesQuery = graphql(`
  query PeoplePlaces($locale: Locale!) {
    regions(locale: $locale) {
      code
      name
    }
    countries(locale: $locale) {
      code
      name
      region {
        code
        name
      }
    }
  }
`);

export const PeopleAgenciesQuery = graphql(`
  query PeopleAgencies($countryCode: String!) {
    agencies(countryCode: $countryCode) {
      id
      name
      kind
      countryCode
    }
  }
`);

export const PersonsQuery = graphql(`
  query Persons($filter: PersonFilter!, $first: Int!, $after: String) {
    persons(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        fullName
        email
        countryCode
        status
        agency {
          id
          name
        }
        grants {
          id
          role
          scopeKind
          scopeValue
        }
      }
      endCursor
      hasNextPage
      totalCount
    }
  }
`);

export const CreatePersonMutation = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      ... on Person {
        id
        fullName
        email
      }
      ... on EmailTaken {
        takenEmail: email
      }
    }
  }
`);

export const CreateAgencyMutation = graphql(`
  mutation CreateAgency($input: CreateAgencyInput!) {
    createAgency(input: $input) {
      id
      name
      kind
      countryCode
    }
  }
`);

export const SuspendPersonMutation = graphql(`
  mutation SuspendPerson($personId: ID!) {
    suspendPerson(personId: $personId) {
      id
      status
    }
  }
`);

export const ReinstatePersonMutation = graphql(`
  mutation ReinstatePerson($personId: ID!) {
    reinstatePerson(personId: $personId) {
      id
      status
    }
  }
`);
