import { describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { contentProblems, localeProblems, type LessonBlock, type LessonContent } from '@provost/domain';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { alignedLesson } from './align';
import { empty, emptyBlock } from './empty';
import LessonEditor from './lesson-editor';

i18n.loadAndActivate({ locale: 'en', messages: {} });

const types = Object.keys(emptyBlock) as LessonBlock['type'][];
const every: LessonContent = {
  kind: 'lesson',
  passShare: 0.5,
  pages: [
    {
      ...{ id: 'p', title: 'P', blocks: types.map((type) => emptyBlock[type]()) },
      ways: [{ when: { on: 'score', is: 'below', share: 0.5 }, to: '.end' }],
      then: '.end',
    },
  ],
};

describe('A lesson with every block', () => {
  it('has the shape of its source in another language from the beginning', () => {
    expect(localeProblems(every, alignedLesson(every, empty()))).toEqual([]);
    expect(alignedLesson(every, every)).toEqual(every);
  });

  it('begins with nothing wrong but what is to be filled in', () => {
    const codes = new Set(contentProblems(every).map(({ code }) => code));
    expect([...codes].sort()).toEqual(['empty-text', 'no-alt', 'no-file', 'no-key', 'no-right-option', 'same-words']);
  });

  it.each(types)('can be written: %s', (type) => {
    const content = { ...every, pages: [{ id: 'p', title: '', blocks: [emptyBlock[type]()] }] };
    function Draft() {
      const [kept, keep] = useState<LessonContent>(content);
      return <LessonEditor content={kept} onChange={keep} locale="en" source={null} problems={[]} />;
    }
    render(
      <I18nProvider i18n={i18n}>
        <Draft />
      </I18nProvider>,
    );
    expect(screen.getByRole('list', { name: 'Blocks of this page' }).children).toHaveLength(1);
  });

  it('takes a way on, and gives it up again', async () => {
    const kept = { content: empty() };
    function Draft() {
      const [content, keep] = useState(kept.content);
      kept.content = content;
      return <LessonEditor content={content} onChange={keep} locale="en" source={null} problems={[]} />;
    }
    render(
      <I18nProvider i18n={i18n}>
        <Draft />
      </I18nProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add a way' }));
    expect(kept.content.pages[0]?.ways).toEqual([{ when: { on: 'score', is: 'below', share: 0.8 }, to: '.end' }]);
    await userEvent.selectOptions(screen.getByLabelText('Otherwise go on to'), 'The end of the lesson');
    expect(kept.content.pages[0]?.then).toBe('.end');
    await userEvent.selectOptions(screen.getByLabelText('Otherwise go on to'), 'The page that follows');
    expect(kept.content.pages[0]).not.toHaveProperty('then');
  });
});
