import { describe, expect, it } from '@jest/globals';
import { changed, choiceIn, exportOf, searchOf, type DeskChoice } from './filter';

const WHOLE: DeskChoice = {
  regionCode: 'AF',
  countryCode: 'GH',
  agencyId: '0199-1',
  curriculumSlug: 'introductory',
  certificateStatus: 'IN_PROGRESS',
  text: 'Efua & Co',
};

describe('the filter of the desk', () => {
  it('comes back from its address as it was', () => {
    expect(choiceIn(new URLSearchParams(searchOf(WHOLE)))).toEqual(WHOLE);
  });

  it('leaves out what is not chosen, and what is no standing', () => {
    expect(searchOf({})).toBe('');
    expect(choiceIn(new URLSearchParams('?status=best&country=&by=agency'))).toEqual({});
  });

  it('exports with the same parts, as the export names them', () => {
    const asked = new URL(exportOf('officers', WHOLE), 'http://college.test').searchParams;
    expect(Object.fromEntries(asked)).toEqual({ ...WHOLE, certificateStatus: 'in-progress' });
  });

  it('takes away what lies inside a changed place, and nothing else', () => {
    expect(changed(WHOLE, { regionCode: 'EU' })).toEqual({
      regionCode: 'EU',
      curriculumSlug: 'introductory',
      certificateStatus: 'IN_PROGRESS',
      text: 'Efua & Co',
    });
    expect(changed(WHOLE, { countryCode: 'KE', agencyId: 'k' })).toMatchObject({ countryCode: 'KE', agencyId: 'k' });
    expect(changed(WHOLE, { certificateStatus: undefined })).not.toHaveProperty('certificateStatus');
  });
});
