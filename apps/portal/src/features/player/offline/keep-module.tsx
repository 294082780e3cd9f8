import { Trans } from '@lingui/react/macro';
import { Button } from '@provost/ui';
import { useEffect, useRef, useState } from 'react';
import { useClient, type Client } from 'urql';
import type { CoursePageQuery } from '../../../gql/graphql';
import { savesData } from '../../../shared/device';
import { useFormat } from '../../../shared/format';
import { useLocale, type Locale } from '../../../shared/i18n';
import { useViewer } from '../../../shared/session';
import { loadRenderer } from '../kinds/registry';
import { StepPageQuery } from '../player.graphql';
import { filesOf } from './files-of';
import './keep.css';
import { canKeep, keepStep, useKept, type NotKept } from './kept';
import { NotKeptWords } from './not-kept-words';

type Step = CoursePageQuery['coursePage']['modules'][number]['steps'][number];

export interface KeepModuleProps {
  readonly enrolmentId: string;
  readonly steps: readonly Step[];
}

type State =
  | { readonly at: 'rest' }
  | { readonly at: 'loading'; readonly done: number }
  | { readonly at: 'not-kept'; readonly why: NotKept };

/** Keeps all steps of a module on this device that can be taken without a line and are open. */
export function KeepModule({ enrolmentId, steps }: KeepModuleProps) {
  const client = useClient();
  const locale = useLocale();
  const format = useFormat();
  const { person } = useViewer();
  const kept = useKept(person.id);
  const [state, setState] = useState<State>({ at: 'rest' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const wanted = steps.filter(({ kind, progress }) => progress.open && kind !== 'QUIZ' && kind !== 'WEBINAR');
  const missing = wanted.filter(({ id }) => !kept?.some(({ stepId }) => stepId === id));
  if (!canKeep() || kept === null || wanted.length === 0) return null;

  const keep = async () => {
    const stop = new AbortController();
    running.current = stop;
    for (const [done, { id }] of missing.entries()) {
      setState({ at: 'loading', done });
      const why = await keepOne(client, { personId: person.id, enrolmentId, stepId: id, locale }, stop.signal);
      if (why !== null) return setState(why === 'stopped' ? { at: 'rest' } : { at: 'not-kept', why });
    }
    return setState({ at: 'rest' });
  };

  if (state.at === 'loading') {
    const number = format.number(state.done + 1);
    const all = format.number(missing.length + state.done);
    return (
      <p className="keep-step">
        <span role="status">
          <Trans>
            Loading step {number} of {all}
          </Trans>
        </span>{' '}
        <Button tone="plain" onClick={() => running.current?.abort()}>
          <Trans>Stop</Trans>
        </Button>
      </p>
    );
  }
  if (missing.length === 0) {
    return (
      <p className="keep-step quiet" role="status">
        <Trans>This module is kept on this device</Trans>
      </p>
    );
  }
  return (
    <p className="keep-step">
      <Button tone="plain" onClick={() => void keep()}>
        <Trans>Keep this module for offline</Trans>
      </Button>{' '}
      {state.at === 'not-kept' && <NotKeptWords why={state.why} />}
    </p>
  );
}

async function keepOne(
  client: Client,
  wanted: { readonly personId: string; readonly enrolmentId: string; readonly stepId: string; readonly locale: Locale },
  signal: AbortSignal,
): Promise<NotKept | null> {
  const { personId, enrolmentId, stepId, locale } = wanted;
  // The client keeps the answer on the device: without a line the page is shown from there.
  const { data } = await client
    .query(StepPageQuery, { enrolmentId, stepId, locale }, { requestPolicy: 'network-only' })
    .toPromise();
  if (!data) return 'offline';
  const { title, courseTitle, content } = data.stepPage;
  try {
    // The page that shows it too: nobody needs to have been on it.
    await Promise.all([import('../player.page'), content.__typename && loadRenderer(content.__typename)]);
  } catch {
    return 'offline';
  }
  const step = { enrolmentId, stepId, title, courseTitle };
  return keepStep(personId, step, filesOf(content, savesData()), () => undefined, signal);
}
