import type { ReactNode } from 'react';
import { classes } from './classes';

/** How a state stands: its word says it, the colour only repeats it. */
export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'mute';

/** The exhibit tag: one state, as a word. */
export function Tag({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={classes('tag', tone !== 'plain' && `tone-${tone}`)}>{children}</span>;
}
