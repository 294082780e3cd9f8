import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, Chips, Form, Notice, RadioGroup, Select, TextField, useFocusIn } from '@provost/ui';
import { useId, useState } from 'react';
import { useMutation } from 'urql';
import { useFormat } from '../../../shared/format';
import { LOCALE_NAMES, LOCALES, useLocale, type Locale } from '../../../shared/i18n';
import { RefusalNotice } from '../../../shared/refusal';
import { useReportSaveState } from '../../../shared/save-state';
import { OptionsFields } from '../kinds/options-fields';
import { WordsField } from '../kinds/words-field';
import { MoveQuestionMutation, SaveQuestionMutation } from './banks.graphql';
import {
  DIFFICULTIES,
  inputOf,
  languagesOf,
  LONGEST,
  missingIn,
  ofKind,
  optionIn,
  optionReworded,
  OPTIONS,
  reworded,
  withOption,
  withoutOption,
  wordsIn,
  type BankQuestion,
  type QuestionKind,
} from './question-draft';
import { useTypedQuestion } from './use-typed-question';
import { useDifficultyWords, useQuestionKindWords } from './words';

export interface QuestionFormProps {
  readonly bankId: string;
  /** Topics that the bank has already, to choose from. */
  readonly topics: readonly string[];
  /** Null for a new question. */
  readonly question: BankQuestion | null;
  /** The topic of a new question, where one is looked at. */
  readonly topic: string;
  readonly onSaved: (question: BankQuestion) => void;
  readonly onClose: () => void;
}

/** A question in all its languages. What was typed stays in this tab until it is saved or discarded. */
export function QuestionForm({ bankId, topics, question, topic, onSaved, onClose }: QuestionFormProps) {
  const { t } = useLingui();
  const format = useFormat();
  const list = useId();
  const kinds = useQuestionKindWords();
  const difficulties = useDifficultyWords();
  const { draft, setDraft, changed, forget } = useTypedQuestion(bankId, question, topic);
  const written = languagesOf(draft);
  const own = useLocale();
  const [locale, setLocale] = useState<Locale>(written.includes(own) ? own : (written[0] ?? own));
  const [asked, setAsked] = useState(false);
  const [saving, save] = useMutation(SaveQuestionMutation);
  const [moving, move] = useMutation(MoveQuestionMutation);
  const fetching = saving.fetching || moving.fetching;
  const error = saving.error ?? moving.error;
  useReportSaveState('question', fetching ? 'saving' : null);

  const missing = asked ? missingIn(draft, locale) : [];
  const isMissing = (field: string, optionId?: string) =>
    missing.some((one) => one.field === field && one.optionId === optionId && (one.locale ?? locale) === locale);
  const source = written.find((language) => language !== locale) ?? null;
  const theirs = source ? wordsIn(draft, source) : undefined;
  const words = wordsIn(draft, locale);

  const submit = async () => {
    setAsked(true);
    const first = missingIn(draft, locale);
    const elsewhere = first.find((one) => one.locale);
    if (elsewhere?.locale && !first.some((one) => (one.locale ?? locale) === locale)) setLocale(elsewhere.locale);
    if (first.length > 0) return;
    const { data } = await save({ input: inputOf(bankId, question?.id ?? null, draft) });
    if (!data) return;
    const live = await move({ questionId: data.saveQuestion.id, status: 'LIVE' });
    forget();
    onSaved(live.data?.moveQuestion ?? data.saveQuestion);
  };
  const discard = () => {
    forget();
    onClose();
  };
  const around = useFocusIn();
  const next = question ? format.number(question.version + 1) : '';
  return (
    <div ref={around}>
      <Form label={question ? t`Change the question` : t`New question`} onSubmit={() => void submit()}>
        {question && (
          <Notice title={<Trans>Saving makes version {next}</Trans>}>
            <Trans>Attempts that have begun keep the version that they drew; new attempts draw this one.</Trans>
          </Notice>
        )}
        <Chips
          label={t`Language of the words`}
          value={locale}
          onChange={setLocale}
          chips={LOCALES.map((code) => ({
            value: code,
            label: written.includes(code) ? LOCALE_NAMES[code] : <span className="quiet">{LOCALE_NAMES[code]}</span>,
          }))}
        />
        <WordsField
          long
          label={<Trans>Question</Trans>}
          locale={locale}
          source={theirs?.prompt}
          value={words.prompt}
          maxLength={LONGEST.prompt}
          error={isMissing('prompt') ? t`Write the question.` : undefined}
          onChange={(prompt) => setDraft(reworded(draft, locale, { prompt }))}
        />
        <RadioGroup<QuestionKind>
          label={<Trans>Kind</Trans>}
          inline
          value={draft.kind}
          onChange={(kind) => setDraft(ofKind(draft, kind))}
          choices={(['single', 'multiple'] as const).map((kind) => ({ value: kind, label: kinds[kind] }))}
        />
        <OptionsFields
          options={draft.optionIds.map((id) => ({ id, ...optionIn(draft, locale, id) }))}
          onChange={(id, change) => setDraft(optionReworded(draft, locale, id, change))}
          right={draft.rightOptions}
          onRight={(rightOptions) => setDraft({ ...draft, rightOptions })}
          single={draft.kind === 'single'}
          longest={LONGEST}
          locale={locale}
          source={(id) => (source ? optionIn(draft, source, id) : undefined)}
          onAdd={draft.optionIds.length < OPTIONS.most ? () => setDraft(withOption(draft)) : undefined}
          onRemove={draft.optionIds.length > OPTIONS.least ? (id) => setDraft(withoutOption(draft, id)) : undefined}
          errorOf={(id) => (isMissing('option', id) ? t`Write this option.` : undefined)}
          rightError={isMissing('right') ? t`Mark the right answer.` : undefined}
        />
        <WordsField
          long
          label={<Trans>Explanation</Trans>}
          hint={theirs?.explanation ? undefined : <Trans>Shown with the result where the answers may be seen.</Trans>}
          locale={locale}
          source={theirs?.explanation}
          value={words.explanation}
          maxLength={LONGEST.explanation}
          onChange={(explanation) => setDraft(reworded(draft, locale, { explanation }))}
        />
        <TextField
          label={<Trans>Topic</Trans>}
          hint={<Trans>Quizzes draw so many questions of each topic.</Trans>}
          value={draft.topic}
          maxLength={LONGEST.topic}
          list={list}
          dir="auto"
          error={isMissing('topic') ? t`Name a topic.` : undefined}
          onChange={(value) => setDraft({ ...draft, topic: value })}
        />
        <datalist id={list}>
          {topics.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
        <Select
          label={<Trans>Difficulty</Trans>}
          value={draft.difficulty}
          onChange={(difficulty) => setDraft({ ...draft, difficulty })}
          options={DIFFICULTIES.map((value) => ({ value, label: difficulties[value] }))}
        />
        <TextField
          label={<Trans>Source</Trans>}
          hint={<Trans>Where the right answer can be read.</Trans>}
          value={draft.source}
          maxLength={LONGEST.source}
          dir="auto"
          onChange={(value) => setDraft({ ...draft, source: value })}
        />
        {error && <RefusalNotice error={error} retry={() => void submit()} />}
        {changed && (
          <p className="small quiet">
            <Trans>Not saved yet. What you type stays in this tab until you save or discard it.</Trans>
          </p>
        )}
        <Actions>
          <Button type="submit" busy={fetching}>
            {question ? <Trans>Save as a new version</Trans> : <Trans>Save the question</Trans>}
          </Button>
          <Button tone="quiet" onClick={discard}>
            {changed ? <Trans>Discard</Trans> : <Trans>Close</Trans>}
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
