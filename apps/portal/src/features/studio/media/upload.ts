import { endpoints } from '../../../shared/paths';
import { refusalIn, type RefusalCode } from '../../../shared/refusal';

/** A file that the server keeps. */
export interface KeptFile {
  /** Under `/files/`, as contents name it. */
  readonly path: string;
  readonly url: string;
  readonly contentType: string;
  readonly bytes: number;
}

export type Uploaded = { readonly file: KeptFile } | { readonly refused: RefusalCode };

/**
 * Sends a file. XMLHttpRequest, because fetch cannot tell how far an upload is.
 * @param onProgress told the share that is sent, from 0 to 1
 */
export function upload(file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<Uploaded> {
  const { promise, resolve } = Promise.withResolvers<Uploaded>();
  const request = new XMLHttpRequest();
  const body = new FormData();
  body.append('file', file);
  request.open('POST', endpoints.files);
  request.responseType = 'json';
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
  request.addEventListener('load', () => {
    const good = request.status >= 200 && request.status < 300;
    resolve(good ? { file: request.response as KeptFile } : { refused: refusalIn(request.response) });
  });
  request.addEventListener('error', () => resolve({ refused: 'OFFLINE' }));
  request.addEventListener('abort', () => resolve({ refused: 'OFFLINE' }));
  signal.addEventListener('abort', () => request.abort());
  request.send(body);
  return promise;
}
