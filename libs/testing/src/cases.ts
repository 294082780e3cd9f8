import { actKey, type CaseAct, type CaseStudyContent, type Exhibit, type Journal, type Scene } from '@provost/domain';
import type { StepTraits } from './courses.js';

const phone: Exhibit = {
  ...{ id: 'phone', seal: 'P-1', title: 'A telephone', found: 'On the seat', description: 'Locked.', facts: [] },
  ...{ holder: 'Nobody', place: 'Car', provenance: 'The driver', status: 'as-found' },
  actions: [
    { id: 'photo', act: 'photograph', label: 'Photograph it', entry: 'Photographed.' },
    {
      ...{ id: 'seal', act: 'seal', label: 'Seal it', entry: 'Sealed.', holder: 'You' },
      ...{ after: ['photo'], due: ['court'], broken: 'Nobody saw where it lay.' },
    },
  ],
};

const ending = (id: string, verdict: 'strong' | 'lost'): Scene => ({
  ...{ id, kind: 'ending', title: id, body: [id], exhibits: [], choices: [] },
  ending: { verdict, debrief: `It is ${id}.`, legalBasis: [] },
});

const story: CaseStudyContent = {
  ...{ kind: 'case-study', brief: 'A car is stopped.', start: 'gate', notes: [], sources: [], exhibits: [phone] },
  variables: [
    { id: 'hours', title: 'Hours left', type: 'number', initial: 4, least: 0, most: 4, role: 'time', shown: true },
  ],
  scenes: [
    {
      ...{ id: 'gate', kind: 'decision', title: 'At the gate', body: ['The driver waits.'], exhibits: ['phone'] },
      choices: [
        {
          ...{ id: 'search', label: 'Search the car', to: 'court', needs: ['phone'], when: 'hours >= 2' },
          effects: [{ variable: 'hours', value: 'hours - 2' }],
        },
        { id: 'wait', label: 'Wait', to: 'gate', effects: [{ variable: 'hours', value: 'hours - 3' }] },
        { id: 'leave', label: 'Let him go', to: 'gone' },
      ],
    },
    {
      ...{ id: 'court', kind: 'hearing', title: 'In court', body: [], exhibits: [] },
      hearing: { before: 'Judge', rulings: [{ exhibit: 'phone', admitted: 'In.', excluded: 'Out.' }] },
      choices: [
        { id: 'kept', label: 'Judgment', to: 'won', when: 'admitted.phone' },
        { id: 'out', label: 'Judgment', to: 'lost' },
      ],
    },
    ending('won', 'strong'),
    ending('lost', 'lost'),
    ending('gone', 'lost'),
  ],
};

/**
 * A case with a way that needs an exhibit and two hours of four, a court that reads the exhibit's custody, and three
 * endings: `won`, `lost` and `gone`.
 */
export const aCase: StepTraits = { kind: 'case-study', content: { ...story } };

/** One act of a run: the deed, the scene, the thing, and what was picked. */
export type Deed = readonly [deed: CaseAct['deed'], on: string, of: string, picks?: readonly string[]];

/** A run as an officer's device reports it, each act a millisecond after the one before it, the first at `at`. */
export function aRun(at: number, deeds: readonly Deed[], name = '1.run'): Journal {
  const journal: Record<string, CaseAct> = {};
  let after = '';
  const all: readonly Deed[] = [['start', '', name], ...deeds];
  for (const [i, [deed, on, of, picks]] of all.entries()) {
    const act: CaseAct = { after, deed, on, of, ...(picks && { picks }), at: at + i };
    after = actKey(act);
    journal[after] = act;
  }
  return journal;
}
