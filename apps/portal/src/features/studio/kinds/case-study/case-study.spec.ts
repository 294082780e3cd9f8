import { describe, expect, it } from '@jest/globals';
import {
  localeProblems,
  type CaseStudyContent,
  type Ending,
  type Exhibit,
  type Scene,
  type SceneOf,
} from '@provost/domain';
import { alignedCase } from './align';
import { empty } from './empty';
import { outlineOf } from './outline';

const scene = (id: string, to: readonly string[], rest: Partial<SceneOf<'decision'>> = {}): SceneOf<'decision'> => ({
  id,
  kind: 'decision',
  title: `Scene ${id}`,
  body: ['It is night.'],
  exhibits: [],
  choices: to.map((target) => ({ id: `to-${target}`, label: `Go to ${target}`, to: target })),
  ...rest,
});
const court = (words: Partial<Ending> = {}): SceneOf<'ending'> => ({
  ...scene('court', []),
  kind: 'ending',
  ending: { verdict: 'strong', debrief: 'Well done.', legalBasis: ['TRIPS 61'], ...words },
});
const exhibit: Exhibit = {
  id: 'bill',
  seal: 'A',
  title: 'Bill',
  found: 'Desk',
  description: 'A bill.',
  ...{ holder: 'Agent', place: 'Port', provenance: 'Carrier', status: 'as-found', actions: [] },
  facts: [{ label: 'Weight', value: '12 t' }],
};
const source: CaseStudyContent = {
  kind: 'case-study',
  brief: 'A container.',
  start: 'call',
  scenes: [
    scene('call', ['port'], { exhibits: ['bill'] }),
    {
      ...scene('port', [], { exhibits: ['bill'] }),
      choices: [{ id: 'open', label: 'Open it', to: 'court', needs: ['bill'] }],
    },
    court(),
  ],
  variables: [],
  notes: [],
  exhibits: [exhibit],
  sources: [{ title: 'Handbook', publisher: 'WCO', checkedOn: '2026-01-01' }],
};
const changed = (scenes: readonly Scene[], start = 'call'): CaseStudyContent => ({ ...source, scenes, start });

describe('The outline of a case', () => {
  it('says which scene leads where, and what it takes', () => {
    const [call, port, court] = outlineOf(source);
    expect(call).toMatchObject({ number: 1, isStart: true, verdict: null, problems: [] });
    expect(call?.ways).toMatchObject([{ label: 'Go to port', to: 2, title: 'Scene port', needs: [], problems: [] }]);
    expect(port?.ways).toMatchObject([{ to: 3, needs: ['A'] }]);
    expect(court).toMatchObject({ number: 3, isStart: false, verdict: 'strong', ways: [], problems: [] });
  });

  it.each([
    [
      'a scene that nobody reaches',
      changed([...source.scenes, scene('attic', ['court'])]),
      ['attic unreachable-scene'],
    ],
    [
      'a scene without a way on',
      changed([scene('call', ['port', 'pier'], { exhibits: ['bill'] }), ...source.scenes.slice(1), scene('pier', [])]),
      ['pier dead-end'],
    ],
    [
      'two scenes that lead to each other only',
      changed([scene('call', ['a', 'court']), scene('a', ['b']), scene('b', ['a']), court()]),
      ['a endless-loop', 'b endless-loop'],
    ],
    ['a choice that leads nowhere', changed([scene('call', ['court', 'gone']), court()]), ['call to-gone unknown-id']],
    [
      'a choice that no exhibit opens',
      changed([scene('call', ['port', 'court']), ...source.scenes.slice(1).map((one) => ({ ...one, exhibits: [] }))]),
      ['port open choice-never-open'],
    ],
    ['missing words are no matter of the outline', changed(source.scenes.map((one) => ({ ...one, title: '' }))), []],
  ])('marks %s', (_case, content, marks) => {
    const said = outlineOf(content).flatMap(({ id, problems, ways }) => [
      ...problems.map((code) => `${id} ${code}`),
      ...ways.flatMap((way) => way.problems.map((code) => `${id} ${way.id} ${code}`)),
    ]);
    expect(said).toEqual(marks);
  });
});

describe('A case in another language', () => {
  const french: CaseStudyContent = {
    ...empty(),
    brief: 'Un conteneur.',
    scenes: [
      { ...court({ verdict: 'lost', debrief: 'Bravo.', legalBasis: [] }), title: 'Le tribunal' },
      scene('gone', []),
      { ...scene('port', []), title: 'Le port', choices: [{ id: 'open', label: 'Ouvrir', to: 'call' }] },
    ],
    exhibits: [{ ...exhibit, title: 'Connaissement', facts: [] }],
  };

  it.each([
    ['nothing', empty()],
    ['an older shape', french],
    ['the same', source],
  ])('has the ids, ways and verdicts of its source, whatever it was: %s', (_case, before) => {
    expect(localeProblems(source, alignedCase(source, before))).toEqual([]);
  });

  it('keeps its own words', () => {
    const { brief, scenes, exhibits, sources } = alignedCase(source, french);
    expect(brief).toBe('Un conteneur.');
    expect(scenes.map(({ title }) => title)).toEqual(['', 'Le port', 'Le tribunal']);
    expect(scenes[1]?.choices).toEqual([{ id: 'open', label: 'Ouvrir', to: 'court', needs: ['bill'] }]);
    expect(scenes[2]).toMatchObject({ ending: { verdict: 'strong', debrief: 'Bravo.', legalBasis: [] } });
    expect(exhibits[0]).toMatchObject({ seal: 'A', title: 'Connaissement', facts: [{ label: '', value: '' }] });
    expect(sources).toEqual(source.sources);
  });

  it('changes nothing where the shape is the same', () => {
    expect(alignedCase(source, source)).toEqual(source);
  });
});
