import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Config } from '../config/config.js';
import { statement, Statements } from '../database/statements.js';
import type { Tx } from '../database/unit-of-work.js';
import { Refusal } from '../errors/refusal.js';
import { acceptedKind, type FileKind } from './accepted.js';

/** A file that is on disk, and not yet in the database. */
export interface LandedFile extends FileKind {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that is kept. */
export interface KeptFile {
  readonly id: string;
  /** Relative to FILES_DIR. */
  readonly path: string;
  /** Where browsers get it. */
  readonly url: string;
  readonly contentType: string;
  readonly bytes: number;
}

const keepFile = statement<{ id: string }>(
  'files-keep',
  `INSERT INTO stored_file (path, name, content_type, bytes, sha256, stored_by, stored_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7)
   ON CONFLICT (path) DO UPDATE SET path = excluded.path
   RETURNING id`,
);
const fileById = statement<{ id: string; path: string; content_type: string; bytes: string }>(
  'files-by-id',
  'SELECT id, path, content_type, bytes FROM stored_file WHERE id = $1',
);

const fileAt = statement<{ id: string; path: string; content_type: string; bytes: string }>(
  'files-at-path',
  'SELECT id, path, content_type, bytes FROM stored_file WHERE path = $1',
);

/** Keeps files in a folder, by the hash of their bytes: `ab/<sha256>.mp4`. The same bytes are kept once. */
@Injectable()
export class FilesService {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly statements: Statements,
  ) {}

  /**
   * Takes a stream to disk; no transaction is open meanwhile, because a bad line may take an hour. Refuses TOO_LARGE
   * beyond the setting, and FILE_NOT_ACCEPTED for what is no video, audio, image or WebVTT, and leaves nothing behind.
   */
  async land(stream: Readable): Promise<LandedFile> {
    return this.landAs(stream, acceptedKind);
  }

  /** Takes a file that the server made itself to its place, however large it became. Records nothing yet. */
  async landMade(place: string, kind: FileKind): Promise<LandedFile> {
    return this.landAs(createReadStream(place), () => Promise.resolve(kind), Infinity);
  }

  /**
   * Keeps bytes that the server made itself, e.g. a certificate; gives the path under `/files/`. `name` is what people
   * call it, with its ending.
   */
  async keep(tx: Tx, bytes: Uint8Array, file: { readonly name: string; readonly type: string }): Promise<string> {
    const extension = /\.([a-z0-9]+)$/.exec(file.name)?.[1];
    if (extension === undefined) throw new Error(`The file name ${file.name} has no ending.`);
    const kind = { contentType: file.type, extension };
    const landed = await this.landAs(Readable.from([bytes]), () => Promise.resolve(kind));
    return (await this.record(tx, landed, file.name, null)).path;
  }

  /** Records a landed file within the transaction. Files that were landed and never recorded are only lost space. */
  async record(tx: Tx, file: LandedFile, name: string, personId: string | null): Promise<KeptFile> {
    const values = [
      file.path,
      name.slice(0, 200),
      file.contentType,
      file.bytes,
      file.sha256,
      personId,
      this.clock.now(),
    ];
    const kept = await this.statements.oneIn(tx, keepFile, values);
    if (!kept) throw new Error('The file was not recorded.');
    return { id: kept.id, path: file.path, url: urlOf(file.path), contentType: file.contentType, bytes: file.bytes };
  }

  /** A kept file; undefined when there is none of this id. */
  async byId(id: string): Promise<KeptFile | undefined> {
    return keptFrom(await this.statements.one(fileById, [id]));
  }

  /** A kept file by its path; undefined when there is none. */
  async at(path: string): Promise<KeptFile | undefined> {
    return keptFrom(await this.statements.one(fileAt, [path]));
  }

  /** The place on disk of a path under FILES_DIR. Refuses NOT_FOUND for a path that leads out of it. */
  onDisk(path: string): string {
    const place = resolve(this.config.filesDir, path);
    if (path.includes('\0') || !place.startsWith(this.config.filesDir + sep)) throw new Refusal('NOT_FOUND');
    return place;
  }

  private async landAs(
    stream: Readable,
    kindOf: (path: string) => Promise<FileKind | null>,
    largest = this.config.largestUpload,
  ): Promise<LandedFile> {
    const incoming = this.onDisk(`.incoming/${randomUUID()}`);
    await mkdir(dirname(incoming), { recursive: true });
    try {
      const { bytes, sha256 } = await this.write(stream, incoming, largest);
      const kind = await kindOf(incoming);
      if (!kind) throw new Refusal('FILE_NOT_ACCEPTED');
      const path = `${sha256.slice(0, 2)}/${sha256}.${kind.extension}`;
      await mkdir(dirname(this.onDisk(path)), { recursive: true });
      await rename(incoming, this.onDisk(path));
      return { path, bytes, sha256, ...kind };
    } finally {
      await rm(incoming, { force: true });
    }
  }

  private async write(stream: Readable, to: string, largest: number): Promise<{ bytes: number; sha256: string }> {
    const hash = createHash('sha256');
    let bytes = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        hash.update(chunk);
        if (bytes > largest) done(new Refusal('TOO_LARGE', { largestBytes: largest }));
        else done(null, chunk);
      },
    });
    await pipeline(stream, measure, createWriteStream(to, { flags: 'wx', mode: 0o640 }));
    return { bytes, sha256: hash.digest('hex') };
  }
}

function keptFrom(row: { id: string; path: string; content_type: string; bytes: string } | undefined) {
  if (!row) return undefined;
  const { id, path, content_type: contentType, bytes } = row;
  return { id, path, url: urlOf(path), contentType, bytes: Number(bytes) };
}

/** The address of a path under FILES_DIR. */
export function urlOf(path: string): string {
  return `/files/${path}`;
}
