import type { Client } from 'urql';
import { deliverBy, type Deliver } from './deliver-evidence';
import { deviceQueue, type EvidenceQueue, type Unsent } from './evidence-queue';
import { liveSittings } from './live-reporters';

/** How long what was refused for good rests before it is tried once more by itself, in milliseconds: a day. */
const REST_MS = 24 * 60 * 60_000;
const LOCK = 'provost-evidence-left';

/**
 * Sends what earlier sittings of this person left on this device. What is refused for good is set aside, to be seen in
 * "My proof", and tried again once a day: an enrolment may be opened again, a server mended.
 * @returns how many reports still wait
 */
export async function deliverLeft(
  queue: EvidenceQueue,
  deliver: Deliver,
  left: { readonly personId: string; readonly sendsForItself: ReadonlySet<string>; readonly now: number },
): Promise<number> {
  let waiting = 0;
  for (const report of await queue.leftBy(left.personId)) {
    if (left.sendsForItself.has(report.session) && !report.setAside) continue;
    if (report.setAside && left.now - report.setAside.at < REST_MS) continue;
    if (!(await deliverOne(queue, deliver, report, left.now))) waiting += 1;
  }
  return waiting;
}

/** Sends one report that was left; true where it waits no longer, whether recorded or set aside. */
export async function deliverOne(
  queue: EvidenceQueue,
  deliver: Deliver,
  report: Unsent,
  now: number,
): Promise<boolean> {
  const delivery = await deliver(report, false);
  if (delivery.outcome === 'recorded') await queue.forget(report);
  if (delivery.outcome === 'refused') await queue.setAside(report, delivery.code, now);
  return delivery.outcome !== 'waiting';
}

/** {@link deliverLeft} for this device, in one tab at a time where the browser has locks. */
export async function deliverLeftHere(client: Client, personId: string): Promise<number> {
  const send = () =>
    deliverLeft(deviceQueue, deliverBy(client), { personId, sendsForItself: liveSittings(), now: Date.now() });
  if (!('locks' in navigator)) return send();
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? send() : 0));
}
