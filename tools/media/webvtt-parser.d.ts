/** The part of webvtt-parser that the specs use; the package ships no types. */
declare module 'webvtt-parser' {
  interface ParsedCue {
    readonly startTime: number;
    readonly endTime: number;
    readonly text: string;
  }
  export class WebVTTParser {
    parse(
      text: string,
      mode?: 'chapters' | 'metadata',
    ): { readonly cues: readonly ParsedCue[]; readonly errors: readonly { readonly message: string }[] };
  }
}
