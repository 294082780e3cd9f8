import { graphql } from '../../gql';

export const VerifyQuery = graphql(`
  query Verify($code: String!, $locale: Locale!) {
    verifyCertificate(code: $code, locale: $locale) {
      code
      holderName
      title
      level
      status
      issuer
      issuedAt
      expiresAt
      revokedAt
      signatureValid
      statement
      signature
      publicKey
      keyId
    }
  }
`);
