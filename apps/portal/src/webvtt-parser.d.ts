/** The part of webvtt-parser that the studio uses; the package ships no types and is CommonJS. */
declare module 'webvtt-parser' {
  interface ParsedCue {
    readonly startTime: number;
    readonly endTime: number;
    readonly text: string;
  }
  interface WebVTTParser {
    parse(text: string, mode?: 'chapters' | 'metadata'): { readonly cues: readonly ParsedCue[] };
  }
  const webvtt: { readonly WebVTTParser: new () => WebVTTParser };
  export default webvtt;
}
