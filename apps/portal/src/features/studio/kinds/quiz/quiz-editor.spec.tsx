import { describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { localeProblems, type QuizContent } from '@provost/domain';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { empty } from './empty';
import QuizEditor from './quiz-editor';

i18n.loadAndActivate({ locale: 'en', messages: {} });

const topics = ['law', 'methods', 'evidence', 'trade', 'online', 'partners', 'court'];
const exam: QuizContent = {
  ...empty(),
  bankId: '0197a1d0-0000-7000-8000-000000000001',
  exam: true,
  blueprint: topics.map((topic, index) => ({ topic, count: index === 0 ? 8 : 7 })),
  timeLimitMinutes: 60,
  attemptsAllowed: 3,
};

function translate(source: QuizContent, first: QuizContent) {
  const kept = { content: first };
  function Draft() {
    const [content, setContent] = useState(first);
    kept.content = content;
    return <QuizEditor content={content} onChange={setContent} locale="fr" source={source} problems={[]} />;
  }
  render(
    <I18nProvider i18n={i18n}>
      <Draft />
    </I18nProvider>,
  );
  return kept;
}

describe('A quiz in another language', () => {
  it.each([
    ['an exam', exam, '50 questions from 7 topics, 80% to pass, 1 hr, and 3 attempts'],
    [
      'practice without limits',
      { ...empty(), blueprint: [{ topic: 'law', count: 1 }] },
      '1 question from 1 topic, 80% to pass, no time limit, and as many attempts as wanted',
    ],
  ])('says what an officer will meet: %s', (_case, source, words) => {
    translate(source, empty());
    expect(screen.getByText(words)).not.toBeNull();
  });

  it('takes every figure from its source at once, and its words from whoever writes', async () => {
    const kept = translate(exam, empty());
    expect(localeProblems(exam, kept.content)).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: 'Instructions' }), 'Lisez.');
    expect(kept.content).toEqual({ ...exam, instructions: 'Lisez.' });
  });
});
