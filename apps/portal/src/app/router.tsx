import { lazy, type ComponentType, type ReactNode } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { patterns } from '../shared/paths';
import { RouteError } from './error-boundary';
import { FirstPage, Gate, type Ability } from './gate';
import { NotFound } from './not-found';
import { Shell } from './shell';

const modules = import.meta.glob<{ default: ComponentType }>('../features/*/*.page.tsx');

/** The page `<feature>/<page>`, loaded when it is first shown; null where it does not exist. */
function page(name: string): ReactNode {
  const load = modules[`../features/${name}.page.tsx`];
  if (!load) return null;
  const LazyPage = lazy(load);
  return <LazyPage />;
}

function open(path: string, name: string): RouteObject[] {
  const element = page(name);
  return element === null ? [] : [{ path, element }];
}

function gated(path: string, name: string, needs?: Ability): RouteObject[] {
  const element = page(name);
  return element === null ? [] : [{ path, element: <Gate needs={needs}>{element}</Gate> }];
}

export const router = createBrowserRouter([
  {
    element: <Shell />,
    children: [
      {
        errorElement: <RouteError />,
        children: [
          { path: patterns.home, element: <FirstPage own={page('home/home')} welcome={page('home/welcome')} /> },
          ...open(patterns.signIn, 'account/sign-in'),
          ...open(patterns.firstAdministrator, 'account/first-administrator'),
          ...gated(patterns.account, 'account/account'),
          ...open(patterns.catalogue, 'catalog/catalogue'),
          ...open(patterns.course, 'catalog/course'),
          ...gated(patterns.enrolment, 'player/course-page', 'learn'),
          ...gated(patterns.step, 'player/player', 'learn'),
          ...gated(patterns.quiz, 'quiz/quiz', 'learn'),
          ...gated(patterns.webinars, 'webinars/webinars'),
          ...gated(patterns.webinar, 'webinars/webinar'),
          ...gated(patterns.certificates, 'certificates/certificates', 'learn'),
          ...gated(patterns.proof, 'home/proof', 'learn'),
          ...open(patterns.verify, 'verify/verify'),
          ...open(patterns.verification, 'verify/verify'),
          ...gated(patterns.studio, 'studio/studio', 'author'),
          ...gated(patterns.studioCourse, 'studio/studio-course', 'author'),
          ...gated(patterns.desk, 'desk/desk', 'coordinate'),
          ...gated(patterns.deskOfficers, 'desk/officers', 'coordinate'),
          ...gated(patterns.deskOfficer, 'desk/officer', 'coordinate'),
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
