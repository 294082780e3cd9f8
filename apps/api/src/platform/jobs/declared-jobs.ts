const names = new Set<string>();

/** Notes the name of a job, so that its queue is opened at start. */
export function declareJob(name: string): void {
  if (!/^[a-z-]+\.[a-z-]+$/.test(name)) throw new Error(`A job is named floor.what-happened, not ${name}.`);
  names.add(name);
}

/** The names of all jobs declared by the modules loaded so far. */
export const declaredJobs = (): readonly string[] => [...names];
