import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aCoordinator,
  aCourseEdition,
  anOfficer,
  ask,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
} from '@provost/testing';

/** Approval reaches the coordinator of the officer's country, and his answer reaches her. */

const ENROL = `mutation ($slug: String!) { enrol(courseSlug: $slug) {
  ... on Enrolment { id status reason } ... on AlreadyEnrolled { enrolmentId } } }`;
const WITHDRAW = 'mutation ($id: ID!) { withdraw(enrolmentId: $id) { status } }';
const REQUESTS = `query ($filter: DeskFilter! = {}) { deskRequests(filter: $filter, locale: en) {
  totalCount nodes { enrolmentId personId courseTitle requestedAt } } }`;
const DECIDE = `mutation ($id: ID!, $approve: Boolean!, $reason: String) {
  decideEnrolment(enrolmentId: $id, approve: $approve, reason: $reason) {
    ... on Enrolment { status reason } ... on AlreadyDecided { decided: status } } }`;
const HOME = '{ myHome(locale: en) { enrolments { id status reason resume { stepId } } } }';
const STEP = `query ($id: ID!, $step: ID!) { stepPage(enrolmentId: $id, stepId: $step, locale: en) { title } }`;

let college: College;
let coordinator: Person;
let course: CourseEdition;
let officer: Person;

beforeAll(async () => {
  college = await startCollege();
  coordinator = await aCoordinator(college, { country: 'KE' });
  course = await aCourseEdition(college, { slug: 'by-approval', admission: 'approval' });
});
beforeEach(async () => {
  officer = await anOfficer(college, { country: 'KE' });
});
afterAll(() => college.stop());

const request = async (who = officer): Promise<string> =>
  (await ask<{ id: string }>(college, ENROL, { slug: course.slug }, who)).id;
const waiting = async (who: Person): Promise<string[]> =>
  (await ask<{ nodes: { enrolmentId: string }[] }>(college, REQUESTS, {}, who)).nodes.map((node) => node.enrolmentId);
const home = async (who = officer) => (await ask<{ enrolments: object[] }>(college, HOME, {}, who)).enrolments;

describe('a place that a coordinator decides on', () => {
  test('is requested, and shows nothing of the contents until it is granted', async () => {
    const id = await request();
    expect(await home()).toEqual([{ id, status: 'REQUESTED', reason: null, resume: null }]);
    expect(await refusal(college, STEP, { id, step: course.stepIds[0] }, officer)).toBe('NOT_FOUND');
    expect(await ask(college, ENROL, { slug: course.slug }, officer)).toEqual({ enrolmentId: id });
  });

  test('waits with the coordinator of her country, and with no other', async () => {
    const id = await request();
    expect(await waiting(coordinator)).toContain(id);
    const ghana = await aCoordinator(college, { country: 'GH' });
    expect(await waiting(ghana)).toEqual([]);
    for (const approve of [true, false]) {
      expect(await refusal(college, DECIDE, { id, approve, reason: 'No.' }, ghana)).toBe('NOT_FOUND');
    }
    expect(await home()).toMatchObject([{ status: 'REQUESTED' }]);
  });

  test('opens when he approves', async () => {
    const id = await request();
    expect(await ask(college, DECIDE, { id, approve: true }, coordinator)).toEqual({ status: 'ACTIVE', reason: null });
    expect(await waiting(coordinator)).not.toContain(id);
    expect(await home()).toMatchObject([{ status: 'ACTIVE', resume: { stepId: course.stepIds[0] } }]);
    expect(await ask(college, STEP, { id, step: course.stepIds[0] }, officer)).toEqual({ title: 'article' });
  });

  test('is refused with a reason that she reads; she may ask again, in a new place', async () => {
    const id = await request();
    expect(await refusal(college, DECIDE, { id, approve: false, reason: '  ' }, coordinator)).toBe('BAD_INPUT');
    expect(await refusal(college, DECIDE, { id, approve: false }, coordinator)).toBe('BAD_INPUT');
    const reason = 'The seats of this quarter are taken.';
    expect(await ask(college, DECIDE, { id, approve: false, reason }, coordinator)).toEqual({
      status: 'REFUSED',
      reason,
    });
    expect(await home()).toEqual([{ id, status: 'REFUSED', reason, resume: null }]);
    const again = await request();
    expect(again).not.toBe(id);
    expect(await waiting(coordinator)).toContain(again);
  });

  test('is decided once: whoever comes second learns what was decided', async () => {
    const id = await request();
    const both = await Promise.all([
      ask(college, DECIDE, { id, approve: true }, coordinator),
      ask(college, DECIDE, { id, approve: false, reason: 'No.' }, coordinator),
    ]);
    const [place] = await home();
    expect(both).toContainEqual({ decided: (place as { status: string }).status });
    expect(both).toContainEqual(expect.objectContaining({ status: (place as { status: string }).status }));
  });

  test('is withdrawn by herself alone, and waits no longer', async () => {
    const id = await request();
    expect(await refusal(college, WITHDRAW, { id }, await anOfficer(college))).toBe('NOT_FOUND');
    expect(await ask(college, WITHDRAW, { id }, officer)).toEqual({ status: 'WITHDRAWN' });
    expect(await ask(college, WITHDRAW, { id }, officer)).toEqual({ status: 'WITHDRAWN' });
    expect(await waiting(coordinator)).not.toContain(id);
    expect(await ask(college, DECIDE, { id, approve: true }, coordinator)).toEqual({ decided: 'WITHDRAWN' });
  });
});

test('two taps on "enrol" take one place', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => ask<object>(college, ENROL, { slug: course.slug }, officer)));
  expect(answers.filter((answer) => 'id' in answer)).toHaveLength(1);
  expect(await home()).toHaveLength(1);
});

test.each(['nowhere', '', '../etc/passwd', 'by-approval'.toUpperCase()])('there is no course %p', async (slug) => {
  expect(await refusal(college, ENROL, { slug }, officer)).toBe('NOT_FOUND');
});

test('a draft takes nobody', async () => {
  const draft = await aCourseEdition(college, { status: 'draft' });
  expect(await refusal(college, ENROL, { slug: draft.slug }, officer)).toBe('NOT_FOUND');
});
