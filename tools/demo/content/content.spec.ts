import { describe, expect, it } from '@jest/globals';
import { plainText, type ArticleContent, type CaseStudyContent, type LessonContent, type Scene } from '@provost/domain';
import { CURRICULA } from './college.js';
import { LOCALES, type BankPlan, type CoursePlan, type PerLocale, type StepPlan, type Texts } from './model.js';

const courses = CURRICULA.flatMap(({ courses }) => courses);
const banks = new Map(CURRICULA.flatMap(({ banks }) => banks).map((bank) => [bank.key, bank]));
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
const questions = [...banks.values()].flatMap((bank) => bank.questions);

const unique = (ids: readonly string[]) => expect([...new Set(ids)]).toEqual(ids);
const words = (content: ArticleContent) =>
  content.sections.flatMap(({ body }) => plainText(body).split(/\s+/u).filter(Boolean)).length;

/** Arabic joins article, prepositions and pronouns to the word: the same text has fewer of them. */
const leastWords = (name: string) => (name.endsWith('(ar)') ? 330 : 400);

describe('the catalogue of the demo college', () => {
  it('gives every curriculum, course, step and bank a key of its own', () => {
    unique(CURRICULA.map(({ slug }) => slug));
    unique(courses.map(({ slug }) => slug));
    unique([...banks.keys()]);
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
    const ended = (scene: Scene) => scene.ending !== undefined;
    const endings = content.scenes.filter(ended);
    expect(endings.length).toBeGreaterThanOrEqual(3);
    expect(new Set(endings.map(({ ending }) => ending?.verdict)).size).toBe(3);
    content.scenes.forEach((scene) => {
      expect(ended(scene)).toBe(scene.choices.length === 0);
      const ahead = from(content, scene.id);
      expect(endings.some(({ id }) => ahead.has(id))).toBe(true);
    });
    endings.forEach(({ ending }) => expect(ending?.legalBasis.length).toBeGreaterThan(0));
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
      checks.forEach(({ options }) => {
        unique(options.map(({ id }) => id));
        expect(options.filter(({ correct }) => correct)).toHaveLength(1);
        options.forEach(({ feedback }) => expect(feedback).not.toBe(''));
      });
    },
  );

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

describe('question banks', () => {
  it.each([...banks])('%s has unique keys', (_key, bank: BankPlan) => unique(bank.questions.map(({ key }) => key)));

  it.each(questions.map((question) => [question.key, question] as const))(
    '%s can be graded and explained',
    (_key, question) => {
      const right = question.options.filter(({ correct }) => correct).length;
      unique(question.options.map(({ id }) => id));
      expect(question.options.length).toBeGreaterThanOrEqual(3);
      expect(right).toBeGreaterThanOrEqual(question.kind === 'single' ? 1 : 2);
      expect(right).toBeLessThan(question.kind === 'single' ? 2 : question.options.length);
      question.options.forEach(({ text, feedback }) => expect(text && feedback).toBeTruthy());
      expect(question.explanation && question.source).toBeTruthy();
      Object.values(question.translations ?? {}).forEach((translation) => {
        expect(Object.keys(translation.options)).toEqual(question.options.map(({ id }) => id));
        expect(translation.prompt && translation.explanation).toBeTruthy();
      });
    },
  );

  it.each(ofKind('quiz').map((step) => [step.key, step] as const))(
    '%s asks for no more than its bank holds',
    (_key, step) => {
      const held = banks.get(step.bank)?.questions ?? [];
      versions(step, step.content).forEach(([, content]) =>
        content.blueprint.forEach(({ topic, count }) =>
          expect(held.filter((question) => question.topic === topic).length).toBeGreaterThanOrEqual(count),
        ),
      );
    },
  );

  it('draws fifty questions over seven topics for the introductory exam, from sixty or more', () => {
    const held = banks.get('ip-crime-introduction')?.questions ?? [];
    const exam = ofKind('quiz').find(({ key }) => key === 'final-exam')?.content.en;
    expect(held.length).toBeGreaterThanOrEqual(60);
    expect(exam?.blueprint.reduce((sum, { count }) => sum + count, 0)).toBe(50);
    expect(exam).toMatchObject({ exam: true, passMark: 0.8 });
    const topics = exam?.blueprint.map(({ topic }) => topic) ?? [];
    expect(topics).toHaveLength(7);
    topics.forEach((topic) =>
      expect(held.filter((question) => question.topic === topic).length).toBeGreaterThanOrEqual(8),
    );
  });

  it('cannot be passed by choosing a place or the longest option', () => {
    const single = questions.filter(({ kind }) => kind === 'single');
    const share = (hits: number) => hits / single.length;
    ['a', 'b', 'c', 'd'].forEach((place) =>
      expect(
        share(single.filter(({ options }) => options.some(({ id, correct }) => correct && id === place)).length),
      ).toBeLessThan(0.4),
    );
    const longest = single.filter(
      ({ options }) => [...options].sort((a, b) => b.text.length - a.text.length)[0]?.correct,
    );
    expect(share(longest.length)).toBeLessThan(0.4);
  });

  it('asks the questions of the quiz of module 1 in all four languages', () => {
    const asked = questions.filter(({ topic }) => topic === 'ip-crimes');
    asked.forEach(({ translations }) => expect(Object.keys(translations ?? {}).sort()).toEqual(['ar', 'es', 'fr']));
  });
});
