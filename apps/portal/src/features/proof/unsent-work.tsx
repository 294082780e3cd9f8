import { Trans } from '@lingui/react/macro';
import { Button, Notice, Row, Rows, Section, Tag } from '@provost/ui';
import { Dialog } from '@provost/ui/dialog';
import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { attemptsWithKeptAnswers, removeKeptAnswers, sendKeptAnswers } from '../../evidence/answer-journal';
import { WrongClock } from '../../evidence/evidence-notices';
import type { Unsent } from '../../evidence/evidence-queue';
import { unsentHere } from '../../evidence/unsent-here';
import { useFormat } from '../../shared/format';
import { useRefusalMessage } from '../../shared/refusal';
import { useViewer } from '../../shared/session';
import { UnsentAnswers } from './unsent-answers';
import type { ProvenCourse } from './words';

/** What this device holds: reports of sittings, and how many answers of which attempt. */
interface LeftHere {
  readonly works: readonly Unsent[];
  readonly answers: ReadonlyMap<string, number>;
}

interface UnsentWorkProps {
  readonly courses: readonly ProvenCourse[];
  /** Something arrived at the college. */
  readonly onSent: () => void;
}

/** What is on this device and not yet on record: waiting for a line, or refused and set aside. */
export function UnsentWork({ courses, onSent }: UnsentWorkProps) {
  const client = useClient();
  const { person } = useViewer();
  const [left, setLeft] = useState<LeftHere | 'unreadable' | null>(null);
  const [busy, setBusy] = useState(false);
  /** What she is asked about before it is removed: to remove it. */
  const [removing, setRemoving] = useState<(() => Promise<void>) | null>(null);
  const here = unsentHere;
  const read = useCallback(
    () =>
      Promise.all([here.of(person.id), attemptsWithKeptAnswers(person.id)]).then(
        ([works, answers]) => setLeft({ works, answers }),
        () => setLeft('unreadable'),
      ),
    [here, person.id],
  );
  useEffect(() => {
    const look = () => void read();
    look();
    window.addEventListener('online', look);
    return () => window.removeEventListener('online', look);
  }, [read]);
  const send = async () => {
    setBusy(true);
    if (left !== null && left !== 'unreadable') {
      await here.send(client, left.works).catch(() => undefined);
      for (const attemptId of left.answers.keys()) await sendKeptAnswers(client, attemptId).catch(() => undefined);
    }
    await read();
    setBusy(false);
    onSent();
  };
  const remove = async () => {
    await removing?.().catch(() => undefined);
    setRemoving(null);
    await read();
  };
  if (left === null) return null;
  if (left === 'unreadable') {
    return (
      <Notice
        kind="warn"
        title={<Trans>This browser keeps nothing: what you do is in this tab alone until it is sent.</Trans>}
      />
    );
  }
  return (
    <>
      <WrongClock />
      {left.works.length === 0 && left.answers.size === 0 ? (
        <Notice kind="good" title={<Trans>Nothing waits on this device: all that you did here is on record.</Trans>} />
      ) : (
        <Section
          title={<Trans>Only on this device</Trans>}
          note={<Trans>It is not on record yet, and stays here until it is.</Trans>}
        >
          <Rows>
            {[...left.answers].map(([attemptId, count]) => (
              <UnsentAnswers
                key={attemptId}
                {...{ attemptId, count, courses }}
                onRemove={() => setRemoving(() => () => removeKeptAnswers(attemptId))}
              />
            ))}
            {left.works.map((work) => (
              <UnsentRow
                key={`${work.session}${work.setAside ? '/aside' : ''}`}
                work={work}
                courses={courses}
                onRemove={() => setRemoving(() => () => here.remove(work))}
              />
            ))}
          </Rows>
          <Button tone="quiet" busy={busy} onClick={() => void send()}>
            <Trans>Send now</Trans>
          </Button>
        </Section>
      )}
      <Dialog
        open={removing !== null}
        onClose={() => setRemoving(null)}
        role="alert"
        title={<Trans>Remove this for good?</Trans>}
        actions={
          <>
            <Button tone="danger" onClick={() => void remove()}>
              <Trans>Remove from this device</Trans>
            </Button>
            <Button tone="quiet" onClick={() => setRemoving(null)}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>The college never recorded it, and this device holds the only copy.</Trans>
        </p>
      </Dialog>
    </>
  );
}

function UnsentRow(props: {
  readonly work: Unsent;
  readonly courses: readonly ProvenCourse[];
  readonly onRemove: () => void;
}) {
  const { work, courses, onRemove } = props;
  const format = useFormat();
  const refusal = useRefusalMessage();
  const course = courses.find(({ enrolmentId }) => enrolmentId === work.enrolmentId);
  const step = course?.steps.find(({ stepId }) => stepId === work.stepId);
  return (
    <Row
      title={step?.title ?? course?.title ?? <Trans>A step of a course</Trans>}
      note={work.setAside ? refusal(work.setAside.code) : format.duration(work.seconds)}
      state={
        work.setAside ? (
          <Tag tone="bad">
            <Trans>Refused</Trans>
          </Tag>
        ) : (
          <Tag tone="warn">
            <Trans>Waits for a line</Trans>
          </Tag>
        )
      }
      act={
        work.setAside && (
          <Button tone="plain" onClick={onRemove}>
            <Trans>Remove</Trans>
          </Button>
        )
      }
    />
  );
}
