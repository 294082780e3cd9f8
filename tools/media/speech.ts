import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWav, SAMPLE_RATE, trim, type Pcm } from './pcm.js';
import { run } from './run.js';

/** A voice of RHVoice: its name, and its pace and pitch in per cent of the recorded speaker's. */
export interface Voice {
  readonly name: 'bdl' | 'clb';
  readonly pace: number;
  readonly pitch: number;
}

/**
 * Spellings that make the voice say a name as it is said; captions keep the written form. Without them OECD became one
 * word ("old", to a speech recogniser), and the names took English vowels.
 */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/\bOECD\b/g, 'O E C D'],
  [/\bKojo\b/g, 'Koh Joe'],
  [/\bLeila\b/g, 'Layla'],
  [/\bTema\b/g, 'Tayma'],
];

/** What is handed to the voice for a written sentence. */
export const asSaid = (sentence: string): string =>
  SAID.reduce((text, [written, said]) => text.replace(written, said), sentence);

/** Says one sentence. The silence around it is cut: pauses belong to the programme, not to the voice. */
export async function speak(sentence: string, voice: Voice): Promise<Pcm> {
  const folder = await mkdtemp(join(tmpdir(), 'speech-'));
  try {
    const file = join(folder, 'sentence.wav');
    const manner = [
      '-p',
      voice.name,
      '-r',
      String(voice.pace),
      '-t',
      String(voice.pitch),
      '-q',
      'max',
      '-R',
      String(SAMPLE_RATE),
    ];
    await run('RHVoice-test', [...manner, '-o', file], asSaid(sentence));
    return trim(await readWav(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
