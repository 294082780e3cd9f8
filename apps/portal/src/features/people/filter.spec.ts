import { describe, expect, it } from '@jest/globals';
import { choiceIn, searchOf, type PeopleChoice } from './filter';

describe('the filter of the people', () => {
  it('comes back from its address as it was', () => {
    const whole: PeopleChoice = { countryCode: 'GH', role: 'COORDINATOR', text: 'Efua & Co' };
    expect(choiceIn(new URLSearchParams(searchOf(whole).toString()))).toEqual(whole);
  });

  it('leaves out what is not chosen, and what is no role', () => {
    expect(searchOf({}).toString()).toBe('');
    expect(choiceIn(new URLSearchParams('?role=king&country=&name=%20'))).toEqual({});
  });
});
