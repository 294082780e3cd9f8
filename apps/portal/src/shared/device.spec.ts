import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chooseDataSaving, chooseTheme, currentTheme, savesData, type DataSaving } from './device';

const given = Object.getOwnPropertyDescriptor(navigator, 'connection');
const browserAsks = (saveData: boolean) =>
  Object.defineProperty(navigator, 'connection', { value: { saveData }, configurable: true });

beforeEach(() => localStorage.clear());
afterEach(() => {
  if (given) Object.defineProperty(navigator, 'connection', given);
  else Reflect.deleteProperty(navigator, 'connection');
});

describe('Saving data', () => {
  it.each<[DataSaving | null, boolean, boolean]>([
    [null, false, false],
    [null, true, true],
    ['device', true, true],
    ['always', false, true],
    ['never', true, false],
  ])('chosen %s, asked for by the browser %s: %s', (chosen, asks, saves) => {
    browserAsks(asks);
    if (chosen) chooseDataSaving(chosen);
    expect(savesData()).toBe(saves);
  });

  it('is not done where the browser says nothing of its line', () => {
    expect(savesData()).toBe(false);
  });
});

it('A theme is remembered, and one that no longer exists is that of the device', () => {
  chooseTheme('dark');
  expect([currentTheme(), document.documentElement.dataset.theme]).toEqual(['dark', 'dark']);
  localStorage.setItem('provost.theme', 'sepia');
  expect(currentTheme()).toBe('system');
});
