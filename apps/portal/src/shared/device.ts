import { useSyncExternalStore } from 'react';

/** What is chosen on a device and holds only there. */
interface Choice<Value extends string> {
  readonly current: () => Value;
  readonly choose: (value: Value) => void;
  readonly subscribe: (notify: () => void) => () => void;
}

/** A choice in the device's store; the first value where nothing was chosen. */
function choiceOf<Value extends string>(key: string, values: readonly [Value, ...Value[]]): Choice<Value> {
  const listeners = new Set<() => void>();
  return {
    current: () => values.find((value) => value === localStorage.getItem(key)) ?? values[0],
    choose(value) {
      localStorage.setItem(key, value);
      for (const notify of listeners) notify();
    },
    subscribe(notify) {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
  };
}

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const theme = choiceOf('provost.theme', THEMES);

/** The theme chosen on this device; `system` follows the device. */
export const currentTheme = theme.current;

/** Sets the page's colours to the chosen theme. */
export function showTheme(chosen: Theme): void {
  if (chosen === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
}

/** Shows a theme and remembers it on this device. */
export function chooseTheme(chosen: Theme): void {
  theme.choose(chosen);
  showTheme(chosen);
}

export const useTheme = (): Theme => useSyncExternalStore(theme.subscribe, theme.current);

/** `device` saves data where the browser asks for it. */
export const DATA_SAVINGS = ['device', 'always', 'never'] as const;
export type DataSaving = (typeof DATA_SAVINGS)[number];

const dataSaving = choiceOf('provost.save-data', DATA_SAVINGS);

/**
 * Whether to save data is chosen on each device, and not by person: the same officer has a line at her desk and a few
 * megabytes a day on her phone.
 */
export const chooseDataSaving = dataSaving.choose;

export const useDataSaving = (): DataSaving => useSyncExternalStore(dataSaving.subscribe, dataSaving.current);

/** The browser's own wish (it sends the header Save-Data then); it may change while a page is open. */
interface Connection extends EventTarget {
  readonly saveData?: boolean;
}
const connection = (): Connection | undefined => (navigator as { connection?: Connection }).connection;

/** Whether data is to be saved on this device now: by its person's choice, else as the browser asks. */
export function savesData(): boolean {
  const chosen = dataSaving.current();
  return chosen === 'device' ? connection()?.saveData === true : chosen === 'always';
}

/** {@link savesData}, always as it is now: nothing plays or loads ahead by itself, and the smallest form comes first. */
export const useDataSaver = (): boolean => useSyncExternalStore(subscribeToSaving, savesData);

function subscribeToSaving(notify: () => void): () => void {
  const line = connection();
  const forget = dataSaving.subscribe(notify);
  line?.addEventListener?.('change', notify);
  return () => {
    forget();
    line?.removeEventListener?.('change', notify);
  };
}
