import { describe, expect, it } from '@jest/globals';
import {
  contentProblems,
  localeProblems,
  plainText,
  type ArticleContent,
  type CaseStudyContent,
  type KindContent,
  type LessonContent,
  type Scene,
  type SceneOf,
} from '@provost/domain';
import { CURRICULA } from './college.js';
import { NOTES } from './notes.js';
import { LOCALES, type CoursePlan, type PerLocale, type StepPlan, type Texts } from './model.js';

const courses = CURRICULA.flatMap(({ courses }) => courses);
const modulesOf = (course: CoursePlan) => course.modules;
const stepsOf = (course: CoursePlan) => modulesOf(course).flatMap(({ steps }) => steps);
const steps = courses.flatMap(stepsOf);

function ofKind<K extends StepPlan['kind']>(kind: K): Extract<StepPlan, { kind: K }>[] {
  return steps.filter((step): step is Extract<StepPlan, { kind: K }> => step.kind === kind);
}

/** Every language of one content, named for the report of a failure. */
function versions<T>(step: StepPlan, content: PerLocale<T>): [string, T][] {
  return LOCALES.flatMap((locale) => {
    const version = content[locale];
    return version === undefined ? [] : [[`${step.key} (${locale})`, version] as [string, T]];
  });
}

const articles = ofKind('article').flatMap((step) => versions<ArticleContent>(step, step.content));
const cases = ofKind('case-study').flatMap((step) => versions<CaseStudyContent>(step, step.content));
const lessons = ofKind('lesson').flatMap((step) => versions<LessonContent>(step, step.content));

const unique = (ids: readonly string[]) => expect([...new Set(ids)]).toEqual(ids);
const words = (content: ArticleContent) =>
  content.sections.flatMap(({ body }) => plainText(body).split(/\s+/u).filter(Boolean)).length;

/** Arabic joins article, prepositions and pronouns to the word: the same text has fewer of them. */
const leastWords = (name: string) => (name.endsWith('(ar)') ? 330 : 400);

describe('the catalogue of the demo college', () => {
  it('gives every curriculum, course, module and step a key of its own', () => {
    unique(CURRICULA.map(({ slug }) => slug));
    unique(courses.map(({ slug }) => slug));
    courses.forEach((course) => {
      unique(modulesOf(course).map(({ key }) => key));
      unique(stepsOf(course).map(({ key }) => key));
    });
  });

  it('names every curriculum, course, module and step in each of its languages', () => {
    const named = (texts: Texts, locales: readonly (keyof Texts)[]) =>
      locales.forEach((locale) => expect(texts[locale]?.trim()).toBeTruthy());
    CURRICULA.forEach((curriculum) => {
      [curriculum.title, curriculum.summary].forEach((texts) => named(texts, curriculum.locales));
      curriculum.courses.forEach((course) => {
        [course.title, course.summary].forEach((texts) => named(texts, course.locales));
        modulesOf(course).forEach((module) => {
          [module.title, module.summary].forEach((texts) => named(texts, course.locales));
          module.steps.forEach((step) => named(step.title, course.locales));
        });
      });
    });
  });

  it('teaches the Introductory course in seven modules and ends it with the one exam', () => {
    const course = courses.find(({ slug }) => slug === 'ip-crime-introduction');
    expect(course?.modules).toHaveLength(7);
    const last = stepsOf(course as CoursePlan).at(-1);
    expect(last).toMatchObject({ kind: 'quiz', prerequisite: 'all-before', required: true });
  });

  it('tells the first module in all four languages', () => {
    const first = courses.find(({ slug }) => slug === 'ip-crime-introduction')?.modules[0];
    first?.steps.forEach((step) => {
      expect('content' in step ? Object.keys(step.content).sort() : []).toEqual([...LOCALES].sort());
    });
  });
});

describe('every written content', () => {
  /** Ids of banks and webinars exist only once the college is loaded. */
  const LOADED_LATER = '00000000-0000-4000-8000-000000000000';
  const written = steps.flatMap((step) =>
    'content' in step
      ? versions<object>(step, step.content).map(([name, content]) => {
          const loaded = { bankId: LOADED_LATER, webinarId: LOADED_LATER };
          const whole = (part: object) => ({ ...loaded, ...part }) as unknown as KindContent;
          return [name, whole(content), whole(step.content.en)] as const;
        })
      : [],
  );

  it.each(written)('%s may be published', (_name, content, source) => {
    expect(contentProblems(content)).toEqual([]);
    expect(localeProblems(source, content)).toEqual([]);
  });
});

describe('articles', () => {
  it.each(articles)('%s is worth reading, and cites its sources', (name, content) => {
    expect(words(content)).toBeGreaterThanOrEqual(leastWords(name));
    expect(content.sections.length).toBeGreaterThanOrEqual(3);
    unique(content.sections.map(({ id }) => id));
    expect(content.sources.length).toBeGreaterThan(0);
    content.sources.forEach(({ checkedOn }) => expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u));
  });

  it.each(ofKind('article').map((step) => [step.key, step] as const))(
    '%s has equal sections in every language',
    (_key, step) => {
      const shape = (content: ArticleContent) => ({
        sections: content.sections.map(({ id, body }) => [id, (body.content ?? []).map(({ type }) => type)]),
        sources: content.sources,
      });
      versions(step, step.content).forEach(([, content]) => expect(shape(content)).toEqual(shape(step.content.en)));
    },
  );
});

describe('case studies', () => {
  const from = (content: CaseStudyContent, id: string): Set<string> => {
    const seen = new Set<string>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(content.scenes.find((scene) => scene.id === next)?.choices ?? []).map(({ to }) => to));
    }
    return seen;
  };

  it.each(cases)('%s leads by every choice to a scene, and to every scene by some choice', (_name, content) => {
    const ids = content.scenes.map(({ id }) => id);
    unique(ids);
    content.scenes.forEach((scene) => unique(scene.choices.map(({ id }) => id)));
    expect([...from(content, content.start)].sort()).toEqual([...ids].sort());
  });

  it.each(cases)('%s can be ended from every scene, in at least three ways, good and bad', (_name, content) => {
    const ended = (scene: Scene): scene is SceneOf<'ending'> => scene.kind === 'ending';
    const endings = content.scenes.filter(ended);
    expect(endings.length).toBeGreaterThanOrEqual(3);
    expect(new Set(endings.map(({ ending }) => ending.verdict)).size).toBe(3);
    content.scenes.forEach((scene) => {
      expect(ended(scene)).toBe(scene.choices.length === 0);
      const ahead = from(content, scene.id);
      expect(endings.some(({ id }) => ahead.has(id))).toBe(true);
    });
    endings.forEach(({ ending }) => expect(ending.legalBasis.length).toBeGreaterThan(0));
  });

  it.each(cases)(
    '%s asks only for exhibits that lie on the table of that scene, and shows each one somewhere',
    (_name, content) => {
      const exhibits = content.exhibits.map(({ id }) => id);
      unique(exhibits);
      expect([...new Set(content.scenes.flatMap((scene) => scene.exhibits))].sort()).toEqual([...exhibits].sort());
      content.scenes.forEach((scene) =>
        scene.choices.forEach(({ needs = [] }) => expect(scene.exhibits).toEqual(expect.arrayContaining([...needs]))),
      );
      content.scenes
        .filter(({ choices }) => choices.length > 0)
        .forEach(({ choices }) => expect(choices.some(({ label }) => label.length > 0)).toBe(true));
    },
  );
});

describe('custody in case studies', () => {
  it.each(cases)('%s lets each thing be done only where the exhibit lies on the table', (_name, content) => {
    const shown = new Map(content.scenes.map(({ id, exhibits }) => [id, exhibits]));
    const hidden = content.exhibits.flatMap(({ id, actions }) =>
      actions.flatMap((action) =>
        (action.scenes ?? []).filter((at) => !shown.get(at)?.includes(id)).map((at) => `${id}/${action.id} in ${at}`),
      ),
    );
    expect(hidden).toEqual([]);
  });
});

describe('lessons', () => {
  it.each(lessons)(
    '%s has pages and checks, each with one right option and words for every choice',
    (_name, content) => {
      unique(content.pages.map(({ id }) => id));
      const checks = content.pages.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.type === 'check' ? [block] : [])),
      );
      expect(checks.length).toBeGreaterThanOrEqual(3);
      unique(checks.map(({ id }) => id));
      checks.forEach(({ options, multiple = false }) => {
        unique(options.map(({ id }) => id));
        expect(options.filter(({ correct }) => correct).length > 1).toBe(multiple);
        options.forEach(({ feedback }) => expect(feedback).not.toBe(''));
      });
    },
  );

  it('between them use every block', () => {
    const used = new Set(
      lessons.flatMap(([, { pages }]) => pages.flatMap(({ blocks }) => blocks.map(({ type }) => type))),
    );
    expect([...used].sort()).toEqual(
      [
        ...['accordion', 'cards', 'check', 'figure', 'fill', 'hotspot', 'match', 'order', 'sort', 'text', 'timeline'],
        'worked',
      ].sort(),
    );
  });

  it.each(ofKind('lesson').map((step) => [step.key, step] as const))(
    '%s has equal pages in every language',
    (_key, step) => {
      const shape = (content: LessonContent) =>
        content.pages.map(({ id, blocks }) => [
          id,
          blocks.map((block) =>
            block.type === 'check'
              ? [block.id, block.options.map((option) => [option.id, option.correct])]
              : block.type,
          ),
        ]);
      versions(step, step.content).forEach(([, content]) => expect(shape(content)).toEqual(shape(step.content.en)));
    },
  );
});

describe('the notes of the officer who is underway', () => {
  it.each(NOTES.map((note) => [note.marked?.words ?? note.body ?? 'a bookmark', note] as const))(
    '%s',
    (_words, { step: key, place, marked }) => {
      const step = steps.find((one) => one.key === key);
      expect(step).toBeDefined();
      if (!marked) return;
      const sections = step?.kind === 'article' ? step.content.en.sections : [];
      expect(sections.filter(({ id }) => id === place).map(({ body }) => plainText(body))).toEqual([
        expect.stringContaining(marked.words),
      ]);
    },
  );
});
