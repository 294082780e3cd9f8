import { Trans, useLingui } from '@lingui/react/macro';
import type { Item } from '@provost/domain';
import { Button, EmptyState, Loading, Pager, Row, Rows, Tag, useFocusBack } from '@provost/ui';
import { useState } from 'react';
import type { QuestionBanksQuery as Banks } from '../../../gql/graphql';
import { useFormat } from '../../../shared/format';
import { useLocale } from '../../../shared/i18n';
import { usePages } from '../../../shared/pages';
import { RefusalNotice } from '../../../shared/refusal';
import { BankQuestionsQuery } from './banks.graphql';
import { draftOf, languagesOf, textIn, type BankQuestion } from './question-draft';
import { filterInput, isFiltered, NO_FILTER, QuestionFilter, type Filter } from './question-filter';
import { QuestionForm } from './question-form';
import { readablePrompt } from './read-question';
import { StatusTag } from './status-tag';
import { useDifficultyWords, useTypeWords } from './words';

export interface QuestionListProps {
  readonly bank: Banks['questionBanks'][number];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
}

/** The questions of a bank, or those that a filter lets through; each opens as a form in its place. */
export function QuestionList({ bank, filter, setFilter }: QuestionListProps) {
  const { t } = useLingui();
  const format = useFormat();
  // What was saved here replaces the row of a page that was loaded before, and stays in its place while it is worked on.
  const [saved, setSaved] = useState<Readonly<Record<string, BankQuestion>>>({});
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const list = usePages(
    BankQuestionsQuery,
    { bankId: bank.id, filter: filterInput(filter) },
    (data) => data.bankQuestions,
  );
  const shown = format.number(list.nodes.length);
  const all = format.number(list.totalCount ?? 0);
  const narrowed = isFiltered(filter);
  return (
    <>
      <QuestionFilter filter={filter} onChange={setFilter} topics={bank.allTopics} />
      {list.error && <RefusalNotice error={list.error} retry={list.retry} />}
      {list.totalCount === null && list.loading && <Loading label={t`Loading`} />}
      {list.totalCount === 0 && (
        <EmptyState
          title={narrowed ? <Trans>No question is like that</Trans> : <Trans>No questions yet</Trans>}
          actions={
            narrowed && (
              <Button tone="quiet" onClick={() => setFilter(NO_FILTER)}>
                <Trans>Show all questions</Trans>
              </Button>
            )
          }
        >
          {!narrowed && <Trans>A quiz can draw from this bank as soon as it has questions.</Trans>}
        </EmptyState>
      )}
      <Rows label={t`Questions`}>
        {list.nodes.map((node) => (
          <QuestionRow
            key={node.id}
            bankId={bank.id}
            topics={bank.allTopics}
            today={today}
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
  /** An ISO date. */
  readonly today: string;
  readonly question: BankQuestion;
  readonly onSaved: (question: BankQuestion) => void;
}

function QuestionRow({ bankId, topics, today, question, onSaved }: QuestionRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const locale = useLocale();
  const difficulties = useDifficultyWords();
  const types = useTypeWords();
  const [open, setOpen] = useState(false);
  const around = useFocusBack(open);
  const draft = draftOf(question);
  const written = languagesOf(draft);
  const language = written.includes(locale) ? locale : written[0];
  const prompt = (language && readablePrompt(textIn(draft, language).prompt).trim()) || t`A question without words`;
  const { type } = question.item as Item;
  const due = question.reviewBy != null && question.reviewBy < today ? format.date(question.reviewBy) : null;
  return (
    <Row
      title={
        <span className="question-title" lang={language} dir="auto">
          {prompt}
        </span>
      }
      note={[types[type].name, question.topic, difficulties[draft.difficulty], format.languages(written)]
        .filter(Boolean)
        .join(' · ')}
      state={
        <span className="question-tags">
          <StatusTag question={question} />
          {due && (
            <Tag tone="warn">
              <Trans>Review was due {due}</Trans>
            </Tag>
          )}
        </span>
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
          onSaved={onSaved}
          onClose={() => setOpen(false)}
        />
      )}
    </Row>
  );
}
