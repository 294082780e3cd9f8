import { Trans, useLingui } from '@lingui/react/macro';
import type { MediaQuestion, PodcastContent, Problem } from '@provost/domain';
import type { Locale } from '../../../../shared/i18n';
import { newQuestion } from '../media-questions';
import { MediaQuestionsPart } from '../media-questions-part';

interface EndCheckPartProps {
  readonly content: PodcastContent;
  readonly onChange: (questions: readonly MediaQuestion[]) => void;
  readonly locale: Locale;
  readonly source: PodcastContent | null;
  readonly problems: readonly Problem[];
}

/** Questions after the episode. */
export function EndCheckPart({ content, source, ...rest }: EndCheckPartProps) {
  const { t } = useLingui();
  return (
    <MediaQuestionsPart
      {...rest}
      title={<Trans>Questions after the episode</Trans>}
      note={<Trans>Optional. An officer may try as often as she likes, and is told at once what holds.</Trans>}
      label={t`Questions after the episode`}
      questions={content.questions ?? []}
      source={source && (source.questions ?? [])}
      make={() => newQuestion(content.durationSeconds)}
      nameOf={({ prompt }) => prompt}
    />
  );
}
