import { registerEnumType } from '@nestjs/graphql';

export type { Locale } from '../platform/access/actor.js';

/** The languages of the interface, and of the college's contents. */
export const LocaleEnum = { ar: 'ar', en: 'en', fr: 'fr', es: 'es' } as const;
registerEnumType(LocaleEnum, { name: 'Locale' });
