import { Trans, useLingui } from '@lingui/react/macro';
import { Chips, EmptyState, Kicker, Lead, Loading, Pager, Section } from '@provost/ui';
import { useState } from 'react';
import type { DiscussionNeed } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Page } from '../../shared/page';
import { usePages } from '../../shared/pages';
import { RefusalNotice } from '../../shared/refusal';
import { WaitingQuestionsQuery } from './discussion.graphql';
import './discussion.css';
import { Question } from './question';

/** A trainer's desk of questions: what waits for an answer, and what was reported, over all her courses. */
export default function DiscussionsPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const [need, setNeed] = useState<DiscussionNeed>('UNANSWERED');
  const list = usePages(WaitingQuestionsQuery, { locale, need }, ({ waitingQuestions }) => waitingQuestions);
  const shown = format.number(list.nodes.length);
  const all = format.number(list.totalCount ?? 0);
  return (
    <Page title={t`Questions`}>
      <Lead title={<Trans>What officers ask in your courses</Trans>}>
        <Trans>
          The oldest stands first. Your answer appears under the step, where everybody who takes it reads it.
        </Trans>
      </Lead>
      <Section title={need === 'REPORTED' ? <Trans>Reported</Trans> : <Trans>Waiting for an answer</Trans>} wide>
        <Chips
          label={t`Which questions`}
          value={need}
          onChange={setNeed}
          chips={[
            { value: 'UNANSWERED', label: t`Waiting for an answer` },
            { value: 'REPORTED', label: t`Reported` },
          ]}
        />
        {list.error && <RefusalNotice error={list.error} retry={list.retry} />}
        {list.totalCount === null && !list.error && <Loading label={t`Loading`} />}
        {list.totalCount === 0 && (
          <EmptyState
            title={
              need === 'REPORTED' ? <Trans>Nothing was reported</Trans> : <Trans>Every question has its answer</Trans>
            }
          />
        )}
        <div className="questions">
          {list.nodes.map(({ question, stepId, stepTitle, courseTitle }) => (
            <div key={question.id}>
              <Kicker as="h3">
                <bdi>{courseTitle}</bdi> · <bdi>{stepTitle}</bdi>
              </Kicker>
              <Question question={question} stepId={stepId} mayAnswer />
            </div>
          ))}
        </div>
        {(list.totalCount ?? 0) > 0 && (
          <Pager
            hasMore={list.hasMore}
            loading={list.loading}
            onMore={list.loadMore}
            moreLabel={<Trans>More questions</Trans>}
            status={
              <Trans>
                {shown} of {all} questions
              </Trans>
            }
          />
        )}
      </Section>
    </Page>
  );
}
