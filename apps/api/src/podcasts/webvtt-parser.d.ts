/** The part of webvtt-parser that the specs use; the package ships no types. */
declare module 'webvtt-parser' {
  interface ParsedCue {
    readonly startTime: number;
    readonly endTime: number;
    readonly text: string;
  }
  /** A CommonJS package: its whole is its default. */
  const whole: {
    WebVTTParser: new () => {
      parse(text: string): {
        readonly cues: readonly ParsedCue[];
        readonly errors: readonly { readonly message: string }[];
      };
    };
  };
  export default whole;
}
