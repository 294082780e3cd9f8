import type { WebinarContent } from '@provost/domain';

/** A new webinar step; which webinar it is, is chosen first. */
export function empty(): WebinarContent {
  return { kind: 'webinar', webinarId: '', requiredMinutes: 45, about: '' };
}
