import { graphql } from '../../gql';

export const ProofQuery = graphql(`
  query Proof($locale: Locale!) {
    myProof(locale: $locale) {
      totals {
        seconds
        stepsComplete
        coursesComplete
        receipts
        attendedSeconds
        certificates
      }
      courses {
        enrolmentId
        status
        title
        courseSlug
        editionNumber
        newestEdition
        requestedAt
        completedAt
        reason
        seconds
        stepsComplete
        stepsTotal
        stripe {
          stepId
          weight
          complete
          spans {
            from
            to
          }
        }
        steps {
          stepId
          title
          kind
          moduleTitle
          minutes
          completedAt
          requirement {
            rule
            needed
            reached
          }
          spans {
            from
            to
          }
          seconds
          firstAt
          updatedAt
          items {
            what
            label
            from
            to
            at
            share
          }
          itemsLocale
          attempts {
            id
            number
            startedAt
            endsAt
            submittedAt
            share
            passed
            questions
            receipts {
              position
              sequence
              hash
              savedAt
            }
          }
        }
      }
      attended {
        webinarId
        title
        startsAt
        minutes
        presentSeconds
      }
      certificates {
        id
        code
        title
        status
        issuedAt
        expiresAt
      }
    }
  }
`);
