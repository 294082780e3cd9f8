import { ffmpeg, run } from './run.js';

/** Loudness aimed at (EBU R 128 measure, usual for speech on the web) and the highest true peak. */
export const LOUDNESS = -16;
const TRUE_PEAK = -1.5;

/**
 * Gentle treatment of a synthetic voice: rumble off, a little less of the box around 350 Hz, a little more of the
 * consonants around 3.2 kHz, the hiss above 10 kHz off, and a light compressor that evens the sentences.
 */
const TREATMENT = [
  'highpass=f=75',
  'equalizer=f=350:t=q:w=1.1:g=-2',
  'equalizer=f=3200:t=q:w=1.2:g=2',
  'lowpass=f=10500',
  'acompressor=threshold=-21dB:ratio=2.2:attack=8:release=140:makeup=2',
];

/** Treats a raw recording and brings it to `LOUDNESS`, measured first so that one constant gain does it. 48 kHz mono WAV. */
export async function master(raw: string, mastered: string): Promise<void> {
  const target = `loudnorm=I=${LOUDNESS}:TP=${TRUE_PEAK}:LRA=11`;
  const { stderr } = await run('ffmpeg', [
    '-hide_banner',
    '-nostdin',
    '-i',
    raw,
    '-af',
    [...TREATMENT, `${target}:print_format=json`].join(','),
    '-f',
    'null',
    '-',
  ]);
  const measured = JSON.parse(stderr.slice(stderr.lastIndexOf('{'), stderr.lastIndexOf('}') + 1)) as Record<
    string,
    string
  >;
  const known = `measured_I=${measured['input_i']}:measured_TP=${measured['input_tp']}:measured_LRA=${measured['input_lra']}:measured_thresh=${measured['input_thresh']}:offset=${measured['target_offset']}`;
  await ffmpeg([
    '-i',
    raw,
    '-af',
    [...TREATMENT, `${target}:${known}:linear=true`].join(','),
    '-ar',
    '48000',
    '-ac',
    '1',
    mastered,
  ]);
}

/** AAC at the voices' own 24 kHz: no bit is spent above what they hold. */
export const aac = (kilobits: number): string[] => ['-c:a', 'aac', '-ac', '1', '-ar', '24000', '-b:a', `${kilobits}k`];
export const opus = (kilobits: number): string[] => [
  '-c:a',
  'libopus',
  '-ac',
  '1',
  '-vbr',
  'on',
  '-b:a',
  `${kilobits}k`,
];
