import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Link, MemoryRouter } from 'react-router';
import { close, listen, nowPlaying, type Track } from '../../listening/playing';
import MiniPlayer from './mini-player';

i18n.loadAndActivate({ locale: 'en', messages: {} });

/** jsdom plays nothing: these are a medium's own state and events, as a browser keeps them. */
const paused = new WeakMap<HTMLMediaElement, boolean>();
Object.defineProperty(HTMLMediaElement.prototype, 'paused', {
  get(this: HTMLMediaElement) {
    return paused.get(this) ?? true;
  },
});
Object.assign(HTMLMediaElement.prototype, {
  load: () => undefined,
  play(this: HTMLMediaElement) {
    paused.set(this, false);
    this.dispatchEvent(new Event('play'));
    return Promise.resolve();
  },
  pause(this: HTMLMediaElement) {
    if (paused.get(this) === false) {
      paused.set(this, true);
      this.dispatchEvent(new Event('pause'));
    }
  },
});

const stopped = jest.fn();
const track: Track = {
  ...{ key: 'e/s', title: 'The wrong weight', from: 'Meridian Voices', href: '/podcasts/voices/1', locale: 'en' },
  ...{ artUrl: '/show.png', durationSeconds: 165, sources: [{ url: '/a.m4a', type: 'audio/mp4' }], saving: null },
  chapters: [
    { start: 0, title: 'At the scale' },
    { start: 50, title: 'A question', imageUrl: '/question.png' },
  ],
  watch: () => stopped,
};

const medium = () => document.querySelector('audio') as HTMLAudioElement;
const player = () => within(screen.getByRole('region', { name: 'Player' }));
const press = (name: string) => fireEvent.click(player().getByRole('button', { name }));
const goTo = (seconds: number) =>
  act(() => {
    medium().currentTime = seconds;
    medium().dispatchEvent(new Event('timeupdate'));
  });
const choose = (label: string, value: string) =>
  fireEvent.change(player().getByLabelText(label, { exact: false, selector: 'select' }), { target: { value } });

function begin(from = 0, changes: Partial<Track> = {}) {
  render(
    <I18nProvider i18n={i18n}>
      <MemoryRouter initialEntries={['/catalogue']}>
        <Link to="/certificates">Certificates</Link>
        <MiniPlayer />
      </MemoryRouter>
    </I18nProvider>,
  );
  act(() => listen({ ...track, ...changes }, from));
  act(() => void medium().dispatchEvent(new Event('loadedmetadata')));
  goTo(from);
}

beforeEach(() => {
  localStorage.clear();
  stopped.mockClear();
});
afterEach(() => {
  act(() => close());
  cleanup();
  jest.useRealTimers();
});

describe('The player at the foot', () => {
  it('is not there before anything plays', () => {
    render(
      <I18nProvider i18n={i18n}>
        <MemoryRouter>
          <MiniPlayer />
        </MemoryRouter>
      </I18nProvider>,
    );
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('says what plays, its chapter and place, and leads back to it', () => {
    begin(60);
    expect(player().getByRole('link', { name: 'The wrong weight' }).getAttribute('href')).toBe('/podcasts/voices/1');
    expect(player().getByText('A question')).toBeTruthy();
    expect(player().getByRole('slider', { name: 'Place in the episode' }).getAttribute('aria-valuetext')).toBe(
      '1:00 of 2:45',
    );
    expect(document.querySelector('.mini-art')?.getAttribute('src')).toBe('/question.png');
  });

  it('plays on over other pages, and pauses and goes on by one button', () => {
    begin();
    const same = medium();
    fireEvent.click(screen.getByText('Certificates'));
    expect(medium()).toBe(same);
    expect(same.paused).toBe(false);
    press('Pause');
    expect(same.paused).toBe(true);
    press('Play');
    expect(same.paused).toBe(false);
  });

  it('jumps by fifteen seconds within the episode, and anywhere by its slider', () => {
    begin(10);
    press('15 seconds back');
    expect(medium().currentTime).toBe(0);
    press('15 seconds on');
    expect(medium().currentTime).toBe(15);
    fireEvent.change(player().getByRole('slider'), { target: { value: '100' } });
    expect(medium().currentTime).toBe(100);
  });

  it('goes by chapters, to the beginning of this one first', () => {
    begin(60);
    fireEvent.click(player().getByText('Chapter before'));
    expect(medium().currentTime).toBe(50);
    goTo(51);
    fireEvent.click(player().getByText('Chapter before'));
    expect(medium().currentTime).toBe(0);
    fireEvent.click(player().getByText('Next chapter'));
    expect(medium().currentTime).toBe(50);
    expect(player().getByText('Next chapter').closest('button')?.disabled).toBe(true);
  });

  it('keeps its speed for the next time', () => {
    begin();
    choose('Speed', '1.5');
    expect(medium().playbackRate).toBe(1.5);
    act(() => close());
    act(() => listen({ ...track, key: 'other' }, 0));
    act(() => void medium().dispatchEvent(new Event('loadedmetadata')));
    expect([medium().playbackRate, nowPlaying()?.rate]).toEqual([1.5, 1.5]);
  });

  it('sleeps where the chapter ends, not before, and wakes without the timer', () => {
    begin(10);
    choose('Sleep timer', 'chapter');
    goTo(49.5);
    expect(medium().paused).toBe(false);
    goTo(50);
    expect(medium().paused).toBe(true);
    press('Play');
    goTo(51);
    expect(medium().paused).toBe(false);
    expect(nowPlaying()?.sleep).toBeNull();
  });

  it('sleeps after minutes, though the screen of a phone slows its timers', () => {
    jest.useFakeTimers({ now: 0 });
    begin(10);
    choose('Sleep timer', '5');
    jest.setSystemTime(299_000);
    goTo(20);
    expect(medium().paused).toBe(false);
    jest.setSystemTime(300_000);
    goTo(21);
    expect(medium().paused).toBe(true);
  });

  it('is put away: it stops, what was heard is handed over, and nothing is left of it', () => {
    begin();
    press('Put the player away');
    expect(stopped).toHaveBeenCalledTimes(1);
    expect(medium()).toBeNull();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('gives way to what is begun next: one thing plays at a time', () => {
    begin();
    act(() => listen({ ...track, key: 'next', title: 'Another' }, 0));
    expect(stopped).toHaveBeenCalledTimes(1);
    expect(document.querySelectorAll('audio')).toHaveLength(1);
    expect(player().getByRole('link', { name: 'Another' })).toBeTruthy();
  });

  it('says where nothing of it can be played', () => {
    begin();
    act(() => void medium().lastElementChild?.dispatchEvent(new Event('error')));
    expect(player().getByText('Cannot be played here')).toBeTruthy();
    expect(player().getByRole('button', { name: 'Play' })).toBeTruthy();
  });
});
