import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped, type ValueNode } from 'graphql';

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const LOCALES = ['ar', 'en', 'fr', 'es'];

function bad(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } });
}

function toDate(value: unknown): Date {
  const parts = typeof value === 'string' ? INSTANT.exec(value) : null;
  const date = new Date(parts?.[0] ?? Number.NaN);
  // JavaScript takes 31 February for 3 March.
  const monthDays = new Date(Date.UTC(Number(parts?.[1]), Number(parts?.[2]), 0)).getUTCDate();
  if (Number.isNaN(date.getTime()) || Number(parts?.[3]) > monthDays) {
    throw bad('An instant is written as 2026-05-04T09:30:00Z');
  }
  return date;
}

/** An instant. Sent as ISO 8601 in UTC; read with any offset. Statements may hand over text: it is normalised too. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant as ISO 8601 in UTC.',
  serialize(value) {
    const date = value instanceof Date ? value : typeof value === 'string' ? new Date(value) : undefined;
    if (!date || Number.isNaN(date.getTime())) throw new TypeError('DateTime cannot hold this value');
    return date.toISOString();
  },
  parseValue: toDate,
  parseLiteral: (node: ValueNode) => toDate(node.kind === Kind.STRING ? node.value : undefined),
});

/** A JSON value whose shape is documented where it is used and checked there, on write and on read. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'A JSON value whose shape is documented where it is used and checked on write and on read.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

/** One text in several languages: locale → text. */
export type LocalizedText = Readonly<Partial<Record<'ar' | 'en' | 'fr' | 'es', string>>>;

function toLocalized(value: unknown): LocalizedText {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('A text per locale is an object');
  for (const [locale, text] of Object.entries(value)) {
    if (!LOCALES.includes(locale)) throw bad(`"${locale}" is not a locale of this college`);
    if (typeof text !== 'string') throw bad(`The text for "${locale}" is not a string`);
  }
  return value;
}

/** One text in several languages, for forms. */
export const Localized = new GraphQLScalarType<LocalizedText, unknown>({
  name: 'Localized',
  description: 'One text in several languages, for forms: locale to text.',
  serialize: (value) => value,
  parseValue: toLocalized,
  parseLiteral: (node, variables) => toLocalized(valueFromASTUntyped(node, variables)),
});

/** The text in the wished locale, else in the source locale, else in any: a title is never empty on a screen. */
export function textIn(texts: LocalizedText, locale: string, sourceLocale: string): string {
  const all = texts as Readonly<Record<string, string | undefined>>;
  return all[locale] ?? all[sourceLocale] ?? Object.values(all).find((text) => text !== undefined) ?? '';
}
