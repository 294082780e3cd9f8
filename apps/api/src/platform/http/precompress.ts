import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const WORTH_IT = new Set(['.js', '.mjs', '.css', '.html', '.svg', '.json', '.webmanifest', '.vtt', '.txt', '.wasm']);
/** Below this a file fits into one packet anyway, in bytes. */
const SMALLEST = 1_000;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Writes `.br` and `.gz` beside every text file of a folder, at the highest level, and skips those that are up to date.
 * Run at the portal's build, or at the first start after it. Returns how many files were written.
 */
export async function precompress(folder: string): Promise<number> {
  let written = 0;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !WORTH_IT.has(extname(entry.name))) continue;
    const { size, mtimeMs } = await stat(file);
    if (size < SMALLEST || ((await isNewer(`${file}.br`, mtimeMs)) && (await isNewer(`${file}.gz`, mtimeMs)))) continue;
    const text = await readFile(file);
    await put(`${file}.br`, await brotli(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }));
    await put(`${file}.gz`, await gzipped(text, { level: 9 }));
    written += 2;
  }
  return written;
}

async function isNewer(file: string, than: number): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && found.mtimeMs >= than;
}

/** In two steps, so that nobody is served half a file, nor a later start takes it for a whole one. */
async function put(file: string, content: Buffer): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}
