import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import {
  currentRun,
  joinJournals,
  type CaseStudyContent,
  type CaseStudyEvidence,
  type Exhibit,
  type Journal,
  type Scene,
} from '@provost/domain';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Client, fetchExchange, Provider } from 'urql';
import { useReportSaveState } from '../../../../shared/save-state';
import CaseStudyRenderer from './case-study';

i18n.loadAndActivate({ locale: 'en', messages: {} });

const phone: Exhibit = {
  ...{ id: 'phone', seal: 'P-1', title: 'A telephone', found: 'On the seat', description: 'Locked.', facts: [] },
  ...{ holder: 'Nobody', place: 'Car', provenance: 'The driver', status: 'as-found', notes: ['warm'] },
  actions: [
    { id: 'photo', act: 'photograph', label: 'Photograph it', entry: 'Photographed on the seat.' },
    {
      ...{ id: 'seal', act: 'seal', label: 'Seal it', entry: 'Sealed.', holder: 'You', after: ['photo'] },
      broken: 'Nobody saw where it lay.',
    },
  ],
};
const ending = (id: string, title: string): Scene => ({
  ...{ id, kind: 'ending', title, body: [], exhibits: [], choices: [] },
  ending: { verdict: 'strong', debrief: 'The chain holds.', legalBasis: ['The evidence act'] },
});
const story: CaseStudyContent = {
  ...{ kind: 'case-study', brief: 'A car is stopped.', start: 'gate', sources: [], exhibits: [phone] },
  notes: [{ id: 'warm', text: 'It is still warm.' }],
  variables: [{ id: 'hours', title: 'Hours left', type: 'number', initial: 4, least: 0, most: 4, shown: true }],
  scenes: [
    {
      ...{ id: 'gate', kind: 'decision', title: 'At the gate', body: ['The driver waits.'], exhibits: ['phone'] },
      choices: [
        { id: 'search', label: 'Search the car', to: 'talk', needs: ['phone'], effects: [{ variable: 'hours', value: 'hours - 1' }] }, // prettier-ignore
        { id: 'leave', label: 'Let him go', to: 'gone', rationale: 'He will not come back.' },
      ],
    },
    {
      ...{ id: 'talk', kind: 'interview', title: 'The driver talks', body: [], exhibits: [] },
      person: { name: 'Ivo', role: 'driver' },
      questions: [
        { id: 'who', ask: 'Who sends you?', answer: 'A man.' },
        { id: 'which', ask: 'Which man?', answer: 'Him.', when: 'asked.talk.who' },
      ],
      choices: [{ id: 'end', label: 'Write it down', to: 'written' }],
    },
    ending('gone', 'Gone'),
    ending('written', 'Written down'),
  ],
};

let reported: Journal;
let client: Client;
let shares: object[];
beforeEach(() => {
  reported = {};
  shares = [];
  // jsdom lays nothing out, and scrolls nowhere.
  Element.prototype.scrollIntoView = () => undefined;
  const headers = new Map([['content-type', 'application/json']]);
  const text = () => Promise.resolve(JSON.stringify({ data: { decisionShares: shares } }));
  const answer = () => Promise.resolve({ ok: true, status: 200, headers, text });
  client = new Client({ url: '/graphql', exchanges: [fetchExchange], preferGetMethod: false, fetch: answer as never });
});
afterEach(cleanup);

/** The renderer with its page reduced to what it promises: it joins what is reported, and shows it. */
function Page({ known }: { readonly known: Journal }) {
  const [acts, setActs] = useState(known);
  useReportSaveState('evidence', 'saved');
  return (
    <CaseStudyRenderer
      content={{ __typename: 'CaseStudyContent', story } as never}
      contentLocale="en"
      resumeAt={{ seconds: null, place: null }}
      evidence={{ kind: 'case-study', acts }}
      enrolmentId="e"
      stepId="s"
      here={{ current: null }}
      onReady={() => undefined}
      onError={() => undefined}
      onEvidence={(evidence) => {
        const { acts: more } = evidence as CaseStudyEvidence;
        reported = joinJournals(reported, more);
        setActs((before) => joinJournals(before, more));
      }}
    />
  );
}
const show = (known: Journal = {}) =>
  render(
    <I18nProvider i18n={i18n}>
      <Provider value={client}>
        <Page known={known} />
      </Provider>
    </I18nProvider>,
  );
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const heading = (name: string) => screen.getByRole('heading', { name });
const exhibit = () => userEvent.click(screen.getByText('P-1', { selector: 'summary *' }));
const deeds = () => (currentRun(story, reported)?.state.trail ?? []).map(({ act }) => [act.deed, act.of]);

describe('a case in the player', () => {
  it('takes the focus to the heading of each scene, and records each act', async () => {
    show();
    await press('Open the case');
    expect(document.activeElement).toBe(heading('At the gate'));
    await press('Let him go');
    expect(document.activeElement).toBe(heading('Gone'));
    expect(deeds().slice(1)).toEqual([['choose', 'leave']]);
  });

  it('says why a way is closed, and opens it once the exhibit was examined', async () => {
    show();
    await press('Open the case');
    const way = screen.getByRole('button', { name: 'Search the car' });
    expect(way.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(way.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Examine first: P-1');
    await userEvent.click(way);
    expect(deeds()).toHaveLength(1);
    await exhibit();
    expect(within(screen.getByRole('tabpanel', { name: /Notebook/ })).getByText('It is still warm.')).toBeTruthy();
    await userEvent.click(way);
    expect(document.activeElement).toBe(heading('The driver talks'));
    expect(screen.getByText('3')).toBeTruthy();
  });

  it('writes the custody log, goes with the focus to what it wrote, and says where the chain broke', async () => {
    show();
    await press('Open the case');
    await exhibit();
    await press('Seal it');
    expect(document.activeElement?.textContent).toContain('Nobody saw where it lay.');
    expect(screen.getAllByText('Chain broken').length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Seal it' })).toBeNull();
  });

  it('hears answers in the order in which they were asked for, and offers what an answer opened', async () => {
    show();
    await press('Open the case');
    await exhibit();
    await press('Search the car');
    expect(screen.queryByRole('button', { name: 'Which man?' })).toBeNull();
    await press('Who sends you?');
    expect(document.activeElement?.textContent).toContain('A man.');
    await press('Which man?');
    expect(deeds().slice(-2)).toEqual([['ask', 'who'], ['ask', 'which']]); // prettier-ignore
  });

  it('stands where it was left when it is opened again', async () => {
    show();
    await press('Open the case');
    await exhibit();
    await press('Search the car');
    await press('Who sends you?');
    cleanup();
    show(reported);
    expect(heading('The driver talks')).toBeTruthy();
    expect(screen.getByText('A man.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Open the case' })).toBeNull();
  });

  it('tells at the end what an expert says, the law, and how others decided', async () => {
    shares = [
      { __typename: 'DecisionShare', place: 'gate', decision: 'leave', officers: 1, of: 5 },
      { __typename: 'DecisionShare', place: 'gate', decision: 'search', officers: 4, of: 5 },
    ];
    show();
    await press('Open the case');
    await press('Let him go');
    const debrief = within(screen.getByRole('region', { name: 'Debrief' }));
    expect(debrief.getByText('He will not come back.')).toBeTruthy();
    expect(debrief.getByText('The evidence act')).toBeTruthy();
    expect(await debrief.findByText('20%')).toBeTruthy();
    expect(debrief.getByText('80%')).toBeTruthy();
  });

  it('asks before it begins anew in the middle, and takes up the run that was left', async () => {
    show();
    await press('Open the case');
    await exhibit();
    await press('Search the car');
    await press('Start the case again');
    await press('Start again');
    expect(document.activeElement).toBe(heading('At the gate'));
    await userEvent.click(screen.getByText('Your runs'));
    await userEvent.click(screen.getByText('Run 1'));
    await press('Go on with this run');
    expect(document.activeElement).toBe(heading('The driver talks'));
  });
});
