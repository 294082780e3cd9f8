import type { CaseStudyContent, Choice, Exhibit, Scene, SceneOf, Variable } from '@provost/domain';

interface ChoiceWords {
  readonly label: string;
  readonly closed?: string;
  readonly rationale?: string;
  readonly legalBasis?: string;
  /** What the custody log says of each exhibit whose chain this decision breaks. */
  readonly breaks?: Readonly<Record<string, string>>;
}
interface ActionWords {
  readonly label: string;
  readonly entry: string;
  readonly broken?: string;
  readonly holder?: string;
  readonly place?: string;
}
type VariableWords =
  string | { readonly title: string; readonly unit?: string; readonly options?: Readonly<Record<string, string>> };

export interface ExhibitWords {
  readonly title: string;
  readonly found: string;
  readonly description: string;
  readonly holder: string;
  readonly place: string;
  readonly provenance: string;
  readonly alt: string;
  /** Label and value of each fact, in the order of the English exhibit. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly actions?: Readonly<Record<string, ActionWords>>;
}

export interface SceneWords {
  readonly title: string;
  readonly clock?: string;
  readonly place?: string;
  readonly body: readonly string[];
  /** A way without rationale is its label alone. */
  readonly choices?: Readonly<Record<string, string | ChoiceWords>>;
  readonly person?: readonly [name: string, role: string];
  readonly questions?: Readonly<Record<string, readonly [ask: string, answer: string]>>;
  readonly paper?: {
    readonly title: string;
    readonly from: string;
    readonly passages: Readonly<Record<string, string>>;
  };
  readonly pictures?: readonly [left: string, right: string];
  readonly features?: Readonly<Record<string, readonly [label: string, finding: string]>>;
  readonly targeting?: {
    readonly unit: string;
    readonly columns: readonly string[];
    /** The cells of each row, and last its reason. */
    readonly rows: Readonly<Record<string, readonly string[]>>;
  };
  readonly before?: string;
  readonly rulings?: Readonly<Record<string, readonly [admitted: string, excluded: string]>>;
  readonly ending?: { readonly debrief: string; readonly legalBasis: readonly string[] };
}

/** The words of a case in one more language, by the ids of the English case, which holds its graph, rules and keys. */
export interface CaseWords {
  readonly brief: string;
  readonly variables: Readonly<Record<string, VariableWords>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly exhibits: Readonly<Record<string, ExhibitWords>>;
  readonly scenes: Readonly<Record<string, SceneWords>>;
}

/** What was said for something that has words in English; nothing said where there is something to say is a slip. */
function said<T>(words: T | undefined, place: string): T {
  if (words === undefined) throw new Error(`no words for ${place}`);
  return words;
}

/** Words for what the English case says, and none for what it does not say. */
function alike(english: string | undefined, words: string | undefined, place: string): string | undefined {
  return english === undefined ? undefined : said(words, place);
}

/** A part whose optional words are left out where English has none. */
function dressed<T extends object>(part: T, english: object, words: object, keys: readonly string[], place: string): T {
  const of = (from: object, key: string) => (from as Record<string, string | undefined>)[key];
  const entries = keys.map((key) => [key, alike(of(english, key), of(words, key), `${place}, ${key}`)] as const);
  return { ...part, ...Object.fromEntries(entries.filter(([, text]) => text !== undefined)) };
}

function variableIn(variable: Variable, words: VariableWords): Variable {
  const told = typeof words === 'string' ? { title: words } : words;
  if (variable.type !== 'choice')
    return dressed({ ...variable, title: told.title }, variable, told, ['unit'], variable.id);
  const options = variable.options.map(({ id }) => ({ id, title: said(told.options?.[id], `${variable.id}, ${id}`) }));
  return { ...variable, title: told.title, options };
}

function exhibitIn(exhibit: Exhibit, words: ExhibitWords): Exhibit {
  const { alt, actions = {}, facts, ...told } = words;
  if (facts.length !== exhibit.facts.length) throw new Error(`other facts of ${exhibit.id}`);
  return {
    ...{ ...exhibit, ...told },
    ...(exhibit.picture && { picture: { ...exhibit.picture, alt } }),
    facts: facts.map(([label, value]) => ({ label, value })),
    actions: exhibit.actions.map((action) => {
      const place = `${exhibit.id}, ${action.id}`;
      return dressed(
        action,
        action,
        said(actions[action.id], place),
        ['label', 'entry', 'broken', 'holder', 'place'],
        place,
      );
    }),
  };
}

function choiceIn(choice: Choice, given: string | ChoiceWords, place: string): Choice {
  const words: ChoiceWords = typeof given === 'string' ? { label: given } : given;
  return {
    ...dressed(choice, choice, words, ['label', 'closed', 'rationale', 'legalBasis'], place),
    ...(choice.breaks && {
      breaks: choice.breaks.map(({ exhibit }) => ({ exhibit, entry: said(words.breaks?.[exhibit], place) })),
    }),
  };
}

/** The task of a scene by its kind: what is asked, read, compared, chosen or ruled. */
function taskIn(scene: Scene, words: SceneWords): object {
  const of = <T>(all: Readonly<Record<string, T>> | undefined, id: string) => said(all?.[id], `${scene.id}, ${id}`);
  switch (scene.kind) {
    case 'interview': {
      const [name, role] = said(words.person, scene.id);
      const questions = scene.questions.map((question) => {
        const [ask, answer] = of(words.questions, question.id);
        return { ...question, ask, answer };
      });
      return { person: { name, role }, questions };
    }
    case 'document': {
      const { title, from, passages } = said(words.paper, scene.id);
      return {
        paper: { title, from, passages: scene.paper.passages.map((one) => ({ ...one, text: of(passages, one.id) })) },
      };
    }
    case 'comparator':
      return { comparison: comparisonIn(scene, words) };
    case 'targeting': {
      const { unit, columns, rows } = said(words.targeting, scene.id);
      const told = scene.targeting.rows.map((row) => {
        const cells = of(rows, row.id);
        return { ...row, cells: cells.slice(0, -1), reason: said(cells.at(-1), row.id) };
      });
      return { targeting: { ...scene.targeting, unit, columns, rows: told } };
    }
    case 'hearing': {
      const rulings = scene.hearing.rulings.map((ruling) => {
        const [admitted, excluded] = of(words.rulings, ruling.exhibit);
        return { ...ruling, admitted, excluded };
      });
      return { hearing: { before: said(words.before, scene.id), rulings } };
    }
    case 'ending':
      return { ending: { ...scene.ending, ...said(words.ending, scene.id) } };
    default:
      return {};
  }
}

function comparisonIn({ id, comparison }: SceneOf<'comparator'>, words: SceneWords) {
  const [left, right] = said(words.pictures, id);
  const features = comparison.features.map((feature) => {
    const [label, finding] = said(words.features?.[feature.id], `${id}, ${feature.id}`);
    return { ...feature, label, finding };
  });
  return {
    ...{ ...comparison, features },
    ...{ left: { ...comparison.left, alt: left }, right: { ...comparison.right, alt: right } },
  };
}

function sceneIn(scene: Scene, words: SceneWords): Scene {
  const choices = scene.choices.map((choice) => {
    const place = `${scene.id}, ${choice.id}`;
    return choiceIn(choice, said(words.choices?.[choice.id], place), place);
  });
  const told = dressed(
    { ...scene, title: words.title, body: words.body, choices },
    scene,
    words,
    ['clock', 'place'],
    scene.id,
  );
  return { ...told, ...taskIn(scene, words) } as Scene;
}

/** The English case in other words: all that decides is taken over, and everything that is said must have been said anew. */
export function translatedCase(english: CaseStudyContent, words: CaseWords): CaseStudyContent {
  return {
    ...english,
    brief: words.brief,
    variables: english.variables.map((one) => variableIn(one, said(words.variables[one.id], one.id))),
    notes: english.notes.map(({ id }) => ({ id, text: said(words.notes[id], `note ${id}`) })),
    exhibits: english.exhibits.map((one) => exhibitIn(one, said(words.exhibits[one.id], one.id))),
    scenes: english.scenes.map((one) => sceneIn(one, said(words.scenes[one.id], one.id))),
  };
}
