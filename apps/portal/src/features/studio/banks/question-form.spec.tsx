import { describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { Item, ItemTexts } from '@provost/domain';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Client, fetchExchange, Provider } from 'urql';
import type { SaveQuestionInput } from '../../../gql/graphql';
import type { BankQuestion } from './question-draft';
import { QuestionForm } from './question-form';
import { saved } from './specs/filled-question';

i18n.loadAndActivate({ locale: 'en', messages: {} });

/** A server that keeps what it is sent, and says what it was asked. */
function server(first: BankQuestion | null) {
  const kept = { question: first, inputs: [] as SaveQuestionInput[], moves: [] as string[] };
  const answerTo = ({ query, variables }: { query: string; variables: Record<string, unknown> }) => {
    if (query.includes('saveQuestion(')) {
      const input = variables['input'] as SaveQuestionInput;
      kept.inputs.push(input);
      const { item, texts } = input as { item: Item; texts: ItemTexts };
      const version = (kept.question?.version ?? 0) + 1;
      kept.question = { ...saved(item.type), ...kept.question, item, texts, version, status: 'DRAFT' };
      if (!first) kept.question = { ...kept.question, liveVersion: null };
      return { saveQuestion: kept.question };
    }
    kept.moves.push(String(variables['status']));
    kept.question = { ...kept.question, status: variables['status'] } as BankQuestion;
    return { moveQuestion: kept.question };
  };
  const headers = new Map([['content-type', 'application/json']]);
  const fetch = (_url: string, { body }: { body: string }) => {
    const data = answerTo(JSON.parse(body) as Parameters<typeof answerTo>[0]);
    return Promise.resolve({ ok: true, status: 200, headers, text: () => Promise.resolve(JSON.stringify({ data })) });
  };
  Object.assign(globalThis, { fetch });
  return { kept, client: new Client({ url: '/graphql', preferGetMethod: false, exchanges: [fetchExchange] }) };
}

function show(question: BankQuestion | null, topic = 'Seizure') {
  const { kept, client } = server(question);
  const bankId = crypto.randomUUID();
  render(
    <I18nProvider i18n={i18n}>
      <Provider value={client}>
        <QuestionForm
          {...{ bankId, topics: ['Seizure'], question, topic }}
          onSaved={() => undefined}
          onClose={() => undefined}
        />
      </Provider>
    </I18nProvider>,
  );
  return kept;
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const field = (label: string | RegExp, at = 0) =>
  screen.getAllByLabelText(label, { selector: 'input:not([type=radio]), textarea' })[at] as HTMLElement;
async function write(label: string | RegExp, words: string, at = 0): Promise<void> {
  await userEvent.click(field(label, at));
  await userEvent.paste(words);
}

describe('A question is written', () => {
  it('as a matching, and made live', async () => {
    const kept = show(null);
    await press('Matching');
    await write('Question', 'Match each sign with what it proves.');
    for (const [index, [left, right]] of [
      ['Seal', 'custody'],
      ['Mark', 'origin'],
      ['Label', 'contents'],
    ].entries()) {
      await write('Thing', left ?? '', index);
      await write('What belongs to it', right ?? '', index);
    }
    await press('Add a wrong answer');
    await write('Wrong answer', 'ownership');
    await press('Make live');
    await screen.findByText('Live');
    const { item, texts } = kept.inputs[0] as { item: Item; texts: ItemTexts };
    expect(kept.moves).toEqual(['LIVE']);
    expect(item).toMatchObject({ type: 'matching', credit: 'by-part' });
    expect(item.slots.map((slot) => texts['en']?.slots[slot.id]?.label)).toEqual(['Seal', 'Mark', 'Label']);
    const said = item.slots.map((slot) =>
      Object.values(texts['en']?.slots[slot.id]?.options ?? {})
        .map(({ text }) => text)
        .sort(),
    );
    expect(said).toEqual(Array(3).fill(['contents', 'custody', 'origin', 'ownership']));
  });

  it('with gaps that are put in by a button', async () => {
    const kept = show(null);
    await press('Fill in');
    await write('Text with gaps', 'Note the number of the');
    await press('Put a new gap here');
    await write('Accepted answers, one on each line', 'seal');
    await press('Make live');
    await screen.findByText('Live');
    expect(kept.inputs[0]?.texts).toMatchObject({ en: { prompt: 'Note the number of the [[g1]]' } });
    expect(kept.inputs[0]?.item).toMatchObject({ slots: [{ id: 'g1', kind: 'text', accepted: { en: ['seal'] } }] });
    expect(kept.moves).toEqual(['LIVE']);
  });

  it('with faults, which are said at their place; as a draft it is kept all the same', async () => {
    const kept = show(null);
    await press('Single choice');
    await write('Question', 'Which?');
    await write('Option 1', 'One');
    await press('Make live');
    expect(kept.inputs).toEqual([]);
    expect(screen.getByText('Mark what is right.')).toBeTruthy();
    expect(field('Option 2').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('Option 2'));
    await press('Save draft');
    await screen.findByText('Draft');
    expect(kept.inputs).toHaveLength(1);
    expect(kept.moves).toEqual([]);
  });

  it('not at all without a topic', async () => {
    const kept = show(null, '');
    await press('Essay');
    await press('Save draft');
    expect(kept.inputs).toEqual([]);
    expect(document.activeElement).toBe(screen.getByLabelText('Topic'));
  });
});

describe('A question that is live', () => {
  it('stands in two languages side by side, and says that a change waits', async () => {
    const kept = show(saved('ordering'));
    await write(/^Number 1 .*Français/u, ' encore');
    await press('Save draft');
    await screen.findByText('Live, change waits');
    expect((kept.inputs[0]?.texts as ItemTexts)['fr']?.slots['answer']?.options['a']?.text).toBe('one (fr) encore');
    expect(kept.moves).toEqual([]);
  });

  it('shows what is to be mended in a language that is not on screen', async () => {
    const question = saved('single');
    const texts = question.texts as ItemTexts;
    show({ ...question, status: 'DRAFT', texts: { ...texts, ar: { prompt: 'أي؟', slots: {}, explanation: '' } } });
    await press('Make live');
    expect(screen.getAllByText('Write this.')).toHaveLength(3);
    expect(document.activeElement?.getAttribute('lang')).toBe('ar');
  });

  it('is retired only after a question', async () => {
    const kept = show(saved('essay'));
    await press('Retire');
    expect(kept.moves).toEqual([]);
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Retire it' }));
    await screen.findByText('Retired');
    expect(kept.moves).toEqual(['RETIRED']);
    await press('Bring back as a draft');
    await screen.findByText('Draft');
    expect(kept.moves).toEqual(['RETIRED', 'DRAFT']);
  });
});
