import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { ProofStripe, ShareStripe, type ProofPart } from './proof-stripe';

const placed = (element: Element) => {
  const { insetInlineStart, inlineSize } = (element as HTMLElement).style;
  return [insetInlineStart, inlineSize];
};

function drawn(parts: readonly ProofPart[]) {
  render(<ProofStripe parts={parts} label="41 of 100 minutes covered" playhead={0.5} />);
  const stripe = screen.getByRole('img', { name: '41 of 100 minutes covered' });
  return { stripe, parts: [...stripe.querySelectorAll<HTMLElement>('.part')] };
}

describe('The proof stripe', () => {
  it('says in words what it shows', () => {
    expect(drawn([{ weight: 1, spans: [] }]).stripe.textContent).toBe('');
  });

  it('keeps the gaps of a part in sight', () => {
    const { parts } = drawn([
      {
        weight: 4,
        spans: [
          { from: 0, to: 0.34 },
          { from: 0.46, to: 0.71 },
        ],
      },
    ]);
    expect([...(parts[0]?.children ?? [])].map(placed)).toEqual([
      ['0.00%', '34.00%'],
      ['46.00%', '25.00%'],
    ]);
  });

  it('draws a complete part whole, whatever its spans', () => {
    const { parts } = drawn([{ weight: 1, complete: true, spans: [{ from: 0, to: 0.9 }] }]);
    expect(parts[0]?.className).toContain('is-complete');
    expect(parts[0]?.children).toHaveLength(0);
  });

  it('gives each part its length beside the others', () => {
    const { parts } = drawn([3, 0, 5].map((weight) => ({ weight, spans: [] })));
    expect(parts.map(({ style }) => Number(style.flexGrow))).toEqual([3, 0.001, 5]);
  });

  it('never leaves its bounds, whatever it is given', () => {
    const { parts } = drawn([
      {
        weight: 1,
        spans: [
          { from: -0.2, to: 1.4 },
          { from: 0.9, to: 0.8 },
        ],
      },
    ]);
    expect([...(parts[0]?.children ?? [])].map(placed)).toEqual([
      ['0.00%', '100.00%'],
      ['90.00%', '0.00%'],
    ]);
  });

  it('places everything from where the language begins', () => {
    const { stripe } = drawn([{ weight: 1, spans: [{ from: 0.1, to: 0.2 }] }]);
    for (const element of stripe.querySelectorAll<HTMLElement>('[style]')) {
      expect(element.getAttribute('style')).not.toMatch(/left|right|width/);
    }
  });

  it('shows a share against its target', () => {
    render(<ShareStripe share={0.73} target={0.8} label="73 %, target 80 %" />);
    const stripe = screen.getByRole('img', { name: '73 %, target 80 %' });
    expect(placed(stripe.querySelector('.span') as Element)).toEqual(['0.00%', '73.00%']);
    expect(placed(stripe.querySelector('.is-target') as Element)[0]).toBe('80.00%');
  });
});
