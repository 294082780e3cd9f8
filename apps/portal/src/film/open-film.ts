import videojs from 'video.js';
import 'video.js/dist/video-js.css';

/** A level of the HLS engine, as far as it can be locked. */
export interface FilmLevel {
  readonly height?: number;
  enabled: boolean;
}

/** A film that stands in a page. */
export interface Film {
  readonly medium: HTMLVideoElement;
  /** Tells the levels of the engine as they are known by now, and again each time it learns of one. The answer ends it. */
  readonly onLevels: (told: (levels: readonly FilmLevel[]) => void) => () => void;
  readonly close: () => void;
}

export interface FilmToOpen {
  readonly sources: readonly { readonly src: string; readonly type: string }[];
  readonly poster: string | null;
  /** False where nothing is loaded before the person wants to play. */
  readonly preload: boolean;
  /** True for the controls of the browser itself; without, the page has its own. */
  readonly browserControls?: boolean;
  readonly onReady: () => void;
  readonly onError: () => void;
}

/** The HLS engine's list of levels; video.js brings it along without saying so in its types. */
interface WithLevels {
  readonly qualityLevels?: () => ArrayLike<FilmLevel> & {
    readonly on: (event: string, heard: () => void) => void;
    readonly off: (event: string, heard: () => void) => void;
  };
}

/**
 * A video.js player inside an element: it chooses the source and adapts to the line. It is the one way in which films are
 * played, by officers and in the studio; heavy, so it is only imported by what is loaded when a film is shown.
 */
export function openFilm(around: HTMLElement, film: FilmToOpen): Film {
  const element = document.createElement('video');
  element.className = 'video-js';
  element.playsInline = true;
  element.tabIndex = film.browserControls ? 0 : -1;
  around.append(element);
  const player = videojs(element, {
    controls: false,
    // The page's alone; video.js would take the same keys.
    userActions: { hotkeys: false, click: false, doubleClick: false },
    fluid: true,
    aspectRatio: '16:9',
    preload: film.preload ? 'metadata' : 'none',
    poster: film.poster ?? undefined,
    sources: [...film.sources],
    errorDisplay: false,
    textTrackSettings: false,
  });
  // video.js may put another element in place of the one it was given.
  const medium = around.querySelector('video') ?? element;
  player.ready(() => {
    if (film.browserControls) {
      player.usingNativeControls(true);
      medium.controls = true;
    }
    film.onReady();
  });
  // Whoever went to a place sees that place, also before she plays.
  player.on('seeked', () => player.hasStarted(true));
  player.on('error', film.onError);
  return {
    medium,
    onLevels(told) {
      const levels = (player as WithLevels).qualityLevels?.();
      if (!levels) return () => undefined;
      const tell = () => told(Array.from(levels));
      tell();
      // The engine learns its levels after the playlist has come.
      levels.on('addqualitylevel', tell);
      return () => levels.off('addqualitylevel', tell);
    },
    close: () => player.dispose(),
  };
}
