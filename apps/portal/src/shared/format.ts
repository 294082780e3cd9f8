import { useMemo } from 'react';
import { formattingLocale, useLocale, type Locale } from './i18n';

/** Writes numbers, instants and lengths as a reader of the language expects them. Zones are IANA names; without one, the reader's own. */
export interface Format {
  /** 1,204 */
  number(value: number): string;
  /** 73 % of a share from 0 to 1 */
  percent(share: number): string;
  /** 3 December 2026 */
  date(instant: string): string;
  /** Thursday 3 December 2026 at 14:00 */
  dateTime(instant: string, timeZone?: string): string;
  /** 14:00 */
  time(instant: string, timeZone?: string): string;
  /** 6:12, 1:02:09: a place in a medium, from seconds */
  clock(seconds: number): string;
  /** 2 h 5 min, from seconds; under a minute in seconds */
  duration(seconds: number): string;
  /** 14 MB, from bytes */
  size(bytes: number): string;
  /** Ghana, from GH */
  country(code: string): string;
  /** Arabic, English and French, from language codes */
  languages(codes: readonly string[]): string;
  /** a, b and c */
  list(items: readonly string[]): string;
  /** in 3 days, 2 hours ago: from one instant to another, in milliseconds since 1970 */
  relative(to: number, from: number): string;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const pad = (part: number) => String(part).padStart(2, '0');

/** The formats of one language. Components take them from {@link useFormat}. */
export function formatsOf(locale: Locale): Format {
  const tag = formattingLocale(locale);
  const numbers = new Intl.NumberFormat(tag);
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(tag, {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
      maximumFractionDigits: value < 10 && name === 'megabyte' ? 1 : 0,
    }).format(value);
  const relatives = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  return {
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    date: (instant) => dates.format(new Date(instant)),
    dateTime: (instant, timeZone) =>
      new Intl.DateTimeFormat(tag, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZone,
      }).format(new Date(instant)),
    time: (instant, timeZone) =>
      new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant)),
    clock(seconds) {
      const whole = Math.max(0, Math.floor(seconds));
      const [hours, minutes, rest] = [Math.floor(whole / HOUR), Math.floor((whole % HOUR) / MINUTE), whole % MINUTE];
      return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
    },
    duration(seconds) {
      const whole = Math.max(0, Math.round(seconds));
      if (whole < MINUTE) return unit(whole, 'second');
      const minutes = Math.round(whole / MINUTE);
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      return [hours > 0 && unit(hours, 'hour'), (rest > 0 || hours === 0) && unit(rest, 'minute')]
        .filter(Boolean)
        .join(' ');
    },
    size: (bytes) => (bytes < 1e6 ? unit(Math.max(1, bytes / 1e3), 'kilobyte') : unit(bytes / 1e6, 'megabyte')),
    country: (code) => new Intl.DisplayNames(tag, { type: 'region' }).of(code) ?? code,
    languages: (codes) => {
      const names = new Intl.DisplayNames(tag, { type: 'language' });
      return codes.map((code) => names.of(code) ?? code).join(tag.startsWith('ar') ? '، ' : ', ');
    },
    list: (items) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
    relative(to, from) {
      const seconds = Math.round((to - from) / 1000);
      const size = Math.abs(seconds);
      if (size < MINUTE) return relatives.format(seconds, 'second');
      if (size < HOUR) return relatives.format(Math.round(seconds / MINUTE), 'minute');
      if (size < DAY) return relatives.format(Math.round(seconds / HOUR), 'hour');
      return relatives.format(Math.round(seconds / DAY), 'day');
    },
  };
}

/** The formats of the language on screen. */
export function useFormat(): Format {
  const locale = useLocale();
  return useMemo(() => formatsOf(locale), [locale]);
}

/** Every time zone by its IANA name, in order. `zone` is among them, also where this browser knows it by an older name. */
export function timeZonesWith(zone: string): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', zone])].sort();
}

/** The zone of this device, for "your time". */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
