import { graphql } from '../../gql';

export const CoursePageQuery = graphql(`
  query CoursePage($locale: Locale!, $enrolmentId: ID!) {
    coursePage(enrolmentId: $enrolmentId, locale: $locale) {
      id
      courseSlug
      title
      summary
      status
      editionNumber
      completedAt
      secondsRecorded
      stripe {
        stepId
        weight
        complete
        spans {
          from
          to
        }
      }
      resume {
        stepId
        stepTitle
        kind
        seconds
        placeName
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
          progress {
            ...StepProof
          }
        }
      }
    }
  }
`);

export const StepPageQuery = graphql(`
  query StepPage($locale: Locale!, $enrolmentId: ID!, $stepId: ID!) {
    stepPage(enrolmentId: $enrolmentId, locale: $locale, stepId: $stepId) {
      id
      enrolmentId
      enrolmentStatus
      courseTitle
      editionNumber
      moduleTitle
      modulePosition
      title
      kind
      minutes
      contentLocale
      contentLocales
      evidence
      resumeSeconds
      resumePlace
      previousStepId
      nextStepId
      progress {
        ...StepProof
      }
      siblings {
        id
        position
        kind
        title
        minutes
        required
        progress {
          ...StepProof
        }
      }
      content {
        ...VideoStep
        ...PodcastStep
        ...ArticleStep
        ...CaseStudyStep
        ...LessonStep
        ...QuizStep
        ...WebinarStep
      }
    }
  }
`);

export const StepOfMineQuery = graphql(`
  query StepOfMine($stepId: ID!) {
    stepOfMine(stepId: $stepId) {
      courseSlug
      enrolmentId
      stepId
    }
  }
`);
