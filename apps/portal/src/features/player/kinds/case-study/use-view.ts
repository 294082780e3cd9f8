import type { Area } from '@provost/domain';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

/** What is seen of a picture: its middle in shares of width and height, and how many times larger it is drawn. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
export const WHOLE: View = { x: 0.5, y: 0.5, zoom: 1 };
export const MOST_ZOOM = 6;
const STEP = 0.15;
/** The share of the frame that what is looked at fills. */
const ROOM = 0.7;

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** The view with nothing but the picture in it. */
export function settle({ x, y, zoom }: View): View {
  const held = within(zoom, 1, MOST_ZOOM);
  const half = 0.5 / held;
  return { zoom: held, x: within(x, half, 1 - half), y: within(y, half, 1 - half) };
}

/** The place of a picture under a place of its frame, both in shares. */
export const placeUnder = (view: View, fx: number, fy: number): readonly [number, number] => [
  within(view.x + (fx - 0.5) / view.zoom, 0, 1),
  within(view.y + (fy - 0.5) / view.zoom, 0, 1),
];

/** Nearer or farther around a place of the frame, which stays where it is. */
export function zoomed(view: View, by: number, fx = 0.5, fy = 0.5): View {
  const zoom = within(view.zoom * by, 1, MOST_ZOOM);
  const [px, py] = placeUnder(view, fx, fy);
  return settle({ zoom, x: px - (fx - 0.5) / zoom, y: py - (fy - 0.5) / zoom });
}

/** The view that holds all of some areas, with a little room around them. */
export function around(areas: readonly Area[]): View {
  if (areas.length === 0) return WHOLE;
  const [left, top] = [Math.min(...areas.map(({ x }) => x)), Math.min(...areas.map(({ y }) => y))];
  const right = Math.max(...areas.map(({ x, width }) => x + width));
  const bottom = Math.max(...areas.map(({ y, height }) => y + height));
  const zoom = ROOM / Math.max(right - left, bottom - top);
  return settle({ x: (left + right) / 2, y: (top + bottom) / 2, zoom });
}

export const panned = (view: View, dx: number, dy: number): View =>
  settle({ ...view, x: view.x + (dx * STEP) / view.zoom, y: view.y + (dy * STEP) / view.zoom });

const KEYS: Readonly<Record<string, (view: View) => View>> = {
  '+': (view) => zoomed(view, 1.5),
  '=': (view) => zoomed(view, 1.5),
  '-': (view) => zoomed(view, 1 / 1.5),
  '0': () => WHOLE,
  ArrowLeft: (view) => panned(view, -1, 0),
  ArrowRight: (view) => panned(view, 1, 0),
  ArrowUp: (view) => panned(view, 0, -1),
  ArrowDown: (view) => panned(view, 0, 1),
};

/** A tap moves less than this, in CSS pixels. */
const TAP = 6;

interface Finger {
  readonly x: number;
  readonly y: number;
}

/**
 * One view of two pictures: buttons, wheel, keys, one finger to move and two to come nearer. `onMark` is told the place
 * that was tapped, or the middle of the view when Enter is pressed.
 */
export function useView(onMark: (place: readonly [number, number]) => void) {
  const [view, setView] = useState(WHOLE);
  const fingers = useRef(new Map<number, Finger>());
  const moved = useRef(0);

  const shareOf = (event: { clientX: number; clientY: number; currentTarget: Element }) => {
    const frame = event.currentTarget.getBoundingClientRect();
    return [(event.clientX - frame.left) / frame.width, (event.clientY - frame.top) / frame.height] as const;
  };
  const frame = {
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        onMark([view.x, view.y]);
      }
      const change = KEYS[event.key];
      if (!change || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      setView(change);
    },
    onPointerDown(event: PointerEvent) {
      if (fingers.current.size === 0) moved.current = 0;
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (typeof event.currentTarget.setPointerCapture === 'function')
        event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      const before = fingers.current.get(event.pointerId);
      if (!before) return;
      const now = { x: event.clientX, y: event.clientY };
      moved.current += Math.hypot(now.x - before.x, now.y - before.y);
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      const { width, height } = event.currentTarget.getBoundingClientRect();
      fingers.current.set(event.pointerId, now);
      if (other) {
        const apart = (finger: Finger) => Math.hypot(finger.x - other.x, finger.y - other.y);
        const by = apart(now) / Math.max(1, apart(before));
        const middle = { clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2 };
        const [fx, fy] = shareOf({ ...middle, currentTarget: event.currentTarget });
        setView((was) => zoomed(was, by, fx, fy));
      } else {
        setView((was) =>
          settle({
            ...was,
            x: was.x - (now.x - before.x) / width / was.zoom,
            y: was.y - (now.y - before.y) / height / was.zoom,
          }),
        );
      }
    },
    onPointerUp(event: PointerEvent) {
      const wasTap = fingers.current.size === 1 && fingers.current.has(event.pointerId) && moved.current < TAP;
      fingers.current.delete(event.pointerId);
      if (wasTap) onMark(placeUnder(view, ...shareOf(event)));
    },
    onPointerCancel(event: PointerEvent) {
      fingers.current.delete(event.pointerId);
    },
  };
  /** Must be told by a listener that is not passive, or the page scrolls along. */
  const onWheel = (event: WheelEvent) => {
    const target = event.currentTarget as Element;
    // A page that scrolls past must not be caught: the wheel is the picture's once it has the focus, or with Ctrl.
    if (!event.ctrlKey && !target.contains(document.activeElement)) return;
    event.preventDefault();
    const [fx, fy] = shareOf({ clientX: event.clientX, clientY: event.clientY, currentTarget: target });
    setView((was) => zoomed(was, event.deltaY < 0 ? 1.2 : 1 / 1.2, fx, fy));
  };
  return { view, setView, frame, onWheel };
}
