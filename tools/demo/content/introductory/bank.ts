import type { BankPlan } from '../model.js';
import { ipCrimesQuestions } from '../questions/topic-1-ip-crimes.js';

/** The bank from which the exam and the quiz of module 1 are drawn. */
export const introductoryBank: BankPlan = {
  key: 'ip-crime-introduction',
  title: 'IP crime: an introduction',
  questions: [...ipCrimesQuestions],
};
