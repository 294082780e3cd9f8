import { Injectable } from '@nestjs/common';

/** Upper bounds of the latency buckets, in seconds. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Series kept at once; names of operations come from our own documents, so this is never reached in health. */
const MOST_SERIES = 500;

export type Outcome = 'ok' | 'refused' | 'failed';

interface Series {
  readonly buckets: number[];
  sum: number;
  count: number;
}

/** Counts operations and their latency in the process, for whoever scrapes it. */
@Injectable()
export class Metrics {
  private readonly series = new Map<string, Series>();

  /** Adds one operation; `seconds` from the request's arrival at GraphQL to its answer. */
  observe(operation: string, outcome: Outcome, seconds: number): void {
    const key = `operation="${operation}",outcome="${outcome}"`;
    const series = this.series.get(key) ?? this.make(key);
    const bucket = BOUNDS.findIndex((bound) => seconds <= bound);
    const index = bucket === -1 ? BOUNDS.length : bucket;
    series.buckets[index] = (series.buckets[index] ?? 0) + 1;
    series.sum += seconds;
    series.count += 1;
  }

  /** Everything in Prometheus' text form, version 0.0.4. */
  print(): string {
    const name = 'provost_operation_seconds';
    const lines = [`# HELP ${name} Time to answer a GraphQL operation.`, `# TYPE ${name} histogram`];
    for (const [labels, { buckets, sum, count }] of this.series) {
      let below = 0;
      BOUNDS.forEach((bound, index) => {
        below += buckets[index] ?? 0;
        lines.push(`${name}_bucket{${labels},le="${bound}"} ${below}`);
      });
      lines.push(`${name}_bucket{${labels},le="+Inf"} ${count}`);
      lines.push(`${name}_sum{${labels}} ${sum}`, `${name}_count{${labels}} ${count}`);
    }
    return [...lines, ...processLines(), ''].join('\n');
  }

  private make(key: string): Series {
    const made: Series = { buckets: [], sum: 0, count: 0 };
    if (this.series.size < MOST_SERIES) this.series.set(key, made);
    return made;
  }
}

function processLines(): string[] {
  return [
    '# HELP process_resident_memory_bytes Memory held by the process.',
    '# TYPE process_resident_memory_bytes gauge',
    `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
    '# HELP process_uptime_seconds Time since the process started.',
    '# TYPE process_uptime_seconds gauge',
    `process_uptime_seconds ${process.uptime()}`,
  ];
}
