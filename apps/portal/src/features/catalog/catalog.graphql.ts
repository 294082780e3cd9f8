import { graphql } from '../../gql';

export const CatalogueQuery = graphql(`
  query Catalogue($locale: Locale!) {
    curricula(locale: $locale) {
      id
      slug
      level
      title
      summary
      validMonths
      locales
      courses {
        id
        slug
        title
        summary
        minutes
        locales
        admission
        myEnrolmentId
        myEnrolmentStatus
      }
    }
    courses(locale: $locale) {
      id
      slug
      title
      summary
      minutes
      locales
      admission
      myEnrolmentId
      myEnrolmentStatus
    }
  }
`);

export const CourseQuery = graphql(`
  query Course($locale: Locale!, $slug: String!) {
    course(locale: $locale, slug: $slug) {
      id
      slug
      title
      summary
      minutes
      locales
      admission
      editionNumber
      publishedAt
      myEnrolmentId
      myEnrolmentStatus
      curriculum {
        level
        slug
        title
        validMonths
      }
      modules {
        id
        position
        title
        summary
        steps {
          id
          position
          kind
          title
          minutes
          required
        }
      }
    }
  }
`);

export const EnrolMutation = graphql(`
  mutation Enrol($courseSlug: String!) {
    enrol(courseSlug: $courseSlug) {
      ... on Enrolment {
        id
        status
        requestedAt
      }
      ... on AlreadyEnrolled {
        enrolmentId
      }
    }
  }
`);
