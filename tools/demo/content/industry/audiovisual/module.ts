import type { ModulePlan } from '../../model.js';
import { quietStreamEn } from './quiet-stream.en.js';
import { streamsEn } from './streams.en.js';

export const audiovisual: ModulePlan = {
  key: 'audiovisual',
  title: { en: 'Audiovisual: the stream and the credits' },
  summary: {
    en: 'How an illicit service is built, what each layer leaves behind, and how data are kept and asked for across a border.',
  },
  steps: [
    {
      key: 'illicit-streams',
      kind: 'article',
      title: { en: 'Reading an illicit stream' },
      minutes: 5,
      required: true,
      prerequisite: 'none',
      content: { en: streamsEn },
    },
    {
      key: 'quiet-stream',
      kind: 'case-study',
      title: { en: 'Case study: The quiet stream' },
      minutes: 15,
      required: true,
      prerequisite: 'none',
      content: { en: quietStreamEn },
    },
  ],
};
