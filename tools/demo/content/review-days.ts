/** By when a source is compared anew: treaties stand; what states and operations report grows old, and law soonest of all. */
export const REVIEW = { treaty: '2028-11-24', report: '2027-11-24', law: '2027-05-24' } as const;
