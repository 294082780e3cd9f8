import type { KindContent } from '@provost/domain';
import type { StepForm } from '../step/step-form';
import type { StudioShow } from './show-form';

type Episode = StudioShow['seasons'][number]['episodes'][number];

/** An episode in the shape of a step's form: what only steps have holds nothing here. */
const OF_STEPS_ONLY = { minutes: 1, required: true, prerequisite: 'NONE' } as const;

export const formOfEpisode = ({ seasonId, title, contents }: Episode): StepForm => ({
  ...OF_STEPS_ONLY,
  moduleId: seasonId,
  title,
  contents: Object.fromEntries(contents.map(({ locale, payload }) => [locale, payload as KindContent])),
});

export const newEpisode = (seasonId: string, sourceLocale: string, empty: KindContent): StepForm => ({
  ...OF_STEPS_ONLY,
  moduleId: seasonId,
  title: {},
  contents: { [sourceLocale]: empty },
});
