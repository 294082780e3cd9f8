import type { BlockOfType } from '@provost/domain';
import { VisuallyHidden } from '@provost/ui';
import { useId, useState } from 'react';
import './flip-cards.css';
import type { Words } from './task-frame';

type Card = BlockOfType<'cards'>['cards'][number];

/** Cards that are turned over by a press. For whoever sees none of it, each is a button that opens what stands on its back. */
export function FlipCards({ cards, words }: { readonly cards: readonly Card[]; readonly words: Words }) {
  return (
    <ul className="flip-cards" {...words}>
      {cards.map((card, index) => (
        <FlipCard key={index} card={card} />
      ))}
    </ul>
  );
}

function FlipCard({ card: { front, back } }: { readonly card: Card }) {
  const [turned, setTurned] = useState(false);
  const id = useId();
  return (
    <li className={turned ? 'flip-card is-turned' : 'flip-card'}>
      {/* It lies over the whole card, so either side turns it; its name is the front, which is drawn below. */}
      <button
        type="button"
        className="flip-turn"
        aria-expanded={turned}
        aria-controls={id}
        onClick={() => setTurned(!turned)}
      >
        <VisuallyHidden>{front}</VisuallyHidden>
      </button>
      <div className="flip-leaf">
        <div className="flip-side is-front" aria-hidden="true">
          <p>{front}</p>
          <TurnSign />
        </div>
        <div className="flip-side is-back" id={id} aria-hidden={!turned}>
          <p className="flip-term" aria-hidden="true">
            {front}
          </p>
          <p>{back}</p>
          <TurnSign />
        </div>
      </div>
    </li>
  );
}

function TurnSign() {
  return (
    <svg className="flip-sign" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path
        d="M16.5 10a6.5 6.5 0 1 1-2-4.7M15 2.2v3.6h-3.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
