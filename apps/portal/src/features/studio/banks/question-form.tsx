import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Form, Notice } from '@provost/ui';
import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import type { QuestionStatus } from '../../../gql/graphql';
import { useFormat } from '../../../shared/format';
import { LOCALE_NAMES, useLocale, type Locale } from '../../../shared/i18n';
import { RefusalNotice } from '../../../shared/refusal';
import { useReportSaveState } from '../../../shared/save-state';
import '../studio-forms.css';
import '../studio.css';
import { MoveQuestionMutation, SaveQuestionMutation } from './banks.graphql';
import './banks.css';
import { hiddenLanguages } from './item-problems';
import { firstLanguages, LanguagesBar } from './languages-bar';
import { QuestionActions, type Wish } from './question-actions';
import { QuestionContent, QuestionMarking } from './question-content';
import { inputOf, languagesOf, problemsOf, refusedFields, type BankQuestion } from './question-draft';
import { QuestionFacts } from './question-facts';
import { QuestionHistory } from './question-history';
import { StatusTag } from './status-tag';
import { TypeChoice } from './type-choice';
import { useTypedQuestion } from './use-typed-question';

export interface QuestionFormProps {
  readonly bankId: string;
  /** Topics that the bank has already, to choose from. */
  readonly topics: readonly string[];
  /** Null for a new question. */
  readonly question: BankQuestion | null;
  /** The topic of a new question, where one is looked at. */
  readonly topic: string;
  /** The question as the server has it now. */
  readonly onSaved: (question: BankQuestion) => void;
  readonly onClose: () => void;
}

/**
 * A question in all its languages, from its draft to what officers are asked. What was typed stays in this tab until it is
 * saved or discarded; a draft may be saved with all its faults, and only what has none goes on its way.
 */
export function QuestionForm({ bankId, topics, question: first, topic, onSaved, onClose }: QuestionFormProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [question, setQuestion] = useState(first);
  const { draft, setDraft, changed, forget } = useTypedQuestion(bankId, question, topic);
  const written = languagesOf(draft);
  const own = useLocale();
  const [languages, setLanguages] = useState<readonly Locale[]>(() => firstLanguages(written, own));
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState(false);
  const [jump, setJump] = useState(true);
  const wish = useRef<Wish>('KEEP');
  const [saving, save] = useMutation(SaveQuestionMutation);
  const [moving, move] = useMutation(MoveQuestionMutation);
  const busy = saving.fetching || moving.fetching;
  const error = saving.error ?? moving.error;
  useReportSaveState('question', busy ? 'saving' : null);

  const refused = tried ? refusedFields(draft) : [];
  const problems = asked ? problemsOf(draft, languages[0] ?? own) : [];
  const hidden = hiddenLanguages(problems, languages);

  const keep = (next: BankQuestion) => {
    setQuestion(next);
    onSaved(next);
  };
  const saved = async (): Promise<BankQuestion | null> => {
    if (question && !changed) return question;
    const { data } = await save({ input: inputOf(bankId, question?.id ?? null, draft) });
    if (!data) return null;
    forget();
    keep(data.saveQuestion);
    return data.saveQuestion;
  };
  const moveTo = async (status: QuestionStatus, of: BankQuestion | null = question) => {
    const { data } = of ? await move({ questionId: of.id, status }) : {};
    if (data) keep(data.moveQuestion);
  };
  const submit = async () => {
    const status = wish.current;
    wish.current = 'KEEP';
    const found = problemsOf(draft, languages[0] ?? own);
    const isStopped = status !== 'KEEP' && found.length > 0;
    const isRefused = refusedFields(draft).length > 0;
    setTried(true);
    // Whoever cannot save even a draft is told of that alone.
    if (!isRefused || status !== 'KEEP') setAsked(true);
    setJump(isStopped || isRefused);
    if (isStopped) {
      // What is to be mended in a language that is not on screen comes onto it.
      const shown = found.some(
        ({ place }) => !/^(?:ar|en|fr|es), /u.test(place) || languages.some((one) => place.startsWith(one)),
      );
      const [elsewhere] = hiddenLanguages(found, languages);
      if (!shown && elsewhere) setLanguages([elsewhere, ...languages.slice(0, 1)]);
      return;
    }
    if (isRefused) return;
    const kept = await saved();
    if (kept && status !== 'KEEP') await moveTo(status, kept);
  };
  const around = useRef<HTMLDivElement>(null);
  // A new question begins with the choice of its type, a saved one with its words.
  useEffect(() => {
    around.current?.querySelector<HTMLElement>('.question-types button, textarea')?.focus();
  }, []);
  const version = question ? format.number(question.version) : '';
  const live = question?.liveVersion ? format.number(question.liveVersion) : '';
  const count = problems.length;
  const parts = { draft, onChange: setDraft, languages, problems };
  return (
    <div ref={around} className="question-form">
      <Form label={first ? t`Change the question` : t`New question`} jumpToError={jump} onSubmit={() => void submit()}>
        {question && (
          <p className="question-state">
            <StatusTag question={question} />
            <span className="small quiet">
              {question.liveVersion != null && question.liveVersion !== question.version ? (
                <Trans>
                  Version {version}. Officers are asked version {live} until this one is made live.
                </Trans>
              ) : (
                <Trans>Version {version}. Attempts that have begun keep the version that they drew.</Trans>
              )}
            </span>
          </p>
        )}
        <TypeChoice item={draft.item} fresh={!question && !changed} onChange={(item) => setDraft({ ...draft, item })} />
        <LanguagesBar languages={languages} written={written} onChange={setLanguages} />
        <QuestionContent {...parts} />
        <QuestionMarking
          draft={draft}
          onChange={setDraft}
          pointsError={
            refused.includes('points') ? t`Say how many points it is worth: more than 0, at most 1,000.` : undefined
          }
        />
        <QuestionFacts
          draft={draft}
          onChange={setDraft}
          topics={topics}
          topicError={refused.includes('topic') ? t`Name a topic.` : undefined}
        />
        {count > 0 && (
          <Notice
            live
            kind="warn"
            title={t`${plural(count, { one: '# thing to mend before it can be live', other: '# things to mend before it can be live' })}`}
            actions={
              hidden.length > 0 &&
              hidden.map((locale) => (
                <Button key={locale} tone="quiet" onClick={() => setLanguages([locale, ...languages.slice(0, 1)])}>
                  <Trans>
                    Show <bdi lang={locale}>{LOCALE_NAMES[locale]}</bdi>
                  </Trans>
                </Button>
              ))
            }
          >
            <Trans>Each is said at its place. As a draft it can be saved all the same.</Trans>
          </Notice>
        )}
        {error && <RefusalNotice error={error} retry={() => void submit()} />}
        <p className="small quiet" role="status">
          {changed ? (
            <Trans>Not saved yet. What you type stays in this tab until you save or discard it.</Trans>
          ) : (
            question && <Trans>The server has all of this.</Trans>
          )}
        </p>
        <QuestionActions
          question={question}
          changed={changed}
          busy={busy}
          onWish={(next) => {
            wish.current = next;
          }}
          onMove={(status) => void moveTo(status)}
          onClose={() => {
            forget();
            onClose();
          }}
        />
        {question && <QuestionHistory questionId={question.id} />}
      </Form>
    </div>
  );
}
