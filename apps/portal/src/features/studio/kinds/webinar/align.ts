import type { WebinarContent } from '@provost/domain';

/** A webinar step in another language: the same webinar and the same minutes, in other words. */
export function alignedWebinar(source: WebinarContent, content: WebinarContent): WebinarContent {
  return { ...source, about: content.about };
}
