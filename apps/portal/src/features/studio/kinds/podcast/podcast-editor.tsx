import { Trans } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { ChaptersPart } from '../../media/chapters-part';
import { FilesPart } from '../../media/files-part';
import { withMade } from '../../media/prepared';
import { TranscriptPart } from '../../media/transcript-part';
import { useChange } from '../../media/use-change';
import type { EditorProps } from '../editor';
import { Part } from '../part';
import { useAligned } from '../use-aligned';
import { WordsField } from '../words-field';
import { alignedPodcast } from './align';
import { EndCheckPart } from './end-check-part';
import { EpisodeChoice } from './episode-choice';

/** A podcast as a form: its files, notes, transcript and chapters. */
export default function PodcastEditor(props: EditorProps<'podcast'>) {
  const { onChange, locale, source, problems } = props;
  const content = useAligned(props, alignedPodcast);
  const change = useChange(content, onChange);
  // An episode of a show is written with the same form, and is no copy of another.
  const inCourse = useLocation().pathname.startsWith('/studio/courses/');
  return (
    <>
      {inCourse && <EpisodeChoice content={content} locale={locale} translated={source !== null} onTake={onChange} />}
      <FilesPart
        medium="audio"
        content={content}
        change={change}
        onMade={(file, made) => change((now) => withMade(now, file, made))}
        translated={source !== null}
        problems={problems}
      />
      <Part title={<Trans>Notes</Trans>}>
        <div className="studio-fields">
          <WordsField
            long
            label={<Trans>Notes to the episode</Trans>}
            hint={source ? undefined : <Trans>Optional: who speaks, and what about.</Trans>}
            locale={locale}
            source={source?.notes}
            value={content.notes}
            onChange={(notes) => change(() => ({ notes }))}
          />
        </div>
      </Part>
      <TranscriptPart
        transcript={content.transcript}
        durationSeconds={content.durationSeconds}
        onChange={(transcript) => change(() => ({ transcript }))}
        locale={locale}
        problems={problems}
        note={
          <Trans>Deaf officers read it, and everybody can search in it. A podcast is not published without one.</Trans>
        }
      />
      <ChaptersPart
        content={content}
        onChange={(chapters) => change(() => ({ chapters }))}
        locale={locale}
        problems={problems}
        pictures
      />
      <EndCheckPart
        content={content}
        onChange={(questions) =>
          change(({ durationSeconds }) => ({ questions: questions.map((one) => ({ ...one, at: durationSeconds })) }))
        }
        locale={locale}
        source={source}
        problems={problems}
      />
    </>
  );
}
