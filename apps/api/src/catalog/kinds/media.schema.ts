import { z } from 'zod';
import { file, key, line, list, marks, prose, seconds } from './shapes.js';

const height = z.number().int().min(1).max(10_000);
const bytes = z.number().int().min(0);
const rendition = z.strictObject({
  height: height.nullable(),
  bitsPerSecond: z.number().int().min(0),
  bytes,
  file: file.optional(),
});
const question = z.strictObject({
  id: key,
  at: seconds,
  prompt: prose,
  multiple: z.boolean(),
  required: z.boolean(),
  rewindTo: seconds.optional(),
  options: list(z.strictObject({ id: key, text: prose, correct: z.boolean(), feedback: prose }), 20),
});

/** What the contents of video and podcast share. */
export const mediaContent = {
  durationSeconds: seconds,
  requiredShare: z.number(),
  sources: list(
    z.strictObject({
      file,
      type: line,
      bytes,
      height: height.optional(),
      renditions: list(rendition, 12).optional(),
    }),
    20,
  ),
  transcript: list(z.strictObject({ start: seconds, end: seconds, text: prose, speaker: line.optional() }), 5_000),
  chapters: list(z.strictObject({ start: seconds, title: line, image: file.optional() })),
  questions: list(question, 100).optional(),
};

/** What the evidences of video and podcast share; whether the numbers can be true is judged by libs/domain. */
export const mediaEvidence = {
  played: list(z.tuple([z.number(), z.number()]), 10_000),
  playhead: z.strictObject({ seconds: z.number(), at: z.number() }),
  answers: marks.optional(),
};
