import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, Lead, LinkButton, Section, useFocusBack } from '@provost/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { QuestionBanksQuery as Banks } from '../../gql/graphql';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { useRefusalMessage } from '../../shared/refusal';
import { QuestionBanksQuery } from './banks/banks.graphql';
import { NO_FILTER } from './banks/question-filter';
import { QuestionForm } from './banks/question-form';
import { QuestionList } from './banks/question-list';
import './studio-forms.css';

type Bank = Banks['questionBanks'][number];

/** One question bank: its questions by topic, to add to and to change. */
export default function BankPage() {
  const { bankId = '' } = useParams();
  const [query, again] = useQuery({ query: QuestionBanksQuery, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query} retry={again}>
      {({ questionBanks }) => {
        const bank = questionBanks.find(({ id }) => id === bankId);
        return bank ? <BankView key={bank.id} bank={bank} /> : !query.stale && <NoSuchBank />;
      }}
    </Loaded>
  );
}

function BankView({ bank }: { readonly bank: Bank }) {
  const { t } = useLingui();
  const [filter, setFilter] = useState(NO_FILTER);
  const [adding, setAdding] = useState(false);
  const around = useFocusBack(adding);
  const { questionCount, topics } = bank;
  const topicCount = topics.length;
  return (
    <Page title={bank.title}>
      <Lead
        kicker={
          <Link to={paths.studioBanks}>
            <Trans>Question banks</Trans>
          </Link>
        }
        title={<span dir="auto">{bank.title}</span>}
        actions={
          <div ref={around}>
            {!adding && (
              <Button onClick={() => setAdding(true)}>
                <Trans>Write a question</Trans>
              </Button>
            )}
            <LinkButton tone="quiet" to={paths.studioBankFiles(bank.id)}>
              <Trans>Import or export</Trans>
            </LinkButton>
          </div>
        }
      >
        {questionCount === 0
          ? t`No questions yet`
          : t`${plural(questionCount, { one: '# question', other: '# questions' })}, ${plural(topicCount, { one: '# topic', other: '# topics' })}`}
      </Lead>
      {adding && (
        <Section wide title={<Trans>New question</Trans>}>
          <QuestionForm
            bankId={bank.id}
            topics={bank.allTopics}
            question={null}
            topic={filter.topic}
            onSaved={() => undefined}
            onClose={() => setAdding(false)}
          />
        </Section>
      )}
      <Section wide title={<Trans>Questions</Trans>}>
        <QuestionList bank={bank} filter={filter} setFilter={setFilter} />
      </Section>
    </Page>
  );
}

function NoSuchBank() {
  const { t } = useLingui();
  const message = useRefusalMessage();
  return (
    <Page title={t`Question banks`}>
      <EmptyState
        title={message('NOT_FOUND')}
        actions={
          <LinkButton tone="quiet" to={paths.studioBanks}>
            <Trans>Question banks</Trans>
          </LinkButton>
        }
      />
    </Page>
  );
}
