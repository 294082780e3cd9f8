import { Plural, Trans } from '@lingui/react/macro';
import { Button, Notice } from '@provost/ui';
import { Dialog } from '@provost/ui/dialog';
import { useState } from 'react';
import { useMutation } from 'urql';
import { RefusalNotice } from '../../../shared/refusal';
import { keptUnder } from '../typed/kept';
import type { Course, Draft, FoundProblem } from '../step/step-form';
import { PublishDraftMutation } from '../studio.graphql';
import { usePlace } from '../typed/use-typed';

interface PublishProps {
  readonly course: Course;
  readonly draft: Draft;
  /** The server said what is still to be mended. */
  readonly onProblems: (problems: readonly FoundProblem[]) => void;
  readonly onPublished: (number: number) => void;
}

/** Publishes the draft, after saying what that means. */
export function Publish({ course, draft, onProblems, onPublished }: PublishProps) {
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState(0);
  const [{ fetching, error }, publish] = useMutation(PublishDraftMutation);
  const place = usePlace(course.id);
  const { number } = draft;
  const { enrolmentCount } = course;
  const ask = async () => {
    setLeft((await keptUnder(place).catch(() => [])).length);
    setOpen(true);
  };
  const confirm = async () => {
    const { data } = await publish({ courseId: course.id });
    const outcome = data?.publishDraft;
    if (!outcome) return;
    setOpen(false);
    if (outcome.__typename === 'DraftProblems') onProblems(outcome.problems);
    else if (outcome.__typename === 'Edition') onPublished(outcome.number);
  };
  return (
    <>
      <Button onClick={() => void ask()}>
        <Trans>Publish edition {number}</Trans>
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        role="alert"
        title={<Trans>Publish edition {number}?</Trans>}
        actions={
          <>
            <Button busy={fetching} onClick={() => void confirm()}>
              <Trans>Publish for good</Trans>
            </Button>
            <Button tone="quiet" onClick={() => setOpen(false)}>
              <Trans>Not yet</Trans>
            </Button>
          </>
        }
      >
        <div className="studio-fields">
          <p>
            <Trans>A published edition never changes. To change the course later, you start a new edition.</Trans>
          </p>
          <p>
            <Trans>Whoever enrols from now on takes this edition.</Trans>{' '}
            {number > 1 && (
              <Plural
                value={enrolmentCount}
                _0="Nobody is enrolled in an earlier one."
                one="The officer who is enrolled already stays on the edition begun."
                other="The # officers who are enrolled already stay on the editions that they began."
              />
            )}
          </p>
          {left > 0 && (
            <Notice kind="warn" title={<Trans>There are words on this device that are not saved to the server.</Trans>}>
              <p>
                <Trans>They will not be in this edition. Open the steps that you changed and save them first.</Trans>
              </p>
            </Notice>
          )}
          {error && <RefusalNotice error={error} />}
        </div>
      </Dialog>
    </>
  );
}
