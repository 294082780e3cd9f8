/** A place in a recording as one writes it: `1:05`, `1:02:09`, or plain seconds; null where it is none. */
export function secondsOf(text: string): number | null {
  const parts = text.trim().split(':');
  if (
    parts.length > 3 ||
    parts.some((part, i) => !(i === parts.length - 1 ? /^\d+([.,]\d+)?$/u : /^\d+$/u).test(part))
  ) {
    return null;
  }
  const numbers = parts.map((part) => Number(part.replace(',', '.')));
  if (numbers.slice(1).some((number) => number >= 60)) return null;
  return numbers.reduce((sum, number) => sum * 60 + number, 0);
}

/** `1:05`, `1:02:09`, `0:06.5`: as {@link secondsOf} reads it, to the thousandth. */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const thousandths = Math.round((seconds - whole) * 1000);
  const fraction = thousandths > 0 ? `.${String(thousandths).padStart(3, '0').replace(/0+$/u, '')}` : '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(rest)}${fraction}`;
}
