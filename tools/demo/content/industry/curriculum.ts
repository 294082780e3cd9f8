import type { CurriculumPlan } from '../model.js';
import { audiovisual } from './audiovisual/module.js';
import { batteries } from './batteries/module.js';
import { food } from './food/module.js';

/** Specialised curriculum for those who work with three industries on their own ground, in English. */
export const industry: CurriculumPlan = {
  slug: 'industry',
  level: 'specialised',
  title: { en: 'Specialised: industry' },
  summary: {
    en: 'For investigators who work with one industry on its own ground: broadcasters, makers of batteries, producers of food.',
  },
  locales: ['en'],
  validMonths: 24,
  courses: [
    {
      slug: 'industry-streams-cells-and-tins',
      admission: 'open',
      title: { en: 'Industry: streams, cells and tins' },
      summary: {
        en: 'Three trades, three things that an officer does not handle every day, and one case to each: a stream that must be kept, a cell that may burn, a tin that should not exist. About one hour.',
      },
      sourceLocale: 'en',
      locales: ['en'],
      modules: [audiovisual, batteries, food],
    },
  ],
  banks: [],
};
