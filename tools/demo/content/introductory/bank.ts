import type { BankPlan } from '../model.js';
import { ipCrimesQuestions } from '../questions/topic-1-ip-crimes.js';
import { investigationsQuestions } from '../questions/topic-2-investigations.js';
import { economicConsequencesQuestions } from '../questions/topic-3-economic-consequences.js';
import { partnershipsQuestions } from '../questions/topic-4-partnerships.js';
import { organisedCrimeFundingQuestions } from '../questions/topic-5-organised-crime-funding.js';
import { interpolQuestions } from '../questions/topic-6-interpol.js';
import { healthAndSafetyQuestions } from '../questions/topic-7-health-and-safety.js';

/** The bank from which the exam and the quiz of module 1 are drawn. */
export const introductoryBank: BankPlan = {
  key: 'ip-crime-introduction',
  title: 'IP crime: an introduction',
  questions: [
    ...ipCrimesQuestions,
    ...investigationsQuestions,
    ...economicConsequencesQuestions,
    ...partnershipsQuestions,
    ...organisedCrimeFundingQuestions,
    ...interpolQuestions,
    ...healthAndSafetyQuestions,
  ],
};
