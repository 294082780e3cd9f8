import { Trans, useLingui } from '@lingui/react/macro';
import { Select, TextField } from '@provost/ui';
import { useId } from 'react';
import { Part } from '../kinds/part';
import { DIFFICULTIES, LONGEST, type QuestionDraft } from './question-draft';
import { useDifficultyWords } from './words';

interface QuestionFactsProps {
  readonly draft: QuestionDraft;
  readonly onChange: (draft: QuestionDraft) => void;
  /** Topics that the bank has already, to choose from. */
  readonly topics: readonly string[];
  readonly topicError: string | undefined;
}

/** Where a question stands in its bank, what it rests on, and until when. */
export function QuestionFacts({ draft, onChange, topics, topicError }: QuestionFactsProps) {
  const { t } = useLingui();
  const list = useId();
  const difficulties = useDifficultyWords();
  return (
    <Part title={<Trans>In the bank</Trans>}>
      <div className="studio-pair">
        <TextField
          label={<Trans>Topic</Trans>}
          hint={<Trans>Quizzes draw so many questions of each topic.</Trans>}
          value={draft.topic}
          maxLength={LONGEST.topic}
          list={list}
          dir="auto"
          error={topicError}
          onChange={(topic) => onChange({ ...draft, topic })}
        />
        <Select
          label={<Trans>Difficulty</Trans>}
          value={draft.difficulty}
          onChange={(difficulty) => onChange({ ...draft, difficulty })}
          options={DIFFICULTIES.map((value) => ({ value, label: difficulties[value] }))}
        />
      </div>
      <datalist id={list}>
        {topics.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <div className="studio-pair">
        <TextField
          label={<Trans>Source</Trans>}
          hint={<Trans>Where the right answer can be read.</Trans>}
          value={draft.source}
          maxLength={LONGEST.source}
          dir="auto"
          onChange={(source) => onChange({ ...draft, source })}
        />
        <TextField
          type="date"
          label={t`Look at the source again by`}
          hint={<Trans>From the day after, the list flags it.</Trans>}
          value={draft.reviewBy}
          onChange={(reviewBy) => onChange({ ...draft, reviewBy })}
        />
      </div>
    </Part>
  );
}
