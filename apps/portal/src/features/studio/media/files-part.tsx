import { Trans, useLingui } from '@lingui/react/macro';
import type { MediaContent, MediaSource, Problem } from '@provost/domain';
import { NumberField } from '@provost/ui/number-field';
import type { ReactNode } from 'react';
import { useMutation } from 'urql';
import { useFormat } from '../../../shared/format';
import { Part } from '../kinds/part';
import { OrderedList } from '../ordered-list';
import { useProblemsAt } from '../problems';
import type { KeptFile } from './upload';
import { UploadField } from './upload-field';
import { ClockField } from './clock-field';
import { measured } from './measure';
import { Preparation } from './preparation';
import { PrepareMediumMutation } from './preparation.graphql';
import { isOriginal, type Made } from './prepared';
import { Qualities } from './qualities';

const FORMATS: Readonly<Record<string, string>> = {
  ...{ 'video/mp4': 'MP4', 'video/webm': 'WebM', 'audio/mpeg': 'MP3', 'audio/mp4': 'M4A', 'audio/x-m4a': 'M4A' },
  ...{ 'audio/ogg': 'Ogg', 'audio/wav': 'WAV' },
};
const PLAYLIST = /mpegurl/iu;
const PERCENT = { style: 'percent' } as const;

interface FilesPartProps {
  readonly medium: 'video' | 'audio';
  readonly content: MediaContent;
  /** Changes part of the content as it is by then: an upload takes its time. */
  readonly change: (part: (content: MediaContent) => Partial<MediaContent>) => void;
  /** What was made of one of its files is there. */
  readonly onMade: (file: string, made: Made) => void;
  /** True in another language than the course's: what is asked holds there. */
  readonly translated: boolean;
  readonly problems: readonly Problem[];
  /** What else is asked of officers, where this medium has more to ask than a share. */
  readonly children?: ReactNode;
}

/** The recording itself: its files, its length, and how much of it is asked for. */
export function FilesPart({ medium, content, change, onMade, translated, problems, children }: FilesPartProps) {
  const { t } = useLingui();
  const format = useFormat();
  const problemAt = useProblemsAt(problems);
  const film = medium === 'video';
  const sort = film ? 'VIDEO' : 'AUDIO';
  const [, prepare] = useMutation(PrepareMediumMutation);
  const take = async (kept: KeptFile, file: File) => {
    // What became of it is said beside the file, also that it could not be asked for.
    const [found] = await Promise.all([measured(file, medium), prepare({ file: kept.path, medium: sort })]);
    const source: MediaSource = {
      ...{ file: kept.path, type: kept.contentType, bytes: kept.bytes },
      ...(found && found.height > 0 && { height: found.height }),
    };
    change(({ sources, durationSeconds }) => ({
      sources: [...sources.filter((one) => one.file !== source.file && one.file !== ''), source],
      durationSeconds: found && sources.length === 0 ? found.seconds : durationSeconds || (found?.seconds ?? 0),
    }));
  };
  const nameOf = ({ type, bytes, height }: MediaSource) =>
    (PLAYLIST.test(type)
      ? [t`In several sizes`]
      : [FORMATS[type.split(';')[0] ?? ''] ?? type, format.size(bytes), height && `${height}p`]
    )
      .filter(Boolean)
      .map((part) => `\u2068${part}\u2069`) // each in its own direction
      .join(' · ');
  return (
    <Part
      title={<Trans>Recording</Trans>}
      note={
        content.sources.length > 0 && (
          <Trans>
            Players take the first file that they can play. To replace a recording, take its files out first.
          </Trans>
        )
      }
    >
      <OrderedList<MediaSource>
        label={t`Files`}
        items={content.sources}
        onChange={(sources) => change(() => ({ sources }))}
        nameOf={nameOf}
        level={4}
      >
        {(source) => (
          <>
            {isOriginal(source) && (
              <Preparation source={source} medium={sort} onMade={(made) => onMade(source.file, made)} />
            )}
            {!PLAYLIST.test(source.type) && <FileLink medium={medium} file={source.file} />}
            {source.renditions && source.renditions.length > 0 && <Qualities renditions={source.renditions} />}
          </>
        )}
      </OrderedList>
      <div className="studio-fields">
        <UploadField
          label={content.sources.length > 0 ? <Trans>The same in another format</Trans> : <Trans>File</Trans>}
          hint={film ? <Trans>MP4 or WebM.</Trans> : <Trans>MP3, M4A, Ogg or WAV.</Trans>}
          accept={film ? 'video/mp4,video/webm' : 'audio/*'}
          isRight={(type) => (film ? type === 'video/mp4' || type === 'video/webm' : type.startsWith('audio/'))}
          wrong={
            film ? (
              <Trans>This file is no MP4 or WebM video. Nothing was changed.</Trans>
            ) : (
              <Trans>This file is no recording that browsers play. Nothing was changed.</Trans>
            )
          }
          onFile={(kept, file) => void take(kept, file)}
          error={content.sources.length === 0 ? problemAt('medium') : undefined}
        />
        <div className="studio-pair">
          <ClockField
            label={<Trans>Length</Trans>}
            hint={<Trans>Read from the file. Minutes and seconds: 2:06</Trans>}
            seconds={content.durationSeconds}
            onChange={(durationSeconds) => change(() => ({ durationSeconds }))}
            error={content.sources.length > 0 ? problemAt('medium', 'durationSeconds') : undefined}
          />
          {!translated && (
            <NumberField
              label={<Trans>Required share</Trans>}
              hint={film ? <Trans>How much of it must be seen.</Trans> : <Trans>How much of it must be heard.</Trans>}
              value={content.requiredShare}
              min={0.01}
              max={1}
              step={0.01}
              format={PERCENT}
              onChange={(share) => change(() => ({ requiredShare: share ?? 0 }))}
              error={problemAt('required share')}
            />
          )}
        </div>
        {children}
      </div>
    </Part>
  );
}

/** One of the files by itself, by the browser's own player. */
function FileLink({ medium, file }: { readonly medium: 'video' | 'audio'; readonly file: string }) {
  return (
    <a href={`/files/${file}`} target="_blank" rel="noreferrer">
      {medium === 'audio' ? <Trans>Listen to this file</Trans> : <Trans>Watch this file</Trans>}
    </a>
  );
}
