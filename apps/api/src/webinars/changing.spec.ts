import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aTrainer,
  anAdministrator,
  anOfficer,
  ask,
  aWebinar,
  startCollege,
  type College,
  type Person,
} from '@provost/testing';

const PLAN = `query ($id: ID!) { webinar(id: $id, locale: en) { plan { title about roomUrl } } }`;
const SAVE = `mutation ($input: SaveWebinarInput!) { saveWebinar(input: $input, locale: en) {
  minutes plan { title about roomUrl } } }`;
const REGISTER = `mutation ($id: ID!) { registerForWebinar(webinarId: $id, locale: en) { ... on Webinar { id } } }`;

let college: College;
let trainer: Person;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
});
beforeEach(() => college.clock.set('2026-03-02T09:00:00Z'));
afterAll(() => college.stop());

const plan = (webinarId: string, startsAt: string, changes: Record<string, unknown> = {}) => ({
  input: {
    ...{ webinarId, startsAt, title: { en: 'At sea', fr: 'En mer' }, about: { fr: 'Que faire.' }, minutes: 60 },
    ...{ timeZone: 'Europe/Paris', place: 'Lyon', roomUrl: 'https://rooms.example/new' },
    ...changes,
  },
});

describe('what the form of a webinar begins with', () => {
  test('its host and administrators read every language and the room; nobody else does, registered or not', async () => {
    const id = await aWebinar(college, trainer);
    const officer = await anOfficer(college);
    await ask(college, REGISTER, { id }, officer);
    const words = { en: 'A webinar' };
    for (const who of [trainer, await anAdministrator(college)]) {
      const whole = { title: words, about: words, roomUrl: 'https://rooms.example/secret' };
      expect(await ask(college, PLAN, { id }, who)).toEqual({ plan: whole });
    }
    for (const who of [officer, await aTrainer(college)]) {
      expect(await ask(college, PLAN, { id }, who)).toEqual({ plan: null });
    }
  });

  test('every language comes back as it was written', async () => {
    const id = await aWebinar(college, trainer);
    const saved = await ask(college, SAVE, plan(id, '2026-03-05T12:00:00Z'), trainer);
    expect(saved).toMatchObject({ plan: { title: { en: 'At sea', fr: 'En mer' }, about: { fr: 'Que faire.' } } });
  });
});

describe('a webinar that has begun', () => {
  const startsAt = '2026-03-05T12:00:00.000Z';
  const begun = async (now: string) => {
    const id = await aWebinar(college, trainer, { startsAt, minutes: 60 });
    college.clock.set(now);
    return id;
  };

  test('may be given another room while it is live', async () => {
    const id = await begun('2026-03-05T12:05:00Z');
    const saved = await ask(college, SAVE, plan(id, startsAt), trainer);
    expect(saved).toMatchObject({ plan: { roomUrl: 'https://rooms.example/new' } });
  });

  test.each([
    ['begins at no other time in the past', '2026-03-05T12:05:00Z', '2026-03-05T12:01:00Z'],
    ['changes no more when it is over', '2026-03-05T13:00:00Z', startsAt],
  ])('%s', async (_, now, start) => {
    const id = await begun(now);
    const { errors } = await college.graphql(SAVE, plan(id, start), trainer);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', facts: { field: 'start' } });
  });
});
