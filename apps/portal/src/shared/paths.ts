/** Every address of the portal, once. `patterns` are for the router; `paths` build what a link points to. */
export const patterns = {
  home: '/',
  signIn: '/sign-in',
  /** The link on the console carries its token behind the #, which reaches no server, log or other page. */
  firstAdministrator: '/first-administrator',
  search: '/search',
  notes: '/notes',
  studySheet: '/notes/:courseId',
  catalogue: '/catalogue',
  course: '/catalogue/:courseSlug',
  enrolment: '/learn/:enrolmentId',
  step: '/learn/:enrolmentId/steps/:stepId',
  /** For everybody: it leads each to her own place in the course. */
  stepLink: '/steps/:stepId',
  quiz: '/quiz/:attemptId',
  webinars: '/webinars',
  webinar: '/webinars/:webinarId',
  podcasts: '/podcasts',
  podcastShow: '/podcasts/:showSlug',
  podcastEpisode: '/podcasts/:showSlug/:episodeId',
  certificates: '/certificates',
  proof: '/proof',
  verify: '/verify',
  verification: '/verify/:code',
  studio: '/studio',
  studioCourse: '/studio/courses/:courseId',
  studioStep: '/studio/courses/:courseId/steps/:stepId',
  studioNewStep: '/studio/courses/:courseId/modules/:moduleId/new/:kind',
  studioPodcasts: '/studio/podcasts',
  studioShow: '/studio/podcasts/:showId',
  studioEpisode: '/studio/podcasts/:showId/episodes/:episodeId',
  studioNewEpisode: '/studio/podcasts/:showId/seasons/:seasonId/new',
  studioBanks: '/studio/banks',
  studioBank: '/studio/banks/:bankId',
  studioBankFiles: '/studio/banks/:bankId/files',
  discussions: '/discussions',
  desk: '/desk',
  deskOfficers: '/desk/officers',
  deskOfficer: '/desk/officers/:personId',
  kept: '/offline',
  account: '/account',
  people: '/people',
  newPerson: '/people/new',
  newAgency: '/people/new-agency',
} as const;

const id = encodeURIComponent;

export interface StepPlace {
  readonly seconds?: number | null;
  readonly place?: string | null;
  readonly note?: string | null;
}

function askedAt({ seconds, place, note }: StepPlace = {}): string {
  const search = new URLSearchParams();
  if (typeof seconds === 'number') search.set('t', String(Math.floor(seconds)));
  if (place) search.set('at', place);
  if (note) search.set('note', note);
  const asked = search.toString();
  return asked && `?${asked}`;
}

export const paths = {
  home: patterns.home,
  /** @param next where to go on after signing in, as a path inside the portal */
  signIn: (next?: string) => (next && next !== '/' ? `${patterns.signIn}?next=${id(next)}` : patterns.signIn),
  /** @param asked the words to look for, and the filters as the page keeps them */
  search: (asked?: string) => (asked ? `${patterns.search}?${asked}` : patterns.search),
  notes: patterns.notes,
  studySheet: (courseId: string) => `/notes/${id(courseId)}`,
  catalogue: patterns.catalogue,
  course: (courseSlug: string) => `/catalogue/${id(courseSlug)}`,
  enrolment: (enrolmentId: string) => `/learn/${id(enrolmentId)}`,
  /** @param at the place to open: a second of a medium, the id of a section or page, a note to bring to the eye */
  step: (enrolmentId: string, stepId: string, at?: StepPlace) =>
    `/learn/${id(enrolmentId)}/steps/${id(stepId)}${askedAt(at)}`,
  /** The same for somebody else, who has another place in the course. */
  stepLink: (stepId: string, at?: StepPlace) => `/steps/${id(stepId)}${askedAt(at)}`,
  quiz: (attemptId: string) => `/quiz/${id(attemptId)}`,
  webinars: patterns.webinars,
  webinar: (webinarId: string) => `/webinars/${id(webinarId)}`,
  podcasts: patterns.podcasts,
  podcastShow: (showSlug: string) => `/podcasts/${id(showSlug)}`,
  podcastEpisode: (showSlug: string, episodeId: string) => `/podcasts/${id(showSlug)}/${id(episodeId)}`,
  certificates: patterns.certificates,
  proof: patterns.proof,
  verify: patterns.verify,
  verification: (code: string) => `/verify/${id(code)}`,
  studio: patterns.studio,
  studioCourse: (courseId: string) => `/studio/courses/${id(courseId)}`,
  /** @param language the language to open; that of the course without it */
  studioStep: (courseId: string, stepId: string, language?: string) =>
    `/studio/courses/${id(courseId)}/steps/${id(stepId)}${language ? `?in=${id(language)}` : ''}`,
  studioNewStep: (courseId: string, moduleId: string, kind: string) =>
    `/studio/courses/${id(courseId)}/modules/${id(moduleId)}/new/${id(kind)}`,
  studioPodcasts: patterns.studioPodcasts,
  studioShow: (showId: string) => `/studio/podcasts/${id(showId)}`,
  /** @param language the language to open; that of the show without it */
  studioEpisode: (showId: string, episodeId: string, language?: string) =>
    `/studio/podcasts/${id(showId)}/episodes/${id(episodeId)}${language ? `?in=${id(language)}` : ''}`,
  studioNewEpisode: (showId: string, seasonId: string) => `/studio/podcasts/${id(showId)}/seasons/${id(seasonId)}/new`,
  studioBanks: patterns.studioBanks,
  studioBank: (bankId: string) => `/studio/banks/${id(bankId)}`,
  studioBankFiles: (bankId: string) => `/studio/banks/${id(bankId)}/files`,
  discussions: patterns.discussions,
  desk: patterns.desk,
  deskOfficers: patterns.deskOfficers,
  deskOfficer: (personId: string) => `/desk/officers/${id(personId)}`,
  kept: patterns.kept,
  account: patterns.account,
  people: patterns.people,
  newPerson: patterns.newPerson,
  newAgency: patterns.newAgency,
} as const;

/** What the server answers beside pages. */
export const endpoints = {
  graphql: '/graphql',
  signIn: '/api/auth/sign-in/email',
  signOut: '/api/auth/sign-out',
  /** `{ currentPassword, newPassword, revokeOtherSessions }` */
  changePassword: '/api/auth/change-password',
  /** `{ token, email, fullName, password, countryCode, timeZone, locale }` */
  firstAdministrator: '/api/first-administrator',
  /** `{ token }` */
  firstAdministratorCheck: '/api/first-administrator/check',
  /** What an officer takes along of her proof, in a language of the interface. */
  proofFile: (form: 'json' | 'pdf', locale: string) => `/api/proof/proof.${form}?locale=${id(locale)}`,
  /** @param form `md`, `csv` or `json`; its search is the filter of the screen */
  notes: (form: 'md' | 'csv' | 'json', asked: string) => `/api/notes/notes.${form}?${asked}`,
  /** Multipart with one part named `file`. */
  files: '/api/files',
  /** Multipart with one part named `file`; @param asked `locale`, `topic`, `difficulty`, and `dryRun=1` to write nothing */
  questionImport: (bankId: string, asked: string) => `/api/banks/${id(bankId)}/import?${asked}`,
  /** @param asked `format` and `locale` */
  questionExport: (bankId: string, asked: string) => `/api/banks/${id(bankId)}/export?${asked}`,
  questionLosses: (bankId: string, asked: string) => `/api/banks/${id(bankId)}/export/losses?${asked}`,
  questionTemplate: '/api/banks/template.csv',
} as const;
