import { z } from 'zod';

/** A language of the college. */
export const localeShape = z.enum(['ar', 'en', 'fr', 'es']);
