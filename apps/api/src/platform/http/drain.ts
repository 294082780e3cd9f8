import type { IncomingMessage } from 'node:http';

/** The most that is read and thrown away, in bytes, and for how long, in milliseconds. */
const MOST = 100 * 1024 * 1024;
const LONGEST = 10_000;

/**
 * Reads what a client still sends and throws it away, so that it can read the refusal: closing on a client that is
 * still writing makes its system report a broken connection instead. Ends early for a body beyond all measure.
 */
export function drain(request: IncomingMessage): Promise<void> {
  if (request.readableEnded || request.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    let read = 0;
    const done = (): void => {
      clearTimeout(timer);
      request.off('data', count).off('end', done).off('close', done).off('error', done);
      resolve();
    };
    const count = (chunk: Buffer): void => {
      read += chunk.length;
      if (read > MOST) done();
    };
    const timer = setTimeout(done, LONGEST);
    request.on('data', count).on('end', done).on('close', done).on('error', done).resume();
  });
}
