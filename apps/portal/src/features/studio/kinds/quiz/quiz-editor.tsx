import { Trans, useLingui } from '@lingui/react/macro';
import type { QuizPaging } from '@provost/domain';
import { Checkbox, Notice, RadioGroup, Select } from '@provost/ui';
import { NumberField } from '@provost/ui/number-field';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../../../shared/loaded';
import { paths } from '../../../../shared/paths';
import { QuestionBanksQuery } from '../../banks/banks.graphql';
import { useProblemsAt } from '../../problems';
import type { EditorProps } from '../editor';
import { standing } from '../problems-at';
import { useAligned } from '../use-aligned';
import { WordsField } from '../words-field';
import { alignedQuiz, topicRows } from './blueprint';
import { Times } from './times';
import { Topics } from './topics';
import { useQuizWords } from './use-quiz-words';
import './quiz-editor.css';

const PERCENT = { style: 'percent' } as const;

/** A quiz or an exam as a form: what it draws, what it asks for, and in words what an officer will meet. */
export default function QuizEditor(props: EditorProps<'quiz'>) {
  const { onChange, locale, source } = props;
  const content = useAligned(props, alignedQuiz);
  const words = useQuizWords();
  return (
    <div className="studio-quiz">
      {!source && <QuizFigures {...props} problems={standing(props.problems, content)} />}
      <Notice
        title={
          content.exam ? (
            <Trans>What an officer will see: an exam</Trans>
          ) : (
            <Trans>What an officer will see: a quiz for practice</Trans>
          )
        }
      >
        <p>{words(content)}</p>
      </Notice>
      <WordsField
        long
        label={<Trans>Instructions</Trans>}
        hint={source ? undefined : <Trans>Read before the first question.</Trans>}
        locale={locale}
        source={source?.instructions}
        value={content.instructions}
        onChange={(instructions) => onChange({ ...content, instructions })}
      />
    </div>
  );
}

function QuizFigures({ content, onChange, problems }: EditorProps<'quiz'>) {
  const { t } = useLingui();
  const errorAt = useProblemsAt(problems);
  const [query, again] = useQuery({ query: QuestionBanksQuery, requestPolicy: 'cache-and-network' });
  return (
    <>
      <Loaded query={query} retry={again}>
        {({ questionBanks }) => {
          const bank = questionBanks.find(({ id }) => id === content.bankId);
          const rows = topicRows(bank?.topics ?? [], content.blueprint);
          return (
            <>
              <div>
                <Select
                  label={<Trans>Question bank</Trans>}
                  placeholder={t`Choose a bank`}
                  value={bank?.id ?? ''}
                  error={content.bankId === '' ? errorAt('quiz') : undefined}
                  options={questionBanks.map(({ id, title }) => ({ value: id, label: title }))}
                  onChange={(bankId) => onChange({ ...content, bankId, blueprint: [] })}
                />
                <p className="small quiet">
                  <Link to={bank ? paths.studioBank(bank.id) : paths.studioBanks}>
                    {bank ? (
                      <Trans>Look at the questions of this bank</Trans>
                    ) : (
                      <Trans>Make a question bank first</Trans>
                    )}
                  </Link>
                </p>
              </div>
              {content.bankId !== '' && !bank && (
                <Notice
                  kind="warn"
                  title={
                    <Trans>
                      The bank of this quiz is not yours to see. It stays as it is until you choose another.
                    </Trans>
                  }
                />
              )}
              {rows.length > 0 && (
                <Topics
                  rows={rows}
                  error={errorAt('quiz')}
                  onChange={(blueprint) => onChange({ ...content, blueprint })}
                />
              )}
              {bank && rows.length === 0 && (
                <Notice kind="warn" title={<Trans>This bank has no questions yet.</Trans>} />
              )}
            </>
          );
        }}
      </Loaded>
      <Checkbox
        label={<Trans>This is an exam</Trans>}
        hint={
          <Trans>
            Whoever passes it has earned the certificate of the course. Right answers are shown only after passing.
          </Trans>
        }
        checked={content.exam}
        onChange={(exam) => onChange({ ...content, exam })}
      />
      <RadioGroup
        label={<Trans>Questions on the page</Trans>}
        choices={[
          { value: 'all', label: <Trans>All on one page</Trans> },
          { value: 'one', label: <Trans>One a page, with a map of all questions</Trans> },
        ]}
        value={content.paging ?? 'all'}
        onChange={(paging: QuizPaging) => onChange({ ...content, paging })}
      />
      <div className="studio-quiz-figures">
        <NumberField
          label={<Trans>Pass mark</Trans>}
          hint={<Trans>Share of the points</Trans>}
          min={0}
          max={1}
          step={0.01}
          format={PERCENT}
          value={content.passMark}
          error={errorAt('pass mark')}
          onChange={(passMark) => onChange({ ...content, passMark: passMark ?? content.passMark })}
        />
        <NumberField
          label={<Trans>Minutes</Trans>}
          hint={<Trans>Empty: no time limit</Trans>}
          min={1}
          max={600}
          value={content.timeLimitMinutes}
          error={errorAt('time limit')}
          onChange={(timeLimitMinutes) => onChange({ ...content, timeLimitMinutes })}
        />
        <NumberField
          label={<Trans>Attempts</Trans>}
          hint={<Trans>Empty: as many as wanted</Trans>}
          min={1}
          max={100}
          value={content.attemptsAllowed}
          error={errorAt('attempts')}
          onChange={(attemptsAllowed) => onChange({ ...content, attemptsAllowed })}
        />
      </div>
      <Times content={content} onChange={onChange} errorAt={errorAt} />
    </>
  );
}
