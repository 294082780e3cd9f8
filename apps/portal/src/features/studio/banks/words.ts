import { useLingui } from '@lingui/react/macro';
import type { CreditRule, ItemType } from '@provost/domain';
import type { QuestionStatus } from '../../../gql/graphql';
import type { Difficulty } from './question-draft';

/** How hard a question is. */
export function useDifficultyWords(): Record<Difficulty, string> {
  const { t } = useLingui();
  return { easy: t`Easy`, medium: t`Medium`, hard: t`Hard` };
}

/** The types of question, and what each is good for. */
export function useTypeWords(): Record<ItemType, { readonly name: string; readonly hint: string }> {
  const { t } = useLingui();
  return {
    single: { name: t`Single choice`, hint: t`One of several is right: for what can be told apart by one fact.` },
    multiple: { name: t`Multiple choice`, hint: t`Several are right: for lists of conditions, signs or duties.` },
    'true-false': { name: t`True or false`, hint: t`A statement to judge: quick, but half is guessed.` },
    matching: { name: t`Matching`, hint: t`Pairs that belong together: terms and meanings, offences and elements.` },
    ordering: { name: t`Ordering`, hint: t`Things in their order: the steps of a procedure, a chain of custody.` },
    'fill-in': { name: t`Fill in`, hint: t`Words or numbers typed into gaps: for what must be known, not recognised.` },
    'drop-down': { name: t`Drop-down in text`, hint: t`Choices inside a text: for a form, a record or a definition.` },
    hotspot: { name: t`Hotspot`, hint: t`Places in a picture: for what must be seen on a label, a seal, a scene.` },
    case: { name: t`Short case`, hint: t`A situation and several questions about it: for judgement.` },
    essay: { name: t`Essay`, hint: t`A text of the officer’s own, marked by trainers: for reasoning.` },
  };
}

/** How a question earns its points, as its form says it. */
export function useCreditWords(): Record<CreditRule, string> {
  const { t } = useLingui();
  return {
    'all-or-nothing': t`Everything right earns all points, anything else nothing.`,
    'right-minus-wrong': t`Right choices earn a share each, wrong ones take one away; never below 0.`,
    'by-part': t`Each part counts by itself.`,
    neighbours: t`Each two that rightly follow each other earn a share.`,
    rubric: t`The levels that the markers choose earn their points.`,
  };
}

/** Where a question stands on its way to officers. */
export function useStatusWords(): Record<QuestionStatus, string> {
  const { t } = useLingui();
  return { DRAFT: t`Draft`, REVIEWED: t`Reviewed`, LIVE: t`Live`, RETIRED: t`Retired` };
}
