import { Trans } from '@lingui/react/macro';
import { placed, placedIn, type BlockOfType } from '@provost/domain';
import { Actions, Button, TextArea } from '@provost/ui';
import { useEffect, useRef } from 'react';
import { Ours } from '../ours';
import { TaskFrame, type TaskProps } from './task-frame';

/** An example worked out step by step; a faded step is written by the officer before it is shown. */
export function Worked(props: TaskProps<BlockOfType<'worked'>>) {
  const { task, words, tries, draft, onDraft, onAnswer } = props;
  const shown = placedIn(tries.at(-1)?.answer ?? []);
  const next = task.steps.find(({ id }) => !shown.has(id));
  const written = next ? (placedIn(draft ?? []).get(next.id) ?? '') : '';
  const newest = useRef<HTMLLIElement>(null);
  const pressed = useRef(false);
  const count = shown.size;
  useEffect(() => {
    if (pressed.current) newest.current?.focus();
    pressed.current = false;
  }, [count]);
  const reveal = () => {
    if (!next) return;
    pressed.current = true;
    onAnswer(placed(new Map([...shown, [next.id, next.ask === '' ? '' : written.trim()]])));
  };
  const revealed = task.steps.filter(({ id }) => shown.has(id));
  return (
    <TaskFrame {...props}>
      <ol className="lesson-worked">
        {revealed.map(({ id, title, text }, index) => (
          <li key={id} ref={index === revealed.length - 1 ? newest : undefined} tabIndex={-1}>
            <div {...words}>
              <strong>{title}</strong>
              <p>{text}</p>
            </div>
            {shown.get(id) && (
              <p className="small quiet">
                <Ours>
                  <Trans>
                    You wrote: <bdi>{shown.get(id)}</bdi>
                  </Trans>
                </Ours>
              </p>
            )}
          </li>
        ))}
      </ol>
      {next && next.ask !== '' && (
        <TextArea
          {...words}
          label={<span {...words}>{next.ask}</span>}
          maxLength={1000}
          value={written}
          onChange={(text) => onDraft([`${next.id}=${text}`])}
        />
      )}
      {next && (
        <Actions>
          <Button tone="quiet" disabled={next.ask !== '' && written.trim() === ''} onClick={reveal}>
            {next.ask === '' ? <Trans>Show the next step</Trans> : <Trans>Compare with the example</Trans>}
          </Button>
        </Actions>
      )}
    </TaskFrame>
  );
}
