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
  ['text/vtt', 'vtt'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
]);

/** What the file on disk is, if it may be stored; null if not. */
export async function acceptedKind(path: string): Promise<FileKind | null> {
  const found = await fileTypeFromFile(path);
  const extension = found && ACCEPTED.get(found.mime);
  return found && extension ? { contentType: found.mime, extension } : null;
}
