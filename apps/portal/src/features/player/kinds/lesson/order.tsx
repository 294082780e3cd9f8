import { useLingui } from '@lingui/react/macro';
import { scattered, type BlockOfType } from '@provost/domain';
import { OrderList } from '@provost/ui/order-list';
import { useFormat } from '../../../../shared/format';
import { TaskFrame, type TaskProps } from './task-frame';

/** Things to put in order, each moved by its buttons; the focus goes along. */
export function Order(props: TaskProps<BlockOfType<'order'>>) {
  const { task, words, tries, draft, onDraft } = props;
  const { t } = useLingui();
  const format = useFormat();
  const known = new Set(draft ?? tries.at(-1)?.answer ?? []);
  const begun = [...known].filter((id) => task.items.some((item) => item.id === id));
  const rest = scattered(task.items, task.id).map(({ id }) => id);
  const order = [...begun, ...rest.filter((id) => !known.has(id))];
  return (
    <TaskFrame {...props} answer={order}>
      <OrderList
        words={words}
        things={order.map((id) => ({ id, text: task.items.find((item) => item.id === id)?.text ?? '' }))}
        onMove={onDraft}
        says={{
          up: (name) => t`Move up: ${name}`,
          down: (name) => t`Move down: ${name}`,
          moved(at, of) {
            const [place, count] = [format.number(at), format.number(of)];
            return t`Now number ${place} of ${count}`;
          },
        }}
      />
    </TaskFrame>
  );
}
