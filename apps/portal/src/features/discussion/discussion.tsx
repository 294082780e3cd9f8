import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, Loading, Notice, Pager, Section } from '@provost/ui';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { usePages } from '../../shared/pages';
import { RefusalNotice, refusalOf } from '../../shared/refusal';
import { DiscussionQuery, MarkAnswersSeenMutation } from './discussion.graphql';
import './discussion.css';
import { Question } from './question';
import { WritePost } from './write-post';

/** What officers ask under a step, and what fellows and trainers answer. Steps without a discussion show nothing. */
export default function Discussion({ stepId }: { readonly stepId: string }) {
  const { t } = useLingui();
  const client = useClient();
  const locale = useLocale();
  const format = useFormat();
  const [everyLanguage, setEveryLanguage] = useState(false);
  const [asked, setAsked] = useState(0);
  const thanks = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) thanks.current?.focus();
  }, [asked]);
  const list = usePages(DiscussionQuery, { stepId, locale, everyLanguage }, ({ discussion }) => discussion);
  const mayWrite = list.first?.viewerCan.write ?? false;
  const hasOwn = list.nodes.some(({ author }) => author.isMe);
  useEffect(() => {
    if (hasOwn) void client.mutation(MarkAnswersSeenMutation, { stepId }).toPromise();
  }, [client, hasOwn, stepId]);

  if (list.error && refusalOf(list.error).code === 'NOT_FOUND') return null;
  const shown = format.number(list.nodes.length);
  const all = format.number(list.totalCount ?? 0);
  return (
    <Section
      id="discussion"
      title={<Trans>Questions and answers</Trans>}
      note={
        <Trans>
          Officers of this course and its trainers read here. Name no suspects, no colleagues in the field and no open
          cases.
        </Trans>
      }
    >
      {list.error && <RefusalNotice error={list.error} retry={list.retry} />}
      {list.totalCount === null && !list.error && <Loading label={t`Loading`} />}
      {list.totalCount === 0 && (
        <EmptyState title={<Trans>Nobody has asked here yet</Trans>}>
          <Trans>A question that you ask is answered by fellow officers and by the trainers of the course.</Trans>
        </EmptyState>
      )}
      <div className="questions">
        {list.nodes.map((question) => (
          <Question key={question.id} question={question} stepId={stepId} mayAnswer={mayWrite} />
        ))}
      </div>
      {(list.totalCount ?? 0) > 0 && (
        <Pager
          hasMore={list.hasMore}
          loading={list.loading}
          onMore={list.loadMore}
          moreLabel={<Trans>Older questions</Trans>}
          status={
            list.hasMore ? (
              <Trans>
                {shown} of {all} questions
              </Trans>
            ) : null
          }
        />
      )}
      <OtherLanguages count={list.first?.inOtherLanguages ?? 0} every={everyLanguage} onEvery={setEveryLanguage} />
      <div ref={thanks} tabIndex={-1}>
        {asked > 0 && (
          <Notice kind="good" title={<Trans>Your question stands here now.</Trans>}>
            <p>
              <Trans>When it is answered, you read it here, and your first page tells you.</Trans>
            </p>
          </Notice>
        )}
      </div>
      {mayWrite && (
        <WritePost
          key={asked}
          stepId={stepId}
          questionId={null}
          label={<Trans>Ask a question</Trans>}
          act={<Trans>Ask</Trans>}
          onSent={() => {
            setAsked(asked + 1);
            list.retry();
          }}
        />
      )}
    </Section>
  );
}

function OtherLanguages(props: {
  readonly count: number;
  readonly every: boolean;
  readonly onEvery: (every: boolean) => void;
}) {
  const format = useFormat();
  const count = format.number(props.count);
  if (props.every) {
    return (
      <Button tone="plain" onClick={() => props.onEvery(false)}>
        <Trans>Show my language only</Trans>
      </Button>
    );
  }
  return props.count > 0 ? (
    <Button tone="plain" onClick={() => props.onEvery(true)}>
      <Trans>Show those in other languages too ({count})</Trans>
    </Button>
  ) : null;
}
