import { Trans, useLingui } from '@lingui/react/macro';
import type { BlockOfType, SortGroup, SortItem } from '@provost/domain';
import { Select } from '@provost/ui';
import { OrderedList } from '../../ordered-list';
import { useProblemsAt } from '../../problems';
import { WordsField } from '../words-field';
import { emptyGroup, emptySortItem } from './empty';
import { TaskFields, type TaskFieldsProps } from './task-fields';

/** Groups, and the things that belong into them. */
export function SortFields(props: TaskFieldsProps<BlockOfType<'sort'>>) {
  const { block, onChange, locale, source, problems } = props;
  const { t } = useLingui();
  const errorAt = useProblemsAt(problems);
  const place = `task ${block.id}`;
  return (
    <TaskFields {...props}>
      <div className="studio-nested">
        <OrderedList<SortGroup>
          label={t`Groups`}
          items={block.groups}
          onChange={(groups) => onChange({ ...block, groups })}
          nameOf={({ title }) => title}
          add={{ label: <Trans>Add a group</Trans>, make: emptyGroup }}
          fixed={source !== null}
          level={5}
        >
          {(group, replace, index) => (
            <WordsField
              label={<Trans>Name of the group</Trans>}
              locale={locale}
              source={source?.groups[index]?.title}
              value={group.title}
              error={errorAt(`${place}, group ${group.id}`)}
              onChange={(title) => replace({ ...group, title })}
            />
          )}
        </OrderedList>
      </div>
      <div className="studio-nested">
        <OrderedList<SortItem>
          label={t`Things to sort`}
          items={block.items}
          onChange={(items) => onChange({ ...block, items })}
          nameOf={({ text }) => text}
          add={{ label: <Trans>Add a thing</Trans>, make: () => emptySortItem(block.groups[0]?.id ?? '') }}
          fixed={source !== null}
          level={5}
        >
          {(item, replace, index) => (
            <>
              <WordsField
                label={<Trans>Thing</Trans>}
                locale={locale}
                source={source?.items[index]?.text}
                value={item.text}
                error={errorAt(`${place}, item ${item.id}`)}
                onChange={(text) => replace({ ...item, text })}
              />
              <Select
                label={<Trans>Belongs to</Trans>}
                placeholder={t`Choose`}
                disabled={source !== null}
                value={item.group}
                options={block.groups.map(({ id, title }, i) => ({ value: id, label: title || String(i + 1) }))}
                onChange={(group) => replace({ ...item, group })}
              />
              <WordsField
                label={<Trans>Said of it</Trans>}
                locale={locale}
                source={source?.items[index]?.feedback}
                value={item.feedback}
                onChange={(feedback) => replace({ ...item, feedback })}
              />
            </>
          )}
        </OrderedList>
      </div>
    </TaskFields>
  );
}
