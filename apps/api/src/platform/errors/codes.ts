/** Every code that a GraphQL error of this server can carry in `extensions.code`. Screens translate these, never messages. */
export const REFUSAL_CODES = [
  'NOT_SIGNED_IN',
  'NOT_FOUND', // also "not yours": the two look the same from outside
  'NOT_ALLOWED',
  'BAD_INPUT',
  'STEP_NOT_OPEN',
  'ENROLMENT_NOT_ACTIVE',
  'EVIDENCE_OUT_OF_RANGE',
  'EVIDENCE_FROM_THE_FUTURE',
  'EDITION_PUBLISHED',
  'DRAFT_INCOMPLETE',
  'CONFLICT',
  'TOO_LARGE',
  'TOO_COMPLEX',
  'UNKNOWN_DOCUMENT',
  'TOO_MANY_REQUESTS',
  'WRONG_CREDENTIALS',
  'FILE_NOT_ACCEPTED',
  'INTERNAL',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** The HTTP status of each code, for plain routes. GraphQL answers 200 with the code among the errors. */
export const HTTP_STATUS: Record<RefusalCode, number> = {
  NOT_SIGNED_IN: 401,
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  BAD_INPUT: 400,
  STEP_NOT_OPEN: 409,
  ENROLMENT_NOT_ACTIVE: 409,
  EVIDENCE_OUT_OF_RANGE: 400,
  EVIDENCE_FROM_THE_FUTURE: 400,
  EDITION_PUBLISHED: 409,
  DRAFT_INCOMPLETE: 409,
  CONFLICT: 409,
  TOO_LARGE: 413,
  TOO_COMPLEX: 400,
  UNKNOWN_DOCUMENT: 400,
  TOO_MANY_REQUESTS: 429,
  WRONG_CREDENTIALS: 401,
  FILE_NOT_ACCEPTED: 415,
  INTERNAL: 500,
};
