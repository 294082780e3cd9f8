import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Order, Told } from './transcode/child.js';
import type { Made } from './transcode/make.js';
import type { Unfit } from './transcode/plan.js';

/** How a child ended. `broke` says what it last said. */
export type Outcome =
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'unfit'; readonly why: Unfit }
  | { readonly kind: 'took-too-long' }
  | { readonly kind: 'broke'; readonly message: string };

export interface Limits {
  /** Aborting it kills the child at once. */
  readonly signal: AbortSignal;
  readonly milliseconds: number;
}

const KEPT_OUTPUT = 2_000;
/** For its own objects; frames lie outside of the engine's heap. */
const HEAP_MEBIBYTES = 512;

/** The child's program, from the sources as from their build; the sources name each other as the build does. */
const SOURCES = import.meta.url.endsWith('.ts');
const PROGRAM = fileURLToPath(new URL(SOURCES ? './transcode/child.ts' : './transcode/child.js', import.meta.url));
const FROM_SOURCES = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({ resolve: (name, context, next) => {
    try { return next(name, context); } catch (error) {
      if (!/^\\.{1,2}\\/.*\\.js$/.test(name)) throw error;
      return next(name.replace(/\\.js$/, '.ts'), context);
    }
  } });`)}`;

/**
 * Makes a medium in a process of its own: what breaks or swells there ends there, and aborting kills it at once. It knows no
 * setting and no secret of the server.
 */
export function transcode(
  order: Order,
  { signal, milliseconds }: Limits,
  onProgress: (share: number) => void,
): Promise<Outcome> {
  const child = fork(PROGRAM, [], {
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1' },
    execArgv: [`--max-old-space-size=${HEAP_MEBIBYTES}`, ...(SOURCES ? ['--import', FROM_SOURCES] : [])],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const said = lastOf(child);
  const kill = () => child.kill('SIGKILL');
  let told: Exclude<Told, { kind: 'progress' }> | null = null;
  let late = false;
  const alarm = setTimeout(() => {
    late = true;
    kill();
  }, milliseconds);
  signal.addEventListener('abort', kill, { once: true });
  child.on('message', (message) => {
    const heard = message as Told;
    if (heard.kind === 'progress') onProgress(heard.share);
    else told = heard;
  });
  child.on('error', reject);
  child.on('close', (code, by) => {
    clearTimeout(alarm);
    signal.removeEventListener('abort', kill);
    if (signal.aborted) reject(signal.reason as Error);
    else if (late) resolve({ kind: 'took-too-long' });
    else resolve(told ?? { kind: 'broke', message: `ended with ${by ?? code}: ${said()}` });
  });
  if (signal.aborted) kill();
  else child.send(order);
  return promise;
}

/** The end of what a process writes, for the log. */
function lastOf({ stdout, stderr }: ChildProcess): () => string {
  let kept = '';
  for (const stream of [stdout, stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (text: string) => (kept = (kept + text).slice(-KEPT_OUTPUT)));
  }
  return () => kept.trim();
}
