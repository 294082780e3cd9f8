import { graphql } from '../../../../gql';

export const CaseStudyStep = graphql(`
  fragment CaseStudyStep on CaseStudyContent {
    brief
    start
    exhibits {
      id
      seal
      title
      found
      description
      facts {
        label
        value
      }
    }
    scenes {
      id
      title
      body
      exhibits
      choices {
        id
        label
        needs
        to
      }
      ending {
        verdict
        debrief
        legalBasis
      }
    }
    caseSources {
      title
      publisher
      year
      url
      checkedOn
    }
  }
`);
