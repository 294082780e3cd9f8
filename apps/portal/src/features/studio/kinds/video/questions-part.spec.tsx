import { expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { contentProblems, type MediaQuestion, type Problem, type VideoContent } from '@provost/domain';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { BenchContext } from '../../media/bench';
import { QuestionsPart } from './questions-part';

i18n.loadAndActivate({ locale: 'en', messages: {} });

const film: VideoContent = {
  ...{ kind: 'video', durationSeconds: 120, requiredShare: 0.9, captions: [], transcript: [] },
  sources: [{ file: 'ab/film.mp4', type: 'video/mp4', bytes: 1 }],
  chapters: [
    { start: 0, title: 'A seal' },
    { start: 30, title: 'A broken seal' },
  ],
};

/** The part beside a film that stands at 42.5 seconds. Gives what it keeps, and where the film was sent. */
function write(source: VideoContent | null = null, first = film, problems: readonly Problem[] = []) {
  const kept: { questions: readonly MediaQuestion[]; sent: number[] } = { questions: [], sent: [] };
  function Draft() {
    const [content, setContent] = useState(first);
    kept.questions = content.questions ?? [];
    return (
      <BenchContext value={{ at: 42.5, go: (seconds) => kept.sent.push(seconds) }}>
        <QuestionsPart
          content={content}
          onChange={(questions) => setContent({ ...content, questions })}
          locale="en"
          source={source}
          problems={problems}
        />
      </BenchContext>
    );
  }
  render(
    <I18nProvider i18n={i18n}>
      <Draft />
    </I18nProvider>,
  );
  return kept;
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const type = (name: string, words: string) => userEvent.type(screen.getByRole('textbox', { name }), words);

it('A question is asked where the film stands, explained by a chapter, and may be published', async () => {
  const kept = write();
  await press('Add a question');
  await type('Question', 'What is recorded first?');
  await type('Option 1', 'The number');
  await type('Said after option 1', 'Yes');
  await type('Option 2', 'The colour');
  await userEvent.click(screen.getByRole('radio', { name: 'The number' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /right answer is needed/ }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /explained/ }), '30');
  expect(kept.questions).toMatchObject([
    {
      ...{ at: 42.5, rewindTo: 30, required: true, multiple: false, prompt: 'What is recorded first?' },
      options: [
        { text: 'The number', correct: true, feedback: 'Yes' },
        { text: 'The colour', correct: false },
      ],
    },
  ]);
  const whole = { ...film, questions: kept.questions, captions: [{ locale: 'en', file: 'ab/c.vtt' }] };
  expect(contentProblems(whole)).toEqual([]);
});

it('Its time is taken from the film, shown in the film, and typed', async () => {
  const question: MediaQuestion = {
    ...{ id: 'q1', at: 12, prompt: 'Why?', multiple: false, required: false, rewindTo: 5 },
    options: [],
  };
  const kept = write(null, { ...film, questions: [question] });
  await userEvent.click(screen.getAllByRole('button', { name: 'Show it in the film' })[1] as HTMLElement);
  expect(kept.sent).toEqual([5]);
  await userEvent.click(screen.getAllByRole('button', { name: /At the current second/ })[0] as HTMLElement);
  expect(kept.questions).toEqual([{ ...question, at: 42.5 }]);
  const halts = screen.getByRole('textbox', { name: 'The film halts at' });
  await userEvent.clear(halts);
  await userEvent.type(halts, '1:05');
  expect(kept.questions).toEqual([{ ...question, at: 65 }]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /explained/ }), 'Nowhere in the film');
  expect(kept.questions[0]).not.toHaveProperty('rewindTo');
});

it('What the server found wrong stands at its field', () => {
  const question: MediaQuestion = {
    ...{ id: 'q1', at: 500, prompt: '', multiple: false, required: false, rewindTo: 600 },
    options: [{ id: 'a', text: '', correct: false, feedback: '' }],
  };
  const broken = { ...film, questions: [question] };
  write(null, broken, contentProblems(broken));
  const said = (name: string) => {
    const ids = screen.getByRole('textbox', { name }).getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
  };
  expect(said('The film halts at')).toMatch(/outside the recording/);
  expect(said('The explanation begins at')).toMatch(/outside the recording/);
  expect(said('Question')).toMatch(/Words are missing/);
  expect(said('Option 1')).toMatch(/Words are missing/);
  expect(screen.getByText(/At least two answers/)).toBeTruthy();
});

it('In another language over the same film only words are written', () => {
  const question: MediaQuestion = {
    ...{ id: 'q1', at: 12, prompt: 'Why?', multiple: false, required: true },
    options: [{ id: 'a', text: 'So', correct: true, feedback: '' }],
  };
  const source = { ...film, questions: [question] };
  write(source, { ...source, questions: [{ ...question, prompt: 'Pourquoi ?' }] });
  const list = within(screen.getByRole('list', { name: 'Questions in the film' }));
  expect(list.getByText('Why?')).toBeTruthy();
  expect(list.queryByRole('textbox', { name: 'The film halts at' })).toBeNull();
  expect(list.queryByRole('checkbox', { name: /right answer is needed/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Add a question' })).toBeNull();
});
