import { graphql } from '../../gql';

export const DeskScopeQuery = graphql(`
  query DeskScope($locale: Locale!) {
    deskScope(locale: $locale) {
      everyone
      regions {
        code
        name
      }
      countries {
        code
        name
        region {
          code
          name
        }
      }
      agencies {
        id
        name
        countryCode
      }
      curricula {
        slug
        title
      }
    }
  }
`);

export const DeskFiguresQuery = graphql(`
  query DeskFigures($filter: DeskFilter!) {
    deskFigures(filter: $filter) {
      officers
      inProgress
      certified
      certifiedSinceThreeMonths
      expiringSoon
      lapsed
      awaitingDecision
      asOf
    }
  }
`);

export const DeskCountriesQuery = graphql(`
  query DeskCountries($filter: DeskFilter!, $locale: Locale!) {
    deskCountries(filter: $filter, locale: $locale) {
      key
      label
      countryCode
      officers
      certified
      expiringSoon
      share
      target
    }
  }
`);

export const DeskAgenciesQuery = graphql(`
  query DeskAgencies($filter: DeskFilter!) {
    deskAgencies(filter: $filter) {
      key
      label
      countryCode
      officers
      certified
      expiringSoon
      share
      target
    }
  }
`);

export const DeskOfficersQuery = graphql(`
  query DeskOfficers($filter: DeskFilter!, $first: Int!, $after: String) {
    deskOfficers(filter: $filter, first: $first, after: $after) {
      nodes {
        personId
        fullName
        email
        countryCode
        agencyName
        certificateStatus
        certificateExpiresAt
        share
        lastActiveAt
      }
      endCursor
      hasNextPage
      totalCount
    }
  }
`);

export const DeskOfficerQuery = graphql(`
  query DeskOfficer($personId: ID!, $locale: Locale!) {
    deskOfficer(personId: $personId, locale: $locale) {
      countryName
      person {
        id
        fullName
        email
        status
        locale
        agency {
          id
          name
        }
      }
      enrolments {
        id
        title
        status
        reason
        completedAt
        modulesDone
        modulesTotal
        secondsRecorded
        stripe {
          stepId
          weight
          complete
          spans {
            from
            to
          }
        }
      }
      certificates {
        id
        code
        title
        status
        issuedAt
        expiresAt
        revokedReason
      }
    }
  }
`);

export const DeskRequestsQuery = graphql(`
  query DeskRequests($filter: DeskFilter!, $locale: Locale!, $first: Int!, $after: String) {
    deskRequests(filter: $filter, locale: $locale, first: $first, after: $after) {
      nodes {
        enrolmentId
        personId
        fullName
        email
        agencyName
        countryCode
        courseTitle
        requestedAt
      }
      endCursor
      hasNextPage
      totalCount
    }
  }
`);

export const DecideMutation = graphql(`
  mutation DecideEnrolment($enrolmentId: ID!, $approve: Boolean!, $reason: String) {
    decideEnrolment(enrolmentId: $enrolmentId, approve: $approve, reason: $reason) {
      ... on Enrolment {
        id
        status
        reason
      }
      ... on AlreadyDecided {
        status
      }
    }
  }
`);
