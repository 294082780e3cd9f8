import { registerEnumType } from '@nestjs/graphql';

/** The languages of the interface, and of the college's contents. */
export const LocaleEnum = { ar: 'ar', en: 'en', fr: 'fr', es: 'es' } as const;
registerEnumType(LocaleEnum, { name: 'Locale' });
