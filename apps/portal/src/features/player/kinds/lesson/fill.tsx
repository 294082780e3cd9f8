import { useLingui } from '@lingui/react/macro';
import { isFilled, placed, placedIn, type BlockOfType, type FillGap } from '@provost/domain';
import { TextField } from '@provost/ui';
import { Ours } from '../ours';
import { Said } from './placing';
import { TaskFrame, type TaskProps } from './task-frame';

/** Gaps to fill in; what counts (capitals, accents, the unit) is said beside each. */
export function Fill(props: TaskProps<BlockOfType<'fill'>>) {
  const { task, words, tries, draft, onDraft } = props;
  const rule = useRule();
  const given = placedIn(tries.at(-1)?.answer ?? []);
  const typed = placedIn(draft ?? tries.at(-1)?.answer ?? []);
  const filled = new Map([...typed].filter(([, value]) => value.trim() !== ''));
  return (
    <TaskFrame
      {...props}
      answer={filled.size > 0 ? placed(filled) : null}
      feedback={
        <Said
          things={task.gaps.map((gap) => {
            const own = given.get(gap.id) ?? '';
            return { id: gap.id, text: gap.label, feedback: own, right: isFilled(gap, own) };
          })}
        />
      }
    >
      {task.gaps.map((gap) => (
        <TextField
          key={gap.id}
          {...words}
          label={<span {...words}>{gap.label}</span>}
          hint={<Ours>{rule(gap)}</Ours>}
          value={typed.get(gap.id) ?? ''}
          maxLength={200}
          autoComplete="off"
          inputMode={gap.type === 'number' ? 'decimal' : 'text'}
          onChange={(value) => onDraft(placed(new Map([...typed, [gap.id, value]])))}
        />
      ))}
    </TaskFrame>
  );
}

function useRule(): (gap: FillGap) => string {
  const { t } = useLingui();
  return (gap) => {
    if (gap.type === 'number') return gap.unit ? t`A number, in ${gap.unit}` : t`A number`;
    if (gap.exactCase) return gap.exactDiacritics ? t`Capitals and accents count.` : t`Capitals count, accents do not.`;
    return gap.exactDiacritics ? t`Accents count, capitals do not.` : t`Capitals and accents do not count.`;
  };
}
