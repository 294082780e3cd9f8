/**
 * The section where this tab stood last in a step. The server knows it too, and tells it to other devices; but a reload and
 * a change of language ask for the page while the last report is still on its way.
 */
const keyOf = (enrolmentId: string, stepId: string) => `provost.place.${enrolmentId}.${stepId}`;

export function rememberPlace(enrolmentId: string, stepId: string, section: string): void {
  try {
    sessionStorage.setItem(keyOf(enrolmentId, stepId), section);
  } catch {
    // A browser that keeps nothing resumes where the server says.
  }
}

export function lastPlace(enrolmentId: string, stepId: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(enrolmentId, stepId));
  } catch {
    return null;
  }
}
