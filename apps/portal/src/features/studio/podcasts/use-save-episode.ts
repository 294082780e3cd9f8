import { useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import type { Locale } from '../../../shared/i18n';
import { messagesOf, savedAfter, tidyForm, type FoundProblem, type StepForm } from '../step/step-form';
import { writeKept } from '../typed/kept';
import type { Typed } from '../typed/use-typed';
import { SaveEpisodeMutation } from './podcasts.graphql';

interface Saving {
  readonly showId: string;
  readonly sourceLocale: Locale;
  /** Null while the episode is new. */
  readonly episodeId: string | null;
  readonly typed: Typed<StepForm>;
  readonly place: string;
  readonly onMade: (episodeId: string) => void;
}

/** Sends an episode language by language, as a step is sent. True where all of it was taken. */
export function useSaveEpisode({ showId, sourceLocale, episodeId, typed, place, onMade }: Saving) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CombinedError | null>(null);
  const [refused, setRefused] = useState<readonly FoundProblem[]>([]);

  const save = async (): Promise<boolean> => {
    const sent = tidyForm(typed.value);
    let id = episodeId;
    let saved = episodeId === null ? null : typed.saved;
    let taken = true;
    setBusy(true);
    setError(null);
    setRefused([]);
    for (const message of messagesOf(sent, saved, { courseId: showId, kind: 'podcast', sourceLocale })) {
      const { title, locale, payload, moduleId } = message;
      const input = { showId, seasonId: moduleId, episodeId: id, title, locale, payload };
      const { data, error: failed } = await client.mutation(SaveEpisodeMutation, { input });
      const outcome = data?.saveEpisode;
      if (failed) setError(failed);
      if (outcome?.__typename === 'DraftProblems') setRefused(outcome.problems);
      taken = outcome?.__typename === 'StudioEpisode';
      if (outcome?.__typename !== 'StudioEpisode') break;
      id = outcome.id;
      saved = savedAfter(saved, sent, locale);
      typed.markSaved(saved);
    }
    setBusy(false);
    if (episodeId === null && id !== null) {
      await writeKept(place, null).catch(() => undefined);
      onMade(id);
    }
    return taken;
  };
  return { save, busy, error, refused };
}
