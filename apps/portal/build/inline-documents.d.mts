export interface KnownText {
  readonly hash: string;
  readonly text: string;
}
export function knownDocuments(): Map<string | undefined, KnownText>;
export function inlineDocuments(code: string, file: string, known: Map<string | undefined, KnownText>): string | null;
