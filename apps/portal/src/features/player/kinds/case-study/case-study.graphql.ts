import { graphql } from '../../../../gql';

export const DecisionSharesQuery = graphql(`
  query DecisionShares($enrolmentId: ID!, $stepId: ID!) {
    decisionShares(enrolmentId: $enrolmentId, stepId: $stepId) {
      place
      decision
      officers
      of
    }
  }
`);
