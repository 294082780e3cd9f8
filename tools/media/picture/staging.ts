import * as drawings from './drawings.js';
import type { Cast } from './figures.js';
import type { Icon } from './icons.js';

/** How a scene is staged beside its script: the words at which each part of its figure comes in, and what is drawn with it. */
export interface Staging {
  readonly beats?: readonly string[];
  readonly icons?: readonly Icon[];
  readonly drawing?: (cast: Cast) => string;
  /** Where the points begin when a drawing stands beside them. */
  readonly left?: number;
}

/** The staging of each video, by its slug and its scenes' ids. A scene without one spreads its parts over its time. */
export const stagings: Readonly<Record<string, Readonly<Record<string, Staging>>>> = {
  'who-profits': {
    stall: { beats: ['market stall', 'charge the seller', 'ask one question'], drawing: drawings.stall, left: 600 },
    scale: { beats: ['up to four hundred', 'twenty twenty-one', 'The OECD'], drawing: drawings.shareOfTrade },
    choice: {
      beats: ['They cost little', 'They sell to people', 'the penalty is light', 'And the routes'],
      drawing: drawings.balance,
      left: 600,
    },
    chain: {
      beats: ['A maker', 'A broker', 'A carrier', 'A finisher', 'And a seller'],
      icons: ['factory', 'papers', 'ship', 'label', 'stall'],
      drawing: drawings.sellerReplaced,
    },
    money: {
      beats: [
        'Takings',
        'gathered by a collector',
        'the income of a front company',
        'false invoices',
        'the next order',
      ],
      drawing: drawings.otherCrimes,
    },
    break: {
      beats: ['Open the financial inquiry', 'lists counterfeiting', 'Look for the broker', 'Then trace'],
      drawing: drawings.cutRing,
      left: 520,
    },
    close: { beats: ['Goods can be replaced', 'Profit cannot'], drawing: drawings.goodsAndProfit, left: 640 },
  },
};
