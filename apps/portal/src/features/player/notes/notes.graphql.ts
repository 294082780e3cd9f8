import { graphql } from '../../../gql';

export const StepNotesQuery = graphql(`
  query StepNotes($stepId: ID!, $locale: Locale!) {
    stepNotes(stepId: $stepId, locale: $locale) {
      ...NoteFields
    }
  }
`);

export const MyNotesQuery = graphql(`
  query MyNotes($locale: Locale!, $filter: NoteFilterInput!, $after: String) {
    myNotes(locale: $locale, filter: $filter, after: $after) {
      totalCount
      hasNextPage
      endCursor
      nodes {
        ...NoteFields
      }
    }
    notedCourses(locale: $locale) {
      courseId
      title
      count
    }
  }
`);

export const StudySheetQuery = graphql(`
  query StudySheet($locale: Locale!, $courseId: ID!) {
    studySheet(courseId: $courseId, locale: $locale) {
      ...NoteFields
    }
  }
`);

export const SaveNoteMutation = graphql(`
  mutation SaveNote($input: NoteInput!, $locale: Locale!) {
    saveNote(input: $input, locale: $locale) {
      __typename
      ... on Note {
        ...NoteFields
      }
      ... on NotesFull {
        most
      }
    }
  }
`);
