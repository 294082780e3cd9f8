import { Trans, useLingui } from '@lingui/react/macro';
import { megabytesPerMinute } from '@provost/domain';
import { Button, Checkbox, RadioGroup, Select } from '@provost/ui';
import { useFormat } from '../../../../shared/format';
import type { Track } from './captions';
import { describing } from './descriptions';
import type { PlayingPrefs } from './playing-prefs';
import type { Quality, Rendition } from './qualities';
import { useVoice } from './use-voice';

export interface SettingsProps {
  readonly tracks: readonly Track[];
  /** The language of the content. */
  readonly locale: string;
  readonly renditions: readonly Rendition[];
  readonly prefs: PlayingPrefs;
  readonly first: string | null;
  readonly quality: Quality;
  readonly onPrefs: (changed: Partial<PlayingPrefs>) => void;
  readonly onQuality: (quality: Quality) => void;
  readonly onClose: () => void;
}

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;
const NONE = 'none';

/** Captions in one language or two and how they look, the speed, and the quality with what a minute of it costs. */
export function Settings(props: SettingsProps) {
  const { tracks, renditions, prefs, first, quality, onPrefs, onQuality } = props;
  const { t } = useLingui();
  const format = useFormat();
  const spoken = tracks.filter(({ kind }) => kind === 'CAPTIONS').map(({ locale }) => locale);
  const languages = [
    { value: NONE, label: t`None` },
    ...spoken.map((locale) => ({ value: locale, label: format.languages([locale]) })),
  ];
  const described = describing(tracks, props.locale);
  const voice = useVoice(described?.locale ?? props.locale) !== null;
  return (
    <div className="video-panel video-settings" role="region" aria-label={t`Settings of the player`}>
      {spoken.length > 0 && (
        <>
          <Select
            label={<Trans>Captions</Trans>}
            value={first ?? NONE}
            options={languages}
            onChange={(locale) => onPrefs({ first: locale === NONE ? null : locale })}
          />
          <Select
            label={<Trans>Second captions, above the first</Trans>}
            value={prefs.second ?? NONE}
            options={languages.filter(({ value }) => value === NONE || value !== first)}
            onChange={(locale) => onPrefs({ second: locale === NONE ? null : locale })}
          />
          <RadioGroup
            inline
            label={<Trans>Size of the captions</Trans>}
            value={prefs.size}
            onChange={(size) => onPrefs({ size })}
            choices={[
              { value: 'small', label: t`Small` },
              { value: 'medium', label: t({ message: 'Medium', context: 'size' }) },
              { value: 'large', label: t`Large` },
            ]}
          />
          <RadioGroup
            inline
            label={<Trans>Behind the captions</Trans>}
            value={prefs.ground}
            onChange={(ground) => onPrefs({ ground })}
            choices={[
              { value: 'dark', label: t`A dark ground` },
              { value: 'clear', label: t`A thin shade` },
            ]}
          />
        </>
      )}
      {described && (
        <Checkbox
          label={<Trans>Describe what is to be seen</Trans>}
          hint={<Trans>Under the picture, as the film comes to it.</Trans>}
          checked={prefs.descriptions}
          onChange={(descriptions) => onPrefs({ descriptions })}
        />
      )}
      {described && prefs.descriptions && (
        <Checkbox
          label={<Trans>Read the descriptions aloud</Trans>}
          hint={
            voice ? (
              <Trans>The film waits meanwhile. Leave it off where your screen reader is to read them.</Trans>
            ) : (
              <Trans>
                This device has no voice for this language; a screen reader reads the descriptions as they come.
              </Trans>
            )
          }
          disabled={!voice}
          checked={prefs.aloud && voice}
          onChange={(aloud) => onPrefs({ aloud })}
        />
      )}
      <Select
        label={<Trans>Speed</Trans>}
        value={String(prefs.rate)}
        options={RATES.map((rate) => ({ value: String(rate), label: `${format.number(rate)} ×` }))}
        onChange={(rate) => onPrefs({ rate: Number(rate) })}
      />
      {renditions.length > 0 && (
        <Select
          label={<Trans>Quality</Trans>}
          value={String(quality)}
          options={[
            { value: 'auto', label: t`Automatic, as the line allows` },
            ...renditions.map(({ height, bitsPerSecond }) => {
              const cost = format.size(megabytesPerMinute(bitsPerSecond) * 1e6);
              const name = height ? `${height}p` : t`Sound only`;
              return { value: String(height ?? 'sound'), label: t`${name}, ${cost} a minute` };
            }),
          ]}
          onChange={(chosen) => onQuality(chosen === 'auto' || chosen === 'sound' ? chosen : Number(chosen))}
        />
      )}
      <Button tone="quiet" onClick={props.onClose}>
        <Trans>Close</Trans>
      </Button>
    </div>
  );
}
