import { Trans, useLingui } from '@lingui/react/macro';
import { ITEM_TYPES, type Item, type ItemType } from '@provost/domain';
import { Button, useFocusBack } from '@provost/ui';
import { useRef, useState } from 'react';
import { asType, keepsOptions } from './new-item';
import { useTypeWords } from './words';

interface TypeChoiceProps {
  readonly item: Item;
  /** True while nothing was chosen yet: the types then stand open. */
  readonly fresh: boolean;
  readonly onChange: (item: Item) => void;
}

/** The type of a question, and the way to another one. Whoever changes her mind twice finds the first as she left it. */
export function TypeChoice({ item, fresh, onChange }: TypeChoiceProps) {
  const { t } = useLingui();
  const words = useTypeWords();
  const [open, setOpen] = useState(fresh);
  const around = useFocusBack(open);
  const left = useRef<Partial<Record<ItemType, Item>>>({});
  const choose = (type: ItemType) => {
    setOpen(false);
    if (type === item.type) return;
    left.current[item.type] = item;
    const kept = keepsOptions(item.type, type) ? undefined : left.current[type];
    onChange(kept ?? asType(item, type));
  };
  return (
    <div ref={around}>
      {open ? (
        <ul className="question-types" aria-label={t`Type of question`}>
          {ITEM_TYPES.map((type) => (
            <li key={type}>
              <Button
                tone="plain"
                aria-current={type === item.type && !fresh ? true : undefined}
                onClick={() => choose(type)}
              >
                {words[type].name}
              </Button>
              <span className="small quiet">{words[type].hint}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="question-type">
          <span>
            <strong>{words[item.type].name}</strong> <span className="quiet">{words[item.type].hint}</span>
          </span>
          <Button tone="plain" onClick={() => setOpen(true)}>
            <Trans>Another type</Trans>
          </Button>
        </p>
      )}
    </div>
  );
}
