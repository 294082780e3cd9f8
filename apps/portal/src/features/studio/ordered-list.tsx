import { Trans, useLingui } from '@lingui/react/macro';
import { Button, VisuallyHidden } from '@provost/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { MoveTools } from './move-tools';
import { inserted, movedTo, useKeys, without } from './ordering';
import './ordered-list.css';

export interface OrderedListProps<Item> {
  /** Names the list for a screen reader. */
  readonly label: string;
  readonly items: readonly Item[];
  readonly onChange: (items: readonly Item[]) => void;
  /** What an item is called, such as its title; its number stands in for it while it has none. */
  readonly nameOf: (item: Item, index: number) => string;
  /** The form of one item; `change` replaces the item. */
  readonly children: (item: Item, change: (item: Item) => void, index: number) => ReactNode;
  /** Makes a new item at the end. Left out where there may be no more. */
  readonly add?: { readonly label: ReactNode; readonly make: () => Item };
  /** True where the number and the order of items hold, as in a translation: only their words change. */
  readonly fixed?: boolean;
  /** True where something else says the order, such as a time: items are added and taken out, and not moved. */
  readonly unordered?: boolean;
  /** What stands here while there is no item. */
  readonly empty?: ReactNode;
  /** The level of the headings of the items. */
  readonly level?: 3 | 4 | 5;
}

interface Removed<Item> {
  readonly item: Item;
  readonly at: number;
  readonly name: string;
}

/** What takes the focus in an item that is new. */
const FIELDS = '.ordered-body :is(input, select, textarea, [contenteditable="true"])';

/**
 * Things of one sort that are added, put in order and taken out, each by a button. The focus goes along: with the item
 * that moved, into the one that is new, to the button that puts back what was taken out.
 */
export function OrderedList<Item>(props: OrderedListProps<Item>) {
  const { label, items, onChange, nameOf, children, add, fixed = false, unordered = false, empty, level = 3 } = props;
  const { t } = useLingui();
  const keys = useKeys(items.length);
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<readonly string[]>([]);
  const [removed, setRemoved] = useState<Removed<Item> | null>(null);
  const [said, setSaid] = useState('');
  const Heading = `h${level}` as const;

  useEffect(() => {
    const targets = wanted.current.map((one) => root.current?.querySelector<HTMLElement>(one));
    wanted.current = [];
    targets.find((one) => one != null)?.focus();
  });
  const focus = (...selectors: readonly string[]) => {
    wanted.current = selectors;
  };
  const within = (index: number, selector: string) => `:scope > ol > li:nth-child(${index + 1}) ${selector}`;

  const called = (item: Item, index: number) => {
    const number = index + 1;
    return nameOf(item, index).trim() || t`number ${number}`;
  };
  const move = (index: number, by: -1 | 1) => {
    const to = index + by;
    const place = to + 1;
    const count = items.length;
    keys.move(index, to);
    onChange(movedTo(items, index, to));
    setSaid(t`Now number ${place} of ${count}`);
    const tool = (way: string) => within(to, `> .ordered-head [data-tool="${way}"]:not(:disabled)`);
    focus(...(by < 0 ? ['up', 'down'] : ['down', 'up']).map(tool));
  };
  const remove = (item: Item, index: number) => {
    keys.remove(index);
    onChange(without(items, index));
    setRemoved({ item, at: index, name: called(item, index) });
    focus(':scope > .ordered-foot [data-tool="back"]');
  };
  const insert = (index: number, item: Item) => {
    keys.insert(index);
    onChange(inserted(items, index, item));
    setRemoved(null);
    focus(within(index, FIELDS));
  };
  const replace = (index: number) => (item: Item) => onChange(items.map((one, at) => (at === index ? item : one)));

  return (
    <div className="ordered" ref={root}>
      {items.length === 0 && empty}
      <ol aria-label={label}>
        {items.map((item, index) => {
          const name = called(item, index);
          return (
            <li key={keys.of[index]}>
              <div className="ordered-head">
                <Heading>
                  <span className="figure">{index + 1}</span> <bdi>{nameOf(item, index)}</bdi>
                </Heading>
                {!fixed && (
                  <MoveTools
                    name={name}
                    first={index === 0}
                    last={index === items.length - 1}
                    onMove={unordered ? undefined : (by) => move(index, by)}
                    onRemove={() => remove(item, index)}
                  />
                )}
              </div>
              <div className="ordered-body">{children(item, replace(index), index)}</div>
            </li>
          );
        })}
      </ol>
      <div className="ordered-foot">
        {add && !fixed && (
          <Button tone="quiet" onClick={() => insert(items.length, add.make())}>
            {add.label}
          </Button>
        )}
        {removed && (
          <p>
            <Trans>
              Taken out: <bdi>{removed.name}</bdi>
            </Trans>{' '}
            <Button
              tone="plain"
              data-tool="back"
              onClick={() => insert(Math.min(removed.at, items.length), removed.item)}
            >
              <Trans>Put it back</Trans>
            </Button>
          </p>
        )}
        <VisuallyHidden>
          <span role="status">{said}</span>
        </VisuallyHidden>
      </div>
    </div>
  );
}
