import { describe, expect, it } from '@jest/globals';
import { languageOf } from './home-of';
import { inCountry, inputOf, NOBODY_YET, reaching, wrongFields, type PersonValues } from './person-values';

const WHOLE: PersonValues = {
  fullName: ' Yaa Asantewaa ',
  email: ' yaa@police.example ',
  password: 'a long enough one',
  countryCode: 'GH',
  agencyId: 'a1',
  role: 'COORDINATOR',
  scopeKind: 'COUNTRY',
  scopeValue: 'GH',
  locale: 'en',
  timeZone: 'Africa/Accra',
};

describe('a new person', () => {
  it('lacks what is not written, in the order of the form', () => {
    const fields = ['fullName', 'email', 'countryCode', 'timeZone', 'password'];
    expect(wrongFields({ ...NOBODY_YET, password: 'short' })).toEqual(fields);
    expect(wrongFields(WHOLE)).toEqual([]);
    expect(wrongFields({ ...WHOLE, scopeKind: 'REGION', scopeValue: '' })).toEqual(['scopeValue']);
    expect(wrongFields({ ...WHOLE, scopeKind: 'GLOBAL', scopeValue: '' })).toEqual([]);
  });

  it('takes language, zone and reach from her country, and leaves the agency of another', () => {
    const moved = inCountry(WHOLE, 'MA', 'es');
    expect(moved).toMatchObject({ countryCode: 'MA', agencyId: '', locale: 'ar', scopeValue: 'MA' });
    expect(inCountry(WHOLE, 'JP', 'es').locale).toBe('es');
    expect(inCountry(reaching(WHOLE, 'AGENCY'), 'MA', 'es').scopeValue).toBe('');
    expect(inCountry({ ...WHOLE, scopeKind: 'REGION', scopeValue: 'africa' }, 'MA', 'es').scopeValue).toBe('africa');
  });

  it('is given a zone only where her country has one', () => {
    expect(inCountry(WHOLE, 'KE', 'es').timeZone).toBe('Africa/Nairobi');
    expect(inCountry(WHOLE, 'BR', 'es').timeZone).toBe('');
  });

  it('reaches her own country or agency to begin with', () => {
    expect(reaching(WHOLE, 'AGENCY').scopeValue).toBe('a1');
    expect(reaching(WHOLE, 'GLOBAL').scopeValue).toBe('');
    expect(reaching(reaching(WHOLE, 'GLOBAL'), 'COUNTRY').scopeValue).toBe('GH');
  });

  it('is sent without the spaces around her, and an officer learns in her own country', () => {
    expect(inputOf(WHOLE)).toEqual({ ...WHOLE, fullName: 'Yaa Asantewaa', email: 'yaa@police.example' });
    const officer = inputOf({ ...WHOLE, role: 'OFFICER', scopeKind: 'GLOBAL', scopeValue: '', agencyId: '' });
    expect(officer).toMatchObject({ scopeKind: 'COUNTRY', scopeValue: 'GH', agencyId: null });
  });
});

it.each([
  ['MA', 'ar'],
  ['FR', 'fr'],
  ['PE', 'es'],
  ['GH', null],
  ['CI', 'fr'],
  ['JP', null],
])('in %s most people speak %s', (country, locale) => {
  expect(languageOf(country)).toBe(locale);
});
