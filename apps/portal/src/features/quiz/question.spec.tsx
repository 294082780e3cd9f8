import { describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { Answer } from '@provost/domain';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { QuestionField } from './question';
import type { AskedSlot, Question } from './slots/slot';

i18n.loadAndActivate({ locale: 'en', messages: {} });

const slotOf = (kind: AskedSlot['kind'], more: Partial<AskedSlot> = {}): AskedSlot => ({
  __typename: 'AttemptSlot',
  ...{ id: 'answer', kind, label: '', several: false, unit: '', leastWords: null, mostWords: null },
  ...{ options: [], regions: [], rubric: [] },
  ...more,
});
const options = ['seal', 'log', 'send'].map((id) => ({ __typename: 'AnswerOption' as const, id, text: `Do ${id}` }));
const questionOf = (type: Question['type'], slots: AskedSlot[], more: Partial<Question> = {}): Question => ({
  __typename: 'AttemptQuestion',
  ...{ position: 1, type, credit: 'BY_PART', locale: 'en', points: 2, prompt: 'What is it?', picture: null },
  ...{ slots, answer: {}, receipt: null },
  ...more,
});

/** Asks a question, and keeps what is answered. */
function ask(question: Question) {
  const kept: { answer: Answer } = { answer: {} };
  function Asked() {
    const [answer, setAnswer] = useState<Answer>({});
    kept.answer = answer;
    return (
      <QuestionField
        question={question}
        answers={{
          ...{ at: () => answer, receiptAt: () => null, give: (_position, given) => setAnswer(given) },
          ...{ saveState: 'saved', error: null, over: false, settle: () => Promise.resolve(true) },
        }}
        locked={false}
        flagged={false}
        onFlag={() => undefined}
      />
    );
  }
  render(
    <I18nProvider i18n={i18n}>
      <Asked />
    </I18nProvider>,
  );
  return kept;
}

describe('A question, by keyboard alone', () => {
  it('is filled in where its gaps stand, also in Arabic digits', async () => {
    const slots = [slotOf('TEXT', { id: 'law' }), slotOf('NUMBER', { id: 'days', unit: 'days' })];
    const kept = ask(questionOf('FILL_IN', slots, { prompt: 'By [[law]] within [[days]].' }));
    await userEvent.tab();
    await userEvent.keyboard('TRIPS');
    await userEvent.tab();
    await userEvent.keyboard('١٠');
    expect(kept.answer).toEqual({ law: ['TRIPS'], days: ['١٠'] });
    const days = screen.getByRole('textbox', { name: 'Gap 2 of 2, in days' });
    expect(days.getAttribute('aria-invalid')).toBeNull();
    await userEvent.type(days, ' or so');
    expect(days.getAttribute('aria-invalid')).toBe('true');
  });

  it('is put in order by buttons, and says where a thing came to stand', async () => {
    const kept = ask(questionOf('ORDERING', [slotOf('ORDER', { options })]));
    await userEvent.click(screen.getByRole('button', { name: 'Move down: Do seal' }));
    expect(kept.answer).toEqual({ answer: ['log', 'seal', 'send'] });
    expect(screen.getByRole('status').textContent).toBe('Now number 2 of 3');
    await userEvent.keyboard('{Enter}');
    expect(kept.answer).toEqual({ answer: ['log', 'send', 'seal'] });
  });

  it('may be answered by the order in which the things come', async () => {
    const kept = ask(questionOf('ORDERING', [slotOf('ORDER', { options })]));
    await userEvent.click(screen.getByRole('button', { name: 'Keep this order' }));
    expect(kept.answer).toEqual({ answer: ['seal', 'log', 'send'] });
  });

  it('is marked in its picture by a cross, and from the list, and keeps both', async () => {
    const picture = { __typename: 'QuestionPicture' as const, url: '/files/x.png', alt: 'A label' };
    const kept = ask(questionOf('HOTSPOT', [slotOf('REGION', { options })], { picture }));
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}{Shift>}{ArrowUp}{/Shift}{Enter}');
    expect(kept.answer).toEqual({ answer: ['0.48 0.4'] });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Do log', hidden: true }));
    expect(kept.answer).toEqual({ answer: ['0.48 0.4', 'log'] });
    await userEvent.click(screen.getByRole('button', { name: 'Remove mark 1' }));
    expect(kept.answer).toEqual({ answer: ['log'] });
  });

  it('says what it is worth and how it earns', () => {
    ask(questionOf('MULTIPLE', [slotOf('CHOICE', { options, several: true })], { credit: 'RIGHT_MINUS_WRONG' }));
    const words = '2 points. Several answers may be right. Each wrong choice takes a right one away, never below 0.';
    expect(screen.getByText(words)).not.toBeNull();
  });

  it('counts the words of an essay against what is asked for', async () => {
    ask(questionOf('ESSAY', [slotOf('ESSAY', { leastWords: 3, mostWords: 4 })], { credit: 'RUBRIC' }));
    await userEvent.type(screen.getByRole('textbox'), 'Two words');
    expect(screen.getByText('Still too short.')).not.toBeNull();
    await userEvent.type(screen.getByRole('textbox'), ' and three more');
    expect(screen.getByText('Too long.')).not.toBeNull();
  });
});
