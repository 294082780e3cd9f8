import type { ContentKind } from '@provost/domain';
import { useEffect, useRef, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { toKeep, writeKept } from '../typed/kept';
import { messagesOf, savedAfter, tidyForm, type FoundProblem, type StepForm } from './step-form';
import { SaveStepMutation } from '../studio.graphql';
import { usePlace, type Typed } from '../typed/use-typed';
import type { Locale } from '../../../shared/i18n';

interface Saving {
  readonly courseId: string;
  readonly sourceLocale: Locale;
  readonly kind: ContentKind;
  /** Null while the step is new. */
  readonly stepId: string | null;
  readonly typed: Typed<StepForm>;
  /** Where a new step is kept on this device until it has an id. */
  readonly place: string;
  readonly onMade: (stepId: string) => void;
}

/** Sends a step language by language. What was accepted is saved, whatever becomes of the rest. */
export function useSaveStep({ courseId, sourceLocale, kind, stepId, typed, place, onMade }: Saving) {
  const client = useClient();
  const stepPlace = usePlace(courseId, 'step');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CombinedError | null>(null);
  /** What the server refused to read, after the last try. */
  const [refused, setRefused] = useState<readonly FoundProblem[]>([]);

  /** What stands in the form now: a person may type on while the answer is on its way. */
  const now = useRef(typed.value);
  useEffect(() => {
    now.current = typed.value;
  });

  const save = async () => {
    const sent = tidyForm(typed.value);
    let id = stepId;
    let saved = stepId === null ? null : typed.saved;
    setBusy(true);
    setError(null);
    setRefused([]);
    for (const message of messagesOf(sent, saved, { courseId, kind, sourceLocale })) {
      const { data, error: failed } = await client.mutation(SaveStepMutation, { input: { ...message, stepId: id } });
      const outcome = data?.saveStep;
      if (failed) setError(failed);
      if (outcome?.__typename === 'DraftProblems') setRefused(outcome.problems);
      if (outcome?.__typename !== 'EditionStep') break;
      id = outcome.id;
      saved = savedAfter(saved, sent, message.locale);
      typed.markSaved(saved);
    }
    setBusy(false);
    if (stepId === null && id !== null && saved) {
      // What could not be sent, or was typed since, goes along to the address that the step has now.
      await writeKept(`${stepPlace}/${id}`, toKeep(tidyForm(now.current), saved)).catch(() => undefined);
      await writeKept(place, null).catch(() => undefined);
      onMade(id);
    }
  };
  return { save, busy, error, refused };
}
