import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, Form, Lead, Row, Rows, Section, TextField } from '@provost/ui';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { RefusalNotice } from '../../shared/refusal';
import { CreateQuestionBankMutation, QuestionBanksQuery } from './banks/banks.graphql';
import './studio-forms.css';

/** The question banks that the trainer may open, and a new one. */
export default function BanksPage() {
  const { t } = useLingui();
  const [query, again] = useQuery({ query: QuestionBanksQuery, requestPolicy: 'cache-and-network' });
  return (
    <Page title={t`Question banks`}>
      <Lead
        kicker={
          <Link to={paths.studio}>
            <Trans>Studio</Trans>
          </Link>
        }
        title={<Trans>Questions that quizzes and exams draw from</Trans>}
      >
        <Trans>Only you and the administrators open your banks: they hold the right answers.</Trans>
      </Lead>
      <Section title={<Trans>New bank</Trans>}>
        <NewBank />
      </Section>
      <Section title={<Trans>Your banks</Trans>}>
        <Loaded query={query} retry={again}>
          {({ questionBanks }) =>
            questionBanks.length === 0 ? (
              <EmptyState title={<Trans>No bank yet</Trans>}>
                <Trans>Make one, then write its questions; a quiz chooses the bank and how many it draws.</Trans>
              </EmptyState>
            ) : (
              <Rows>
                {questionBanks.map(({ id, title, questionCount, topics }) => {
                  const topicCount = topics.length;
                  return (
                    <Row
                      key={id}
                      title={
                        <Link to={paths.studioBank(id)} dir="auto">
                          {title}
                        </Link>
                      }
                      note={
                        questionCount === 0
                          ? t`No questions yet`
                          : t`${plural(questionCount, { one: '# question', other: '# questions' })}, ${plural(topicCount, { one: '# topic', other: '# topics' })}`
                      }
                    />
                  );
                })}
              </Rows>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}

function NewBank() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [asked, setAsked] = useState(false);
  const [{ fetching, error }, create] = useMutation(CreateQuestionBankMutation);
  const missing = title.trim() === '';
  const submit = async () => {
    setAsked(true);
    if (missing) return;
    const { data } = await create({ title: title.trim() });
    if (data) void navigate(paths.studioBank(data.createQuestionBank.id));
  };
  return (
    <Form onSubmit={() => void submit()} label={t`New bank`}>
      <TextField
        label={<Trans>Name</Trans>}
        hint={<Trans>For yourself: officers do not see it.</Trans>}
        value={title}
        maxLength={200}
        dir="auto"
        error={asked && missing ? t`Give the bank a name.` : undefined}
        onChange={setTitle}
      />
      {error && <RefusalNotice error={error} retry={() => void submit()} />}
      <div>
        <Button type="submit" busy={fetching}>
          <Trans>Make the bank</Trans>
        </Button>
      </div>
    </Form>
  );
}
