import { graphql } from '../../../../gql';

export const DecisionsTakenQuery = graphql(`
  query DecisionsTaken($stepId: ID!, $locale: Locale!) {
    stepDecisions(stepId: $stepId, locale: $locale) {
      locale
      officers
      leastGroup
      places {
        place
        title
        officers
        ways {
          decision
          label
          leadsTo
          officers
        }
      }
    }
  }
`);
