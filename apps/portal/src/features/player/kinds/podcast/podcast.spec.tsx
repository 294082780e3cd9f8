import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { rulesOf, type PodcastEvidence } from '@provost/domain';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useRef, useState } from 'react';
import { Client, Provider } from 'urql';
import { ListeningPlace } from '../../../../listening/place';
import { close, nowPlaying } from '../../../../listening/playing';
import type { ContentOfType, Here } from '../../renderer';

i18n.loadAndActivate({ locale: 'en', messages: {} });
// A visitor: an officer's listening is saved by the reporter, which has specs and a journey of its own.
jest.unstable_mockModule('../../../../shared/session', () => ({ useSession: () => ({ viewer: null }) }));
const { default: PodcastRenderer } = await import('./podcast');

Object.assign(HTMLMediaElement.prototype, {
  load: () => undefined,
  pause: () => undefined,
  play: () => Promise.resolve(),
});
Object.assign(Element.prototype, { scrollTo: () => undefined });

type Content = ContentOfType<'PodcastContent'>;
const option = (id: string, correct: boolean) => ({ id, text: `Answer ${id}`, correct, feedback: `About ${id}.` });
const question = {
  ...{ id: 'q', at: 100, prompt: 'What made it a statement?', multiple: false, required: true, rewindTo: null },
  options: [option('a', true), option('b', false)],
};
const episode = {
  ...{ __typename: 'PodcastContent', durationSeconds: 100, requiredShare: 0.9, episodeId: null, notes: 'Who speaks.' },
  sources: [
    { url: '/a.m4a', type: 'audio/mp4' },
    { url: '/a.ogg', type: 'audio/ogg; codecs=opus' },
  ],
  chapters: [
    { start: 0, title: 'At the scale', imageUrl: '/scale.png' },
    { start: 40, title: 'A question', imageUrl: '/question.png' },
  ],
  questions: [question],
  transcript: [
    { start: 0, end: 40, speaker: 'Leila', text: 'Good evening.' },
    { start: 40, end: 100, speaker: 'Kojo', text: 'It weighed too little.' },
  ],
} as unknown as Content;

const none = rulesOf('podcast').none as PodcastEvidence;
const heard = (...played: [number, number][]): PodcastEvidence => ({ ...none, played });
let reports: PodcastEvidence[];

function Around({ content, known, from }: { content: Content; known: PodcastEvidence; from: number | null }) {
  const [evidence, setEvidence] = useState(known);
  return (
    <PodcastRenderer
      {...{ content, contentLocale: 'en', evidence, enrolmentId: 'e', stepId: 's' }}
      resumeAt={{ seconds: from, place: null }}
      here={useRef<Here>(null)}
      onReady={() => undefined}
      onError={() => undefined}
      onEvidence={(told) => {
        reports.push(told as PodcastEvidence);
        setEvidence((now) => rulesOf('podcast').join(now, told) as PodcastEvidence);
      }}
    />
  );
}

const place = { title: 'The wrong weight', from: 'Meridian Voices', href: '/podcasts/voices/1', artUrl: '/show.png' };
const open = ({ content = episode, known = none, from = null as number | null } = {}) =>
  render(
    <I18nProvider i18n={i18n}>
      <Provider value={new Client({ url: '/graphql', exchanges: [], preferGetMethod: false })}>
        <ListeningPlace value={place}>
          <Around content={content} known={known} from={from} />
        </ListeningPlace>
      </Provider>
    </I18nProvider>,
  );
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const audio = () => document.querySelector('audio') as HTMLAudioElement;
const playTo = (seconds: number) =>
  act(() => {
    audio().currentTime = seconds;
    audio().dispatchEvent(new Event('timeupdate'));
  });
const chapters = () => within(screen.getByRole('region', { name: 'Chapters' })).getAllByRole('listitem');
const current = () => chapters().map((chapter) => chapter.getAttribute('aria-current'));

beforeEach(() => {
  reports = [];
});
afterEach(() => {
  act(() => close());
  cleanup();
});

describe('An episode', () => {
  it('begins by a press, in every quality that the browser may choose from, and is told of by its place', () => {
    open();
    expect(audio()).toBeNull();
    press('Listen');
    expect([...audio().children].map((source) => source.getAttribute('type'))).toEqual([
      'audio/mp4',
      'audio/ogg; codecs=opus',
    ]);
    expect(nowPlaying()?.track).toMatchObject({ title: place.title, from: place.from, href: place.href, locale: 'en' });
  });

  it('goes on where it was left', () => {
    open({ from: 62 });
    press('Go on listening at 1:02');
    act(() => void audio().dispatchEvent(new Event('loadedmetadata')));
    expect(audio().currentTime).toBe(62);
  });

  it('shows the picture of its chapter, and follows it', () => {
    open();
    press('Listen');
    expect([document.querySelector('.episode-art')?.getAttribute('src'), current()]).toEqual(['/scale.png', ['true', null]]); // prettier-ignore
    playTo(41);
    expect([document.querySelector('.episode-art')?.getAttribute('src'), current()]).toEqual(['/question.png', [null, 'true']]); // prettier-ignore
  });

  it('is led by its chapters and its transcript', () => {
    open();
    press(/^A question/u);
    act(() => void audio().dispatchEvent(new Event('loadedmetadata')));
    expect(audio().currentTime).toBe(40);
    fireEvent.click(screen.getByText('Good evening.'));
    expect(audio().currentTime).toBe(0);
  });

  it('without chapters, pictures of its own, notes or questions is an episode still', () => {
    open({ content: { ...episode, chapters: [], questions: [], notes: '' } });
    expect(document.querySelector('.episode-art')?.getAttribute('src')).toBe('/show.png');
    expect(screen.queryByRole('region', { name: 'Chapters' })).toBeNull();
    expect(screen.queryByText('After the episode')).toBeNull();
  });
});

describe('The check after it', () => {
  const group = () => screen.queryByRole('radiogroup', { name: question.prompt });
  const answer = (name: string) => {
    fireEvent.click(screen.getByRole('radio', { name }));
    press('Answer');
  };

  it('waits until the episode was heard as far as is asked, and says how many questions follow', () => {
    open({ known: heard([0, 89]) });
    expect(group()).toBeNull();
    expect(screen.getByText('1 question follows when you have heard it.')).toBeTruthy();
    cleanup();
    open({ known: heard([0, 90]) });
    expect(group()).not.toBeNull();
  });

  it('opens at the end, whatever was heard', () => {
    open();
    press('Listen');
    playTo(98);
    expect(group()).not.toBeNull();
  });

  it('tells each answer at once, right or not, and as often as she likes', () => {
    open({ known: heard([0, 100]) });
    press('Answer');
    expect(screen.getByText('Choose an answer first.')).toBeTruthy();
    answer('Answer b');
    expect(screen.getByText('Not yet.')).toBeTruthy();
    expect(screen.getByText('About b.')).toBeTruthy();
    answer('Answer a');
    expect(screen.getByText('That is right.')).toBeTruthy();
    expect(reports.map(({ played, answers }) => [played, Object.keys(answers ?? {})])).toEqual([
      [[], ['q/b']],
      [[], ['q/a']],
    ]);
  });
});
