/** What a scene of a video shows beside its title: points that appear one by one, or a simple drawn figure. */
export type SceneFigure =
  | { readonly type: 'points'; readonly points: readonly string[] }
  | { readonly type: 'chain'; readonly links: readonly { readonly label: string; readonly detail: string }[] }
  | { readonly type: 'loop'; readonly stations: readonly string[] }
  | { readonly type: 'number'; readonly value: string; readonly caption: string; readonly source: string }
  | { readonly type: 'bars'; readonly bars: readonly { readonly label: string; readonly value: number; readonly shown: string }[] };

/** One scene: what is drawn, and what the voice says while it stands. `chapter` names the chapter that begins here. */
export interface VideoScene {
  readonly id: string;
  readonly title: string;
  readonly figure: SceneFigure;
  readonly narration: string;
  readonly chapter?: string;
}

/** A voiced video: its scenes in order. `slug` names its files: `video/<slug>.mp4`, `.en.vtt`, `.jpg`. */
export interface VideoScript {
  readonly slug: string;
  readonly locale: string;
  readonly title: string;
  readonly scenes: readonly VideoScene[];
}

/** One turn of a conversation. */
export interface SpokenLine {
  readonly speaker: string;
  readonly text: string;
  readonly chapter?: string;
}

/** A podcast episode: its voices and their lines in order. `slug` names its file: `podcast/<slug>.mp3`. */
export interface PodcastScript {
  readonly slug: string;
  readonly locale: string;
  readonly title: string;
  readonly speakers: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  readonly lines: readonly SpokenLine[];
  readonly notes: string;
}
