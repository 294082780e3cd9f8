import type { CurriculumPlan, ModulePlan } from '../model.js';
import { brokenSealEn } from './broken-seal.en.js';
import { chainEn } from './chain.en.js';
import { evidenceQuestions } from './questions.js';

const chain: ModulePlan = {
  key: 'the-chain',
  title: { en: 'The chain of custody' },
  summary: { en: 'Five links, data, gaps and bulk: how an exhibit keeps its worth until it is needed.' },
  steps: [
    {
      key: 'chain-article',
      kind: 'article',
      title: { en: 'From the finding to the last link' },
      minutes: 9,
      required: true,
      prerequisite: 'none',
      content: { en: chainEn },
    },
    {
      key: 'broken-seal',
      kind: 'lesson',
      title: { en: 'Lesson: The broken seal' },
      minutes: 12,
      required: true,
      prerequisite: 'none',
      content: { en: brokenSealEn },
    },
    {
      key: 'evidence-exam',
      kind: 'quiz',
      title: { en: 'Exam: evidence and its chain' },
      minutes: 15,
      required: true,
      prerequisite: 'all-before',
      bank: 'evidence',
      content: {
        en: {
          kind: 'quiz',
          exam: true,
          blueprint: [
            { topic: 'chain', count: 3 },
            { topic: 'data', count: 3 },
            { topic: 'bulk', count: 2 },
          ],
          passMark: 0.75,
          timeLimitMinutes: 20,
          attemptsAllowed: 3,
          instructions:
            'Eight questions, twenty minutes, 75 % to pass. Each answer is saved as you give it. You have three attempts.',
        },
      },
    },
  ],
};

/** Intermediate curriculum: a first course on exhibits, in English. */
export const evidence: CurriculumPlan = {
  slug: 'intermediate',
  level: 'intermediate',
  title: { en: 'Intermediate' },
  summary: {
    en: 'For investigators who build cases across borders. The first course, on evidence, is open; others will follow.',
  },
  locales: ['en'],
  validMonths: 36,
  courses: [
    {
      slug: 'evidence-and-its-chain',
      admission: 'approval',
      title: { en: 'Evidence and its chain' },
      summary: {
        en: 'How an object found on a Tuesday is still the same object in court a year later. One module, about forty minutes.',
      },
      sourceLocale: 'en',
      locales: ['en'],
      modules: [chain],
    },
  ],
  banks: [{ key: 'evidence', title: 'Evidence and its chain', questions: evidenceQuestions }],
};
