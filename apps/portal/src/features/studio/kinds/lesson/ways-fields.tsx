import { Trans, useLingui } from '@lingui/react/macro';
import {
  LESSON_END,
  tasksOf,
  type LessonCondition,
  type LessonPage,
  type LessonWay,
  type Problem,
} from '@provost/domain';
import { Select } from '@provost/ui';
import { NumberField } from '@provost/ui/number-field';
import { OrderedList } from '../../ordered-list';
import { useProblemsAt } from '../../problems';
import { Part } from '../part';
import { useBlockWords } from './use-block-words';

type Sort = 'at-least' | 'below' | 'right' | 'not-right' | 'choice';
const sortOf = (when: LessonCondition): Sort => (when.on === 'choice' ? 'choice' : when.is);

export interface WaysFieldsProps {
  readonly page: LessonPage;
  readonly pages: readonly LessonPage[];
  readonly onChange: (page: LessonPage) => void;
  readonly problems: readonly Problem[];
}

/** Where a page leads: ways with their conditions, the first that holds is taken, and where else. */
export function WaysFields({ page, pages, onChange, problems }: WaysFieldsProps) {
  const { t } = useLingui();
  const errorAt = useProblemsAt(problems);
  const ends = [...pages.map(({ id, title }, i) => ({ value: id, label: title || `${i + 1}` }))];
  const targets = [...ends, { value: LESSON_END, label: t`The end of the lesson` }];
  const place = `page ${page.id}`;
  return (
    <Part
      title={<Trans>Where to go on</Trans>}
      note={<Trans>The first way whose condition holds is taken. Pages off the way are not required.</Trans>}
    >
      <OrderedList<LessonWay>
        label={t`Ways on`}
        items={page.ways ?? []}
        onChange={(ways) => {
          const { ways: _, ...rest } = page;
          onChange(ways.length > 0 ? { ...rest, ways } : rest);
        }}
        nameOf={() => ''}
        add={{
          label: <Trans>Add a way</Trans>,
          make: () => ({ when: { on: 'score', is: 'below', share: 0.8 }, to: LESSON_END }),
        }}
        level={5}
      >
        {(way, replace, index) => (
          <>
            <ConditionFields page={page} when={way.when} onChange={(when) => replace({ ...way, when })} />
            <Select
              label={<Trans>Go on to</Trans>}
              placeholder={t`Choose`}
              value={way.to}
              options={targets}
              error={errorAt(`${place}, way ${index + 1}`)}
              onChange={(to) => replace({ ...way, to })}
            />
          </>
        )}
      </OrderedList>
      <Select
        label={<Trans>Otherwise go on to</Trans>}
        value={page.then ?? NEXT}
        options={[{ value: NEXT, label: t`The page that follows` }, ...targets]}
        error={errorAt(`${place}, then`)}
        onChange={(to) => {
          const { then: _, ...rest } = page;
          onChange(to === NEXT ? rest : { ...rest, then: to });
        }}
      />
    </Part>
  );
}

/** Stands for "the page that follows" in the list; no page has this id. */
const NEXT = '.next';

interface ConditionFieldsProps {
  readonly page: LessonPage;
  readonly when: LessonCondition;
  readonly onChange: (when: LessonCondition) => void;
}

function ConditionFields({ page, when, onChange }: ConditionFieldsProps) {
  const { t } = useLingui();
  const words = useBlockWords();
  const tasks = tasksOf(page);
  const block = when.on === 'score' ? (tasks[0]?.id ?? '') : when.block;
  const task = tasks.find(({ id }) => id === block);
  const options =
    task?.type === 'check'
      ? task.options.map(({ id, text }) => ({ value: id, label: text || id }))
      : task?.type === 'hotspot'
        ? task.regions.map(({ id, label }) => ({ value: id, label: label || id }))
        : [];
  const turn = (sort: Sort): LessonCondition => {
    if (sort === 'choice') return { on: 'choice', block, option: options[0]?.value ?? '' };
    if (sort === 'right' || sort === 'not-right') return { on: 'result', block, is: sort };
    return { on: 'score', is: sort, share: when.on === 'score' ? when.share : 0.8 };
  };
  return (
    <>
      <Select<Sort>
        label={<Trans>If</Trans>}
        value={sortOf(when)}
        options={[
          { value: 'below', label: t`the score of this page is below` },
          { value: 'at-least', label: t`the score of this page is at least` },
          { value: 'right', label: t`a block is answered rightly` },
          { value: 'not-right', label: t`a block is not answered rightly` },
          { value: 'choice', label: t`an option is chosen` },
        ]}
        onChange={(sort) => onChange(turn(sort))}
      />
      {when.on === 'score' ? (
        <NumberField
          label={<Trans>Score</Trans>}
          min={0.01}
          max={1}
          step={0.01}
          format={{ style: 'percent' }}
          value={when.share}
          onChange={(share) => onChange({ ...when, share: share ?? 0 })}
        />
      ) : (
        <Select
          label={<Trans>Block</Trans>}
          placeholder={t`Choose`}
          value={when.block}
          options={tasks.map(({ id, prompt, type }) => ({ value: id, label: prompt || words[type] }))}
          onChange={(id) => onChange({ ...when, block: id })}
        />
      )}
      {when.on === 'choice' && (
        <Select
          label={<Trans>Option</Trans>}
          placeholder={t`Choose`}
          value={when.option}
          options={options}
          onChange={(option) => onChange({ ...when, option })}
        />
      )}
    </>
  );
}
