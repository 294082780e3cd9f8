/** What a certificate states. `title` is the curriculum's title by locale. */
export interface CertificateFacts {
  readonly code: string;
  readonly holderName: string;
  readonly countryCode: string;
  readonly curriculumSlug: string;
  readonly title: Readonly<Record<string, string>>;
  readonly level: string;
  readonly cycle: number;
  readonly issuer: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly keyId: string;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON with one written form for one value, after RFC 8785: no spaces, keys sorted by UTF-16 code units. Text is brought
 * to Unicode NFC first, so that a name typed on two keyboards is signed alike.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const pairs = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${pairs.join(',')}}`;
}

const isList = (value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] =>
  Array.isArray(value);

/** The statement that is signed, shown and kept: one line of canonical JSON. `statement` names its form, for readers in years to come. */
export function certificateStatement(facts: CertificateFacts): string {
  // Named one by one: a row with more columns must not carry them into what is signed and published.
  return canonicalJson({
    statement: 'provost-certificate-1',
    code: facts.code,
    holderName: facts.holderName,
    countryCode: facts.countryCode,
    curriculumSlug: facts.curriculumSlug,
    title: facts.title,
    level: facts.level,
    cycle: facts.cycle,
    issuer: facts.issuer,
    issuedAt: facts.issuedAt.toISOString(),
    expiresAt: facts.expiresAt.toISOString(),
    keyId: facts.keyId,
  });
}
