import { graphql } from '../../../../gql';

export const FirstAnswersQuery = graphql(`
  query FirstAnswers($stepId: ID!, $locale: Locale!) {
    firstAnswers(stepId: $stepId, locale: $locale) {
      leastGroup
      places {
        place
        under
        prompt
        officers
        rightShare
        parts {
          text
          right
          share
        }
      }
    }
  }
`);
