import type { ModulePlan } from '../../model.js';
import { readingAFigureEn } from './reading-a-figure.en.js';
import { whatItCostsEn } from './what-it-costs.en.js';

export const module3: ModulePlan = {
  key: 'economic-consequences',
  title: {
    en: 'Economic consequences',
    ar: 'الآثار الاقتصادية',
    fr: 'Les conséquences économiques',
    es: 'Las consecuencias económicas',
  },
  summary: {
    en: 'Who pays for a fake: makers, workers, the treasury. And how to quote a figure without harming your case.',
    ar: 'من يدفع ثمن السلعة المقلَّدة: المنتجون والعمال وخزانة الدولة. وكيف تستشهد برقم دون أن تضر بقضيتك.',
    fr: 'Qui paie la contrefaçon : fabricants, travailleurs, trésor public. Et comment citer un chiffre sans nuire à son dossier.',
    es: 'Quién paga una falsificación: fabricantes, trabajadores, hacienda pública. Y cómo citar una cifra sin perjudicar el caso.',
  },
  steps: [
    {
      key: 'what-it-costs',
      kind: 'article',
      title: {
        en: 'What it costs, and who pays',
        ar: 'ما الكلفة، ومن يدفعها',
        fr: 'Ce que cela coûte, et qui paie',
        es: 'Cuánto cuesta y quién lo paga',
      },
      minutes: 8,
      required: true,
      prerequisite: 'none',
      content: { en: whatItCostsEn },
    },
    {
      key: 'reading-a-figure',
      kind: 'article',
      title: {
        en: 'Reading a figure before you quote it',
        ar: 'اقرأ الرقم قبل أن تستشهد به',
        fr: 'Lire un chiffre avant de le citer',
        es: 'Leer una cifra antes de citarla',
      },
      minutes: 7,
      required: true,
      prerequisite: 'none',
      content: { en: readingAFigureEn },
    },
  ],
};
