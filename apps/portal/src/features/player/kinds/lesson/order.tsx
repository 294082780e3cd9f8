import { useLingui } from '@lingui/react/macro';
import { scattered, type BlockOfType } from '@provost/domain';
import { Button, VisuallyHidden } from '@provost/ui';
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../../../../shared/format';
import { TaskFrame, type TaskProps } from './task-frame';

/** Things to put in order, each moved by its buttons; the focus goes along. */
export function Order(props: TaskProps<BlockOfType<'order'>>) {
  const { task, words, tries, draft, onDraft } = props;
  const { t } = useLingui();
  const format = useFormat();
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  const [said, setSaid] = useState('');
  const known = new Set(draft ?? tries.at(-1)?.answer ?? []);
  const begun = [...known].filter((id) => task.items.some((item) => item.id === id));
  const rest = scattered(task.items, task.id).map(({ id }) => id);
  const order = [...begun, ...rest.filter((id) => !known.has(id))];
  useEffect(() => {
    if (wanted.current) list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  const move = (from: number, by: -1 | 1) => {
    const to = from + by;
    const next = [...order];
    next.splice(to, 0, ...next.splice(from, 1));
    const edge = to === 0 ? 'down' : to === order.length - 1 ? 'up' : by < 0 ? 'up' : 'down';
    wanted.current = `li:nth-child(${to + 1}) [data-way="${edge}"]`;
    const [place, count] = [format.number(to + 1), format.number(order.length)];
    setSaid(t`Now number ${place} of ${count}`);
    onDraft(next);
  };
  return (
    <TaskFrame {...props} answer={order}>
      <ol className="lesson-order" ref={list}>
        {order.map((id, index) => {
          const name = task.items.find((item) => item.id === id)?.text ?? '';
          return (
            <li key={id}>
              <div className="lesson-step">
                <span {...words}>{name}</span>
                <span className="lesson-moves">
                  <Button
                    tone="quiet"
                    data-way="up"
                    aria-label={t`Move up: ${name}`}
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  >
                    ↑
                  </Button>
                  <Button
                    tone="quiet"
                    data-way="down"
                    aria-label={t`Move down: ${name}`}
                    disabled={index === order.length - 1}
                    onClick={() => move(index, 1)}
                  >
                    ↓
                  </Button>
                </span>
              </div>
            </li>
          );
        })}
      </ol>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </TaskFrame>
  );
}
