import { lazy, type ComponentType, type ReactNode } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { patterns } from '../shared/paths';
import { FirstPage, Gate, type Ability } from './gate';
import { EpisodePlayer } from './episode-player';
import { NotFound } from './not-found';
import { Shell } from './shell';
import { UnderStep } from './under-step';

const modules = import.meta.glob<{ default: ComponentType }>('../features/*/*.page.tsx');

/** The page `<feature>/<page>`, loaded when it is first shown; null where it does not exist. */
function page(name: string, props: object = {}): ReactNode {
  const load = modules[`../features/${name}.page.tsx`];
  if (!load) return null;
  const LazyPage = lazy(load);
  return <LazyPage {...props} />;
}

interface Place {
  readonly path: string;
  readonly element: ReactNode;
}

function open(path: string, name: string): Place {
  return { path, element: page(name) };
}

function gated(path: string, name: string, needs?: Ability): Place {
  const element = page(name);
  return { path, element: element && <Gate needs={needs}>{element}</Gate> };
}

const PLACES: readonly Place[] = [
  { path: patterns.home, element: <FirstPage own={page('home/home')} welcome={page('home/welcome')} /> },
  open(patterns.signIn, 'account/sign-in'),
  open(patterns.firstAdministrator, 'account/first-administrator'),
  gated(patterns.account, 'account/account'),
  open(patterns.catalogue, 'catalog/catalogue'),
  open(patterns.course, 'catalog/course'),
  gated(patterns.enrolment, 'player/course-page', 'learn'),
  {
    path: patterns.step,
    element: (
      <Gate needs="learn">
        {page('player/player')}
        <UnderStep />
      </Gate>
    ),
  },
  gated(patterns.stepLink, 'player/step-link', 'learn'),
  gated(patterns.kept, 'player/kept', 'learn'),
  gated(patterns.notes, 'player/notes', 'learn'),
  gated(patterns.studySheet, 'player/study-sheet', 'learn'),
  gated(patterns.search, 'catalog/search'),
  gated(patterns.quiz, 'quiz/quiz', 'learn'),
  gated(patterns.webinars, 'webinars/webinars'),
  gated(patterns.webinar, 'webinars/webinar'),
  open(patterns.podcasts, 'podcasts/shows'),
  open(patterns.podcastShow, 'podcasts/show'),
  { path: patterns.podcastEpisode, element: page('podcasts/episode', { Player: EpisodePlayer }) },
  gated(patterns.certificates, 'certificates/certificates', 'learn'),
  gated(patterns.proof, 'proof/proof', 'learn'),
  open(patterns.verify, 'verify/verify'),
  open(patterns.verification, 'verify/verify'),
  gated(patterns.studio, 'studio/studio', 'author'),
  gated(patterns.studioCourse, 'studio/studio-course', 'author'),
  gated(patterns.studioStep, 'studio/studio-step', 'author'),
  gated(patterns.studioNewStep, 'studio/studio-new-step', 'author'),
  gated(patterns.studioPodcasts, 'studio/podcasts', 'author'),
  gated(patterns.studioShow, 'studio/show', 'author'),
  gated(patterns.studioEpisode, 'studio/episode', 'author'),
  gated(patterns.studioNewEpisode, 'studio/new-episode', 'author'),
  gated(patterns.studioBanks, 'studio/banks', 'author'),
  gated(patterns.studioBank, 'studio/bank', 'author'),
  gated(patterns.studioBankFiles, 'studio/bank-files', 'author'),
  gated(patterns.discussions, 'discussion/discussions', 'author'),
  gated(patterns.desk, 'desk/desk', 'coordinate'),
  gated(patterns.deskOfficers, 'desk/officers', 'coordinate'),
  gated(patterns.deskOfficer, 'desk/officer', 'coordinate'),
  gated(patterns.people, 'people/people', 'administer'),
  gated(patterns.newPerson, 'people/new-person', 'administer'),
  gated(patterns.newAgency, 'people/new-agency', 'administer'),
  { path: '*', element: <NotFound /> },
];

/**
 * Every page of the portal. The plain router, not the one that loads data: the client keeps the data, and the
 * difference is 18 kB in the first load of every officer.
 */
export function Router() {
  return (
    <BrowserRouter>
      <Routes>
        <Route element={<Shell />}>
          {PLACES.filter(({ element }) => element !== null).map(({ path, element }) => (
            <Route key={path} path={path} element={element} />
          ))}
        </Route>
      </Routes>
    </BrowserRouter>
  );
}
