import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aTrainer,
  anAdministrator,
  anOfficer,
  ask,
  aWebinar,
  refusal,
  startCollege,
  type College,
  type Person,
} from '@provost/testing';

const FIELDS = `id title startsAt timeZone place minutes cancelledAt myRegistration roomUrl joinOpensAt
  viewerCan { register join edit }`;
const SAVE = `mutation ($input: SaveWebinarInput!) { saveWebinar(input: $input, locale: en) { ${FIELDS} } }`;
const CANCEL = `mutation ($id: ID!) { cancelWebinar(webinarId: $id, locale: en) { ${FIELDS} } }`;
const REGISTER = `mutation ($id: ID!) { registerForWebinar(webinarId: $id, locale: en) {
  ... on Webinar { ${FIELDS} } ... on WebinarOver { endedAt } } }`;
const GIVE_BACK = `mutation ($id: ID!) { cancelRegistration(webinarId: $id, locale: en) { ${FIELDS} } }`;
const ONE = `query ($id: ID!) { webinar(id: $id, locale: en) { ${FIELDS} } }`;
const LIST = `query ($past: Boolean!) { webinars(locale: en, past: $past) { totalCount nodes { id } } }`;
const COMING_UP = '{ myHome(locale: en) { comingUp { id } } }';
const NOWHERE = '00000000-0000-4000-8000-000000000000';

let college: College;
let trainer: Person;
let officer: Person;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college, { fullName: 'Wanjiru Kamau' });
  officer = await anOfficer(college);
});
beforeEach(() => college.clock.set('2026-03-02T09:00:00Z'));
afterAll(() => college.stop());

const input = (changes: Record<string, unknown> = {}) => ({
  input: {
    ...{ title: { en: 'Seizures at sea' }, about: { en: 'What to do first.' }, startsAt: '2026-03-28T18:00:00+01:00' },
    ...{ timeZone: 'Europe/Paris', place: 'Lyon', minutes: 90, roomUrl: 'https://rooms.example/secret' },
    ...changes,
  },
});

describe('a schedule is an instant with the zone of its host', () => {
  test.each([
    ['on the day before the clocks change', '2026-03-28T18:00:00+01:00', '2026-03-28T17:00:00.000Z'],
    ['on the day after', '2026-03-30T18:00:00+02:00', '2026-03-30T16:00:00.000Z'],
  ])('six in the evening in Paris %s stays six in Paris', async (_, startsAt, instant) => {
    const saved = await ask<{ id: string; startsAt: string; timeZone: string }>(
      ...[college, SAVE, input({ startsAt }), trainer],
    );
    expect(saved).toMatchObject({ startsAt: instant, timeZone: 'Europe/Paris', place: 'Lyon' });
    const seen = await ask<{ startsAt: string; timeZone: string }>(college, ONE, { id: saved.id }, officer);
    const local = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: seen.timeZone });
    expect(local.format(new Date(seen.startsAt))).toBe('18:00');
  });

  test.each([
    ['in the past', { startsAt: '2026-03-02T09:00:00Z' }, 'start'],
    ['in a zone that names no place', { timeZone: 'EST' }, 'time zone'],
    ['in a zone of no land', { timeZone: 'Mars/Olympus' }, 'time zone'],
    ['for no time', { minutes: 0 }, 'length'],
    ['in a room that runs a script', { roomUrl: 'javascript:alert(1)' }, 'room'],
    ['without a title', { title: { en: ' ' } }, 'title'],
  ])('%s it is bad input, and nothing is announced', async (_, changes, field) => {
    const before = await ask(college, LIST, { past: false }, officer);
    const { errors } = await college.graphql(SAVE, input(changes), trainer);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', facts: { field } });
    expect(await ask(college, LIST, { past: false }, officer)).toEqual(before);
  });
});

describe('who may change a webinar', () => {
  test('an officer may not announce one', async () => {
    expect(await refusal(college, SAVE, input(), officer)).toBe('NOT_ALLOWED');
    expect(await refusal(college, SAVE, input(), null)).toBe('NOT_SIGNED_IN');
  });

  test("another trainer's webinar is as unknown to change as one that is not there; an administrator may", async () => {
    const id = await aWebinar(college, trainer);
    const other = await aTrainer(college);
    for (const webinarId of [id, NOWHERE, 'no-id-at-all']) {
      expect(await refusal(college, SAVE, input({ webinarId }), other)).toBe('NOT_FOUND');
      expect(await refusal(college, CANCEL, { id: webinarId }, other)).toBe('NOT_FOUND');
    }
    expect(await ask(college, ONE, { id }, other)).toMatchObject({ title: 'A webinar', viewerCan: { edit: false } });
    const changed = await ask(college, SAVE, input({ webinarId: id }), await anAdministrator(college));
    expect(changed).toMatchObject({ id, title: 'Seizures at sea' });
    expect(await ask(college, ONE, { id }, trainer)).toMatchObject({ viewerCan: { edit: true } });
  });
});

describe('a place and the room', () => {
  const roomAt = async (id: string, instant: string, who: Person) => {
    college.clock.set(instant);
    const seen = await ask<{ roomUrl: string | null; viewerCan: { join: boolean } }>(college, ONE, { id }, who);
    return [seen.roomUrl, seen.viewerCan.join];
  };
  const closed = [null, false];
  const open = ['https://rooms.example/secret', true];

  test('the room is shown to the registered alone, from fifteen minutes before the start until the end', async () => {
    const id = await aWebinar(college, trainer, { startsAt: '2026-03-05T12:00:00Z', minutes: 60 });
    const stranger = await anOfficer(college);
    expect(await ask(college, REGISTER, { id }, officer)).toMatchObject({
      ...{ myRegistration: '2026-03-02T09:00:00.000Z', joinOpensAt: '2026-03-05T11:45:00.000Z', roomUrl: null },
    });
    expect(await roomAt(id, '2026-03-05T11:44:59.999Z', officer)).toEqual(closed);
    expect(await roomAt(id, '2026-03-05T11:45:00Z', officer)).toEqual(open);
    expect(await roomAt(id, '2026-03-05T11:45:00Z', trainer)).toEqual(open);
    expect(await roomAt(id, '2026-03-05T12:59:59Z', stranger)).toEqual(closed);
    expect(await roomAt(id, '2026-03-05T12:59:59Z', officer)).toEqual(open);
    expect(await roomAt(id, '2026-03-05T13:00:00Z', officer)).toEqual(closed);
  });

  test('registering twice keeps the first instant; a place given back closes the room', async () => {
    const id = await aWebinar(college, trainer);
    await ask(college, REGISTER, { id }, officer);
    college.clock.advance({ minutes: 50 });
    const again = await ask(college, REGISTER, { id }, officer);
    expect(again).toMatchObject({ myRegistration: '2026-03-02T09:00:00.000Z', viewerCan: { join: true } });
    const ids = async () => (await ask<{ comingUp: { id: string }[] }>(college, COMING_UP, {}, officer)).comingUp;
    expect(await ids()).toContainEqual({ id });
    expect(await ask(college, GIVE_BACK, { id }, officer)).toMatchObject({ myRegistration: null, roomUrl: null });
    expect(await ids()).not.toContainEqual({ id });
  });

  test('one that is over takes nobody any more, and is listed as past', async () => {
    const id = await aWebinar(college, trainer, { startsAt: '2026-03-02T10:00:00Z', minutes: 60 });
    college.clock.set('2026-03-02T11:00:00Z');
    expect(await ask(college, REGISTER, { id }, officer)).toEqual({ endedAt: '2026-03-02T11:00:00.000Z' });
    const { nodes } = await ask<{ nodes: { id: string }[] }>(college, LIST, { past: true }, officer);
    expect(nodes).toContainEqual({ id });
  });

  test('a cancelled one closes to everybody, for good, and says since when', async () => {
    const id = await aWebinar(college, trainer);
    await ask(college, REGISTER, { id }, officer);
    const cancelled = { cancelledAt: '2026-03-02T09:00:00.000Z', viewerCan: { register: false, join: false } };
    expect(await ask(college, CANCEL, { id }, trainer)).toMatchObject(cancelled);
    college.clock.set('2026-03-02T10:00:00Z');
    expect(await ask(college, CANCEL, { id }, trainer)).toMatchObject(cancelled);
    expect(await ask(college, ONE, { id }, officer)).toMatchObject({ ...cancelled, roomUrl: null });
    expect(await ask(college, REGISTER, { id }, await anOfficer(college))).toEqual({
      endedAt: '2026-03-02T09:00:00.000Z',
    });
  });
});
