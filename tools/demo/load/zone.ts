import { DateTime } from 'luxon';

/** The instant at which a clock in the zone shows the day (`2026-12-03`) and time (`14:00`). */
export function instantOf(day: string, time: string, zone: string): Date {
  const local = DateTime.fromISO(`${day}T${time}`, { zone });
  if (!local.isValid) throw new Error(`${day} ${time} in ${zone} is no instant: ${local.invalidReason}`);
  return local.toJSDate();
}
