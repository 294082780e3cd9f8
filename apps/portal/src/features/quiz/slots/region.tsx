import { Trans, useLingui } from '@lingui/react/macro';
import { MOST_POINTS, pointOf, pointValue } from '@provost/domain';
import { Button, CheckboxGroup, Disclosure, VisuallyHidden } from '@provost/ui';
import { PictureMap, PictureMark } from '@provost/ui/picture-map';
import { useId, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useFormat } from '../../../shared/format';
import { movedCross, type Place } from './crosshair';
import { wordsOf, type SlotProps } from './slot';

const MIDDLE: Place = { x: 0.5, y: 0.5 };

/**
 * Places to be found in a picture: by pointing, by a cross that the arrow keys move, or by name from a list. Whatever was
 * marked in one way stays when another is taken up.
 */
export function RegionField({ question, slot, label, hint, values, onValues, locked }: SlotProps) {
  const { t } = useLingui();
  const format = useFormat();
  const told = useId();
  const [cross, setCross] = useState<Place | null>(null);
  const [said, setSaid] = useState('');
  const words = wordsOf(question);
  const points = values.filter((value) => pointOf(value));
  const named = values.filter((value) => !pointOf(value));
  const where = ({ x, y }: Place) => {
    const [across, down] = [format.percent(x), format.percent(y)];
    return t`${across} from the left, ${down} from the top`;
  };
  const mark = (place: Place) => {
    const value = pointValue(place.x, place.y);
    if (locked || values.includes(value)) return;
    if (points.length >= MOST_POINTS) {
      setSaid(t`No more marks fit: remove one first.`);
      return;
    }
    const number = format.number(points.length + 1);
    setSaid(t`Mark ${number} is set.`);
    onValues([...values, value]);
  };
  const remove = (value: string) => {
    setSaid(t`The mark is removed.`);
    onValues(values.filter((one) => one !== value));
  };
  const press = (event: KeyboardEvent) => {
    const moved = movedCross(cross ?? MIDDLE, event.key, event.shiftKey);
    const newest = points.at(-1);
    if (moved) {
      setCross(moved);
      setSaid(where(moved));
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && newest) remove(newest);
    else return;
    event.preventDefault();
  };
  const point = (event: MouseEvent<HTMLElement>) => {
    // Pressed by a key, a button has no place: the cross has.
    if (event.detail === 0) return mark(cross ?? MIDDLE);
    const box = event.currentTarget.getBoundingClientRect();
    return mark({ x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
  };
  return (
    <fieldset className="field" aria-describedby={told}>
      <legend>{label}</legend>
      <span className="hint" id={told}>
        {hint}
        <br />
        <Trans>
          Tap the places in the picture. By keyboard: move the cross with the arrow keys, set a mark with Enter, take
          the newest away with Delete. Or choose from the list below.
        </Trans>
      </span>
      {question.picture && (
        <PictureMap src={question.picture.url} alt={question.picture.alt} lang={words.lang}>
          {points.map((value, index) => {
            const [x, y] = pointOf(value) ?? [0, 0];
            return <PictureMark key={value} x={x} y={y} sign={format.number(index + 1)} />;
          })}
          {cross && (
            <span
              className="cross"
              aria-hidden="true"
              style={{ insetInlineStart: `${cross.x * 100}%`, insetBlockStart: `${cross.y * 100}%` }}
            />
          )}
          <button
            type="button"
            className="pointing"
            disabled={locked}
            aria-label={t`Picture to mark places in`}
            aria-describedby={told}
            onKeyDown={press}
            onFocus={(event) => event.currentTarget.matches(':focus-visible') && setCross((at) => at ?? MIDDLE)}
            onBlur={() => setCross(null)}
            onClick={point}
          />
        </PictureMap>
      )}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {points.length > 0 && (
        <ol className="marks">
          {points.map((value, index) => {
            const number = format.number(index + 1);
            const [x, y] = pointOf(value) ?? [0, 0];
            return (
              <li key={value}>
                <span className="figure">{number}</span> <span className="small quiet">{where({ x, y })}</span>
                {!locked && (
                  <Button tone="plain" aria-label={t`Remove mark ${number}`} onClick={() => remove(value)}>
                    <Trans>Remove</Trans>
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
      )}
      <RegionList {...{ question, slot, named, locked }} onNamed={(ids) => onValues([...points, ...ids])} />
    </fieldset>
  );
}

function RegionList({
  question,
  slot,
  named,
  locked,
  onNamed,
}: Pick<SlotProps, 'question' | 'slot' | 'locked'> & {
  readonly named: readonly string[];
  readonly onNamed: (ids: readonly string[]) => void;
}) {
  const words = wordsOf(question);
  const [open, setOpen] = useState(named.length > 0);
  return (
    <Disclosure open={open} onToggle={setOpen} title={<Trans>Choose from a list instead</Trans>}>
      <CheckboxGroup
        label={<Trans>Places in the picture</Trans>}
        disabled={locked}
        choices={slot.options.map(({ id, text }) => ({ value: id, label: <bdi {...words}>{text}</bdi> }))}
        value={named}
        onChange={onNamed}
      />
    </Disclosure>
  );
}
