/** One line of a track; seconds. */
export interface TrackCue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker?: string;
}

function timestamp(at: number): string {
  const ms = Math.round(at * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(ms / 3_600_000))}:${two(Math.floor(ms / 60_000) % 60)}:${two(Math.floor(ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A WebVTT file. Written here because webvtt-parser 2.2's serializer prints a wrong instant for fractions such as .070
 * ("0.070" * 1000 is not 70 in floating point); its parser, which is sound, checks the result in the spec.
 */
export function webVtt(cues: readonly TrackCue[]): string {
  const blocks = cues.map(({ start, end, text, speaker }) => {
    const voice = speaker ? `<v ${escaped(speaker)}>` : '';
    return `${timestamp(start)} --> ${timestamp(end)}\n${voice}${escaped(text)}\n`;
  });
  return ['WEBVTT\n', ...blocks].join('\n');
}
