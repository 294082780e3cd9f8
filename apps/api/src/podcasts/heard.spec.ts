import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  aCourseEdition,
  anOfficer,
  aPerson,
  aPlace,
  aPodcast,
  aPodcastStep,
  ask,
  aShow,
  aTrainer,
  refusal,
  startCollege,
  type College,
  type Person,
} from '@provost/testing';

const HEARD = `mutation ($input: RecordHeardInput!) { recordHeard(input: $input) {
  stepId evidence progress { complete completedAt seconds spans { from to } } } }`;
const RECORD = `mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { evidence progress { complete } } }`;
const STEP = `query ($enrolmentId: ID!, $stepId: ID!) { stepPage(enrolmentId: $enrolmentId, stepId: $stepId, locale: en) {
  evidence progress { complete } } }`;
const EPISODE = `query ($id: ID!) { podcastEpisode(id: $id, locale: en) {
  id evidence resumeSeconds complete steps { enrolmentId stepId } content { ... on PodcastContent { episodeId } } } }`;
const SHOW = `query ($slug: String!) { podcastShow(slug: $slug, locale: en) {
  show { slug feedUrl } seasons { number episodes { id heard { from to } complete } } } }`;
const SHOWS = `{ podcastShows(locale: en) { slug } }`;

interface Told {
  readonly evidence: { readonly played: number[][] };
  readonly progress: { readonly complete: boolean; readonly completedAt: string | null; readonly seconds: number };
}

let college: College;
let trainer: Person;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
});
afterAll(() => college.stop());

const played = (ranges: number[][], at = college.clock.now().getTime()) => ({
  kind: 'podcast',
  played: ranges,
  playhead: { seconds: ranges.at(-1)?.[1] ?? 0, at: ranges.length > 0 ? at : 0 },
});
const hear = (who: Person, episodeId: string, ranges: number[][], session = 'tab') =>
  ask<Told>(college, HEARD, { input: { episodeId, session, seconds: 5, evidence: played(ranges) } }, who);

/** An episode that an officer's course takes as its only step. */
async function taken(changes: Record<string, unknown> = {}) {
  const officer = await anOfficer(college);
  const show = await aShow(college, trainer);
  const [episodeId = ''] = show.episodeIds;
  const course = await aCourseEdition(college, { modules: [[aPodcastStep(aPodcast({ episodeId, ...changes }))]] });
  const [stepId = ''] = course.stepIds;
  return { officer, show, episodeId, course, stepId };
}

describe('what is heard of an episode is joined, never added', () => {
  test('any order, twice and from two devices gives the union; the share that is asked completes it once', async () => {
    const { officer, episodeId } = await taken();
    await hear(officer, episodeId, [[40, 60]], 'phone');
    await hear(officer, episodeId, [[0, 50]], 'car');
    const told = await hear(officer, episodeId, [[40, 60]], 'phone');
    expect(told.evidence.played).toEqual([[0, 60]]);
    expect(told.progress).toMatchObject({ complete: false, seconds: 10 });
    college.clock.advance({ minutes: 1 });
    const done = await hear(officer, episodeId, [[60, 91]]);
    expect(done.progress).toMatchObject({ complete: true, completedAt: college.clock.now().toISOString() });
    college.clock.advance({ minutes: 1 });
    expect((await hear(officer, episodeId, [[91, 95]])).progress).toMatchObject({
      completedAt: done.progress.completedAt,
    });
    const rows = await college.sql('SELECT 1 FROM podcast_heard WHERE person_id = $1', [officer.id]);
    expect(rows).toHaveLength(1);
  });

  test('two reports at the same time both count', async () => {
    const { officer, episodeId } = await taken();
    await Promise.all([0, 20, 40, 60].map((from) => hear(officer, episodeId, [[from, from + 20]], `tab${from}`)));
    const page = await ask<Told>(college, EPISODE, { id: episodeId }, officer);
    expect(page.evidence.played).toEqual([[0, 80]]);
  });
});

describe('an episode and the step that takes it share what was heard', () => {
  test('what is heard in the show completes the step, and the course with it', async () => {
    const { officer, episodeId, course, stepId } = await taken();
    const enrolmentId = await aPlace(college, officer, course);
    await hear(officer, episodeId, [[0, 95]]);
    const step = await ask<Told>(college, STEP, { enrolmentId, stepId }, officer);
    expect(step).toMatchObject({ evidence: { played: [[0, 95]] }, progress: { complete: true } });
    const place = await college.row('SELECT status FROM enrolment WHERE id = $1', [enrolmentId]);
    expect(place).toEqual({ status: 'completed' });
  });

  test('an episode that was completed as a step is heard in the list of its show', async () => {
    const { officer, show, episodeId, course, stepId } = await taken();
    const enrolmentId = await aPlace(college, officer, course);
    const listed = () => ask(college, SHOW, { slug: show.slug }, officer);
    expect(await listed()).toMatchObject({ seasons: [{ episodes: [{ id: episodeId, complete: false }] }] });
    const input = { enrolmentId, stepId, session: 'tab', seconds: 95, evidence: played([[0, 95]]) };
    await ask(college, RECORD, { input }, officer);
    expect(await listed()).toMatchObject({ seasons: [{ episodes: [{ id: episodeId, complete: true }] }] });
  });

  test('what is heard in the step is seen in the show and in the episode', async () => {
    const { officer, show, episodeId, course, stepId } = await taken();
    const enrolmentId = await aPlace(college, officer, course);
    const input = { enrolmentId, stepId, session: 'tab', seconds: 3, evidence: played([[10, 60]]) };
    await ask(college, RECORD, { input }, officer);
    college.clock.advance({ minutes: 1 });
    await hear(officer, episodeId, [[0, 5]]);
    const page = await ask<Told & { steps: object[] }>(college, EPISODE, { id: episodeId }, officer);
    expect(page.evidence.played).toEqual([
      [0, 5],
      [10, 60],
    ]);
    expect(page).toMatchObject({ resumeSeconds: 5, steps: [{ enrolmentId, stepId }], content: { episodeId } });
    const listed = await ask(college, SHOW, { slug: show.slug }, officer);
    expect(listed).toMatchObject({
      seasons: [
        {
          episodes: [
            {
              heard: [
                { from: 0, to: 0.05 },
                { from: 0.1, to: 0.6 },
              ],
            },
          ],
        },
      ],
    });
  });

  test('whoever enrols after hearing it brings it along with a report of nothing', async () => {
    const { officer, episodeId, course, stepId } = await taken();
    await hear(officer, episodeId, [[0, 95]]);
    const enrolmentId = await aPlace(college, officer, course);
    await hear(officer, episodeId, []);
    const step = await ask(college, STEP, { enrolmentId, stepId }, officer);
    expect(step).toMatchObject({ progress: { complete: true } });
  });

  test("a copy of another length takes nothing: its seconds are not the episode's", async () => {
    const { officer, episodeId, course, stepId } = await taken({ durationSeconds: 103 });
    const enrolmentId = await aPlace(college, officer, course);
    await hear(officer, episodeId, [[0, 99]]);
    expect(await ask(college, STEP, { enrolmentId, stepId }, officer)).toMatchObject({ evidence: null });
  });

  test('a place that was given back takes nothing, and nobody else’s place does', async () => {
    const { officer, episodeId, course, stepId } = await taken();
    await aPlace(college, officer, course, 'withdrawn');
    const another = await anOfficer(college);
    const theirs = await aPlace(college, another, course);
    await hear(officer, episodeId, [[0, 95]]);
    expect(await college.sql('SELECT 1 FROM progress WHERE step_id = $1', [stepId])).toEqual([]);
    expect(await ask(college, STEP, { enrolmentId: theirs, stepId }, another)).toMatchObject({ evidence: null });
  });
});

describe('who hears what', () => {
  test('an officers’ show is unknown to visitors and to those without a role; a public one is everybody’s', async () => {
    const officers = await aShow(college, trainer);
    const open = await aShow(college, trainer, { visibility: 'public' });
    const draft = await aShow(college, trainer, { visibility: 'public', published: false });
    const officer = await anOfficer(college);
    const slugs = async (who: Person | null) =>
      (await ask<{ slug: string }[]>(college, SHOWS, {}, who)).map(({ slug }) => slug);
    expect(await slugs(officer)).toEqual(expect.arrayContaining([officers.slug, open.slug]));
    for (const who of [null, await aPerson(college)]) {
      expect(await slugs(who)).toContain(open.slug);
      expect(await slugs(who)).not.toContain(officers.slug);
      expect(await refusal(college, SHOW, { slug: officers.slug }, who)).toBe('NOT_FOUND');
      expect(await refusal(college, EPISODE, { id: officers.episodeIds[0] }, who)).toBe('NOT_FOUND');
    }
    expect(await refusal(college, SHOW, { slug: draft.slug }, trainer)).toBe('NOT_FOUND');
    expect(await refusal(college, EPISODE, { id: draft.episodeIds[0] }, officer)).toBe('NOT_FOUND');
    expect(await refusal(college, EPISODE, { id: 'no-id' }, officer)).toBe('NOT_FOUND');
    expect(await ask(college, EPISODE, { id: open.episodeIds[0] }, null)).toMatchObject({ evidence: null, steps: [] });
  });

  test.each([
    [
      'out of range',
      { evidence: { kind: 'podcast', played: [[0, 9000]], playhead: { seconds: 0, at: 0 } } },
      'EVIDENCE_OUT_OF_RANGE',
    ],
    ['of another kind', { evidence: { kind: 'article', read: {} } }, 'BAD_INPUT'],
    ['under a name that is none', { session: '../x' }, 'BAD_INPUT'],
    ['of an episode that is not there', { episodeId: '00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND'],
    [
      'from the future',
      { evidence: { kind: 'podcast', played: [], playhead: { seconds: 1, at: 4e12 } } },
      'EVIDENCE_FROM_THE_FUTURE',
    ],
    ['of another person', { personId: '00000000-0000-4000-8000-000000000000' }, 'NOT_SIGNED_IN'],
  ])('a report %s is refused, and nothing is recorded', async (_, changes, code) => {
    const { officer, episodeId } = await taken();
    const input = { episodeId, session: 'tab', seconds: 5, evidence: played([[0, 9]]), ...changes };
    expect(await refusal(college, HEARD, { input }, officer)).toBe(code);
    expect(await college.sql('SELECT 1 FROM podcast_heard WHERE person_id = $1', [officer.id])).toEqual([]);
  });
});
