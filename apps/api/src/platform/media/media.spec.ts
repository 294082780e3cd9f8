import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOfficer, ask, aTrainer, startCollege, type College, type Person } from '@provost/testing';
import { JobWorker } from '../jobs/job-worker.js';
import { usePlatformAlone } from '../specs/use-platform.js';
import { MediaWorker } from './media.worker.js';
import { aFilm, anEpisode } from './transcode/sample.js';
import type { Made } from './transcode/make.js';
import { transcode } from './transcoder.js';

const FIELDS = `id state progress failure made { durationSeconds poster storyboard
  sources { file type bytes height renditions { height bitsPerSecond bytes file } } }`;
const PREPARE = `mutation ($file: String!, $medium: Medium!) { prepareMedium(file: $file, medium: $medium) { ${FIELDS} } }`;
const STOP = `mutation ($file: String!, $medium: Medium!) { stopPreparation(file: $file, medium: $medium) { ${FIELDS} } }`;
const FIND = `query ($file: String!, $medium: Medium!) { preparation(file: $file, medium: $medium) { ${FIELDS} } }`;

interface Told {
  readonly id: string;
  readonly state: string;
  readonly progress: number;
  readonly failure: string | null;
  readonly made: Made | null;
}

let college: College;
let trainer: Person;
let home: string;
beforeAll(async () => {
  usePlatformAlone();
  college = await startCollege();
  trainer = await aTrainer(college);
  home = await mkdtemp(join(tmpdir(), 'media-'));
});
afterAll(async () => {
  await college.stop();
  await rm(home, { recursive: true, force: true });
});

async function upload(name: string): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(await readFile(join(home, name)))]), name);
  const answer = await college.fetch('/api/files', { method: 'POST', body }, trainer);
  return ((await answer.json()) as { path: string }).path;
}
const tell = (document: string, file: string, medium = 'VIDEO') =>
  ask<Told>(college, document, { file, medium }, trainer);
const served = async (path: string) => (await college.fetch(`/files/${path}`)).text();

describe('A film that a trainer sends', () => {
  it('is made once, and everything that its playlists name is served', async () => {
    await aFilm(join(home, 'film.mp4'), { seconds: 3 });
    const file = await upload('film.mp4');
    const asked = await tell(PREPARE, file);
    expect(asked).toMatchObject({ state: 'QUEUED', progress: 0, made: null });
    expect((await tell(PREPARE, file)).id).toBe(asked.id);
    expect(await college.runJobs()).toBe(1);
    const { state, progress, made } = await tell(FIND, file);
    expect([state, progress]).toEqual(['READY', 1]);
    expect(made?.sources[0]).toMatchObject({
      type: 'application/vnd.apple.mpegurl',
      height: 36,
      renditions: [
        { height: 36, file: null },
        { height: null, file: expect.stringMatching(/\.mp4$/) },
      ],
    });
    const master = await served(made?.sources[0]?.file ?? '');
    const playlists = master.match(/\/files\/\S+\.m3u8/g) ?? [];
    expect(playlists).toHaveLength(3);
    for (const playlist of playlists) {
      const named = (await served(playlist.slice('/files/'.length))).match(/\/files\/[^\s"]+\.mp4/g) ?? [];
      expect(named.length).toBeGreaterThan(0);
      for (const url of named) expect((await college.fetch(url)).status).toBe(200);
    }
    const sheets = (await served(made?.storyboard ?? '')).match(/^\/files\/[^\s#]+\.jpg(?=#xywh=)/gm) ?? [];
    expect(sheets).toHaveLength(3);
    expect((await college.fetch(sheets[0] ?? '')).headers.get('content-type')).toBe('image/jpeg');
    expect((await college.fetch(`/files/${made?.poster}`)).headers.get('content-type')).toBe('image/jpeg');
    await tell(PREPARE, file);
    expect(await college.runJobs()).toBe(0);
  });

  it('that has no picture says so, and can be asked for again', async () => {
    await anEpisode(join(home, 'episode.m4a'));
    const file = await upload('episode.m4a');
    await tell(PREPARE, file);
    await college.runJobs();
    expect(await tell(FIND, file)).toMatchObject({ state: 'FAILED', failure: 'NO_PICTURE' });
    expect(await tell(PREPARE, file)).toMatchObject({ state: 'QUEUED', failure: null });
    await college.runJobs();
    await tell(PREPARE, file, 'AUDIO');
    await college.runJobs();
    expect((await tell(FIND, file, 'AUDIO')).made?.sources.map(({ type }) => type)).toEqual([
      'audio/ogg; codecs=opus',
      'audio/mp4',
    ]);
  });

  it('can be stopped, and is not made then', async () => {
    await aFilm(join(home, 'stopped.mp4'), { size: '60x34' });
    const file = await upload('stopped.mp4');
    await tell(PREPARE, file);
    expect(await tell(STOP, file)).toMatchObject({ state: 'FAILED', failure: 'STOPPED' });
    await college.runJobs();
    expect(await tell(FIND, file)).toMatchObject({ state: 'FAILED', made: null });
  });
});

describe('A preparation', () => {
  it('that a process did not end is taken up by the next, and one that ends every process is given up', async () => {
    await aFilm(join(home, 'hard.mp4'), { size: '62x34' });
    const file = await upload('hard.mp4');
    const { id } = await tell(PREPARE, file);
    const begun = `UPDATE media_preparation SET state = 'working', attempts = $2, touched_at = $3 WHERE id = $1`;
    await college.sql(begun, [id, 1, college.clock.now()]);
    await college.runJobs();
    expect((await tell(FIND, file)).state).toBe('WORKING'); // another worker has it
    college.clock.advance({ minutes: 1 });
    await college.get(MediaWorker).onAsked({ preparationId: id });
    expect((await tell(FIND, file)).state).toBe('READY');
    await college.sql(`UPDATE media_preparation SET made = NULL, state = 'working', attempts = 2 WHERE id = $1`, [id]);
    college.clock.advance({ minutes: 1 });
    await college.get(MediaWorker).onAsked({ preparationId: id });
    expect(await tell(FIND, file)).toMatchObject({ state: 'FAILED', failure: 'BROKE' });
  });

  it('is put back when its process ends, and leaves no half-made file behind', async () => {
    await aFilm(join(home, 'long.mp4'), { size: '58x34' });
    const file = await upload('long.mp4');
    const { id } = await tell(PREPARE, file);
    const running = college.get(MediaWorker).onAsked({ preparationId: id });
    const ended = expect(running).rejects.toThrow('the end of this process');
    while ((await tell(FIND, file)).state !== 'WORKING') continue;
    college.get(MediaWorker).onModuleDestroy();
    await ended;
    expect(await college.row('SELECT state, attempts FROM media_preparation WHERE id = $1', [id])).toEqual({
      state: 'queued',
      attempts: 0,
    });
    await expect(readFile(join(college.filesDir, '.media', id, 'master.m3u8'))).rejects.toThrow('ENOENT');
    await college.get(JobWorker).drain();
    expect((await tell(FIND, file)).state).toBe('READY');
  });

  it('is no business of officers, nor of a file that is not there', async () => {
    const officer = await anOfficer(college);
    const asked = { file: 'ab/none.mp4', medium: 'VIDEO' };
    const code = async (document: string, as: Person) =>
      (await college.graphql(document, asked, as)).errors?.[0]?.extensions.code;
    expect(await code(PREPARE, officer)).toBe('NOT_ALLOWED');
    expect(await code(PREPARE, trainer)).toBe('NOT_FOUND');
    expect(await code(STOP, trainer)).toBe('NOT_FOUND');
  });
});

it('A process that takes too long is ended, and so is one whose parent gives up', async () => {
  await aFilm(join(home, 'late.mp4'), { size: '58x36' });
  const order = { file: join(home, 'late.mp4'), medium: 'video', folder: home } as const;
  const never = new AbortController();
  expect(await transcode(order, { signal: never.signal, milliseconds: 50 }, () => undefined)).toEqual({
    kind: 'took-too-long',
  });
  const stop = new AbortController();
  const running = transcode(order, { signal: stop.signal, milliseconds: 60_000 }, () =>
    stop.abort(new Error('enough')),
  );
  await expect(running).rejects.toThrow('enough');
});
