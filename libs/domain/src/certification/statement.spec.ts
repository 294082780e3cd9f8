import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, certificateStatement, type CertificateFacts } from './statement.js';

const facts: CertificateFacts = {
  code: '0123-4567-89AB-CDEF',
  holderName: 'Zoë Ó Briain',
  countryCode: 'IE',
  curriculumSlug: 'introductory',
  title: { fr: 'Introduction', en: 'IP crime: an introduction' },
  level: 'introductory',
  cycle: 1,
  issuer: 'Meridian College of IP Crime Investigation',
  issuedAt: new Date('2026-11-24T09:00:00Z'),
  expiresAt: new Date('2028-11-24T09:00:00Z'),
  keyId: '2026-1',
};

describe('the statement of a certificate', () => {
  it('is one line with one form, which a court’s expert can rebuild by hand', () => {
    expect(certificateStatement(facts)).toBe(
      '{"code":"0123-4567-89AB-CDEF","countryCode":"IE","curriculumSlug":"introductory","cycle":1,' +
        '"expiresAt":"2028-11-24T09:00:00.000Z","holderName":"Zoë Ó Briain","issuedAt":"2026-11-24T09:00:00.000Z",' +
        '"issuer":"Meridian College of IP Crime Investigation","keyId":"2026-1","level":"introductory",' +
        '"statement":"provost-certificate-1","title":{"en":"IP crime: an introduction","fr":"Introduction"}}',
    );
  });

  it('is the same for a name typed with combining accents', () => {
    expect(certificateStatement({ ...facts, holderName: facts.holderName.normalize('NFD') })).toBe(
      certificateStatement(facts),
    );
  });

  it.each(Object.keys(facts) as (keyof CertificateFacts)[])('changes with %s', (name) => {
    const other = { title: { en: 'Other' }, cycle: 2, issuedAt: new Date(1), expiresAt: new Date(2) }[name as string];
    expect(certificateStatement({ ...facts, [name]: other ?? 'other' })).not.toBe(certificateStatement(facts));
  });

  it('holds nothing but the facts', () => {
    const widened = { ...facts, email: 'zoe@example.org' };
    expect(certificateStatement(widened)).toBe(certificateStatement(facts));
  });
});

describe('canonical JSON', () => {
  it('reads back as the value, and is the same whatever the order of keys', () => {
    const shuffledKeys = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shuffledKeys)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, shuffledKeys(inner)])) // prettier-ignore
          : value;
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as Parameters<typeof canonicalJson>[0];
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
        expect(canonicalJson(shuffledKeys(plain) as typeof plain)).toBe(canonicalJson(plain));
      }),
    );
  });
});
