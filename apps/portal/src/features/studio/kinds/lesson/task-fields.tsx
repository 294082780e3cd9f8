import { Trans } from '@lingui/react/macro';
import type { LessonTask, Problem } from '@provost/domain';
import type { ReactNode } from 'react';
import type { Locale } from '../../../../shared/i18n';
import { useProblemsAt } from '../../problems';
import { PartsField } from '../parts-field';
import { WordsField } from '../words-field';

/** What the fields of every exercise are told. */
export interface TaskFieldsProps<T extends LessonTask = LessonTask> {
  readonly block: T;
  readonly onChange: (block: T) => void;
  readonly locale: Locale;
  /** The exercise in the language it is translated from: then only the words change. */
  readonly source: T | null;
  readonly problems: readonly Problem[];
}

/** What every exercise has: what is asked, hints before an answer, and what is said after it. */
export function TaskFields<T extends LessonTask>(props: TaskFieldsProps<T> & { readonly children: ReactNode }) {
  const { block, onChange, locale, source, problems, children } = props;
  const errorAt = useProblemsAt(problems);
  const place = `${block.type === 'check' ? 'check' : 'task'} ${block.id}`;
  const error = errorAt(place);
  const empty = block.prompt.trim() === '';
  return (
    <>
      <WordsField
        long
        label={<Trans>Question</Trans>}
        locale={locale}
        source={source?.prompt}
        value={block.prompt}
        error={empty ? error : undefined}
        onChange={(prompt) => onChange({ ...block, prompt })}
      />
      {children}
      {block.type !== 'check' && !empty && error && <p className="tone-bad">{error}</p>}
      <PartsField
        between={'\n'}
        label={<Trans>Hints, one on each line</Trans>}
        locale={locale}
        source={source?.hints}
        parts={block.hints ?? []}
        onChange={(hints) => onChange({ ...block, hints })}
      />
      <WordsField
        long
        label={<Trans>Said after every answer</Trans>}
        locale={locale}
        source={source?.explanation}
        value={block.explanation ?? ''}
        onChange={(explanation) => onChange({ ...block, explanation })}
      />
    </>
  );
}
