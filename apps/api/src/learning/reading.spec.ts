import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aCourseEdition,
  anOfficer,
  aPlace,
  aShortArticle,
  ask,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
  type StepTraits,
} from '@provost/testing';

/** Reading an article as the server judges it: by what stood on the screen, when, and for how long. */

const RECORD = `mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) {
  evidence progress { complete spans { from to } } } }`;
const STEP = 'query ($id: ID!, $step: ID!) { stepPage(enrolmentId: $id, stepId: $step, locale: ar) { resumePlace } }';

/** A hundred words under a heading of one, so twelve seconds at a fast pace, */
const article: StepTraits = {
  ...aShortArticle,
  content: {
    ...aShortArticle.content,
    sections: ['one', 'two', 'three'].map((id) => ({
      id,
      heading: id,
      body: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: Array(99).fill('word').join(' ') }] }],
      },
    })),
  },
};
const NEED = 12_000;

type Ranges = readonly (readonly [number, number])[];

let college: College;
let course: CourseEdition;
let person: Awaited<ReturnType<typeof anOfficer>>;
let place: string;

beforeAll(async () => {
  college = await startCollege();
  course = await aCourseEdition(college, { modules: [[article]] });
});
beforeEach(async () => {
  person = await anOfficer(college);
  place = await aPlace(college, person, course);
});
afterAll(() => college.stop());

const now = () => college.clock.now().getTime();
const WHOLE: Ranges = [[0, 1000]];
const input = (session: string, sections: Readonly<Record<string, { during: Ranges; shown: Ranges }>>) => ({
  input: {
    ...{ enrolmentId: place, stepId: course.stepIds[0], session, seconds: 60 },
    evidence: { kind: 'article', sections },
  },
});

interface Recorded {
  readonly evidence: { readonly sections: Record<string, { during: Ranges }> };
  readonly progress: { readonly complete: boolean; readonly spans: readonly { from: number }[] };
}
const record = (session: string, sections: Parameters<typeof input>[1]) =>
  ask<Recorded>(college, RECORD, input(session, sections), person);
const read = (start: number, length = NEED, shown = WHOLE) => ({ during: [[start, start + length]] as Ranges, shown });
const partsRead = ({ progress }: Recorded) => progress.spans.map(({ from }) => Math.round(from * 3));

test('sections read in any order complete the article with the last of them', async () => {
  const start = now() - 100_000;
  expect(partsRead(await record('tab', { three: read(start) }))).toEqual([2]);
  expect(partsRead(await record('tab', { one: read(start + 20_000) }))).toEqual([0, 2]);
  const done = await record('phone', { two: read(start + 40_000) });
  expect(done.progress.complete).toBe(true);
});

test('two tabs that lay open at one time count that time once, and a report that comes twice counts once', async () => {
  const start = now() - 60_000;
  await record('left', { one: read(start, 7_000) });
  const both = await record('right', { one: read(start + 1_000, 7_000) });
  expect(both.evidence.sections.one?.during).toEqual([[start, start + 8_000]]);
  expect(partsRead(both)).toEqual([]);
  await record('right', { one: read(start + 1_000, 7_000) });
  expect(partsRead(await record('left', { one: read(start + 30_000, 4_000) }))).toEqual([0]);
});

test('one moment of one sitting is one section’s, whatever the tab says', async () => {
  const start = now() - 60_000;
  const same = { one: read(start), two: read(start), three: read(start) };
  expect(partsRead(await record('tab', same))).toEqual([0]);
});

describe('is not read', () => {
  test.each<[string, ReturnType<typeof read>]>([
    ['what was scrolled past', read(0, 3_000)],
    ['what was never shown to its end, however long', read(0, 600_000, [[0, 900]])],
    ['what was passed over in the middle', read(0, NEED, [[0, 300], [700, 1000]])], // prettier-ignore
  ])('%s', async (_name, reading) => {
    const start = now() - 700_000;
    const during = reading.during.map(([from, to]) => [start + from, start + to] as const);
    expect(partsRead(await record('tab', { one: { ...reading, during } }))).toEqual([]);
  });
});

describe('is refused, and changes nothing', () => {
  test.each<[string, () => Parameters<typeof input>[1], string]>([
    ['reading of tomorrow', () => ({ one: read(now() + 86_400_000) }), 'EVIDENCE_FROM_THE_FUTURE'],
    ['reading since 1970', () => ({ one: { during: [[0, now()]], shown: WHOLE } }), 'EVIDENCE_OUT_OF_RANGE'],
    ['reading that runs backwards', () => ({ one: { during: [[now(), now() - 9]], shown: WHOLE } }), 'EVIDENCE_OUT_OF_RANGE'], // prettier-ignore
    ['reading of another article', () => ({ four: read(now() - 20_000) }), 'EVIDENCE_OUT_OF_RANGE'],
    ['more of a section than it has', () => ({ one: read(now() - 20_000, NEED, [[0, 5_000]]) }), 'EVIDENCE_OUT_OF_RANGE'], // prettier-ignore
  ])('%s', async (_name, sections, code) => {
    expect(await refusal(college, RECORD, input('tab', sections()), person)).toBe(code);
    expect(partsRead(await record('tab', {}))).toEqual([]);
  });
});

test('she goes on where she stopped, in another language and on another device', async () => {
  const resume = async () =>
    (await ask<{ resumePlace: string | null }>(college, STEP, { id: place, step: course.stepIds[0] }, person))
      .resumePlace;
  expect(await resume()).toBeNull();
  const start = now() - 100_000;
  await record('desk', { one: read(start), two: read(start + 20_000, 5_000, [[0, 400]]) });
  expect(await resume()).toBe('two');
  await record('desk', { two: read(start + 40_000) });
  expect(await resume()).toBe('three');
});
