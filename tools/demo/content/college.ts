import { customs } from './customs/curriculum.js';
import { evidence } from './evidence/curriculum.js';
import { industry } from './industry/curriculum.js';
import { introductory } from './introductory/curriculum.js';
import type { CurriculumPlan } from './model.js';

/** Everything that the demo college teaches, in catalogue order. */
export const CURRICULA: readonly CurriculumPlan[] = [introductory, evidence, customs, industry];
