import { Trans, useLingui } from '@lingui/react/macro';
import type { BlockOfType, MatchPair, WorkedStep } from '@provost/domain';
import { OrderedList } from '../../ordered-list';
import { useProblemsAt } from '../../problems';
import { WordsField } from '../words-field';
import { emptyItem, emptyPair, emptyStep } from './empty';
import { TaskFields, type TaskFieldsProps } from './task-fields';

/** Things in their right order; officers find them scattered. */
export function OrderFields(props: TaskFieldsProps<BlockOfType<'order'>>) {
  const { block, onChange, locale, source, problems } = props;
  const { t } = useLingui();
  const errorAt = useProblemsAt(problems);
  return (
    <TaskFields {...props}>
      <div className="studio-nested">
        <OrderedList<{ readonly id: string; readonly text: string }>
          label={t`In the right order`}
          items={block.items}
          onChange={(items) => onChange({ ...block, items })}
          nameOf={({ text }) => text}
          add={{ label: <Trans>Add a thing</Trans>, make: emptyItem }}
          fixed={source !== null}
          level={5}
        >
          {(item, replace, index) => (
            <WordsField
              label={<Trans>Thing</Trans>}
              locale={locale}
              source={source?.items[index]?.text}
              value={item.text}
              error={errorAt(`task ${block.id}, item ${item.id}`)}
              onChange={(text) => replace({ ...item, text })}
            />
          )}
        </OrderedList>
      </div>
    </TaskFields>
  );
}

/** Pairs that belong together; officers find the second words scattered. */
export function MatchFields(props: TaskFieldsProps<BlockOfType<'match'>>) {
  const { block, onChange, locale, source, problems } = props;
  const { t } = useLingui();
  const errorAt = useProblemsAt(problems);
  return (
    <TaskFields {...props}>
      <div className="studio-nested">
        <OrderedList<MatchPair>
          label={t`Pairs`}
          items={block.pairs}
          onChange={(pairs) => onChange({ ...block, pairs })}
          nameOf={({ left }) => left}
          add={{ label: <Trans>Add a pair</Trans>, make: emptyPair }}
          fixed={source !== null}
          level={5}
        >
          {(pair, replace, index) =>
            (['left', 'right'] as const).map((side) => (
              <WordsField
                key={side}
                label={side === 'left' ? <Trans>Thing</Trans> : <Trans>What belongs to it</Trans>}
                locale={locale}
                source={source?.pairs[index]?.[side]}
                value={pair[side]}
                error={pair[side].trim() === '' ? errorAt(`task ${block.id}, pair ${pair.id}`) : undefined}
                onChange={(text) => replace({ ...pair, [side]: text })}
              />
            ))
          }
        </OrderedList>
      </div>
    </TaskFields>
  );
}

/** The steps of an example; one with a question is written by the officer before it is shown. */
export function WorkedFields(props: TaskFieldsProps<BlockOfType<'worked'>>) {
  const { block, onChange, locale, source, problems } = props;
  const { t } = useLingui();
  const errorAt = useProblemsAt(problems);
  return (
    <TaskFields {...props}>
      <div className="studio-nested">
        <OrderedList<WorkedStep>
          label={t`Steps of the example`}
          items={block.steps}
          onChange={(steps) => onChange({ ...block, steps })}
          nameOf={({ title }) => title}
          add={{ label: <Trans>Add a step of the example</Trans>, make: emptyStep }}
          fixed={source !== null}
          level={5}
        >
          {(step, replace, index) => {
            const theirs = source?.steps[index];
            return (
              <>
                <WordsField
                  label={<Trans>Title</Trans>}
                  locale={locale}
                  source={theirs?.title}
                  value={step.title}
                  onChange={(title) => replace({ ...step, title })}
                />
                <WordsField
                  long
                  label={<Trans>Text</Trans>}
                  locale={locale}
                  source={theirs?.text}
                  value={step.text}
                  error={errorAt(`task ${block.id}, step ${step.id}`)}
                  onChange={(text) => replace({ ...step, text })}
                />
                {theirs?.ask !== '' && (
                  <WordsField
                    label={<Trans>Question before it is shown</Trans>}
                    hint={<Trans>Leave it empty where the step is only shown.</Trans>}
                    locale={locale}
                    source={theirs?.ask}
                    value={step.ask}
                    onChange={(ask) => replace({ ...step, ask })}
                  />
                )}
              </>
            );
          }}
        </OrderedList>
      </div>
    </TaskFields>
  );
}
