import { graphql } from '../../../../gql';

export const CaseStudyStep = graphql(`
  fragment CaseStudyStep on CaseStudyContent {
    story
  }
`);
