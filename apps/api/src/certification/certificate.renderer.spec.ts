import { describe, expect, test } from '@jest/globals';
import { CertificateRenderer, type PrintedCertificate } from './certificate.renderer.js';

const printed = (holderName: string, locale = 'en'): PrintedCertificate => ({
  code: '0000-0000-0000-0000',
  holderName,
  title: 'IP crime: an introduction',
  level: 'introductory',
  locale,
  issuer: 'Meridian College of IP Crime Investigation',
  issuedAt: new Date('2026-03-02T10:00:00Z'),
  expiresAt: new Date('2029-03-02T10:00:00Z'),
  keyId: 'a1b2c3d4e5f60718',
  verifyUrl: 'https://college.example/verify/0000-0000-0000-0000',
});

/** Twelve scripts and spellings that break certificates elsewhere. */
const NAMES = [
  'Amina Benkirane',
  'أمينة بنكيران',
  '王秀英',
  'Екатерина Соколова',
  'प्रिया शर्मा',
  'សុខា ចាន់',
  'สมชาย ใจดี',
  'አበበ በቀለ',
  'Nguyễn Thị Thanh Hằng',
  'Grażyna Brzęczyszczykiewicz',
  'Llŷr ap Gruffudd',
  'Αλεξάνδρα Παπαδοπούλου',
];

describe('names in other scripts do not break certificates', () => {
  const renderer = new CertificateRenderer();

  test.each(NAMES)('%s is shaped on one page', async (name) => {
    const pdf = await renderer.pdf(printed(name));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('a name that looks like markup stays a name', async () => {
    await expect(renderer.pdf(printed('#panic("x") *Ana* $1$ \\u{41} "O’Neil"'))).resolves.toBeInstanceOf(Buffer);
  });

  test.each(['ar', 'en', 'fr', 'es'])('the words are printed in %s', async (locale) => {
    await expect(renderer.pdf(printed('Amina Benkirane', locale))).resolves.toBeInstanceOf(Buffer);
  });
});
