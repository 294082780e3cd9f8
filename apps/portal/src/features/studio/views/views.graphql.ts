import { graphql } from '../../../gql';

export const StepViewsQuery = graphql(`
  query StepViews($stepId: ID!, $locale: Locale!, $country: String) {
    stepViews(stepId: $stepId, locale: $locale, country: $country) {
      locale
      locales
      country
      countries {
        country
        officers
      }
      durationSeconds
      officers
      leastGroup
      changes {
        at
        viewers
        plays
      }
    }
  }
`);

export const PublishedStepsQuery = graphql(`
  query PublishedSteps($id: ID!, $locale: Locale!) {
    studioCourse(id: $id, locale: $locale) {
      id
      published {
        id
        sourceLocale
        modules {
          id
          steps {
            id
            kind
            title
          }
        }
      }
    }
  }
`);
