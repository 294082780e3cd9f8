import type { Evidence } from '@provost/domain';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import type { ReporterState, Reporting } from './evidence-reporter';
import { reporterOf } from './live-reporters';
import { presenceAtPage } from './presence';

export interface PageReporter extends ReporterState {
  readonly report: (evidence: Evidence, moment?: 'now') => void;
}

/** The reporter of this sitting, held while the page stands; see {@link EvidenceReporter}. */
export function useEvidenceReporter(about: Reporting): PageReporter {
  const client = useClient();
  const { personId, enrolmentId, stepId, kind, locale, known } = about;
  const reporter = useMemo(
    () => reporterOf(client, { personId, enrolmentId, stepId, kind, locale, known }),
    [client, personId, enrolmentId, stepId, kind, locale, known],
  );
  const state = useSyncExternalStore(reporter.subscribe, reporter.current);
  useEffect(() => reporter.hold(presenceAtPage()), [reporter]);
  return { ...state, report: reporter.report };
}
