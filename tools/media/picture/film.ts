import type { VideoScene, VideoScript } from '../../demo/content/media/script.js';
import type { Phrase } from '../phrases.js';
import * as figures from './figures.js';
import { eased, HEIGHT, ink, line, WIDTH } from './ink.js';
import { stagings } from './staging.js';

/** Where a scene stands in the film; seconds. */
export interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const FADE = 0.6;

/** The strong rule under the headline; it stands through every change of scene. */
const RULE = `<line x1="96" y1="164" x2="1184" y2="164" stroke="${ink.text}" stroke-width="2"/>`;

/** The instant at which the voice reaches `words` in a scene, by the phrase that holds them and their place in its letters. */
function instantOf(words: string, scene: string, phrases: readonly Phrase[]): number {
  const phrase = phrases.find(({ turn, text }) => turn === scene && text.includes(words));
  if (!phrase)
    throw new Error(`The narration of scene "${scene}" no longer says "${words}"; its staging must follow the script`);
  return phrase.start + (phrase.text.indexOf(words) / phrase.text.length) * (phrase.end - phrase.start);
}

/** Builds a film: a function from a time in seconds to the picture at that time, as SVG. The same time gives the same picture. */
export function film(script: VideoScript, places: readonly Place[], phrases: readonly Phrase[]): (t: number) => string {
  const stage = stagings[script.slug] ?? {};
  const chapters = script.scenes.reduce<string[]>((all, { chapter }) => [...all, chapter ?? all.at(-1) ?? ''], []);

  const partsOf = ({ figure }: VideoScene) =>
    figure.type === 'points'
      ? figure.points.length
      : figure.type === 'chain'
        ? figure.links.length
        : figure.type === 'loop'
          ? figure.stations.length
          : figure.type === 'bars'
            ? figure.bars.length
            : 3;

  const shots = script.scenes.map((scene, order) => {
    const place = places[order];
    if (place?.id !== scene.id) throw new Error(`Scene "${scene.id}" was not spoken`);
    const staging = stage[scene.id] ?? {};
    const said = (words: string) => instantOf(words, scene.id, phrases);
    const count = partsOf(scene);
    const spread = Array.from(
      { length: count },
      (_, i) => place.start + 0.8 + ((place.end - place.start - 3) * i) / count,
    );
    // A part comes in just before its words, as a hand would point.
    const beats = staging.beats?.map((words) => Math.max(place.start + FADE, said(words) - 0.25)) ?? spread;
    if (beats.length !== count) throw new Error(`Scene "${scene.id}" has ${count} parts and ${beats.length} beats`);
    return { scene, place, staging, said, beats, order };
  });

  type Shot = (typeof shots)[number];

  const figureOf = ({ scene: { figure }, staging }: Shot, cast: figures.Cast): string => {
    switch (figure.type) {
      case 'points':
        return figures.points(figure, cast, staging.left ?? 96);
      case 'chain':
        return figures.chain(figure, cast, staging.icons ?? []);
      case 'loop':
        return figures.loop(figure, cast);
      case 'number':
        return figures.number(figure, cast);
      case 'bars':
        return figures.bars(figure, cast);
    }
  };

  const draw = (shot: Shot, t: number): string => {
    const { scene, staging, order, beats, said } = shot;
    const cast = { t, beats, said };
    const kicker = line(96, 84, (chapters[order] ?? '').toUpperCase(), {
      face: 'mono',
      size: 19,
      fill: ink.faint,
      spacing: 1.2,
    });
    const count = line(1184, 84, `${order + 1} / ${shots.length}`, {
      face: 'mono',
      size: 19,
      fill: ink.faint,
      anchor: 'end',
    });
    const title = line(96, 138, scene.title, { face: 'serif', size: 46, weight: 500 });
    return kicker + count + title + figureOf(shot, cast) + (staging.drawing?.(cast) ?? '');
  };

  return (t) => {
    const shown = shots.map((shot) => {
      const { start, end } = shot.place;
      const last = shot.order === shots.length - 1;
      const comes = shot.order === 0 ? 1 : eased(t, start - FADE / 2, FADE);
      const goes = last ? 0 : eased(t, end - FADE / 2, FADE);
      if (comes <= 0 || goes >= 1) return '';
      const picture = draw(shot, t);
      // The one goes before the other has come: for a moment both are faint, never both strong on one page.
      const strength = Math.max(0, Math.min(1, 1.5 * comes - 0.5, 1 - 1.5 * goes));
      return strength >= 1 ? picture : `<g opacity="${strength.toFixed(2)}">${picture}</g>`;
    });
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${ink.ground}"/>${RULE}${shown.join('')}</svg>`;
  };
}
