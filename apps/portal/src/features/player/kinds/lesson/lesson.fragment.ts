import { graphql } from '../../../../gql';

export const LessonStep = graphql(`
  fragment LessonStep on LessonContent {
    pages {
      id
      title
      blocks
      ways
      then
    }
    passShare
  }
`);
