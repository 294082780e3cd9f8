/** A rectangle of a picture, from its upper left corner, in shares (0 to 1) of its width and height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The least width and height of a box, so that it can still be pressed. */
const LEAST = 0.01;

/** A box within the picture, to the thousandth, at least a hundredth wide and high. */
export function boxed({ x, y, width, height }: Box): Box {
  const within = (value: number, least: number, most: number) =>
    Math.round(Math.min(Math.max(value, least), most) * 1000) / 1000;
  const [w, h] = [within(width, LEAST, 1), within(height, LEAST, 1)];
  return { x: within(x, 0, 1 - w), y: within(y, 0, 1 - h), width: w, height: h };
}

type Point = readonly [x: number, y: number];

/** How far a pointer goes, in shares of the picture, before it draws a box; less is a press. */
const DRAWN = 0.02;

/** What a pointer that went from one point to another says: a box between them, or where it pressed the middle of the old one. */
export function drawnBox(old: Box, [x1, y1]: Point, [x2, y2]: Point): Box {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (width < DRAWN && height < DRAWN) return boxed({ ...old, x: x2 - old.width / 2, y: y2 - old.height / 2 });
  return boxed({ x: Math.min(x1, x2), y: Math.min(y1, y2), width, height });
}

/** How far an arrow key moves or stretches a region, in shares of the picture. */
export const STEP = 0.01;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** The box after a key: arrows move it, with Shift they stretch it. Null where the key says nothing. */
export function pushedBox({ x, y, width, height }: Box, key: string, stretch: boolean): Box | null {
  const [dx, dy] = ARROWS[key] ?? [];
  if (dx === undefined || dy === undefined) return null;
  return boxed(stretch ? { x, y, width: width + dx, height: height + dy } : { x: x + dx, y: y + dy, width, height });
}
