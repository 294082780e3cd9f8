import { expect, it } from '@jest/globals';
import { localeProblems, type CaseStudyContent } from '@provost/domain';
import { labelByTheSeaAr } from './customs/label-by-the-sea.ar.js';
import { labelByTheSeaEn } from './customs/label-by-the-sea.en.js';
import { smallParcelsAr } from './customs/small-parcels.ar.js';
import { smallParcelsEn } from './customs/small-parcels.en.js';
import { translatedCase, type CaseWords } from './translated-case.js';

const PROSE =
  /^(?:alt|answer|ask|body|brief|broken|clock|closed|debrief|description|entry|finding|found|from|holder|label|legalBasis|place|provenance|rationale|reason|role|text|title|unit|value|admitted|excluded|before|columns)$/u;

/** Every text of a content that is said to an officer, with where it stands. */
function textsOf(part: unknown, at = '', key = ''): [string, string][] {
  if (typeof part === 'string') return PROSE.test(key) ? [[at, part]] : [];
  if (Array.isArray(part)) return part.flatMap((one, i) => textsOf(one, `${at}/${i}`, key));
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, one]) => textsOf(one, `${at}/${name}`, name));
}

/** Formulas are no prose: an effect's value is left as it is. */
const said = ({ sources: _, ...content }: CaseStudyContent) =>
  textsOf(content).filter(([at]) => !/\/effects\/\d+\/value$|^\/variables\/\d+\/role$/u.test(at));

it.each([
  ['label-by-the-sea', labelByTheSeaEn, labelByTheSeaAr],
  ['small-parcels', smallParcelsEn, smallParcelsAr],
])('%s says all in Arabic', (_name, english, arabic) => {
  expect(localeProblems(english, arabic)).toEqual([]);
  const left = said(arabic).filter(([, text]) => /[A-Za-z]{2}/u.test(text) && !/\p{Script=Arabic}/u.test(text));
  expect(left).toEqual([]);
  expect(said(arabic).length).toBe(said(english).length);
});

it('names what was not said', () => {
  const words = { brief: 'x', variables: {}, notes: {}, exhibits: {}, scenes: {} } satisfies CaseWords;
  expect(() => translatedCase(smallParcelsEn, words)).toThrow('no words for minutes');
});
