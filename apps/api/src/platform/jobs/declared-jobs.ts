/** What a queue of long work needs. */
export interface LongWork {
  /** A job whose worker was not heard of for so long is given to another one. At least 10. */
  readonly heartbeatSeconds: number;
  /** A job is ended after so long. */
  readonly expireInSeconds: number;
}

const declared = new Map<string, LongWork | null>();

/** Notes the name of a job, so that its queue is opened at start. */
export function declareJob(name: string, long: LongWork | null = null): void {
  if (!/^[a-z-]+\.[a-z-]+$/.test(name)) throw new Error(`A job is named floor.what-happened, not ${name}.`);
  declared.set(name, long);
}

/** The jobs declared by the modules loaded so far: names, and what their queues need beyond the usual. */
export const declaredJobs = (): readonly (readonly [string, LongWork | null])[] => [...declared];
