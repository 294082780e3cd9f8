import { Trans } from '@lingui/react/macro';
import { Button, Notice, Row, Rows, Section, Tag } from '@provost/ui';
import { Dialog } from '@provost/ui/dialog';
import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { WrongClock } from '../../evidence/evidence-notices';
import type { Unsent } from '../../evidence/evidence-queue';
import { unsentHere } from '../../evidence/unsent-here';
import { useFormat } from '../../shared/format';
import { useRefusalMessage } from '../../shared/refusal';
import { useViewer } from '../../shared/session';
import type { ProvenCourse } from './words';

interface UnsentWorkProps {
  readonly courses: readonly ProvenCourse[];
  /** Something arrived at the college. */
  readonly onSent: () => void;
}

/** What is on this device and not yet on record: waiting for a line, or refused and set aside. */
export function UnsentWork({ courses, onSent }: UnsentWorkProps) {
  const client = useClient();
  const { person } = useViewer();
  const [left, setLeft] = useState<readonly Unsent[] | 'unreadable' | null>(null);
  const [busy, setBusy] = useState(false);
  const [removing, setRemoving] = useState<Unsent | null>(null);
  const here = unsentHere;
  const read = useCallback(() => here.of(person.id).then(setLeft, () => setLeft('unreadable')), [here, person.id]);
  useEffect(() => {
    const look = () => void read();
    look();
    window.addEventListener('online', look);
    return () => window.removeEventListener('online', look);
  }, [read]);
  const send = async () => {
    setBusy(true);
    await here.send(client, left === null || left === 'unreadable' ? [] : left).catch(() => undefined);
    await read();
    setBusy(false);
    onSent();
  };
  const remove = async () => {
    if (removing) await here.remove(removing).catch(() => undefined);
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
      {left.length === 0 ? (
        <Notice kind="good" title={<Trans>Nothing waits on this device: all that you did here is on record.</Trans>} />
      ) : (
        <Section
          title={<Trans>Only on this device</Trans>}
          note={<Trans>It is not on record yet, and stays here until it is.</Trans>}
        >
          <Rows>
            {left.map((work) => (
              <UnsentRow
                key={`${work.session}${work.setAside ? '/aside' : ''}`}
                work={work}
                courses={courses}
                onRemove={() => setRemoving(work)}
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
