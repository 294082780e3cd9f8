import { graphql } from '../../gql';

export const OffersQuery = graphql(`
  query Offers($locale: Locale!) {
    curricula(locale: $locale) {
      id
      title
      locales
      courses {
        id
        slug
        title
        summary
        minutes
        locales
      }
    }
  }
`);

export const HomeQuery = graphql(`
  query Home($locale: Locale!) {
    myHome(locale: $locale) {
      enrolments {
        id
        courseSlug
        title
        status
        reason
        completedAt
        locales
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
        resume {
          stepId
          stepTitle
          kind
          seconds
          placeName
          moduleTitle
          modulePosition
          minutesLeftInModule
        }
      }
      answers {
        questionId
        enrolmentId
        stepId
        stepTitle
        answers
      }
      comingUp {
        id
        title
        startsAt
        timeZone
        place
        icsUrl
        myRegistration
      }
      certificates {
        id
        code
        title
        status
        issuedAt
        expiresAt
      }
    }
  }
`);

export const FittingQuery = graphql(`
  query Fitting($minutes: Int!, $locale: Locale!) {
    piecesThatFit(minutes: $minutes, locale: $locale) {
      enrolmentId
      stepId
      kind
      title
      courseTitle
      moduleTitle
      minutes
      begun
      completesModule
    }
  }
`);
