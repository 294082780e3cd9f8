import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, Loading, Pager, Row, Rows, Select, Tag, useFocusBack } from '@provost/ui';
import { useState } from 'react';
import type { QuestionBanksQuery as Banks } from '../../../gql/graphql';
import { useFormat } from '../../../shared/format';
import { useLocale } from '../../../shared/i18n';
import { usePages } from '../../../shared/pages';
import { RefusalNotice } from '../../../shared/refusal';
import { BankQuestionsQuery } from './banks.graphql';
import { draftOf, languagesOf, wordsIn, type BankQuestion } from './question-draft';
import { QuestionForm } from './question-form';
import { useDifficultyWords } from './words';

export interface QuestionListProps {
  readonly bank: Banks['questionBanks'][number];
  /** Empty for all topics. */
  readonly topic: string;
  readonly setTopic: (topic: string) => void;
}

/** The questions of a bank, or of one of its topics; each opens as a form in its place. */
export function QuestionList({ bank, topic, setTopic }: QuestionListProps) {
  const { t } = useLingui();
  const format = useFormat();
  // What was saved here replaces the row of a page that was loaded before.
  const [saved, setSaved] = useState<Readonly<Record<string, BankQuestion>>>({});
  const list = usePages(
    BankQuestionsQuery,
    { bankId: bank.id, filter: { topic: topic || null, pastReview: false } },
    (data) => data.bankQuestions,
  );
  const shown = format.number(list.nodes.length);
  const all = format.number(list.totalCount ?? 0);
  const topics = bank.topics.map((one) => one.topic);
  return (
    <>
      {topics.length > 0 && (
        <div className="studio-filter">
          <Select
            label={<Trans>Topic</Trans>}
            value={topic}
            onChange={setTopic}
            options={[
              { value: '', label: t`All topics` },
              ...bank.topics.map((one) => ({ value: one.topic, label: `${one.topic} (${format.number(one.count)})` })),
            ]}
          />
        </div>
      )}
      {list.error && <RefusalNotice error={list.error} retry={list.retry} />}
      {list.totalCount === null && list.loading && <Loading label={t`Loading`} />}
      {list.totalCount === 0 && (
        <EmptyState title={topic ? <Trans>No questions of this topic</Trans> : <Trans>No questions yet</Trans>}>
          <Trans>A quiz can draw from this bank as soon as it has questions.</Trans>
        </EmptyState>
      )}
      <Rows label={t`Questions`}>
        {list.nodes.map((node) => (
          <QuestionRow
            key={node.id}
            bankId={bank.id}
            topics={topics}
            question={saved[node.id] ?? node}
            onSaved={(question) => setSaved({ ...saved, [question.id]: question })}
          />
        ))}
      </Rows>
      {(list.totalCount ?? 0) > 0 && (
        <Pager
          hasMore={list.hasMore}
          loading={list.loading}
          onMore={list.loadMore}
          moreLabel={<Trans>Load more</Trans>}
          status={
            <Trans>
              {shown} of {all}
            </Trans>
          }
        />
      )}
    </>
  );
}

interface QuestionRowProps {
  readonly bankId: string;
  readonly topics: readonly string[];
  readonly question: BankQuestion;
  readonly onSaved: (question: BankQuestion) => void;
}

function QuestionRow({ bankId, topics, question, onSaved }: QuestionRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const locale = useLocale();
  const difficulties = useDifficultyWords();
  const [open, setOpen] = useState(false);
  const around = useFocusBack(open);
  const draft = draftOf(question);
  const written = languagesOf(draft);
  const language = written.includes(locale) ? locale : written[0];
  const prompt = language ? wordsIn(draft, language).prompt : '';
  const version = format.number(question.version);
  return (
    <Row
      title={
        <span lang={language} dir="auto">
          {prompt}
        </span>
      }
      note={[question.topic, difficulties[draft.difficulty], format.languages(written)].join(' · ')}
      state={
        question.version > 1 && (
          <Tag>
            <Trans>Version {version}</Trans>
          </Tag>
        )
      }
      act={
        <div ref={around}>
          {!open && (
            <Button tone="plain" aria-label={t`Change: ${prompt}`} onClick={() => setOpen(true)}>
              <Trans>Change</Trans>
            </Button>
          )}
        </div>
      }
    >
      {open && (
        <QuestionForm
          bankId={bankId}
          topics={topics}
          question={question}
          topic={question.topic}
          onSaved={(answer) => {
            onSaved(answer);
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </Row>
  );
}
