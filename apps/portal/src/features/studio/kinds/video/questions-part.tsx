import { Trans, useLingui } from '@lingui/react/macro';
import type { MediaQuestion, Problem, VideoContent } from '@provost/domain';
import { useFormat } from '../../../../shared/format';
import type { Locale } from '../../../../shared/i18n';
import { useBench } from '../../media/bench';
import { newQuestion } from '../media-questions';
import { MediaQuestionsPart } from '../media-questions-part';
import { isSameFilm } from './align';
import { QuestionTimes } from './question-times';

interface QuestionsPartProps {
  readonly content: VideoContent;
  readonly onChange: (questions: readonly MediaQuestion[]) => void;
  readonly locale: Locale;
  readonly source: VideoContent | null;
  readonly problems: readonly Problem[];
}

/** What the film asks on its way. A new question is asked where the film stands, if it is being watched. */
export function QuestionsPart({ content, onChange, locale, source, problems }: QuestionsPartProps) {
  const { t } = useLingui();
  const format = useFormat();
  const bench = useBench();
  const { questions = [], chapters } = content;
  const ownTimes = source === null || !isSameFilm(source, content);
  return (
    <MediaQuestionsPart
      title={<Trans>Questions in the film</Trans>}
      note={
        <Trans>
          Optional. The film halts and asks. An officer may try as often as she likes, and is told at once what holds.
        </Trans>
      }
      label={t`Questions in the film`}
      timed
      questions={questions}
      source={source && (source.questions ?? [])}
      onChange={onChange}
      make={() => newQuestion(bench?.at ?? questions.at(-1)?.at ?? 0)}
      nameOf={({ at, prompt }) => [format.clock(at), prompt].filter(Boolean).join(' · ')}
      {...(ownTimes && {
        times: (question: MediaQuestion, change: (question: MediaQuestion) => void) => (
          <QuestionTimes question={question} onChange={change} chapters={chapters} problems={problems} />
        ),
      })}
      locale={locale}
      problems={problems}
    />
  );
}
