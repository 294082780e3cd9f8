import { Trans } from '@lingui/react/macro';
import { isExplored, type BlockOfType } from '@provost/domain';
import { CheckboxGroup, Disclosure } from '@provost/ui';
import { PictureMap, PictureRegion } from '@provost/ui/picture-map';
import { useFormat } from '../../../../shared/format';
import { Ours } from '../ours';
import { TaskFrame, type TaskProps } from './task-frame';

/** A picture with places in it, and the same places as a list: whatever one does, the other does too. */
export function Hotspot(props: TaskProps<BlockOfType<'hotspot'>>) {
  const { task, words, tries, draft, onDraft } = props;
  const format = useFormat();
  const explore = isExplored(task);
  const given = tries.at(-1)?.answer ?? [];
  const picked = draft ?? (explore ? [] : given);
  const toggle = (id: string) =>
    onDraft(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id].sort());
  const name = (index: number) => <span className="figure">{format.number(index + 1)}</span>;
  return (
    <TaskFrame
      {...props}
      answer={explore ? undefined : picked.length > 0 ? picked : null}
      feedback={
        <ul>
          {task.regions
            .filter(({ id, text }) => given.includes(id) && text !== '')
            .map(({ id, label, text }) => (
              <li key={id}>
                <strong>{label}</strong>: {text}
              </li>
            ))}
        </ul>
      }
    >
      <figure className="lesson-figure">
        <PictureMap src={task.picture.file} alt={task.picture.alt} lang={words.lang}>
          {task.regions.map(({ id, label, ...area }, index) => (
            <PictureRegion
              key={id}
              area={area}
              lang={words.lang}
              sign={format.number(index + 1)}
              name={`${format.number(index + 1)} ${label}`}
              pressed={picked.includes(id)}
              onPress={() => toggle(id)}
            />
          ))}
        </PictureMap>
        {task.picture.credit && (
          <figcaption className="small quiet" {...words}>
            {task.picture.credit}
          </figcaption>
        )}
      </figure>
      {explore ? (
        task.regions.map(({ id, label, text }, index) => (
          <Disclosure
            key={id}
            open={picked.includes(id)}
            onToggle={() => toggle(id)}
            title={
              <>
                {name(index)} <bdi {...words}>{label}</bdi>
              </>
            }
          >
            <p {...words}>{text}</p>
          </Disclosure>
        ))
      ) : (
        <CheckboxGroup
          label={
            <Ours>
              <Trans>In the picture, or in this list</Trans>
            </Ours>
          }
          choices={task.regions.map(({ id, label }, index) => ({
            value: id,
            label: (
              <>
                {name(index)} <bdi {...words}>{label}</bdi>
              </>
            ),
          }))}
          value={picked}
          onChange={(ids) => onDraft([...ids].sort())}
        />
      )}
    </TaskFrame>
  );
}
