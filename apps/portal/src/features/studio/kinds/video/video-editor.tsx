import { Trans } from '@lingui/react/macro';
import type { VideoContent } from '@provost/domain';
import { Button } from '@provost/ui';
import { alignedRecording } from '../../media/align-recording';
import { CaptionsPart } from '../../media/captions-part';
import { ChaptersPart } from '../../media/chapters-part';
import { FilesPart } from '../../media/files-part';
import { withMadeFilm } from '../../media/prepared';
import { TranscriptPart } from '../../media/transcript-part';
import { useChange } from '../../media/use-change';
import { UploadField } from '../../media/upload-field';
import type { EditorProps } from '../editor';
import { Part } from '../part';
import { useAligned } from '../use-aligned';

/** A video as a form: its files, the picture before it plays, captions, transcript and chapters. */
export default function VideoEditor(props: EditorProps<'video'>) {
  const { onChange, locale, source, problems } = props;
  const content = useAligned(props, alignedRecording<VideoContent>);
  const change = useChange(content, onChange);
  const { poster } = content;
  return (
    <>
      <FilesPart
        medium="video"
        content={content}
        change={change}
        onMade={(file, made) => change((now) => withMadeFilm(now, file, made))}
        translated={source !== null}
        problems={problems}
        captions={content.captions.find((track) => track.locale === locale) ?? content.captions[0]}
      />
      <Part title={<Trans>Picture before it plays</Trans>}>
        {poster && <img className="studio-preview" src={`/files/${poster}`} alt="" />}
        <div className="studio-fields">
          {poster ? (
            <div>
              <Button tone="plain" onClick={() => change(() => ({ poster: undefined }))}>
                <Trans>Take the picture out</Trans>
              </Button>
            </div>
          ) : (
            <UploadField
              label={<Trans>Picture</Trans>}
              hint={<Trans>Optional. JPEG, PNG, WebP or AVIF.</Trans>}
              accept="image/jpeg,image/png,image/webp,image/avif"
              isRight={(type) => type.startsWith('image/')}
              wrong={<Trans>This file is no picture that is accepted here. Nothing was changed.</Trans>}
              onFile={({ path }) => change(() => ({ poster: path }))}
            />
          )}
        </div>
      </Part>
      <CaptionsPart
        captions={content.captions}
        locale={locale}
        onChange={(captions, said) =>
          change((now) => {
            const begins = said?.locale === locale && now.transcript.length === 0;
            return { captions, ...(begins && { transcript: said.cues }) };
          })
        }
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
    </>
  );
}
