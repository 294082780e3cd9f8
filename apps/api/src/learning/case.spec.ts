import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { currentRun, type CaseStudyContent, type Journal } from '@provost/domain';
import {
  aCase,
  aCourseEdition,
  anOfficer,
  aPlace,
  aRun,
  ask,
  aTrainer,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
  type Deed,
  type Person,
} from '@provost/testing';

/** A case is its stored decisions: replayed by the rules, they say where an officer stands, and what officers decided. */

const RECORD = `mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) {
  progress { complete requirement { rule reached } } } }`;
const STEP = `query ($id: ID!, $step: ID!) { stepPage(enrolmentId: $id, stepId: $step, locale: en) { evidence resumePlace
  content { ... on CaseStudyContent { story } } progress { complete } } }`;
const SHARES = `query ($id: ID!, $step: ID!) { decisionShares(enrolmentId: $id, stepId: $step) { place decision officers of } }`;
const TAKEN = `query ($step: ID!) { stepDecisions(stepId: $step, locale: en) { officers
  places { place title officers ways { decision label leadsTo officers } } } }`;

interface StepData {
  evidence: { acts: Journal } | null;
  resumePlace: string | null;
  content: { story: CaseStudyContent };
  progress: { complete: boolean };
}
interface Share {
  place: string;
  decision: string;
  officers: number;
  of: number;
}
interface Taken {
  officers: number | null;
  places: {
    place: string;
    title: string;
    officers: number | null;
    ways: { decision: string; label: string | null; leadsTo: string | null; officers: number }[];
  }[];
}
interface Who {
  readonly officer: Person;
  readonly place: string;
  readonly where: CourseEdition;
}

const SEALED: Deed[] = [
  ['examine', 'gate', 'phone'],
  ['custody', 'gate', 'phone/photo'],
  ['custody', 'gate', 'phone/seal'],
];
const SEARCH: Deed = ['choose', 'gate', 'search'];
const WON: Deed[] = [...SEALED, SEARCH, ['choose', 'court', 'kept']];
const LOST: Deed[] = [['examine', 'gate', 'phone'], SEARCH, ['choose', 'court', 'out']];
const GONE: Deed[] = [['choose', 'gate', 'leave']];

let college: College;
let trainer: Person;
let course: CourseEdition;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
});
beforeEach(async () => {
  course = await aCourseEdition(college, { ownerId: trainer.id, modules: [[aCase]] });
});
afterAll(() => college.stop());

const run = (deeds: readonly Deed[], name?: string) => aRun(college.clock.now().getTime() - 60_000, deeds, name);
const anOfficerOf = async (where = course): Promise<Who> => {
  const officer = await anOfficer(college);
  return { officer, place: await aPlace(college, officer, where), where };
};
const record = ({ officer, place, where }: Who, acts: Journal) => {
  const sitting = { enrolmentId: place, stepId: where.stepIds[0], session: 'tab', seconds: 5 };
  const input = { ...sitting, evidence: { kind: 'case-study', acts } };
  return ask<{ progress: { complete: boolean } }>(college, RECORD, { input }, officer);
};
const stored = ({ officer, place, where }: Who) =>
  ask<StepData>(college, STEP, { id: place, step: where.stepIds[0] }, officer);
const replayed = async (who: Who) => {
  const { content, evidence } = await stored(who);
  return currentRun(content.story, evidence?.acts ?? {})?.state;
};
const decided = async (deeds: readonly Deed[], many = 1, where = course): Promise<Who[]> => {
  const all: Who[] = [];
  for (let i = 0; i < many; i++) {
    const who = await anOfficerOf(where);
    await record(who, run(deeds));
    all.push(who);
  }
  return all;
};
const shares = ({ officer, place, where }: Who) =>
  ask<Share[]>(college, SHARES, { id: place, step: where.stepIds[0] }, officer);
const taken = (as = trainer) => ask<Taken>(college, TAKEN, { step: course.stepIds[0] }, as);
const told = (all: readonly Share[]) => all.map(({ place, decision, officers, of }) => `${place}/${decision} ${officers}/${of}`); // prettier-ignore

/** PAINS.md, row 23. */
test('typed variables, stored decisions, shown to the trainer', async () => {
  const [first] = await decided(WON, 3);
  await decided([['choose', 'gate', 'wait'], ...GONE], 2);
  const state = await replayed(first as Who);
  expect(state?.values.get('hours')).toBe(2);
  expect(state?.trail.map(({ act }) => act.of)).toEqual(['1.run', ...WON.map(([, , of]) => of)]);
  const { officers, places } = await taken();
  expect(officers).toBe(5);
  expect(places[0]).toEqual({
    ...{ place: 'gate', title: 'At the gate', officers: 5 },
    ways: [
      { decision: 'search', label: 'Search the car', leadsTo: 'In court', officers: 3 },
      { decision: 'wait', label: 'Wait', leadsTo: 'At the gate', officers: 2 },
      { decision: 'leave', label: 'Let him go', leadsTo: 'gone', officers: 0 },
    ],
  });
  // Three came before the court: too few to say how it ruled.
  expect(places[1]).toMatchObject({ place: 'court', officers: null, ways: [{ officers: 0 }, { officers: 0 }] });
});

describe('the journal that is stored', () => {
  test('replays to the same state, in whatever parts and order it came', async () => {
    const acts = Object.entries(run(WON));
    const [whole, parts] = [await anOfficerOf(), await anOfficerOf()];
    await record(whole, Object.fromEntries(acts));
    for (const part of [acts.slice(3), acts.slice(1, 5), acts.slice(0, 2), acts.slice(3)])
      await record(parts, Object.fromEntries(part));
    expect(await stored(parts)).toEqual(await stored(whole));
    expect(await replayed(parts)).toEqual(await replayed(whole));
    expect(await stored(parts)).toMatchObject({ progress: { complete: true }, resumePlace: 'won' });
  });

  test('resumes in the middle at the scene and with the values that the acts brought about', async () => {
    const who = await anOfficerOf();
    await record(who, run([...SEALED, ['choose', 'gate', 'wait']]));
    expect(await stored(who)).toMatchObject({ resumePlace: 'gate', progress: { complete: false } });
    const state = await replayed(who);
    expect([state?.values.get('hours'), state?.custody.get('phone')?.status]).toEqual([1, 'sealed']);
  });

  test('an exhibit whose seal was missed is excluded, and its log says why', async () => {
    const [who] = await decided(LOST);
    const state = await replayed(who as Who);
    expect(state?.rulings.get('phone')).toMatchObject({ admitted: false, forCustody: true, words: 'Out.' });
    expect(state?.custody.get('phone')?.log).toMatchObject([
      { act: 'missed', words: 'Nobody saw where it lay.', sound: false },
    ]);
  });

  test.each<[string, Deed[]]>([
    ['a way whose exhibit was not examined', [SEARCH, ['choose', 'court', 'out']]],
    ['a way whose hours are gone', [...SEALED, ['choose', 'gate', 'wait'], SEARCH, ['choose', 'court', 'kept']]],
    ['a judgment that the court does not give', [...SEALED, SEARCH, ['choose', 'court', 'out']]],
    ['an ending out of nowhere', [['choose', 'court', 'kept']]],
  ])('does not end by %s', async (_, deeds) => {
    const who = await anOfficerOf();
    expect(await record(who, run(deeds))).toMatchObject({ progress: { complete: false } });
    expect(Object.keys((await stored(who)).evidence?.acts ?? {})).toHaveLength(deeds.length + 1);
  });
});

describe('how others decided', () => {
  test('is not told of four who have ended the case, however many are under way', async () => {
    const [asking] = await decided(WON, 4);
    await decided([['choose', 'gate', 'wait']], 3);
    expect(await shares(asking as Who)).toEqual([]);
  });

  test('is told from five on, each by her first decision', async () => {
    await decided(WON, 4);
    const [fifth] = await decided(GONE);
    college.clock.advance({ minutes: 1 });
    await record(fifth as Who, run(WON, '2.again'));
    await decided(LOST.slice(0, 2), 3);
    expect(told(await shares(fifth as Who))).toEqual(['court/kept 5/5', 'gate/leave 1/5', 'gate/search 4/5']);
  });

  test('is told of a place only where five decided there', async () => {
    await decided(WON, 4);
    const [asking] = await decided(GONE);
    expect(told(await shares(asking as Who))).toEqual(['gate/leave 1/5', 'gate/search 4/5']);
  });

  test('is not told before the case is ended', async () => {
    await decided(WON, 5);
    const [underWay] = await decided(SEALED);
    expect(await shares(underWay as Who)).toEqual([]);
  });

  test('is told over all editions of the step, an officer of two editions once', async () => {
    const later = await aCourseEdition(college, { modules: [[aCase]] });
    const lineage = await college.row<{ lineage: string }>('SELECT lineage FROM step WHERE id = $1', [
      course.stepIds[0],
    ]);
    await college.sql('ALTER TABLE step DISABLE TRIGGER USER');
    await college.sql('UPDATE step SET lineage = $1 WHERE id = $2', [lineage.lineage, later.stepIds[0]]);
    await college.sql('ALTER TABLE step ENABLE TRIGGER USER');
    const [both] = await decided(WON, 3);
    const [asking] = await decided(GONE, 2, later);
    const { officer } = both as Who;
    college.clock.advance({ minutes: 1 });
    await record({ officer, place: await aPlace(college, officer, later), where: later }, run(GONE));
    expect(told(await shares(asking as Who))).toEqual(['gate/leave 2/5', 'gate/search 3/5']);
    expect((await taken()).officers).toBe(5);
  });

  test('a trainer sees it of officers in his scope, not of a course of others', async () => {
    await decided(WON, 5);
    expect((await taken()).officers).toBe(5);
    const other = await aTrainer(college);
    const step = { step: course.stepIds[0] };
    expect(await refusal(college, TAKEN, step, other)).toBe('NOT_FOUND');
    expect(await refusal(college, TAKEN, step, await anOfficer(college))).toBe('NOT_ALLOWED');
  });

  test('a trainer sees nothing of four', async () => {
    await decided(WON, 4);
    const { officers, places } = await taken();
    expect([officers, ...places.map((place) => place.officers)]).toEqual([null, null, null]);
  });
});
