import { describe, expect, it } from '@jest/globals';
import { contents } from '../contents.fixture.js';
import { caseLine, type LineRow } from './case-line.js';
import { told, type Told } from './journal.fixture.js';
import { currentRun } from './runs.js';

const port = contents['case-study'];

function lineOf(acts: readonly Told[]) {
  const run = currentRun(port, told(acts));
  if (!run) throw new Error('the case was not opened');
  const { exhibits, rows } = caseLine(port, run.state);
  const words = (row: LineRow) => {
    switch (row.what) {
      case 'scene':
        return row.scene.title;
      case 'decision':
        return `> ${row.choice.label}`;
      case 'custody':
        return `${row.exhibit.seal} ${row.entry.words}`;
      case 'ruling':
        return `${row.exhibit.seal} ${row.ruling.words}`;
    }
  };
  return {
    exhibits: exhibits.map(({ id }) => id),
    rows: rows.map((row) => [words(row), row.threads.join(' '), row.changes.map(({ to }) => to).join()]),
  };
}

const OPENED: Told[] = [
  ['examine', 'quay', 'manifest'],
  ['choose', 'quay', 'open'],
];

describe('the line of a case', () => {
  it('holds the scene at hand alone when nothing was decided', () => {
    expect(lineOf([])).toEqual({ exhibits: ['manifest'], rows: [['On the quay', 'begins', '']] });
  });

  it('tells scenes, decisions with what they cost, and custody, each at its place', () => {
    expect(lineOf([...OPENED, ['custody', 'inside', 'pads/photo'], ['custody', 'inside', 'pads/seal']])).toEqual({
      exhibits: ['manifest', 'pads'],
      rows: [
        ['On the quay', 'begins none', ''],
        ['> Open the container', 'runs none', '4'],
        ['Inside', 'runs begins', ''],
        ['A-2 Photographed in place.', 'runs knot', ''],
        ['A-2 Sealed.', 'runs knot', ''],
      ],
    });
  });

  it('tears the thread where the chain broke, and never mends it', () => {
    const { rows } = lineOf([
      ...OPENED,
      ['custody', 'inside', 'pads/seal'],
      ['custody', 'inside', 'pads/photo'],
      ['choose', 'inside', 'back'],
    ]);
    expect(rows.slice(3)).toEqual([
      ['A-2 Nobody saw where it lay.', 'runs breaks', ''],
      ['A-2 Photographed in place.', 'runs torn-knot', ''],
      ['> Step back to the quay', 'runs torn', ''],
      ['On the quay', 'runs torn', ''],
    ]);
  });

  it('says what was missed before the scene that found it missing', () => {
    const { rows } = lineOf([...OPENED, ['examine', 'inside', 'pads'], ['choose', 'inside', 'seal']]);
    expect(rows.slice(3)).toEqual([
      ['> Seal and call the right holder', 'runs runs', ''],
      ['A-2 Nobody saw where it lay.', 'runs breaks', ''],
      ['Seized', 'runs torn', ''],
    ]);
  });
});
