import type { Chapter, Cue } from '@provost/domain';

/** `hh:mm:ss.mmm`, with the mark before the milliseconds that the format asks for. */
function clock(seconds: number, mark: '.' | ','): string {
  const all = Math.round(seconds * 1000);
  const part = (value: number, digits = 2) => String(value).padStart(digits, '0');
  const hours = Math.floor(all / 3_600_000);
  const minutes = Math.floor(all / 60_000) % 60;
  return `${part(hours)}:${part(minutes)}:${part(Math.floor(all / 1000) % 60)}${mark}${part(all % 1000, 3)}`;
}

/** One cue is parted from the next by an empty line, so a text may hold none. */
const lines = (text: string) =>
  text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A voice's name stands inside a tag, escaped as words are. */
const voice = ({ speaker, text }: Cue) => {
  const words = escaped(lines(text));
  return speaker ? `<v ${escaped(oneLine(speaker))}>${words}</v>` : words;
};

/** WebVTT (W3C), speakers as voices. */
export const asWebVtt = (cues: readonly Cue[]): string =>
  ['WEBVTT', ...cues.map((cue) => `${clock(cue.start, '.')} --> ${clock(cue.end, '.')}\n${voice(cue)}`), ''].join(
    '\n\n',
  );

/** SubRip, as apps read it: numbered cues, speakers before what they say. It knows no escapes, so a text may hold no arrow. */
export const asSubRip = (cues: readonly Cue[]): string =>
  cues
    .map(({ start, end, text, speaker }, i) => {
      const words = speaker ? `${oneLine(speaker)}: ${lines(text)}` : lines(text);
      const said = words.replaceAll('-->', '→');
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

/** The HTML format of the Podcasting 2.0 namespace, for apps that show a transcript as a page: speaker, time and words. */
export const asHtml = (cues: readonly Cue[], locale: string): string => {
  const said = cues.map(({ start, text, speaker }) => {
    const who = speaker ? `<cite>${escaped(oneLine(speaker))}:</cite>` : '';
    const words = escaped(lines(text)).replaceAll('\n', '<br>');
    return `${who}<time>${clock(start, '.').slice(0, 8)}</time><p>${words}</p>`;
  });
  const direction = new Intl.Locale(locale).language === 'ar' ? 'rtl' : 'ltr';
  const head = '<meta charset="utf-8"><title></title>';
  return `<!doctype html><html lang="${locale}" dir="${direction}"><head>${head}</head><body>\n${said.join('\n')}\n</body></html>\n`;
};

/** The chapters format of the Podcasting 2.0 namespace. `address` makes a whole address of a file. */
export const asChaptersJson = (chapters: readonly Chapter[], address: (file: string) => string) => ({
  version: '1.2.0',
  chapters: chapters.map(({ start, title, image }) => ({
    startTime: start,
    title,
    ...(image && { img: address(image) }),
  })),
});
