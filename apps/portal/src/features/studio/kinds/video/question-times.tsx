import { Trans, useLingui } from '@lingui/react/macro';
import type { MediaQuestion, Problem, VideoContent } from '@provost/domain';
import { Select } from '@provost/ui';
import { useState } from 'react';
import { useFormat } from '../../../../shared/format';
import { PlaceField } from '../../media/place-field';
import { useProblemsAt } from '../../problems';
import { withTimes } from '../media-questions';

interface QuestionTimesProps {
  readonly question: MediaQuestion;
  readonly onChange: (question: MediaQuestion) => void;
  readonly chapters: VideoContent['chapters'];
  readonly problems: readonly Problem[];
}

const NONE = 'none';
const OTHER = 'other';

/** When the film halts for a question, and where an officer may watch its explanation again. */
export function QuestionTimes({ question, onChange, chapters, problems }: QuestionTimesProps) {
  const { t } = useLingui();
  const format = useFormat();
  const problemAt = useProblemsAt(problems.filter(({ code }) => code === 'bad-time'));
  const { id, at, rewindTo } = question;
  const [other, setOther] = useState(false);
  const before = chapters.filter(({ start }) => start < at);
  const isChapter = before.some(({ start }) => start === rewindTo);
  const explained = rewindTo === undefined ? NONE : isChapter && !other ? String(rewindTo) : OTHER;
  const choose = (value: string) => {
    setOther(value === OTHER);
    if (value === NONE) return onChange(withTimes(question, { at }));
    const begins = value === OTHER ? (rewindTo ?? Math.max(0, Math.floor(at) - 15)) : Number(value);
    return onChange(withTimes(question, { at, rewindTo: begins }));
  };
  return (
    <>
      <PlaceField
        label={<Trans>The film halts at</Trans>}
        seconds={at}
        onChange={(seconds) => onChange({ ...question, at: seconds })}
        error={problemAt(`question ${id}`)}
      />
      <Select
        label={<Trans>Where it is explained</Trans>}
        hint={<Trans>With the question, an officer is offered to watch from there again.</Trans>}
        value={explained}
        onChange={choose}
        options={[
          { value: NONE, label: t`Nowhere in the film` },
          ...before.map(({ start, title }) => ({ value: String(start), label: `${format.clock(start)} · ${title}` })),
          { value: OTHER, label: t`From another second` },
        ]}
      />
      {explained === OTHER && (
        <PlaceField
          label={<Trans>The explanation begins at</Trans>}
          seconds={rewindTo ?? 0}
          onChange={(seconds) => onChange(withTimes(question, { at, rewindTo: seconds }))}
          error={problemAt(`question ${id}, explanation`)}
        />
      )}
    </>
  );
}
