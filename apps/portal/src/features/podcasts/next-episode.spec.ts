import { describe, expect, it } from '@jest/globals';
import { nextToHear } from './next-episode';

const season = (...states: ('new' | 'begun' | 'heard')[]) => ({
  episodes: states.map((state, i) => {
    const number = states.length - i;
    return { id: `${number}`, number, complete: state === 'heard', heard: state === 'new' ? [] : [{}] };
  }),
});

describe('What to hear next', () => {
  it.each([
    ['of a new show: its first episode', [season('new', 'new'), season('new', 'new', 'new')], '1 false'],
    ['what was begun, the newest of it', [season('new', 'begun', 'new', 'begun')], '3 true'],
    ['the first that is left', [season('new', 'new'), season('heard', 'new', 'heard')], '2 false'],
    ['nothing, where all was heard', [season('heard', 'heard')], ''],
    ['nothing, where nothing is', [], ''],
  ])('is %s', (_, seasons, wanted) => {
    const next = nextToHear(seasons);
    expect(next ? `${next.episode.number} ${next.begun}` : '').toBe(wanted);
  });
});
