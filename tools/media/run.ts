import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** Runs a program to its end; answers what it wrote to both streams. A program that is missing or fails is named with its own words. */
export async function run(
  program: string,
  args: readonly string[],
  stdin?: string,
): Promise<{ stdout: string; stderr: string }> {
  const started = exec(program, [...args], { maxBuffer: 64 * 1024 * 1024 });
  if (stdin !== undefined) started.child.stdin?.end(stdin);
  try {
    return await started;
  } catch (error) {
    const failure = error as NodeJS.ErrnoException & { stderr?: string };
    if (failure.code === 'ENOENT')
      throw new Error(`${program} is not installed; tools/media/README.md lists the packages`, { cause: error });
    throw new Error(`${program} ${args.join(' ')}\n${failure.stderr?.trim().split('\n').slice(-12).join('\n') ?? ''}`, {
      cause: error,
    });
  }
}

/** ffmpeg, quiet, overwriting. */
export const ffmpeg = (args: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
  run('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-nostdin', '-y', ...args]);

/** The length of a media file in seconds, as its container says it. */
export async function probeSeconds(path: string): Promise<number> {
  const { stdout } = await run('ffprobe', ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', path]);
  return Number(stdout.trim());
}
