import type { ModulePlan } from '../../model.js';
import { battery18650En } from './battery-18650.en.js';
import { cellsEn } from './cells.en.js';

export const batteries: ModulePlan = {
  key: 'lithium-ion-batteries',
  title: { en: 'Lithium-ion batteries: proof that may burn' },
  summary: {
    en: 'How a counterfeit cell is known, how near one may stand, how it travels and sleeps, and how sixty cells speak for a consignment.',
  },
  steps: [
    {
      key: 'counterfeit-cells',
      kind: 'article',
      title: { en: 'Cells: reading, handling, storing' },
      minutes: 5,
      required: true,
      prerequisite: 'none',
      content: { en: cellsEn },
    },
    {
      key: 'battery-18650',
      kind: 'case-study',
      title: { en: 'Case study: Battery 18650' },
      minutes: 15,
      required: true,
      prerequisite: 'none',
      content: { en: battery18650En },
    },
  ],
};
