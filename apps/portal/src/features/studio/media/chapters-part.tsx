import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@provost/ui';
import type { Chapter, MediaContent, Problem } from '@provost/domain';
import type { Locale } from '../../../shared/i18n';
import { Part } from '../kinds/part';
import { WordsField } from '../kinds/words-field';
import { OrderedList } from '../ordered-list';
import { useProblemsAt } from '../problems';
import { useBench } from './bench';
import { PlaceField } from './place-field';
import { UploadField } from './upload-field';
import { VttField } from './vtt-field';

interface ChaptersPartProps {
  readonly content: MediaContent;
  readonly onChange: (chapters: readonly Chapter[]) => void;
  readonly locale: Locale;
  readonly problems: readonly Problem[];
  /** Whether a chapter may have a picture: a recording without one of its own. */
  readonly pictures?: boolean;
}

/** Where a recording has its parts. */
export function ChaptersPart({ content, onChange, locale, problems, pictures = false }: ChaptersPartProps) {
  const { t } = useLingui();
  const problemAt = useProblemsAt(problems);
  const { chapters } = content;
  const bench = useBench();
  const after = (chapters.at(-1)?.start ?? -1) + 1;
  // Where the film stands, if it was watched beyond the last chapter.
  const next = () => (bench && bench.at >= after ? bench.at : after);
  return (
    <Part title={<Trans>Chapters</Trans>} note={<Trans>Optional: they let officers find a place again.</Trans>}>
      {chapters.length === 0 && (
        <div className="studio-fields">
          <VttField
            label={<Trans>Take them from a WebVTT file</Trans>}
            onCues={(cues) => onChange(cues.map(({ start, text }) => ({ start, title: text })))}
          />
        </div>
      )}
      <OrderedList<Chapter>
        label={t`Chapters`}
        items={chapters}
        onChange={onChange}
        nameOf={({ title }) => title}
        level={4}
        add={{ label: <Trans>Add a chapter</Trans>, make: () => ({ start: next(), title: '' }) }}
      >
        {(chapter, change, index) => {
          const place = `chapter ${index + 1}`;
          const code = problems.find((problem) => problem.place === place)?.code;
          return (
            <div className="studio-fields">
              <div className="studio-pair">
                <WordsField
                  label={<Trans>Title</Trans>}
                  locale={locale}
                  value={chapter.title}
                  onChange={(title) => change({ ...chapter, title })}
                  error={code === 'empty-text' ? problemAt(place) : undefined}
                />
                <PlaceField
                  label={<Trans>Begins at</Trans>}
                  seconds={chapter.start}
                  onChange={(start) => change({ ...chapter, start })}
                  error={code === 'bad-time' ? problemAt(place) : undefined}
                />
              </div>
              {pictures && <ChapterPicture chapter={chapter} onChange={change} />}
            </div>
          );
        }}
      </OrderedList>
    </Part>
  );
}

/** A picture that players show while the chapter plays. */
function ChapterPicture(props: { readonly chapter: Chapter; readonly onChange: (chapter: Chapter) => void }) {
  const { chapter, onChange } = props;
  const { image, ...without } = chapter;
  return (
    <>
      {image && (
        <div className="studio-pair">
          <img className="studio-art" src={`/files/${image}`} alt="" />
          <div>
            <Button tone="plain" onClick={() => onChange(without)}>
              <Trans>Remove the picture</Trans>
            </Button>
          </div>
        </div>
      )}
      <UploadField
        label={image ? <Trans>Another picture</Trans> : <Trans>Picture</Trans>}
        hint={<Trans>Optional, square; JPEG or PNG.</Trans>}
        accept="image/png,image/jpeg"
        isRight={(type) => type === 'image/png' || type === 'image/jpeg'}
        wrong={<Trans>This file is no PNG or JPEG. Nothing was changed.</Trans>}
        onFile={({ path }) => onChange({ ...chapter, image: path })}
      />
    </>
  );
}
