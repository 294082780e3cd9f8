import { GraphQLError } from 'graphql';
import type { RefusalCode } from './codes.js';

/** What a refusal tells beside its code; plain values that a screen can put into a sentence. */
export type RefusalFacts = Record<string, string | number>;

/** An expected "no": shown to the person, in her language, by its code. Whatever else is thrown is a bug and gets masked. */
export class Refusal extends GraphQLError {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    readonly facts?: RefusalFacts,
  ) {
    super(code, { extensions: facts ? { code, facts } : { code } });
  }
}
