import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { rulesOf, type LessonBlock, type LessonEvidence, type LessonPage } from '@provost/domain';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef, useState } from 'react';
import type { ContentOfType, Here } from '../../renderer';

/** A lesson as it is done: with the keys of a keyboard, the presses of a finger, and names that a screen reader says. */

i18n.loadAndActivate({ locale: 'en', messages: {} });
jest.unstable_mockModule('../../../../shared/session', () => ({
  useViewer: () => ({ person: { countryCode: 'MA' } }),
}));
const { default: LessonRenderer } = await import('./lesson');

const picture = { file: '/files/a/b.webp', alt: 'A label' };
const region = (id: string, target: boolean) => ({
  ...{ id, label: id, text: `About ${id}.`, x: 0, y: 0, width: 0.2, height: 0.2, target },
});
const check: LessonBlock = {
  ...{ type: 'check', id: 'c', prompt: 'What first?', hints: ['One.', 'Two.'] },
  options: [
    { id: 'a', text: 'Open it', correct: false, feedback: 'The seal is evidence.' },
    { id: 'b', text: 'Photograph it', correct: true, feedback: 'Before anything moves.' },
  ],
};
const sort: LessonBlock = {
  ...{ type: 'sort', id: 's', prompt: 'Which word fits?' },
  groups: ['Counterfeit', 'Falsified'].map((title) => ({ id: title, title })),
  items: [
    { id: 'bag', text: 'A bag', group: 'Counterfeit', feedback: 'A mark.' },
    { id: 'pill', text: 'A pill', group: 'Falsified', feedback: '' },
  ],
};
const order: LessonBlock = {
  ...{ type: 'order', id: 'o', prompt: 'In which order?' },
  items: ['one', 'two', 'three'].map((id) => ({ id, text: id })),
};
const fill: LessonBlock = {
  ...{ type: 'fill', id: 'f', prompt: 'Complete it.', explanation: 'Article 55.' },
  gaps: [{ id: 'g', type: 'number', label: 'Days', value: 10, tolerance: 0, unit: 'working days' }],
};

const page = (id: string, blocks: readonly LessonBlock[], rest: Partial<LessonPage> = {}): LessonPage => ({
  ...{ id, title: `Page ${id}`, blocks },
  ...rest,
});

let reports: LessonEvidence[];

/** The page around a lesson: it joins what is reported, as the saving does. */
function Around({
  pages,
  locale,
  passShare,
}: {
  pages: readonly LessonPage[];
  locale: string;
  passShare: number | null;
}) {
  const rules = rulesOf('lesson');
  const [evidence, setEvidence] = useState(rules.none as LessonEvidence);
  const content = {
    ...{ __typename: 'LessonContent' as const, passShare },
    pages: pages.map(({ ways = [], then = null, ...own }) => ({
      __typename: 'LessonPage' as const,
      ways,
      then,
      ...own,
    })),
  } as unknown as ContentOfType<'LessonContent'>;
  return (
    <LessonRenderer
      {...{ content, contentLocale: locale, evidence, enrolmentId: 'e', stepId: 's' }}
      resumeAt={{ seconds: null, place: null }}
      here={useRef<Here>(null)}
      onReady={() => undefined}
      onError={() => undefined}
      onEvidence={(told) => {
        reports.push(told as LessonEvidence);
        setEvidence((known) => rules.join(known, told) as LessonEvidence);
      }}
    />
  );
}

const open = (pages: readonly LessonPage[], { locale = 'en', passShare = null as number | null } = {}) =>
  render(
    <I18nProvider i18n={i18n}>
      <Around pages={pages} locale={locale} passShare={passShare} />
    </I18nProvider>,
  );
const task = (prompt: string) => within(screen.getByRole('group', { name: prompt }));
const tries = () => reports.flatMap(({ tries: given = {} }) => Object.values(given).map(({ answer }) => answer));

beforeEach(() => {
  cleanup();
  sessionStorage.clear();
  reports = [];
});

describe('a card', () => {
  it('is a button by its front, and opens its back for whoever sees none of it', async () => {
    open([page('p', [{ type: 'cards', cards: [{ front: 'Falsified', back: 'A word of health.' }] }])]);
    const card = screen.getByRole('button', { name: 'Falsified', expanded: false });
    expect(screen.queryByText('A word of health.')?.closest('[aria-hidden="true"]')).not.toBeNull();
    await userEvent.tab();
    expect(document.activeElement).toBe(card);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Falsified', expanded: true })).toBe(card);
    expect(screen.getByText('A word of health.').closest('[aria-hidden="true"]')).toBeNull();
    expect(document.getElementById(card.getAttribute('aria-controls') ?? '')?.textContent).toContain(
      'A word of health.',
    );
    await userEvent.keyboard(' ');
    expect(card.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('a text', () => {
  const note = { type: 'footnote', content: [{ type: 'text', text: 'TRIPS, Article 55.' }] };
  const law = {
    type: 'nationalLaw',
    content: [
      { type: 'generalRule', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Find both laws.' }] }] },
      {
        ...{ type: 'countryRule', attrs: { country: 'MA' } },
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Law 17-04.' }] }],
      },
    ],
  };
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Held.' }, note] }, law] };

  it('opens its notes in place and lists them, and shows the law of the reader’s own country', async () => {
    open([page('p', [{ type: 'text', body: body as never }])]);
    await userEvent.click(screen.getByRole('button', { name: 'Note 1', expanded: false }));
    expect(screen.getByRole('note').textContent).toContain('TRIPS, Article 55.');
    expect(screen.getByRole('heading', { name: 'Notes' })).toBeTruthy();
    expect(screen.getByText('In your country, Morocco')).toBeTruthy();
    expect(screen.getByText('Law 17-04.')).toBeTruthy();
  });
});

describe('an exercise', () => {
  it('gives its hints one by one', async () => {
    open([page('p', [check])]);
    await userEvent.click(task('What first?').getByRole('button', { name: 'Show a hint' }));
    expect(task('What first?').getByRole('status').textContent).toBe('One.');
    await userEvent.click(task('What first?').getByRole('button', { name: 'Show another hint' }));
    expect(task('What first?').getByRole('status').textContent).toBe('One.Two.');
    expect(task('What first?').queryByRole('button', { name: /hint/u })).toBeNull();
  });

  it('of one answer says at once whether it holds, and reports each try', async () => {
    open([page('p', [check])]);
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }));
    expect(screen.getByText('Not yet.').closest('[role="status"]')).not.toBeNull();
    expect(screen.getByText('The seal is evidence.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Photograph it' }));
    expect(screen.getByText('That is right.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Photograph it', pressed: true })).toBeTruthy();
    expect(tries()).toEqual([['a'], ['b']]);
  });

  it('of groups is done by choices, and said part by part', async () => {
    open([page('p', [sort])]);
    const group = task('Which word fits?');
    await userEvent.click(group.getByRole('button', { name: 'Answer' }));
    expect(group.getByRole('alert').textContent).toBe('Choose or write something first.');
    await userEvent.selectOptions(group.getByLabelText('A bag'), 'Falsified');
    await userEvent.selectOptions(group.getByLabelText('A pill'), 'Falsified');
    await userEvent.click(group.getByRole('button', { name: 'Answer' }));
    expect(group.getByText('Partly right: 50%')).toBeTruthy();
    expect(group.getByRole('img', { name: 'not right' }).closest('li')?.textContent).toContain('A bag: A mark.');
    expect(tries()).toEqual([['bag=Falsified', 'pill=Falsified']]);
  });

  it('of an order is moved by its buttons; the focus goes along, and the place is said', async () => {
    open([page('p', [order])]);
    const group = task('In which order?');
    const first = () => group.getAllByRole('listitem')[0];
    for (let moved = 0; !first()?.textContent?.startsWith('three') && moved < 3; moved++) {
      await userEvent.click(group.getByRole('button', { name: 'Move up: three' }));
    }
    expect(group.getByText('Now number 1 of 3')).toBeTruthy();
    expect(document.activeElement).toBe(group.getByRole('button', { name: 'Move down: three' }));
    expect(group.getByRole('button', { name: 'Move up: three' }).hasAttribute('disabled')).toBe(true);
  });

  it('with places in a picture is the same in the picture and in the list', async () => {
    const spot: LessonBlock = {
      ...{ type: 'hotspot', id: 'h', prompt: 'Where?', picture },
      regions: [region('Sender', true), region('Weight', false)],
    };
    open([page('p', [spot])]);
    const group = task('Where?');
    await userEvent.click(group.getByRole('button', { name: '1 Sender', pressed: false }));
    expect(group.getByRole<HTMLInputElement>('checkbox', { name: '1 Sender' }).checked).toBe(true);
    await userEvent.click(group.getByRole('checkbox', { name: '2 Weight' }));
    expect(group.getByRole('button', { name: '2 Weight', pressed: true })).toBeTruthy();
    await userEvent.click(group.getByRole('button', { name: 'Answer' }));
    expect(group.getByText('About Sender.', { exact: false })).toBeTruthy();
    expect(tries()).toEqual([['Sender', 'Weight']]);
  });

  it('keeps what was begun when the page is closed, and reports nothing of it', async () => {
    const { unmount } = open([page('p', [fill])]);
    await userEvent.type(task('Complete it.').getByLabelText('Days'), '1٠');
    unmount();
    open([page('p', [fill])]);
    expect(task('Complete it.').getByLabelText<HTMLInputElement>('Days').value).toBe('1٠');
    expect(tries()).toEqual([]);
    await userEvent.click(task('Complete it.').getByRole('button', { name: 'Answer' }));
    expect(task('Complete it.').getByText('That is right.')).toBeTruthy();
    expect(task('Complete it.').getByText('Article 55.')).toBeTruthy();
  });

  it('runs in the direction of its own words; what the college says keeps its own', async () => {
    open([page('p', [{ ...check, prompt: 'ماذا أولًا؟' }])], { locale: 'ar' });
    const group = screen.getByRole('group', { name: 'ماذا أولًا؟' });
    expect(group.getAttribute('dir')).toBe('rtl');
    await userEvent.click(within(group).getByRole('button', { name: 'Open it' }));
    expect(within(group).getByText('Not yet.').closest('[lang]')?.getAttribute('dir')).toBe('ltr');
  });
});

describe('the way through a lesson', () => {
  const pages = [
    page('ask', [check], { ways: [{ when: { on: 'result', block: 'c', is: 'not-right' }, to: 'again' }], then: 'end' }),
    page('again', [{ type: 'accordion', items: [{ title: 'Why?', body: 'Because.' }] }]),
    page('end', []),
  ];
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  const title = () => screen.getByRole('heading', { level: 2 });

  it('waits for the answer on which it depends', async () => {
    open(pages);
    await press('Next page');
    expect(screen.getByRole('alert').textContent).toContain('Answer what is asked on this page first');
    expect(title().textContent).toBe('Page ask');
  });

  it('leads on by what was answered, brings the focus to the page, and tells which pages were seen', async () => {
    open(pages);
    await press('Photograph it');
    await press('Next page');
    expect(title().textContent).toBe('Page end');
    expect(document.activeElement).toBe(title());
    expect(screen.getByText('Page 2 of 2')).toBeTruthy();
    await press('Page before');
    await press('Open it');
    await press('Next page');
    expect(title().textContent).toBe('Page again');
    expect(screen.getByText('Page 2 of 3')).toBeTruthy();
    expect(reports.flatMap(({ seen }) => Object.keys(seen))).toEqual(['ask', 'end', 'ask', 'again']);
  });

  it('says the score so far where one is asked', async () => {
    open([page('p', [check, fill])], { passShare: 0.6 });
    expect(screen.getByText(/Score so far: 0%. Needed: 60%/u)).toBeTruthy();
    await press('Photograph it');
    expect(screen.getByText(/Score so far: 50%/u)).toBeTruthy();
  });
});
