import { Plural, Trans } from '@lingui/react/macro';
import { Button, Notice } from '@provost/ui';
import { Dialog } from '@provost/ui/dialog';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { useLocale } from '../../../shared/i18n';
import { paths } from '../../../shared/paths';
import { RefusalNotice } from '../../../shared/refusal';
import { hasOriginal } from '../media/prepared';
import { keptUnder } from '../typed/kept';
import type { Course, Draft, FoundProblem } from '../step/step-form';
import { PublishDraftMutation } from '../studio.graphql';
import { textIn } from '../texts';
import { usePlace } from '../typed/use-typed';
import { useKindWords } from '../words';
import { leftIn, type LeftWords } from './left-words';

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
  const [left, setLeft] = useState<readonly LeftWords[]>([]);
  const [{ fetching, error }, publish] = useMutation(PublishDraftMutation);
  const place = usePlace(course.id);
  const { number } = draft;
  const { enrolmentCount } = course;
  const ask = async () => {
    setLeft(leftIn(draft, await keptUnder(place).catch(() => [])));
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
          <NotPrepared courseId={course.id} draft={draft} />
          {left.length > 0 && (
            <Notice kind="warn" title={<Trans>There are words on this device that are not saved to the server.</Trans>}>
              <p>
                <Trans>They will not be in this edition. Open the steps that you changed and save them first.</Trans>
              </p>
              <ul>
                {left.map((words) => (
                  <li key={`${words.of} ${words.id}`}>
                    <LeftLink courseId={course.id} draft={draft} words={words} />
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          {error && <RefusalNotice error={error} />}
        </div>
      </Dialog>
    </>
  );
}

/** Allowed, because an urgent correction must not wait for a machine; and said, because it is the officers who pay for it. */
function NotPrepared({ courseId, draft }: { readonly courseId: string; readonly draft: Draft }) {
  const locale = useLocale();
  const steps = draft.modules.flatMap((module) => module.steps);
  const heavy = steps.filter(({ contents }) => contents.some(({ payload }) => hasOriginal(payload)));
  if (heavy.length === 0) return null;
  return (
    <Notice kind="warn" title={<Trans>Some recordings are not prepared for phones and thin lines.</Trans>}>
      <p>
        <Trans>
          Officers of this edition load them as they are, for good. Open each step; saved when it is ready, it is in.
        </Trans>
      </p>
      <ul>
        {heavy.map(({ id, position, title }) => (
          <li key={id}>
            <Link to={paths.studioStep(courseId, id)}>
              {textIn(title, locale, draft.sourceLocale) || <Trans>Step {position}</Trans>}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function LeftLink({ courseId, draft, words }: { courseId: string; draft: Draft; words: LeftWords }) {
  const locale = useLocale();
  const kinds = useKindWords();
  if (words.of === 'step') {
    const { id, position, title } = words;
    return (
      <Link to={paths.studioStep(courseId, id)}>
        {textIn(title, locale, draft.sourceLocale) || <Trans>Step {position}</Trans>}
      </Link>
    );
  }
  if (words.of === 'new') {
    return (
      <Link to={paths.studioNewStep(courseId, words.id, words.kind)}>
        <Trans>New step</Trans>: {kinds[words.kind].name}
      </Link>
    );
  }
  return words.of === 'module' ? <Trans>A module</Trans> : <Trans>About the course</Trans>;
}
