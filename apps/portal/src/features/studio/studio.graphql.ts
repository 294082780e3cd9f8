import { graphql } from '../../gql';

export const StudioCoursesQuery = graphql(`
  query StudioCourses($locale: Locale!, $after: String) {
    studioCourses(locale: $locale, first: 50, after: $after) {
      endCursor
      hasNextPage
      totalCount
      nodes {
        id
        slug
        title
        enrolmentCount
        draft {
          id
          number
        }
        published {
          id
          number
          publishedAt
        }
      }
    }
  }
`);

/** The draft with all its words: the same for the course's page and its steps' pages, so that one never holds older words than the other. */
export const StudioCourseQuery = graphql(`
  query StudioCourse($id: ID!, $locale: Locale!) {
    studioCourse(id: $id, locale: $locale) {
      id
      slug
      title
      admission
      enrolmentCount
      published {
        id
        number
        publishedAt
        locales
      }
      draft {
        id
        number
        title
        summary
        sourceLocale
        locales
        problems {
          stepId
          code
          place
          locale
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
            prerequisite
            contents {
              locale
              payload
            }
          }
        }
      }
    }
  }
`);

export const CreateCourseMutation = graphql(`
  mutation CreateCourse($input: CreateCourseInput!) {
    createCourse(input: $input) {
      ... on StudioCourse {
        id
      }
      ... on SlugTaken {
        slug
      }
    }
  }
`);

export const StartDraftMutation = graphql(`
  mutation StartDraft($courseId: ID!) {
    startDraft(courseId: $courseId) {
      id
      number
    }
  }
`);

export const UpdateDraftMutation = graphql(`
  mutation UpdateDraft($input: UpdateDraftInput!) {
    updateDraft(input: $input) {
      id
      title
      summary
    }
  }
`);

export const PublishDraftMutation = graphql(`
  mutation PublishDraft($courseId: ID!) {
    publishDraft(courseId: $courseId) {
      ... on Edition {
        id
        number
        status
        publishedAt
      }
      ...FoundProblems
    }
  }
`);

export const SaveModuleMutation = graphql(`
  mutation SaveModule($input: SaveModuleInput!) {
    saveModule(input: $input) {
      id
      position
      title
      summary
    }
  }
`);

export const RemoveModuleMutation = graphql(`
  mutation RemoveModule($courseId: ID!, $moduleId: ID!) {
    removeModule(courseId: $courseId, moduleId: $moduleId) {
      id
      modules {
        id
        position
      }
    }
  }
`);

export const MoveModuleMutation = graphql(`
  mutation MoveModule($input: MoveInput!) {
    moveModule(input: $input) {
      id
      modules {
        id
        position
      }
    }
  }
`);

export const MoveStepMutation = graphql(`
  mutation MoveStep($input: MoveInput!) {
    moveStep(input: $input) {
      id
      modules {
        id
        steps {
          id
          position
        }
      }
    }
  }
`);

export const RemoveStepMutation = graphql(`
  mutation RemoveStep($courseId: ID!, $stepId: ID!) {
    removeStep(courseId: $courseId, stepId: $stepId) {
      id
      modules {
        id
        steps {
          id
          position
        }
      }
    }
  }
`);

export const SaveStepMutation = graphql(`
  mutation SaveStep($input: SaveStepInput!) {
    saveStep(input: $input) {
      ... on EditionStep {
        id
        title
        minutes
        required
        prerequisite
        contents {
          locale
          payload
        }
      }
      ...FoundProblems
    }
  }
`);

export const StudioCountriesQuery = graphql(`
  query StudioCountries($locale: Locale!) {
    countries(locale: $locale) {
      code
      name
    }
  }
`);
