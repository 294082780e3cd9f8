import { graphql } from '../../gql';

export const WebinarsQuery = graphql(`
  query Webinars($locale: Locale!, $past: Boolean!, $after: String) {
    webinars(locale: $locale, past: $past, after: $after) {
      endCursor
      hasNextPage
      totalCount
      nodes {
        id
        title
        startsAt
        timeZone
        place
        minutes
        cancelledAt
        myRegistration
      }
    }
  }
`);

export const WebinarQuery = graphql(`
  query Webinar($id: ID!, $locale: Locale!) {
    webinar(id: $id, locale: $locale) {
      id
      title
      about
      hostName
      startsAt
      timeZone
      place
      minutes
      cancelledAt
      icsUrl
      roomUrl
      joinOpensAt
      myRegistration
      myPresentSeconds
      viewerCan {
        register
        join
        edit
      }
      plan {
        title
        about
        roomUrl
      }
    }
  }
`);

export const RegisterMutation = graphql(`
  mutation RegisterForWebinar($webinarId: ID!, $locale: Locale!) {
    registerForWebinar(webinarId: $webinarId, locale: $locale) {
      ... on Webinar {
        id
        myRegistration
        roomUrl
        viewerCan {
          register
          join
          edit
        }
      }
      ... on WebinarOver {
        endedAt
      }
    }
  }
`);

export const CancelRegistrationMutation = graphql(`
  mutation CancelRegistration($webinarId: ID!, $locale: Locale!) {
    cancelRegistration(webinarId: $webinarId, locale: $locale) {
      id
      myRegistration
      roomUrl
      viewerCan {
        register
        join
        edit
      }
    }
  }
`);

export const HeartbeatMutation = graphql(`
  mutation WebinarHeartbeat($webinarId: ID!) {
    webinarHeartbeat(webinarId: $webinarId) {
      open
      presentSeconds
      requiredSeconds
    }
  }
`);

/** The words of an announced webinar come back in the language of the reader, as its page shows them. */
export const SaveWebinarMutation = graphql(`
  mutation SaveWebinar($input: SaveWebinarInput!, $locale: Locale!) {
    saveWebinar(input: $input, locale: $locale) {
      id
      title
      about
      startsAt
      timeZone
      place
      minutes
      roomUrl
      joinOpensAt
      viewerCan {
        register
        join
        edit
      }
      plan {
        title
        about
        roomUrl
      }
    }
  }
`);

export const CancelWebinarMutation = graphql(`
  mutation CancelWebinar($webinarId: ID!, $locale: Locale!) {
    cancelWebinar(webinarId: $webinarId, locale: $locale) {
      id
      cancelledAt
      roomUrl
      viewerCan {
        register
        join
        edit
      }
    }
  }
`);

export const WebinarAttendanceQuery = graphql(`
  query WebinarAttendance($webinarId: ID!, $after: String) {
    webinarAttendance(webinarId: $webinarId, after: $after) {
      endCursor
      hasNextPage
      totalCount
      nodes {
        personId
        fullName
        countryCode
        registeredAt
        presentSeconds
        spans {
          from
          to
        }
      }
    }
  }
`);
