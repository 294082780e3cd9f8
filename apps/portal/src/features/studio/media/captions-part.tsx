import { Trans, useLingui } from '@lingui/react/macro';
import type { CaptionTrack, Cue } from '@provost/domain';
import { Button, Select } from '@provost/ui';
import { useState } from 'react';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../../shared/i18n';
import { Part } from '../kinds/part';
import { UploadField } from './upload-field';
import { cuesOfVtt } from './transcript';

interface CaptionsPartProps {
  readonly captions: readonly CaptionTrack[];
  readonly onChange: (
    captions: readonly CaptionTrack[],
    said?: { readonly locale: Locale; readonly cues: readonly Cue[] },
  ) => void;
  /** The language that is written: a new track is most likely in it. */
  readonly locale: Locale;
}

/** The words on the picture, in as many languages as there are files. */
export function CaptionsPart({ captions, onChange, locale }: CaptionsPartProps) {
  const { t } = useLingui();
  const missing = LOCALES.filter((one) => !captions.some((track) => track.locale === one));
  const [chosen, setChosen] = useState<Locale | null>(null);
  const language = missing.find((one) => one === chosen) ?? missing.find((one) => one === locale);
  return (
    <Part
      title={<Trans>Captions</Trans>}
      note={<Trans>A WebVTT file for each language. Deaf officers, and all who watch without sound, read them.</Trans>}
    >
      <ul className="studio-captions" aria-label={t`Captions`}>
        {captions.map((track) => {
          const name = LOCALE_NAMES[track.locale as Locale];
          return (
            <li key={track.locale}>
              <a href={`/files/${track.file}`} target="_blank" rel="noreferrer">
                <bdi lang={track.locale}>{name}</bdi>
              </a>
              <Button
                tone="plain"
                aria-label={t`Take out the captions: ${name}`}
                onClick={() => onChange(captions.filter((one) => one !== track))}
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
            label={<Trans>Language of the captions</Trans>}
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
                  onChange([...captions, { locale: language, file: kept.path }], {
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
