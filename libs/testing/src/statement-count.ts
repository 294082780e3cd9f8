import pg from 'pg';

type Query = typeof pg.Client.prototype.query;

/** The SQL texts of one piece of work. */
export interface CountedWork<T> {
  readonly result: T;
  readonly statements: readonly string[];
}

/**
 * Runs some work and notes every statement that this process sends to PostgreSQL meanwhile, except the queue's own.
 * With it a spec says how many statements a page costs, at one officer and at fifty.
 */
export async function countingStatements<T>(work: () => Promise<T>): Promise<CountedWork<T>> {
  const statements: string[] = [];
  const query = pg.Client.prototype.query as (this: pg.Client, ...parts: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, ...parts: unknown[]) {
    const [first] = parts;
    const text = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text;
    const { application_name: application } = this as unknown as { application_name?: string };
    if (text !== undefined && application !== 'provost-jobs' && application !== 'provost-spec') statements.push(text);
    return query.apply(this, parts);
  } as Query;
  try {
    return { result: await work(), statements };
  } finally {
    pg.Client.prototype.query = query as Query;
  }
}
