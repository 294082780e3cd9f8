import type { CaseStudyContent, Exhibit, Scene } from '@provost/domain';

/**
 * A case in another language in the shape of its source: scenes, choices and exhibits are found again by their ids and keep
 * their words; where they lead, what they need and how the case stands is that of the source.
 */
export function alignedCase(source: CaseStudyContent, content: CaseStudyContent): CaseStudyContent {
  const scenes = new Map(content.scenes.map((scene) => [scene.id, scene]));
  const exhibits = new Map(content.exhibits.map((exhibit) => [exhibit.id, exhibit]));
  return {
    kind: 'case-study',
    brief: content.brief,
    start: source.start,
    scenes: source.scenes.map((scene) => alignedScene(scene, scenes.get(scene.id))),
    exhibits: source.exhibits.map((exhibit) => alignedExhibit(exhibit, exhibits.get(exhibit.id))),
    sources: content.sources.length > 0 ? content.sources : source.sources,
  };
}

function alignedScene(source: Scene, own: Scene | undefined): Scene {
  const labels = new Map(own?.choices.map(({ id, label }) => [id, label]));
  const { debrief = '', legalBasis = [] } = own?.ending ?? {};
  return {
    ...source,
    title: own?.title ?? '',
    body: own?.body ?? [],
    choices: source.choices.map((choice) => ({ ...choice, label: labels.get(choice.id) ?? '' })),
    ...(source.ending && { ending: { verdict: source.ending.verdict, debrief, legalBasis } }),
  };
}

/** Seals are written on the thing itself, so they are the source's until another is written. */
function alignedExhibit(source: Exhibit, own: Exhibit | undefined): Exhibit {
  const { seal = source.seal, title = '', found = '', description = '', facts = [] } = own ?? {};
  return {
    id: source.id,
    seal,
    title,
    found,
    description,
    facts: source.facts.map((_, i) => facts[i] ?? { label: '', value: '' }),
  };
}
