import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  anAdministrator,
  anOfficer,
  aPodcast,
  aRecording,
  ask,
  aShow,
  aTrainer,
  refusal,
  startCollege,
  type College,
  type Person,
} from '@provost/testing';

const EPISODE = `id number publishedAt withdrawnAt hasChanges title contents { locale payload } published { locale }`;
const SHOW = `id slug art locales seasons { id number title episodes { ${EPISODE} } }`;
const SAVE_SHOW = `mutation ($input: SaveShowInput!) { saveShow(input: $input) {
  ... on StudioShow { ${SHOW} } ... on SlugTaken { slug } } }`;
const SAVE_SEASON = `mutation ($input: SaveSeasonInput!) { saveSeason(input: $input) { ${SHOW} } }`;
const RESULT = `... on StudioEpisode { ${EPISODE} } ... on DraftProblems { problems { stepId code place locale } }`;
const SAVE = `mutation ($input: SaveEpisodeInput!) { saveEpisode(input: $input) { ${RESULT} } }`;
const PUBLISH = `mutation ($id: ID!) { publishEpisode(episodeId: $id) { ${RESULT} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawEpisode(episodeId: $id) { ${EPISODE} } }`;
const ONE = `query ($id: ID!) { studioShow(id: $id) { ${SHOW} } }`;
const ALL = `{ studioShows { id } }`;
const HEARD_BY_ALL = `query ($id: ID!) { podcastEpisode(id: $id, locale: en) {
  title publishedAt content { ... on PodcastContent { notes } } } }`;

interface Made {
  readonly id: string;
  readonly seasons: readonly { readonly id: string; readonly number: number }[];
}
interface Episode {
  readonly id: string;
  readonly number: number;
  readonly publishedAt: string | null;
}

let college: College;
let trainer: Person;
let officer: Person;
const art = `ab/${'b'.repeat(64)}.png`;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
  officer = await anOfficer(college);
});
afterAll(() => college.stop());

let slugs = 0;
const show = (changes: object = {}) => ({
  input: {
    ...{
      slug: `case-talk-${++slugs}`,
      title: { en: 'Case talk' },
      summary: { en: 'Cases, told.' },
      author: 'Meridian',
    },
    ...{ art, visibility: 'OFFICERS', sourceLocale: 'en', locales: ['en'], ...changes },
  },
});
const make = (changes: object = {}) => ask<Made>(college, SAVE_SHOW, show(changes), trainer);
const draft = (made: Made, payload: object, changes: object = {}) => ({
  input: {
    ...{ showId: made.id, seasonId: made.seasons[0]?.id, title: { en: 'The seal' }, locale: 'en', payload, ...changes },
  },
});

describe('a show from its first word to its listeners', () => {
  test('a draft is saved unfinished, named problem by problem, mended, published, corrected and withdrawn', async () => {
    const made = await make({ author: '', art: '' });
    const unfinished = await ask<Episode>(college, SAVE, draft(made, aPodcast({ transcript: [] })), trainer);
    const { id } = unfinished;
    expect(unfinished).toMatchObject({ number: 1, publishedAt: null, hasChanges: true });
    const { problems } = await ask<{ problems: { code: string; place: string }[] }>(college, PUBLISH, { id }, trainer);
    expect(problems).toEqual(
      expect.arrayContaining([
        { stepId: null, code: 'empty-text', place: 'show author', locale: null },
        { stepId: null, code: 'no-file', place: 'show picture', locale: null },
        { stepId: id, code: 'no-file', place: 'medium', locale: 'en' },
        { stepId: id, code: 'no-transcript', place: 'podcast', locale: 'en' },
      ]),
    );
    expect(await refusal(college, HEARD_BY_ALL, { id }, officer)).toBe('NOT_FOUND');

    await ask(college, SAVE_SHOW, show({ showId: made.id }), trainer);
    const whole = aPodcast({ sources: [await aRecording(college)] });
    await ask(college, SAVE, draft(made, whole, { episodeId: id }), trainer);
    const first = await ask<Episode>(college, PUBLISH, { id }, trainer);
    expect(first).toMatchObject({ hasChanges: false, published: [{ locale: 'en' }], withdrawnAt: null });
    const heard = () => ask<object>(college, HEARD_BY_ALL, { id }, officer);
    expect(await heard()).toMatchObject({ title: 'The seal', content: { notes: 'Notes.' } });

    const corrected = { episodeId: id, title: { en: 'The broken seal' } };
    college.clock.advance({ days: 3 });
    expect(await ask(college, SAVE, draft(made, { ...whole, notes: 'Corrected.' }, corrected), trainer)).toMatchObject({
      hasChanges: true,
    });
    expect(await heard()).toMatchObject({ title: 'The seal', content: { notes: 'Notes.' } });
    const again = await ask<Episode>(college, PUBLISH, { id }, trainer);
    expect(again.publishedAt).toBe(first.publishedAt);
    expect(await heard()).toMatchObject({ title: 'The broken seal', content: { notes: 'Corrected.' } });

    await ask(college, WITHDRAW, { id }, trainer);
    expect(await refusal(college, HEARD_BY_ALL, { id }, officer)).toBe('NOT_FOUND');
    const audit = await college.sql(`SELECT verb FROM audit_entry WHERE actor_id = $1 ORDER BY id`, [trainer.id]);
    expect(audit.map(({ verb }) => verb)).toEqual([
      ...['podcasts.create-show', 'podcasts.change-show', 'podcasts.publish-episode', 'podcasts.publish-episode'],
      'podcasts.withdraw-episode',
    ]);
  });

  test('episodes are numbered within their season, and seasons within their show', async () => {
    const made = await make();
    const add = async (seasonId?: string) =>
      (await ask<Episode>(college, SAVE, draft(made, aPodcast(), seasonId ? { seasonId } : {}), trainer)).number;
    expect([await add(), await add()]).toEqual([1, 2]);
    const grown = await ask<Made>(college, SAVE_SEASON, { input: { showId: made.id, title: { en: 'Two' } } }, trainer);
    expect(grown.seasons.map(({ number }) => number)).toEqual([1, 2]);
    expect(await add(grown.seasons[1]?.id)).toBe(1);
  });

  test.each([
    ['an address that is none', { slug: 'Case Talk' }, 'slug'],
    ['a title without end', { title: { en: 'x'.repeat(301) } }, 'title'],
    ['a picture outside the folder of files', { art: '../../etc/passwd' }, 'art'],
  ])('%s is bad input', async (_, changes, field) => {
    const { errors } = await college.graphql(SAVE_SHOW, show(changes), trainer);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', facts: { field } });
  });

  test('a slug that is taken is said, a payload that is no podcast changes nothing', async () => {
    const made = await make();
    const slug = `case-talk-${slugs}`;
    expect(await ask(college, SAVE_SHOW, show({ slug }), trainer)).toEqual({ slug });
    const wrong = await ask(college, SAVE, draft(made, { kind: 'podcast', colour: 'red' }), trainer);
    expect(wrong).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'wrong-shape' })]),
    });
    const other = draft(made, aPodcast(), { locale: 'fr' });
    expect(await refusal(college, SAVE, other, trainer)).toBe('BAD_INPUT');
    expect(await ask(college, ONE, { id: made.id }, trainer)).toMatchObject({ seasons: [{ episodes: [] }] });
  });
});

test('a show is its trainer’s: to others it is as unknown as one that is not there; an administrator may', async () => {
  const mine = await aShow(college, trainer);
  const other = await aTrainer(college);
  const [id = ''] = mine.episodeIds;
  const made = { id: mine.id, seasons: [{ id: mine.seasonId, number: 1 }] };
  for (const [document, variables] of [
    [ONE, { id: mine.id }],
    [SAVE_SHOW, show({ showId: mine.id })],
    [SAVE_SEASON, { input: { showId: mine.id, title: {} } }],
    [SAVE, draft(made, aPodcast(), { episodeId: id })],
    [PUBLISH, { id }],
    [WITHDRAW, { id }],
  ] as const) {
    expect(await refusal(college, document, variables, other)).toBe('NOT_FOUND');
    expect(await refusal(college, document, variables, officer)).toBe('NOT_ALLOWED');
    expect(await refusal(college, document, variables, null)).toBe('NOT_SIGNED_IN');
  }
  expect(await ask(college, ALL, {}, other)).toEqual([]);
  expect(await ask(college, ALL, {}, await anAdministrator(college))).toContainEqual({ id: mine.id });
  const another = await aShow(college, other);
  const moved = draft(made, aPodcast(), { episodeId: another.episodeIds[0] });
  expect(await refusal(college, SAVE, moved, trainer)).toBe('NOT_FOUND');
});
