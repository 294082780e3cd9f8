import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { paths } from '../../../shared/paths';
import type { Note } from './note-queue';
import { useNoteWords } from './note-words';

export interface WayToProps {
  readonly note: Note;
  /** True where the step stands above it already. */
  readonly short?: boolean;
}

/** Step and place of a note; a link where her edition still has the step. */
export function WayTo({ note, short = false }: WayToProps) {
  const { stepTitle, enrolmentId, stepId, seconds, place, id } = note;
  const where = useNoteWords().where(note);
  const name = short ? (
    <bdi>{where ?? <Trans>Go there</Trans>}</bdi>
  ) : (
    <>
      <bdi>{stepTitle}</bdi>
      {where && (
        <>
          {' · '}
          <bdi>{where}</bdi>
        </>
      )}
    </>
  );
  if (!enrolmentId || !stepId) {
    return (
      <span>
        {!short && name} <Trans>(no longer in your edition)</Trans>
      </span>
    );
  }
  return <Link to={paths.step(enrolmentId, stepId, { seconds, place, note: id })}>{name}</Link>;
}
