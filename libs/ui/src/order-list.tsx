import { useEffect, useRef, useState } from 'react';
import { Button } from './button';
import { VisuallyHidden } from './words';
import './order-list.css';

/** One thing in an order. */
export interface OrderedThing {
  readonly id: string;
  readonly text: string;
}

export interface OrderListProps {
  /** In the order in which they stand. */
  readonly things: readonly OrderedThing[];
  readonly onMove: (ids: readonly string[]) => void;
  readonly disabled?: boolean;
  /** The language and direction of the things' own words. */
  readonly words?: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
  /** What its buttons and its news are called: "Move up: the seal", "Now number 2 of 5". */
  readonly says: {
    readonly up: (thing: string) => string;
    readonly down: (thing: string) => string;
    readonly moved: (place: number, count: number) => string;
  };
}

/** Things to put in order without dragging: each is moved by its buttons, the focus goes along, and its new place is read out. */
export function OrderList({ things, onMove, disabled = false, words, says }: OrderListProps) {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (wanted.current) list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  const move = (from: number, by: -1 | 1) => {
    const to = from + by;
    const ids = things.map(({ id }) => id);
    ids.splice(to, 0, ...ids.splice(from, 1));
    const edge = to === 0 ? 'down' : to === ids.length - 1 ? 'up' : by < 0 ? 'up' : 'down';
    wanted.current = `li:nth-child(${to + 1}) [data-way="${edge}"]`;
    setSaid(says.moved(to + 1, ids.length));
    onMove(ids);
  };
  return (
    <>
      <ol className="order-list" ref={list}>
        {things.map(({ id, text }, index) => (
          <li key={id}>
            <div className="order-thing">
              <span {...words}>{text}</span>
              <span className="order-moves">
                <Button
                  tone="quiet"
                  data-way="up"
                  aria-label={says.up(text)}
                  disabled={disabled || index === 0}
                  onClick={() => move(index, -1)}
                >
                  ↑
                </Button>
                <Button
                  tone="quiet"
                  data-way="down"
                  aria-label={says.down(text)}
                  disabled={disabled || index === things.length - 1}
                  onClick={() => move(index, 1)}
                >
                  ↓
                </Button>
              </span>
            </div>
          </li>
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </>
  );
}
