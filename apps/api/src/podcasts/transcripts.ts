import type { Chapter, Cue } from '@provost/domain';

/** `hh:mm:ss.mmm`, with the mark before the milliseconds that the format asks for. */
function clock(seconds: number, mark: '.' | ','): string {
  const all = Math.round(seconds * 1000);
  const part = (value: number, digits = 2) => String(value).padStart(digits, '0');
  const hours = Math.floor(all / 3_600_000);
  const minutes = Math.floor(all / 60_000) % 60;
  return `${part(hours)}:${part(minutes)}:${part(Math.floor(all / 1000) % 60)}${mark}${part(all % 1000, 3)}`;
}

/** One cue is parted from the next by an empty line, so a text may hold none, nor an arrow. */
const lines = (text: string) =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
    .replaceAll('-->', '→');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A voice's name stands inside a tag: what would end it becomes a space. */
const voice = ({ speaker, text }: Cue) => {
  const words = escaped(lines(text));
  return speaker ? `<v ${escaped(speaker.replaceAll(/[\r\n>]/gu, ' ').trim())}>${words}</v>` : words;
};

/** WebVTT (W3C), speakers as voices. */
export const asWebVtt = (cues: readonly Cue[]): string =>
  ['WEBVTT', ...cues.map((cue) => `${clock(cue.start, '.')} --> ${clock(cue.end, '.')}\n${voice(cue)}`), ''].join(
    '\n\n',
  );

/** SubRip, as apps read it: numbered cues, speakers before what they say. */
export const asSubRip = (cues: readonly Cue[]): string =>
  cues
    .map(({ start, end, text, speaker }, i) => {
      const said = speaker ? `${lines(speaker)}: ${lines(text)}` : lines(text);
      return `${i + 1}\n${clock(start, ',')} --> ${clock(end, ',')}\n${said}\n`;
    })
    .join('\n');

/** The transcript format of the Podcasting 2.0 namespace. */
export const asTranscriptJson = (cues: readonly Cue[]) => ({
  version: '1.0.0',
  segments: cues.map(({ start, end, text, speaker }) => ({
    ...(speaker && { speaker }),
    startTime: start,
    endTime: end,
    body: text,
  })),
});

/** The chapters format of the Podcasting 2.0 namespace. `address` makes a whole address of a file. */
export const asChaptersJson = (chapters: readonly Chapter[], address: (file: string) => string) => ({
  version: '1.2.0',
  chapters: chapters.map(({ start, title, image }) => ({
    startTime: start,
    title,
    ...(image && { img: address(image) }),
  })),
});
