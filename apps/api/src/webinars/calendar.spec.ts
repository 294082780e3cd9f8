import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aTrainer, ask, aWebinar, startCollege, type College, type Person } from '@provost/testing';

const SAVE = `mutation ($input: SaveWebinarInput!) { saveWebinar(input: $input, locale: en) { id icsUrl } }`;
const CANCEL = `mutation ($id: ID!) { cancelWebinar(webinarId: $id, locale: en) { id } }`;

let college: College;
let trainer: Person;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
});
beforeEach(() => college.clock.set('2026-03-02T09:00:00Z'));
afterAll(() => college.stop());

/** The properties of the only event, after RFC 5545: lines unfolded, texts unescaped, parameters kept with the name. */
async function eventOf(url: string): Promise<Record<string, string>> {
  const file = await (await college.fetch(url)).text();
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = file.replace(/\r\n[ \t]/gu, '').split('\r\n');
  const event = lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'));
  return Object.fromEntries(
    event.map((line) => {
      const [name = '', ...value] = line.split(':');
      const text = value.join(':').replace(/\\(.)/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign));
      return [name, text];
    }),
  );
}

test.each([
  ['before the clocks change', '2026-03-28T18:00:00+01:00', '20260328T170000Z', '20260328T183000Z'],
  ['through the hour that is left out', '2026-03-29T01:30:00+01:00', '20260329T003000Z', '20260329T020000Z'],
  ['after the clocks changed', '2026-03-30T18:00:00+02:00', '20260330T160000Z', '20260330T173000Z'],
])(
  '%s the file holds the instants themselves, which every calendar shows in its own zone',
  async (_, at, start, end) => {
    const facts = {
      startsAt: at,
      timeZone: 'Europe/Paris',
      place: 'Lyon',
      minutes: 90,
      roomUrl: 'https://r.example/s',
    };
    const title = {
      en: 'Seizures, at sea; a first look',
      ar: 'ضبط البضائع المقلدة في البحر: نظرة أولى على ما يجب فعله أولا',
    };
    const input = { title, about: { en: 'Line one\nline two' }, ...facts };
    const { id, icsUrl } = await ask<{ id: string; icsUrl: string }>(college, SAVE, { input }, trainer);
    expect(await eventOf(icsUrl)).toMatchObject({
      ...{ UID: `${id}@provost`, DTSTART: start, DTEND: end, SUMMARY: title.en, DESCRIPTION: 'Line one\nline two' },
      ...{ LOCATION: 'Lyon', STATUS: 'CONFIRMED', SEQUENCE: '0', DTSTAMP: '20260302T090000Z' },
    });
    expect(await eventOf(icsUrl.replace('locale=en', 'locale=ar'))).toMatchObject({ SUMMARY: title.ar });
  },
);

test('a change and a cancellation reach calendars as newer revisions of the same event', async () => {
  const id = await aWebinar(college, trainer);
  const url = `/api/webinars/${id}/calendar.ics`;
  const facts = { title: { en: 'Moved' }, about: { en: '' }, timeZone: 'Asia/Kolkata', place: 'Pune', minutes: 30 };
  const moved = { webinarId: id, startsAt: '2026-04-01T09:00:00+05:30', roomUrl: 'https://r.example/s', ...facts };
  await ask(college, SAVE, { input: moved }, trainer);
  expect(await eventOf(url)).toMatchObject({ SEQUENCE: '1', DTSTART: '20260401T033000Z', STATUS: 'CONFIRMED' });
  await ask(college, CANCEL, { id }, trainer);
  await ask(college, CANCEL, { id }, trainer);
  expect(await eventOf(url)).toMatchObject({ UID: `${id}@provost`, SEQUENCE: '2', STATUS: 'CANCELLED' });
});

test('the file is public and never names the room; an unknown webinar is not found', async () => {
  const id = await aWebinar(college, trainer);
  const file = await college.fetch(`/api/webinars/${id}/calendar.ics`);
  expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(await file.text()).not.toContain('rooms.example');
  for (const unknown of ['00000000-0000-4000-8000-000000000000', 'x', '%27%20OR%201']) {
    const answer = await college.fetch(`/api/webinars/${unknown}/calendar.ics`);
    expect([400, 404]).toContain(answer.status);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { correlationId: expect.any(String) } }] });
  }
});
