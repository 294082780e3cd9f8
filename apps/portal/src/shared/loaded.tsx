import { useLingui } from '@lingui/react/macro';
import { Loading } from '@provost/ui';
import type { ReactNode } from 'react';
import type { UseQueryState } from 'urql';
import { RefusalNotice } from './refusal';

export interface LoadedProps<Data> {
  /** The state half of urql's `useQuery`. */
  readonly query: UseQueryState<Data>;
  /** The other half: loads again after a failure. */
  readonly retry: (options?: { requestPolicy: 'network-only' }) => void;
  readonly children: (data: Data) => ReactNode;
  /** Shapes of what will stand here, where the plain ones would make the page jump. */
  readonly skeleton?: ReactNode;
}

/** What a query brought, or that it is on its way, or why not and what to do. What is known stays in sight when the line is lost. */
export function Loaded<Data>({ query, retry, children, skeleton }: LoadedProps<Data>) {
  const { t } = useLingui();
  const { data, error } = query;
  return (
    <>
      {error && <RefusalNotice error={error} retry={() => retry({ requestPolicy: 'network-only' })} />}
      {data !== undefined && data !== null && children(data)}
      {!error && (data === undefined || data === null) && (skeleton ?? <Loading label={t`Loading`} />)}
    </>
  );
}
