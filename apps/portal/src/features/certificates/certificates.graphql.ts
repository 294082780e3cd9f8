import { graphql } from '../../gql';

export const CertificatesQuery = graphql(`
  query Certificates($locale: Locale!) {
    myCertificates(locale: $locale) {
      id
      code
      title
      level
      status
      holderName
      issuedAt
      expiresAt
      revokedReason
      pdfUrl
    }
  }
`);
