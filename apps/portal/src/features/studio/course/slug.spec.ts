import { describe, expect, it } from '@jest/globals';
import { isSlug, LONGEST_SLUG, slugOf } from './slug';

describe('The address that a title suggests', () => {
  it.each([
    ['Counterfeit medicines', 'counterfeit-medicines'],
    ['  IP crime: an introduction!  ', 'ip-crime-an-introduction'],
    ['Médicaments falsifiés à l’étranger', 'medicaments-falsifies-a-letranger'],
    ['Año 2026 — señales', 'ano-2026-senales'],
    ['Straße, Łódź & Ærø', 'strasse-lodz-and-aero'],
    ['ﬁles №5', 'files-no5'],
    ['جرائم الملكية الفكرية', ''],
    ['جرائم IP 101', 'ip-101'],
    ['---', ''],
    ['x'.repeat(100), 'x'.repeat(80)],
    [`${'x'.repeat(76)} whole words only`, 'x'.repeat(76)],
  ])('of “%s” is “%s”', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
    if (slug) expect(isSlug(slug)).toBe(true);
  });

  it.each(['', 'Taken', 'with space', '-edge', 'edge-', 'a--b', 'é', 'x'.repeat(LONGEST_SLUG + 1)])(
    '“%s” is none',
    (text) => {
      expect(isSlug(text)).toBe(false);
    },
  );
});
