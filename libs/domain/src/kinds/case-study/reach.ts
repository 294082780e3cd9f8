import type { CaseStudyContent, Choice, Exhibit, Scene, Variable } from './case-study-content.js';
import type { Effect } from './scene-parts.js';
import { rulebookOf } from './effects.js';
import { expressionError } from './formulas.js';
import { parseExpression } from './expression/parse.js';
import { boolean, either, isSame, possibleOf, span, texts, type Possible } from './expression/possible.js';

/** What some run of a case may come to. What is not in here, no officer can reach, whatever she does. */
export interface Reach {
  readonly scenes: ReadonlySet<string>;
  readonly exhibits: ReadonlySet<string>;
  /** Ways that may open, as `scene/choice`. */
  readonly ways: ReadonlySet<string>;
  /** Whether a condition holds in every run, whatever she does. */
  readonly alwaysHolds: (condition: string) => boolean;
}

/** Rounds after which a number that still grows is taken to grow without end. */
const ROUNDS_UNTIL_WIDE = 12;
const FARTHEST = 1e9;

const initialOf = (variable: Variable): Possible => {
  if (variable.type === 'boolean') return boolean(variable.initial, !variable.initial);
  return variable.type === 'number' ? span(variable.initial, variable.initial) : texts(variable.initial);
};

class Exploration implements Reach {
  readonly scenes = new Set<string>();
  readonly exhibits = new Set<string>();
  readonly ways = new Set<string>();
  private readonly values = new Map<string, Possible>();
  private round = 0;
  private grew = true;

  constructor(private readonly content: CaseStudyContent) {
    for (const variable of content.variables) this.values.set(variable.id, initialOf(variable));
    if (content.scenes.some(({ id }) => id === content.start)) this.scenes.add(content.start);
    for (; this.grew; this.round++) {
      this.grew = false;
      for (const scene of content.scenes) if (this.scenes.has(scene.id)) this.visit(scene);
      for (const exhibit of content.exhibits) if (this.exhibits.has(exhibit.id)) this.handle(exhibit);
    }
  }

  private add(set: Set<string>, id: string): void {
    if (set.has(id)) return;
    set.add(id);
    this.grew = true;
  }

  private visit(scene: Scene): void {
    scene.exhibits.forEach((id) => this.add(this.exhibits, id));
    this.affect(scene.effects);
    if (scene.kind === 'interview') scene.questions.forEach(({ effects }) => this.affect(effects));
    if (scene.kind === 'comparator') this.affect(scene.comparison.effects);
    if (scene.kind === 'targeting') this.affect(scene.targeting.effects);
    if (scene.kind === 'ending') return;
    for (const choice of scene.choices) {
      if (!this.mayOpen(choice)) continue;
      this.add(this.ways, `${scene.id}/${choice.id}`);
      this.add(this.scenes, choice.to);
      this.affect(choice.effects);
      // The court takes the first way that is open: what stands after a way without condition is never taken.
      if (scene.kind === 'hearing' && !choice.when?.trim() && !choice.needs?.length) break;
    }
  }

  private handle({ actions }: Exhibit): void {
    actions.forEach(({ effects }) => this.affect(effects));
  }

  private mayOpen({ needs = [], when }: Choice): boolean {
    if (!needs.every((id) => this.exhibits.has(id))) return false;
    // What cannot be read, or names what is not there, is a problem of its own, and no reason to call the rest unreachable.
    if (!when?.trim() || expressionError(when, rulebookOf(this.content).names, 'boolean')) return true;
    const condition = this.possible(when);
    return condition === undefined || (condition.type === 'boolean' && condition.yes);
  }

  readonly alwaysHolds = (condition: string): boolean => {
    const held = this.possible(condition);
    return held?.type === 'boolean' && held.yes && !held.no;
  };

  private possible(text: string): Possible | undefined {
    const read = parseExpression(text);
    return read.ok ? possibleOf(read.expression, (name) => this.ofName(name)) : undefined;
  }

  private affect(effects: readonly Effect[] = []): void {
    for (const { variable: id, value } of effects) {
      const before = this.values.get(id);
      const given = this.possible(value);
      if (!before || before.type !== given?.type) continue;
      const after = this.wide(id, before, either(before, given));
      if (isSame(before, after)) continue;
      this.values.set(id, after);
      this.grew = true;
    }
  }

  /** A number within the bounds of its variable; one that grows for long is let go to its bounds at once. */
  private wide(id: string, before: Possible, after: Possible): Possible {
    if (before.type !== 'number' || after.type !== 'number') return after;
    const variable = this.content.variables.find((one) => one.id === id);
    const least = (variable?.type === 'number' ? variable.least : undefined) ?? -FARTHEST;
    const most = (variable?.type === 'number' ? variable.most : undefined) ?? FARTHEST;
    const isWide = this.round >= ROUNDS_UNTIL_WIDE;
    return span(
      isWide && after.least < before.least ? least : Math.max(least, after.least),
      isWide && after.most > before.most ? most : Math.min(most, after.most),
    );
  }

  private ofName(name: string): Possible {
    const value = this.values.get(name);
    if (value) return value;
    const known = rulebookOf(this.content).names.get(name);
    const [sort = '', id = '', part = ''] = name.split('.');
    if (known?.type === 'number') return this.ofFigure(name);
    switch (sort) {
      case 'visited':
        return boolean(this.scenes.has(name.slice(sort.length + 1)), true);
      case 'chosen':
        return boolean(this.ways.has(`${id}/${part}`) || name.split('.').length > 3, true);
      case 'examined':
      case 'done':
        return boolean(
          this.content.exhibits.some((one) => this.exhibits.has(one.id) && name.includes(one.id)),
          true,
        );
      default:
        return boolean(true, true);
    }
  }

  private ofFigure(name: string): Possible {
    const scene = this.content.scenes.find(({ id }) => this.scenes.has(id) && name.includes(`.${id}.`));
    if (scene?.kind === 'comparator') {
      const { features } = scene.comparison;
      const most = { hits: features.filter(({ differs }) => differs).length, score: 1 }[name.split('.').at(-1) ?? ''];
      return span(0, most ?? features.length + 50);
    }
    if (scene?.kind !== 'targeting') return span(0, 0);
    const { choose, costEach } = scene.targeting;
    return span(0, name.endsWith('.rate') ? 1 : name.endsWith('.hits') ? choose : Math.max(0, choose * costEach));
  }
}

/** What officers may come to in this case, whatever they do: conditions are read for whether they can ever hold. */
export const reachOf = (content: CaseStudyContent): Reach => new Exploration(content);

/** Scenes from which some ending may be reached when no condition stands in the way. */
export function scenesThatEnd(scenes: readonly Scene[]): Set<string> {
  const ending = new Set(scenes.filter(({ kind }) => kind === 'ending').map(({ id }) => id));
  for (let before = -1; before !== ending.size;) {
    before = ending.size;
    for (const { id, choices } of scenes) if (choices.some(({ to }) => ending.has(to))) ending.add(id);
  }
  return ending;
}

/** Scenes to which some way leads from `from`, that one only where a way leads back. */
export function scenesAfter(scenes: readonly Scene[], from: string): Set<string> {
  const after = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { to } of scenes.find((scene) => scene.id === id)?.choices ?? []) {
      if (!after.has(to)) open.push(to);
      after.add(to);
    }
  }
  return after;
}
