const ENROLMENT = `
  id status share lastActiveAt
  edition { id number title modules { id position title steps { id position kind title minutes required } } }
  progress { stepId spans { from to } updatedAt }
  completions { stepId completedAt }`;

/** What plain Apollo is asked for: the same lists, as its entities hold them. */
export const PLAIN_DOCUMENTS = {
  home: `query ($personId: ID!) { home(personId: $personId) { id enrolments { ${ENROLMENT} } certificates { id code expiresAt } } }`,
  course: `query ($enrolmentId: ID!) { course(enrolmentId: $enrolmentId) { ${ENROLMENT} } }`,
  officers: `query ($country: String!) { officers(country: $country) {
    id fullName email countryCode agency { name } enrolments { status share lastActiveAt } certificates { expiresAt } } }`,
};
