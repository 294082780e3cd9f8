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
