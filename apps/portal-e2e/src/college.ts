import { readFileSync } from 'node:fs';
import { expect, request, type APIRequestContext } from '@playwright/test';

/** The accounts of the demo college, by who they are. */
export const ACCOUNTS = {
  officer: 'amina@meridian.example',
  trainer: 'trainer@meridian.example',
  ghana: 'ghana@meridian.example',
  coordinator: 'coordinator@meridian.example',
  administrator: 'admin@meridian.example',
} as const;
export const PASSWORD = 'meridian-demo';

/** Somebody who can sign in. */
export interface Person {
  readonly email: string;
  readonly password: string;
  readonly fullName: string;
}

/** A session beside the browser, for what a journey needs but does not tell. It sends what a browser may send. */
export class Caller {
  private constructor(private readonly session: APIRequestContext) {}

  static async signedIn(baseURL: string, email: string, password = PASSWORD): Promise<Caller> {
    const session = await request.newContext({ baseURL });
    const answer = await session.post('/api/auth/sign-in/email', { data: { email, password } });
    expect(answer.ok(), `${email} signs in`).toBe(true);
    return new Caller(session);
  }

  /** Asks one of the portal's own documents, by its operation's name. Throws where the server refuses. */
  async ask<Data>(operationName: string, variables: object): Promise<Data> {
    const data = { operationName, documentId: documents().get(operationName), variables };
    const answer = await this.session.post('/graphql', { data });
    const { data: found, errors } = (await answer.json()) as { data?: Record<string, Data>; errors?: unknown };
    if (errors || !found) throw new Error(`${operationName}: ${JSON.stringify(errors)}`);
    const [first] = Object.entries(found).filter(([name]) => name !== '__typename');
    if (!first) throw new Error(`${operationName} answered nothing.`);
    return first[1];
  }

  async end(): Promise<void> {
    await this.session.dispose();
  }
}

let known: ReadonlyMap<string, string> | undefined;

/** The hash of each of the portal's documents, as its build has listed them. */
function documents(): ReadonlyMap<string, string> {
  if (known) return known;
  const file = new URL('../../portal/src/gql/persisted-documents.json', import.meta.url);
  const listed = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  known = new Map(
    Object.entries(listed).map(([hash, text]) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? hash, hash]),
  );
  return known;
}

/** An officer of Ghana whom nobody else's journey knows. The administrator makes her account. */
export async function anOfficer(administrator: Caller, locale: string): Promise<Person> {
  const number = `${process.pid}-${++made}-${locale}`;
  const person = { email: `journey-${number}@gh.example`, password: 'a long road by night', fullName: FULL_NAME };
  await administrator.ask('CreatePerson', {
    input: {
      ...person,
      ...{ countryCode: 'GH', timeZone: 'Africa/Accra', locale, agencyId: null },
      ...{ role: 'OFFICER', scopeKind: 'COUNTRY', scopeValue: 'GH' },
    },
  });
  return person;
}

/** Long enough to find a page that breaks on it. */
const FULL_NAME = 'Nana Akosua Frempomaa Owusu-Ansah Mensah';
let made = 0;
