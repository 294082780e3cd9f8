/**
 * The addresses of the portal's pages. Exactly these get its shell; any other path is a 404, so that a wrong link says
 * so. `:part` stands for one segment. A spec holds the portal's router against this list.
 */
export const portalPaths = [
  '/',
  '/sign-in',
  '/first-administrator',
  '/search',
  '/notes',
  '/notes/:courseId',
  '/catalogue',
  '/catalogue/:courseSlug',
  '/learn/:enrolmentId',
  '/learn/:enrolmentId/steps/:stepId',
  '/steps/:stepId',
  '/quiz/:attemptId',
  '/webinars',
  '/webinars/:webinarId',
  '/podcasts',
  '/podcasts/:showSlug',
  '/podcasts/:showSlug/:episodeId',
  '/certificates',
  '/proof',
  '/verify',
  '/verify/:code',
  '/studio',
  '/studio/courses/:courseId',
  '/studio/courses/:courseId/modules/:moduleId/new/:kind',
  '/studio/courses/:courseId/steps/:stepId',
  '/studio/podcasts',
  '/studio/podcasts/:showId',
  '/studio/podcasts/:showId/episodes/:episodeId',
  '/studio/podcasts/:showId/seasons/:seasonId/new',
  '/studio/banks',
  '/studio/banks/:bankId',
  '/studio/banks/:bankId/files',
  '/discussions',
  '/desk',
  '/desk/officers',
  '/desk/officers/:personId',
  '/offline',
  '/account',
  '/people',
  '/people/new',
  '/people/new-agency',
] as const;

const patterns = portalPaths.map(
  (path) => new RegExp(`^${path.replaceAll(/:[a-zA-Z]+/g, '[^/]+').replace(/\/$/, '')}/?$`),
);

/** True if the portal has a page at this path (without its query). */
export function isPortalPath(path: string): boolean {
  return patterns.some((pattern) => pattern.test(path));
}
