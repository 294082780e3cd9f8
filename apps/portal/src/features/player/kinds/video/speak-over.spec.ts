import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { speakOver } from './speak-over';

/** A film that plays, and what was done with it, in order. */
function film() {
  const done: string[] = [];
  const medium = Object.assign(new EventTarget(), {
    ...{ paused: false, muted: false },
    play() {
      done.push('film plays');
      medium.paused = false;
      medium.dispatchEvent(new Event('play'));
      return Promise.resolve();
    },
    pause() {
      done.push('film waits');
      medium.paused = true;
    },
  });
  const words = { text: 'A stall.' } as SpeechSynthesisUtterance;
  const speaker = { speak: () => void done.push('voice'), cancel: () => void done.push('silence') };
  const silence = speakOver(medium, speaker, words, () => void done.push('over'));
  const ends = () => words.onend?.call(words, new Event('end') as SpeechSynthesisEvent);
  return { done, medium, ends, silence, fails: () => words.onerror?.call(words, new Event('error') as never) };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const SPOKEN = ['film waits', 'voice'];
const GOES_ON = [...SPOKEN, 'silence', 'over', 'film plays'];

describe('a description that is read aloud', () => {
  it('has the film wait, and go on once after its last word', () => {
    const { done, ends } = film();
    expect(done).toEqual(SPOKEN);
    ends();
    ends();
    jest.runAllTimers();
    expect(done).toEqual(GOES_ON);
  });

  it('is left off by whoever plays, who is not played for twice', () => {
    const { done, medium, ends } = film();
    void medium.play();
    ends();
    expect(done).toEqual([...SPOKEN, 'film plays', 'silence', 'over']);
  });

  it('goes on when the browser tells late of the playing that it halted', () => {
    const { done, medium, ends } = film();
    medium.dispatchEvent(new Event('play'));
    expect(done).toEqual(SPOKEN);
    ends();
    expect(done).toEqual(GOES_ON);
  });

  it('is left off by whoever jumps, and the film goes on from there', () => {
    const { done, medium } = film();
    medium.dispatchEvent(new Event('seeking'));
    expect(done).toEqual(GOES_ON);
  });

  it.each(['a voice that fails', 'a voice that never ends'])('does not hold the film for %s', (which) => {
    const { done, fails } = film();
    if (which === 'a voice that fails') fails();
    else jest.runAllTimers();
    expect(done).toEqual(GOES_ON);
  });

  it('falls silent with the player, and touches the film no more', () => {
    const { done, silence, ends } = film();
    silence();
    ends();
    jest.runAllTimers();
    expect(done).toEqual([...SPOKEN, 'silence', 'over']);
  });
});
