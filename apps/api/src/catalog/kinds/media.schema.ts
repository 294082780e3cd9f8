import { z } from 'zod';
import { file, line, list, prose, seconds } from './shapes.js';

/** What the contents of video and podcast share. */
export const mediaContent = {
  durationSeconds: seconds,
  requiredShare: z.number(),
  sources: list(
    z.strictObject({
      file,
      type: line,
      bytes: z.number().int().min(0),
      height: z.number().int().min(1).max(10_000).optional(),
    }),
    20,
  ),
  transcript: list(z.strictObject({ start: seconds, end: seconds, text: prose, speaker: line.optional() }), 5_000),
  chapters: list(z.strictObject({ start: seconds, title: line })),
};

/** What the evidences of video and podcast share; whether the numbers can be true is judged by libs/domain. */
export const mediaEvidence = {
  played: list(z.tuple([z.number(), z.number()]), 10_000),
  playhead: z.strictObject({ seconds: z.number(), at: z.number() }),
};
