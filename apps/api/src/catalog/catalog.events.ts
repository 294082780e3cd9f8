import { defineJob } from '../platform/jobs/jobs.js';

/** The process has started: editions that were published before search knew them, or by older rules, are to be indexed. */
export const SearchRulesStarted = defineJob<Record<string, never>>('catalog.search-rules-started');
