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
            complete
            completedAt
            open
            seconds
            waitsFor
            spans {
              from
              to
            }
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
        complete
        completedAt
        open
        seconds
        waitsFor
        spans {
          from
          to
        }
      }
      siblings {
        id
        position
        kind
        title
        minutes
        required
        progress {
          complete
          completedAt
          open
          seconds
          waitsFor
          spans {
            from
            to
          }
        }
      }
      content {
        ... on VideoContent {
          durationSeconds
          requiredShare
          poster
          sources {
            url
            type
            bytes
            height
          }
          captions {
            locale
            url
          }
          chapters {
            start
            title
          }
          transcript {
            start
            end
            speaker
            text
          }
        }
        ... on PodcastContent {
          durationSeconds
          requiredShare
          notes
          sources {
            url
            type
            bytes
            height
          }
          chapters {
            start
            title
          }
          transcript {
            start
            end
            speaker
            text
          }
        }
        ... on ArticleContent {
          sections {
            id
            heading
            body
            secondsToRead
          }
          articleSources {
            title
            publisher
            year
            url
            checkedOn
          }
        }
        ... on CaseStudyContent {
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
        ... on LessonContent {
          pages {
            id
            title
            blocks
          }
        }
        ... on QuizContent {
          exam
          instructions
          questionCount
          passMark
          timeLimitMinutes
          attemptsAllowed
        }
        ... on WebinarContent {
          webinarId
          about
          requiredMinutes
        }
      }
    }
  }
`);

export const RecordEvidenceMutation = graphql(`
  mutation RecordEvidence($input: RecordEvidenceInput!) {
    recordEvidence(input: $input) {
      stepId
      evidence
      courseCompletedAt
      progress {
        complete
        completedAt
        open
        seconds
        waitsFor
        spans {
          from
          to
        }
      }
    }
  }
`);
