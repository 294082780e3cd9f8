import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boxed, drawnBox, pushedBox, type Box } from './box';

const old: Box = { x: 0.4, y: 0.4, width: 0.2, height: 0.1 };
const share = fc.double({ min: -2, max: 3, noNaN: true });

describe('A box of a picture', () => {
  it('always lies within it', () => {
    fc.assert(
      fc.property(share, share, share, share, (x, y, width, height) => {
        const box = boxed({ x, y, width, height });
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(0.01);
        expect(Math.max(box.x + box.width, box.y + box.height)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('is drawn from any corner to the other', () => {
    const box = { x: 0.1, y: 0.2, width: 0.3, height: 0.4 };
    expect(drawnBox(old, [0.1, 0.2], [0.4, 0.6])).toEqual(box);
    expect(drawnBox(old, [0.4, 0.6], [0.1, 0.2])).toEqual(box);
  });

  it('comes to lie around the place that is only pressed', () => {
    expect(drawnBox(old, [0.2, 0.2], [0.2, 0.2])).toEqual({ ...old, x: 0.1, y: 0.15 });
  });

  it.each([
    ['ArrowLeft', false, { ...old, x: 0.39 }],
    ['ArrowDown', false, { ...old, y: 0.41 }],
    ['ArrowRight', true, { ...old, width: 0.21 }],
    ['ArrowUp', true, { ...old, height: 0.09 }],
    ['Enter', false, null],
  ])('goes with the key %s (stretched: %s)', (key, stretch, box) => {
    expect(pushedBox(old, key, stretch)).toEqual(box);
  });
});
