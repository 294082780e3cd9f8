import { Plural, Trans } from '@lingui/react/macro';
import type { Cue, Problem } from '@provost/domain';
import { directionOf, TextArea } from '@provost/ui';
import { useState, type ReactNode } from 'react';
import type { Locale } from '../../../shared/i18n';
import { isSame } from '../typed/kept';
import { Part } from '../kinds/part';
import { useProblemSentence } from '../problems';
import { cuesOf, textOf } from './transcript';
import { VttField } from './vtt-field';

interface TranscriptPartProps {
  readonly transcript: readonly Cue[];
  readonly durationSeconds: number;
  readonly onChange: (transcript: readonly Cue[]) => void;
  readonly locale: Locale;
  readonly problems: readonly Problem[];
  readonly note: ReactNode;
}

/** What is said in a recording: taken from a WebVTT file, typed, or corrected line by line. */
export function TranscriptPart(props: TranscriptPartProps) {
  const { transcript, durationSeconds, onChange, locale, problems, note } = props;
  const sentence = useProblemSentence();
  const [typed, setTyped] = useState<string | null>(null);
  const shown =
    typed !== null && isSame(cuesOf(typed, durationSeconds, transcript), transcript) ? typed : textOf(transcript);
  const wrong = problems.find(({ code, place }) => code === 'no-transcript' || /^(cue|transcript) \d/u.test(place));
  const lines = transcript.length;
  return (
    <Part title={<Trans>Transcript</Trans>} note={note}>
      <div className="studio-fields">
        <VttField label={<Trans>Take it from a WebVTT file</Trans>} onCues={onChange} />
        <TextArea
          label={<Trans>What is said</Trans>}
          hint={
            <>
              <Trans>
                One line for each sentence or two. A time at the beginning is optional, a speaker stands in brackets:
              </Trans>{' '}
              <bdi dir="ltr">0:06 [Leila] …</bdi>
            </>
          }
          lang={locale}
          dir={directionOf(locale)}
          value={shown}
          onChange={(text) => {
            setTyped(text);
            onChange(cuesOf(text, durationSeconds, transcript));
          }}
          error={wrong && sentence(wrong.code)}
        />
        <p className="small quiet">
          <Plural value={lines} _0="No line yet" one="# line" other="# lines" />
        </p>
      </div>
    </Part>
  );
}
