import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../shared/format';
import type { MediumState } from './use-medium';

export interface ControlsProps {
  readonly state: MediumState;
  readonly durationSeconds: number;
  readonly hasCaptions: boolean;
  readonly captionsOn: boolean;
  readonly settingsOpen: boolean;
  readonly keysOpen: boolean;
  readonly canFullscreen: boolean;
  readonly canPictureInPicture: boolean;
  readonly onPlay: () => void;
  readonly onSkip: (seconds: number) => void;
  readonly onMute: () => void;
  readonly onVolume: (volume: number) => void;
  readonly onCaptions: () => void;
  readonly onSettings: () => void;
  readonly onCopyLink: () => void;
  readonly onPictureInPicture: () => void;
  readonly onFullscreen: () => void;
  readonly onKeys: () => void;
}

/** The buttons under the picture. All of them have words; a sign alone is for whoever sees. */
export function Controls(props: ControlsProps) {
  const { state, durationSeconds } = props;
  const { t } = useLingui();
  const format = useFormat();
  return (
    // A medium's controls stand in the order of its time, from left to right in every language.
    <div className="video-controls" dir="ltr" role="group" aria-label={t`Player`}>
      <Control label={state.playing ? t`Pause` : t`Play`} onClick={props.onPlay}>
        <path d={state.playing ? 'M5 3v10M11 3v10' : 'M4 2.5v11L13 8Z'} />
      </Control>
      <Control label={t`10 seconds back`} onClick={() => props.onSkip(-10)} text="−10" />
      <Control label={t`10 seconds on`} onClick={() => props.onSkip(10)} text="+10" />
      <span className="figure video-time">
        {format.clock(state.at)} / {format.clock(durationSeconds)}
      </span>
      <span className="video-gap" />
      <Control label={state.muted ? t`Sound on` : t`Mute`} pressed={state.muted} onClick={props.onMute}>
        <path
          d={state.muted ? 'M2 6h3l4-3v10l-4-3H2ZM11 6l4 4M15 6l-4 4' : 'M2 6h3l4-3v10l-4-3H2ZM11.5 5.5a4 4 0 0 1 0 5'}
        />
      </Control>
      <input
        type="range"
        className="video-volume"
        min={0}
        max={1}
        step={0.05}
        value={state.muted ? 0 : state.volume}
        aria-label={t`Volume`}
        aria-valuetext={format.percent(state.muted ? 0 : state.volume)}
        onChange={(event) => props.onVolume(event.currentTarget.valueAsNumber)}
      />
      {props.hasCaptions && (
        <Control label={t`Captions`} pressed={props.captionsOn} onClick={props.onCaptions}>
          <path d="M1.5 3.5h13v9h-13ZM7 6.8a1.7 1.7 0 1 0 0 2.4M12 6.8a1.7 1.7 0 1 0 0 2.4" />
        </Control>
      )}
      <Control label={t`Settings of the player`} expanded={props.settingsOpen} onClick={props.onSettings}>
        <path d="M2 4h5M11 4h3M2 12h3M9 12h5M7 2v4M9 10v4M2 8h8M14 8h0M12 6v4" />
      </Control>
      <Control label={t`Copy the link to this second`} onClick={props.onCopyLink}>
        <path d="M6.5 9.5l3-3M7.5 4.5 9 3a2.8 2.8 0 0 1 4 4l-1.5 1.5M8.5 11.5 7 13a2.8 2.8 0 0 1-4-4l1.5-1.5" />
      </Control>
      {props.canPictureInPicture && (
        <Control label={t`Picture in picture`} onClick={props.onPictureInPicture}>
          <path d="M1.5 3h13v10h-13ZM8.5 8.5h5v3.5h-5Z" />
        </Control>
      )}
      {props.canFullscreen && (
        <Control label={t`Full screen`} onClick={props.onFullscreen}>
          <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
        </Control>
      )}
      <Control label={t`Keys of the player`} expanded={props.keysOpen} onClick={props.onKeys} text="?" />
      <span className="visually-hidden" role="status">
        {state.waiting ? <Trans>Loading</Trans> : null}
      </span>
    </div>
  );
}

function Control(props: {
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly text?: string;
  readonly children?: ReactNode;
}) {
  return (
    <button
      type="button"
      className="video-control"
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      title={props.label}
      onClick={props.onClick}
    >
      {props.text ?? (
        <svg
          viewBox="0 0 16 16"
          width="18"
          height="18"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        >
          {props.children}
        </svg>
      )}
    </button>
  );
}
