import { Trans } from '@lingui/react/macro';
import { Checkbox } from '@provost/ui';
import { CaptionsPart } from '../../media/captions-part';
import { ChaptersPart } from '../../media/chapters-part';
import { FilesPart } from '../../media/files-part';
import { FilmBench } from '../../media/film-bench';
import { withMadeFilm } from '../../media/prepared';
import { TranscriptPart } from '../../media/transcript-part';
import { useChange } from '../../media/use-change';
import type { EditorProps } from '../editor';
import { useAligned } from '../use-aligned';
import { alignedVideo } from './align';
import { PosterPart } from './poster-part';
import { QuestionsPart } from './questions-part';

/** A video as a form, beside the film: its files, the picture before it plays, captions, transcript, chapters and questions. */
export default function VideoEditor(props: EditorProps<'video'>) {
  const { onChange, locale, source, problems } = props;
  const content = useAligned(props, alignedVideo);
  const change = useChange(content, onChange);
  return (
    <FilmBench content={content} locale={locale}>
      <FilesPart
        medium="video"
        content={content}
        change={change}
        onMade={(file, made) => change((now) => withMadeFilm(now, file, made))}
        translated={source !== null}
        problems={problems}
      >
        {!source && (
          <Checkbox
            label={<Trans>No jumping ahead</Trans>}
            hint={<Trans>An officer may go back, and as far on as she has watched, not beyond it.</Trans>}
            checked={content.noSeek ?? false}
            onChange={(noSeek) => change(() => ({ noSeek }))}
          />
        )}
      </FilesPart>
      <PosterPart poster={content.poster} onChange={(poster) => change(() => ({ poster }))} />
      <CaptionsPart
        kind="captions"
        captions={content.captions}
        locale={locale}
        onChange={(captions, said) =>
          change((now) => {
            const begins = said?.locale === locale && now.transcript.length === 0;
            return { captions, ...(begins && { transcript: said.cues }) };
          })
        }
      />
      <CaptionsPart
        kind="descriptions"
        captions={content.captions}
        locale={locale}
        onChange={(captions) => change(() => ({ captions }))}
      />
      <TranscriptPart
        transcript={content.transcript}
        durationSeconds={content.durationSeconds}
        onChange={(transcript) => change(() => ({ transcript }))}
        locale={locale}
        problems={problems}
        note={
          <Trans>It stands beside the video and can be searched. The first captions in this language fill it.</Trans>
        }
      />
      <ChaptersPart
        content={content}
        onChange={(chapters) => change(() => ({ chapters }))}
        locale={locale}
        problems={problems}
      />
      <QuestionsPart
        content={content}
        onChange={(questions) => change(() => ({ questions }))}
        locale={locale}
        source={source}
        problems={problems}
      />
    </FilmBench>
  );
}
