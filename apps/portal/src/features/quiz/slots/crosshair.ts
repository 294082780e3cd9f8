/** A place in a picture, in shares (0 to 1) of its sides. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far an arrow key moves the cross, in shares of the picture; with Shift five times as far. */
const STEP = 0.02;
const FAST = 5;

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const inside = (share: number) => Math.min(1, Math.max(0, Math.round(share * 1e4) / 1e4));

/** Where an arrow key moves the cross; null for every other key. A picture is not mirrored: left is left in every language. */
export function movedCross({ x, y }: Place, key: string, shift: boolean): Place | null {
  const way = WAYS[key];
  if (!way) return null;
  const step = shift ? STEP * FAST : STEP;
  return { x: inside(x + way[0] * step), y: inside(y + way[1] * step) };
}
