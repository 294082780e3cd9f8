import type { Source } from '@provost/domain';
import { REVIEW } from '../review-days.js';

/** The day on which what is quoted from these sources was last compared with them, or with a published account of them. */
const CHECKED = '2026-11-25';

/** The agreements on which the cases of the customs curriculum rest beside TRIPS, each once. */
export const CUSTOMS_SOURCES = {
  minamata: {
    title: 'Minamata Convention on Mercury, Annex A, with the amendments of 2023 on cosmetics (decision MC-5/4)',
    publisher: 'United Nations Environment Programme',
    year: 2013,
    url: 'https://minamataconvention.org/en/amendments',
    checkedOn: CHECKED,
    reviewBy: REVIEW.treaty,
  },
  facilitation: {
    title: 'Agreement on Trade Facilitation, Articles 4 (appeal or review) and 7.4 (risk management)',
    publisher: 'World Trade Organization',
    year: 2014,
    url: 'https://tfadatabase.org/tfa-text/measure/18',
    checkedOn: CHECKED,
    reviewBy: REVIEW.treaty,
  },
} satisfies Record<string, Source>;
