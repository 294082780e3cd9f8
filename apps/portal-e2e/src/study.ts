import type { Caller } from './college.ts';

interface Step {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly progress: { readonly complete: boolean };
}

/** The steps of an officer's course, in order. */
export async function stepsOf(officer: Caller, enrolmentId: string, locale: string): Promise<readonly Step[]> {
  const { modules } = await officer.ask<{ modules: { steps: Step[] }[] }>('CoursePage', { enrolmentId, locale });
  return modules.flatMap(({ steps }) => steps);
}

/** Reads an article beside the browser: each section takes a reader many seconds, and one article is told in the journey. */
export async function readArticle(officer: Caller, enrolmentId: string, stepId: string, locale: string): Promise<void> {
  const page = await officer.ask<{ content: { sections: { id: string }[] } }>('StepPage', {
    enrolmentId,
    stepId,
    locale,
  });
  const all = page.content.sections.length;
  const now = Date.now();
  const read = page.content.sections.map(({ id }, i) => {
    const end = now - (all - 1 - i) * 120_000;
    return [id, { during: [[end - 120_000, end]], shown: [[0, 1000]] }] as const;
  });
  const sections = Object.fromEntries(read);
  await officer.ask('RecordEvidence', {
    input: { enrolmentId, stepId, session: 'journey', seconds: 60, evidence: { kind: 'article', sections } },
  });
}

interface Words {
  readonly prompt: string;
  readonly slots: Record<string, { readonly options: Record<string, { readonly text: string }> }>;
}

interface BankQuestion {
  readonly item: { readonly slots: readonly { readonly id: string; readonly right: readonly string[] }[] };
  readonly texts: Record<string, Words>;
}

/** The right answers of all questions, by their prompt in every language. Only a trainer may read them. */
export async function rightAnswers(trainer: Caller): Promise<ReadonlyMap<string, readonly string[]>> {
  const answers = new Map<string, readonly string[]>();
  for (const { id } of await trainer.ask<{ id: string }[]>('QuestionBanks', {})) {
    for (let after: string | null = null, more = true; more;) {
      const page: { nodes: BankQuestion[]; endCursor: string; hasNextPage: boolean } = await trainer.ask(
        'BankQuestions',
        { bankId: id, topic: null, after },
      );
      for (const { item, texts } of page.nodes) {
        const [slot] = item.slots;
        for (const { prompt, slots } of Object.values(texts)) {
          const words = slots[slot?.id ?? '']?.options ?? {};
          answers.set(
            prompt,
            (slot?.right ?? []).map((id) => words[id]?.text ?? id),
          );
        }
      }
      after = page.endCursor;
      more = page.hasNextPage;
    }
  }
  return answers;
}
