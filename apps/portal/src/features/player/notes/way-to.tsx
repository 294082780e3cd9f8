import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { paths } from '../../../shared/paths';
import type { Note } from './note-queue';
import { useNoteWords } from './note-words';

export interface WayToProps {
  readonly note: Note;
  /** True where course and step stand above it already. */
  readonly short?: boolean;
}

/** Course, step and place of a note; a link where her edition still has the step. */
export function WayTo({ note, short = false }: WayToProps) {
  const { courseTitle, stepTitle, enrolmentId, stepId, seconds, place, id } = note;
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
  return (
    <span className="note-way">
      {enrolmentId && stepId ? (
        <Link to={paths.step(enrolmentId, stepId, { seconds, place, note: id })}>{name}</Link>
      ) : (
        <>
          {!short && name} <Trans>(no longer in your edition)</Trans>
        </>
      )}
      {!short && (
        <span className="note-course">
          <bdi>{courseTitle}</bdi>
        </span>
      )}
    </span>
  );
}
