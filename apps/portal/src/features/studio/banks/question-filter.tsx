import { Trans, useLingui } from '@lingui/react/macro';
import { ITEM_TYPES, type ItemType } from '@provost/domain';
import { Checkbox, Disclosure, Select, TextField } from '@provost/ui';
import { useEffect, useEffectEvent, useState } from 'react';
import type { BankQuestionFilter, QuestionStatus, QuestionType } from '../../../gql/graphql';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../../shared/i18n';
import { DIFFICULTIES, type Difficulty } from './question-draft';
import { useDifficultyWords, useStatusWords, useTypeWords } from './words';

/** What of a bank is listed, as its fields say it; empty where it does not matter. */
export interface Filter {
  readonly text: string;
  readonly status: QuestionStatus | '';
  readonly type: ItemType | '';
  readonly topic: string;
  readonly difficulty: Difficulty | '';
  readonly language: Locale | '';
  readonly pastReview: boolean;
}

export const NO_FILTER: Filter = {
  ...{ text: '', status: '', type: '', topic: '', difficulty: '', language: '', pastReview: false },
};

export const isFiltered = (filter: Filter): boolean =>
  Object.values(filter).some((value) => value !== '' && value !== false);

/** The filter as the server takes it. */
export const filterInput = ({
  text,
  status,
  type,
  topic,
  difficulty,
  language,
  pastReview,
}: Filter): BankQuestionFilter => ({
  ...{ text: text.trim() || null, status: status || null, topic: topic || null, difficulty: difficulty || null },
  type: type === '' ? null : (type.toUpperCase().replace('-', '_') as QuestionType),
  ...{ language: language || null, pastReview },
});

/** How long the search waits for the next letter, in milliseconds. */
const PAUSE = 300;

interface QuestionFilterProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly topics: readonly string[];
}

/** Fields to find questions by. */
export function QuestionFilter({ filter, onChange, topics }: QuestionFilterProps) {
  const { t } = useLingui();
  const [types, statuses, difficulties] = [useTypeWords(), useStatusWords(), useDifficultyWords()];
  const [text, setText] = useState(filter.text);
  const search = useEffectEvent(() => {
    if (text !== filter.text) onChange({ ...filter, text });
  });
  useEffect(() => {
    const waiting = setTimeout(() => search(), PAUSE);
    return () => clearTimeout(waiting);
  }, [text]);
  const narrowed = isFiltered({ ...filter, text: '' });
  const any = <V extends string>(label: string, options: readonly { readonly value: V; readonly label: string }[]) => [
    { value: '' as const, label },
    ...options,
  ];
  return (
    <div className="question-filter">
      <TextField
        type="search"
        label={<Trans>Search the questions</Trans>}
        value={text}
        maxLength={200}
        dir="auto"
        onChange={setText}
      />
      <Disclosure title={<Trans>Narrow the list</Trans>} {...(narrowed ? { open: true } : {})}>
        <div className="studio-pair">
          <Select
            label={<Trans>Status</Trans>}
            value={filter.status}
            onChange={(status) => onChange({ ...filter, status })}
            options={any(
              t`All but retired`,
              (['DRAFT', 'REVIEWED', 'LIVE', 'RETIRED'] as const).map((value) => ({ value, label: statuses[value] })),
            )}
          />
          <Select
            label={<Trans>Type</Trans>}
            value={filter.type}
            onChange={(type) => onChange({ ...filter, type })}
            options={any(
              t`All types`,
              ITEM_TYPES.map((value) => ({ value, label: types[value].name })),
            )}
          />
          <Select
            label={<Trans>Topic</Trans>}
            value={filter.topic}
            onChange={(topic) => onChange({ ...filter, topic })}
            options={any(
              t`All topics`,
              topics.map((value) => ({ value, label: value })),
            )}
          />
          <Select
            label={<Trans>Difficulty</Trans>}
            value={filter.difficulty}
            onChange={(difficulty) => onChange({ ...filter, difficulty })}
            options={any(
              t`All difficulties`,
              DIFFICULTIES.map((value) => ({ value, label: difficulties[value] })),
            )}
          />
          <Select
            label={<Trans>Written in</Trans>}
            value={filter.language}
            onChange={(language) => onChange({ ...filter, language })}
            options={any(
              t`Any language`,
              LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
            )}
          />
        </div>
        <Checkbox
          label={<Trans>Only those whose source is past its review</Trans>}
          checked={filter.pastReview}
          onChange={(pastReview) => onChange({ ...filter, pastReview })}
        />
      </Disclosure>
    </div>
  );
}
