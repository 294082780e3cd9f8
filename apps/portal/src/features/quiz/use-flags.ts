import { useState } from 'react';

const keyOf = (attemptId: string) => `provost.quiz.flags.${attemptId}`;

function kept(attemptId: string): ReadonlySet<number> {
  try {
    const positions: unknown = JSON.parse(localStorage.getItem(keyOf(attemptId)) ?? '[]');
    return new Set(Array.isArray(positions) ? positions.filter((one) => typeof one === 'number') : []);
  } catch {
    return new Set();
  }
}

/** The questions that she wants to come back to. They are hers and stay on this device: nobody else needs them. */
export function useFlags(attemptId: string): readonly [flags: ReadonlySet<number>, toggle: (position: number) => void] {
  const [flags, setFlags] = useState(() => kept(attemptId));
  const toggle = (position: number) => {
    const next = new Set(flags);
    if (!next.delete(position)) next.add(position);
    setFlags(next);
    try {
      localStorage.setItem(keyOf(attemptId), JSON.stringify([...next]));
    } catch {
      // A device without room keeps the flags for this visit.
    }
  };
  return [flags, toggle];
}
