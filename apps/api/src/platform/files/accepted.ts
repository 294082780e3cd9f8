import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/** What a file was found to be. */
export interface FileKind {
  readonly contentType: string;
  /** Without the dot. */
  readonly extension: string;
}

/**
 * What may be uploaded: media that browsers play or show, and captions. Told by the bytes, never by the name or by what
 * the browser says. No SVG and no HTML: those can run scripts.
 */
const ACCEPTED = new Map<string, string>([
  ['video/mp4', 'mp4'],
  ['video/webm', 'webm'],
  ['audio/mpeg', 'mp3'],
  ['audio/mp4', 'm4a'],
  ['audio/x-m4a', 'm4a'],
  ['audio/ogg', 'ogg'],
  ['audio/ogg; codecs=opus', 'ogg'],
  ['audio/wav', 'wav'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
]);

/** What the file on disk is, if it may be stored; null if not. */
export async function acceptedKind(path: string): Promise<FileKind | null> {
  const found = await fileTypeFromFile(path);
  if (found) {
    const extension = ACCEPTED.get(found.mime);
    return extension === undefined ? null : { contentType: found.mime, extension };
  }
  return (await isWebVtt(path)) ? { contentType: 'text/vtt', extension: 'vtt' } : null;
}

/** WebVTT starts with its name, after a byte order mark at most (W3C WebVTT, section 4.1). */
async function isWebVtt(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(buffer.subarray(0, bytesRead).toString());
  } finally {
    await file.close();
  }
}
