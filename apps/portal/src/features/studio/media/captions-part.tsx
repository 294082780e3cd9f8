import { Trans, useLingui } from '@lingui/react/macro';
import type { CaptionTrack, Cue } from '@provost/domain';
import { Button, Select } from '@provost/ui';
import { useState } from 'react';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../../shared/i18n';
import { Part } from '../kinds/part';
import { UploadField } from './upload-field';
import { cuesOfVtt } from './transcript';

interface CaptionsPartProps {
  /** What is said, or, for the blind, what is to be seen. */
  readonly kind: NonNullable<CaptionTrack['kind']>;
  /** The tracks of both kinds. */
  readonly captions: readonly CaptionTrack[];
  readonly onChange: (
    captions: readonly CaptionTrack[],
    said?: { readonly locale: Locale; readonly cues: readonly Cue[] },
  ) => void;
  /** The language that is written: a new track is most likely in it. */
  readonly locale: Locale;
}

/** The words on the picture, or those that describe it, in as many languages as there are files. */
export function CaptionsPart({ kind, captions: all, onChange, locale }: CaptionsPartProps) {
  const { t } = useLingui();
  const captions = all.filter((track) => (track.kind ?? 'captions') === kind);
  const describes = kind === 'descriptions';
  const heading = describes ? t`Descriptions of the picture` : t`Captions`;
  const missing = LOCALES.filter((one) => !captions.some((track) => track.locale === one));
  const [chosen, setChosen] = useState<Locale | null>(null);
  const language = missing.find((one) => one === chosen) ?? missing.find((one) => one === locale);
  return (
    <Part
      title={heading}
      note={
        describes ? (
          <Trans>
            Optional. A WebVTT file for each language that says what is to be seen and not heard. It is read aloud to
            officers who do not see the film.
          </Trans>
        ) : (
          <Trans>A WebVTT file for each language. Deaf officers, and all who watch without sound, read them.</Trans>
        )
      }
    >
      <ul className="studio-captions" aria-label={heading}>
        {captions.map((track) => {
          const name = LOCALE_NAMES[track.locale as Locale];
          return (
            <li key={track.locale}>
              <a href={`/files/${track.file}`} target="_blank" rel="noreferrer">
                <bdi lang={track.locale}>{name}</bdi>
              </a>
              <Button
                tone="plain"
                aria-label={describes ? t`Take out the descriptions: ${name}` : t`Take out the captions: ${name}`}
                onClick={() => onChange(all.filter((one) => one !== track))}
              >
                <Trans>Take out</Trans>
              </Button>
            </li>
          );
        })}
      </ul>
      {missing.length > 0 && (
        <div className="studio-pair">
          <Select
            label={describes ? <Trans>Language of the descriptions</Trans> : <Trans>Language of the captions</Trans>}
            value={language ?? ''}
            placeholder={t`Choose a language`}
            onChange={setChosen}
            options={missing.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
          />
          {language && (
            <UploadField
              label={<Trans>WebVTT file</Trans>}
              accept=".vtt,text/vtt"
              isRight={(type) => type === 'text/vtt'}
              wrong={<Trans>This is no WebVTT file. Nothing was changed.</Trans>}
              onFile={(kept, file) =>
                void file.text().then((vtt) =>
                  onChange([...all, { ...(describes && { kind }), locale: language, file: kept.path }], {
                    locale: language,
                    cues: cuesOfVtt(vtt) ?? [],
                  }),
                )
              }
            />
          )}
        </div>
      )}
    </Part>
  );
}
