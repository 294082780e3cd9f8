import { describe, expect, it } from '@jest/globals';
import type { WebinarQuery } from '../../gql/graphql';
import { instantOf } from '@provost/ui/wall-time';
import { draftOf, inputOf, newWebinar, wrongIn, type WebinarDraft } from './webinar-draft';

const NOW = new Date('2026-03-02T09:00:00Z');
const whole: WebinarDraft = {
  title: { en: 'At sea' },
  about: {},
  wallTime: '2026-03-28T18:00',
  timeZone: 'Europe/Paris',
  place: 'Lyon',
  minutes: 90,
  roomUrl: 'https://rooms.example/1',
};

describe('The time of a webinar', () => {
  it.each([
    ['before the clocks change', '2026-03-28T18:00', 'Europe/Paris', '2026-03-28T17:00:00.000Z'],
    ['after', '2026-03-30T18:00', 'Europe/Paris', '2026-03-30T16:00:00.000Z'],
    ['in the hour that is skipped', '2026-03-29T02:30', 'Europe/Paris', '2026-03-29T01:30:00.000Z'],
    ['in the hour that comes twice', '2026-10-25T02:30', 'Europe/Paris', '2026-10-25T00:30:00.000Z'],
    ['where nobody changes clocks', '2026-07-01T18:00', 'Africa/Nairobi', '2026-07-01T15:00:00.000Z'],
    ['half an hour off', '2026-07-01T18:00', 'Asia/Kolkata', '2026-07-01T12:30:00.000Z'],
  ])('is an instant: %s', (_case, wallTime, zone, instant) => {
    expect(instantOf(wallTime, zone)).toBe(instant);
  });

  it('comes back to the form as it stood on the wall of the host', () => {
    const { title, about, roomUrl, ...rest } = whole;
    const startsAt = instantOf('2026-03-28T18:00', 'Europe/Paris');
    const webinar = { ...rest, startsAt, plan: { title, about, roomUrl } } as unknown as WebinarQuery['webinar'];
    expect(draftOf(webinar)).toEqual(whole);
    expect(draftOf({ ...webinar, plan: null })).toBeNull();
  });
});

describe('What is wrong with a webinar', () => {
  it.each<[string, WebinarDraft, WebinarDraft | null, string[]]>([
    ['nothing', whole, null, []],
    ['all that is asked for', newWebinar('Africa/Nairobi'), null, ['start', 'place', 'room', 'title']],
    ['a title of blanks', { ...whole, title: { fr: ' ' } }, null, ['title']],
    ['a time that is past there, though not here', { ...whole, wallTime: '2026-03-02T10:00' }, null, ['start']],
    [
      'a start that has come, of a webinar that is only given another room',
      { ...whole, wallTime: '2026-03-02T10:00', roomUrl: 'https://b.example' },
      { ...whole, wallTime: '2026-03-02T10:00' },
      [],
    ],
    [
      'the same hour in a zone where it is past',
      { ...whole, wallTime: '2026-03-02T10:30', timeZone: 'Asia/Tokyo' },
      { ...whole, wallTime: '2026-03-02T10:30' },
      ['start'],
    ],
    ['no length', { ...whole, minutes: null }, null, ['length']],
    ['a room that is no web page', { ...whole, roomUrl: 'javascript:alert(1)' }, null, ['room']],
  ])('%s', (_case, draft, before, places) => {
    expect([...wrongIn(draft, before, NOW)]).toEqual(places);
  });
});

describe('What is sent', () => {
  it('leaves out the languages without words', () => {
    const draft = { ...whole, title: { en: ' At sea ', fr: '  ' }, about: { es: '' } };
    expect(inputOf('w1', draft)).toMatchObject({ webinarId: 'w1', title: { en: 'At sea' }, about: {}, minutes: 90 });
  });
});
