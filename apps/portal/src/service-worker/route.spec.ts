import { describe, expect, it } from '@jest/globals';
import { routeOf, type Route } from './route';

const ORIGIN = 'https://college.example';

// prettier-ignore
const ASKED: [what: string, path: string, request: { method?: string; mode?: string }, route: Route][] = [
  ['a page', '/learn/e1/steps/s1', { mode: 'navigate' }, 'page'],
  ['the first page', '/', { mode: 'navigate' }, 'page'],
  ['a script of the build', '/assets/video-D3adB33f.js', { mode: 'cors' }, 'asset'],
  ['a film', '/files/ab/abcdef.mp4', { mode: 'no-cors' }, 'file'],
  ['a file that is opened as a page', '/files/ab/abcdef.pdf', { mode: 'navigate' }, 'file'],
  ['what is said to the server', '/graphql', { method: 'POST', mode: 'cors' }, 'network'],
  ['an export of the server', '/api/desk/officers.csv', { mode: 'navigate' }, 'network'],
  ['an upload', '/api/files', { method: 'POST', mode: 'cors' }, 'network'],
  ['the worker itself', '/sw.js', { mode: 'same-origin' }, 'network'],
];

describe('on this device', () => {
  it.each(ASKED)('%s (%s)', (_what, path, request, route) => {
    expect(routeOf({ url: ORIGIN + path, method: 'GET', mode: 'cors', ...request }, ORIGIN)).toBe(route);
  });

  it('nothing of another origin is touched', () => {
    const asked = { url: 'https://elsewhere.example/assets/x.js', method: 'GET', mode: 'navigate' };
    expect(routeOf(asked, ORIGIN)).toBe('network');
  });
});
