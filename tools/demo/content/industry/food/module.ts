import type { ModulePlan } from '../../model.js';
import { datesEn } from './dates.en.js';
import { secondLifeEn } from './second-life.en.js';

export const food: ModulePlan = {
  key: 'food',
  title: { en: 'Food: the date and the chimney' },
  summary: {
    en: 'How expired food comes back, why withdrawal comes first, and what a printer, a weighbridge and a second laboratory can say.',
  },
  steps: [
    {
      key: 'relabelled-food',
      kind: 'article',
      title: { en: 'When expired food comes back' },
      minutes: 5,
      required: true,
      prerequisite: 'none',
      content: { en: datesEn },
    },
    {
      key: 'second-life',
      kind: 'case-study',
      title: { en: 'Case study: Second life' },
      minutes: 15,
      required: true,
      prerequisite: 'none',
      content: { en: secondLifeEn },
    },
  ],
};
