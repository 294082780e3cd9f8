import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import type { Made } from './make.js';
import type { Medium, Unfit } from './plan.js';

/** What the parent asks for. */
export interface Order {
  readonly file: string;
  readonly medium: Medium;
  readonly folder: string;
}

/** What the child tells. */
export type Told =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'unfit'; readonly why: Unfit }
  | { readonly kind: 'broke'; readonly message: string };

/** Least urgent: a request is answered before a frame is encoded; and where memory ends, the system ends this process and no other. */
function stepBack(): void {
  try {
    setPriority(19);
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // Only Linux has it; elsewhere the process is an ordinary one.
  }
}

const tell = (told: Told): Promise<void> =>
  new Promise((resolve) => (process.send ? process.send(told, () => resolve()) : resolve()));

/** Makes one medium and ends. Native code runs here, so that what breaks it breaks nothing else. */
async function obey({ file, medium, folder }: Order): Promise<void> {
  const [{ makeMedium }, { UnfitSource }] = await Promise.all([import('./make.js'), import('./source.js')]);
  let told = -1;
  try {
    const made = await makeMedium(file, medium, folder, (share) => {
      const percent = Math.floor(share * 100);
      if (percent === told) return;
      told = percent;
      void tell({ kind: 'progress', share });
    });
    await tell({ kind: 'made', made });
  } catch (error) {
    if (error instanceof UnfitSource) await tell({ kind: 'unfit', why: error.why });
    else
      await tell({ kind: 'broke', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  process.exit(0);
}

stepBack();
process.once('message', (order) => void obey(order as Order));
process.once('disconnect', () => process.exit(1));
