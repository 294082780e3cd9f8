import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, Field, Form, LinkButton, Notice, Select, TextField } from '@provost/ui';
import { useRef, useState } from 'react';
import { LOCALE_NAMES, LOCALES, useLocale, type Locale } from '../../../shared/i18n';
import { endpoints } from '../../../shared/paths';
import { useRefusalMessage, type RefusalCode } from '../../../shared/refusal';
import { sendQuestions, type ImportReport } from './exchange';
import { ImportReportView } from './import-report';
import { DIFFICULTIES, LONGEST, type Difficulty } from './question-draft';
import { useDifficultyWords } from './words';

/** Chooses a file of questions, shows what each of them would become, and brings them in once that is confirmed. */
export function ImportForm({ bankId }: { readonly bankId: string }) {
  const { t } = useLingui();
  const own = useLocale();
  const refusal = useRefusalMessage();
  const difficulties = useDifficultyWords();
  const [file, setFile] = useState<File | null>(null);
  const [locale, setLocale] = useState<Locale>(own);
  const [topic, setTopic] = useState('');
  const [difficulty, setDifficulty] = useState<Difficulty>('medium');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState<'look' | 'bring' | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const last = useRef(0);

  // What was looked at no longer holds once the file or what is said beside it changes.
  const changed = () => {
    last.current += 1;
    setReport(null);
    setRefused(null);
  };
  const send = async (dryRun: boolean) => {
    setAsked(true);
    if (!file || topic.trim() === '' || busy) return;
    setBusy(dryRun ? 'look' : 'bring');
    setRefused(null);
    last.current += 1;
    const turn = last.current;
    const outcome = await sendQuestions(bankId, file, { locale, topic: topic.trim(), difficulty }, dryRun);
    setBusy(null);
    if (turn !== last.current) return;
    if ('refused' in outcome) setRefused(outcome.refused);
    else setReport(outcome.told);
  };
  const accepted = report?.questions.filter(({ outcome }) => outcome === 'accepted').length ?? 0;
  return (
    <div className="studio-parts">
      <Form label={t`Import questions`} onSubmit={() => void send(true)}>
        <Field
          label={<Trans>File</Trans>}
          hint={<Trans>Moodle XML, GIFT or CSV in UTF-8, up to 5 MB and 2,000 questions.</Trans>}
          error={asked && !file ? t`Choose a file.` : undefined}
        >
          {(control) => (
            <input
              {...control}
              type="file"
              className="input"
              accept=".xml,.gift,.txt,.csv,.tsv"
              onChange={(event) => {
                setFile(event.target.files?.[0] ?? null);
                changed();
              }}
            />
          )}
        </Field>
        <Select
          label={<Trans>Language of the file</Trans>}
          value={locale}
          onChange={(value) => {
            setLocale(value);
            changed();
          }}
          options={LOCALES.map((code) => ({ value: code, label: LOCALE_NAMES[code] }))}
        />
        <TextField
          label={<Trans>Topic of questions without one</Trans>}
          hint={<Trans>Categories of Moodle and the topic column go before it.</Trans>}
          value={topic}
          maxLength={LONGEST.topic}
          dir="auto"
          error={asked && topic.trim() === '' ? t`Name a topic.` : undefined}
          onChange={(value) => {
            setTopic(value);
            changed();
          }}
        />
        <Select
          label={<Trans>Difficulty of questions without one</Trans>}
          value={difficulty}
          onChange={(value) => {
            setDifficulty(value);
            changed();
          }}
          options={DIFFICULTIES.map((value) => ({ value, label: difficulties[value] }))}
        />
        <Actions>
          <Button type="submit" busy={busy === 'look'} tone={report ? 'quiet' : 'primary'}>
            <Trans>Look at what would come in</Trans>
          </Button>
          <LinkButton tone="quiet" href={endpoints.questionTemplate} download="questions-template.csv">
            <Trans>Download the CSV template</Trans>
          </LinkButton>
        </Actions>
      </Form>
      {refused && (
        <Notice kind="error" live title={refusal(refused)}>
          <Trans>Nothing was added. Your choices are still here.</Trans>
        </Notice>
      )}
      {report && <ImportReportView report={report} />}
      {report?.dryRun && accepted > 0 && (
        <Actions>
          <Button busy={busy === 'bring'} onClick={() => void send(false)}>
            {t`${plural(accepted, { one: 'Add # question as a draft', other: 'Add # questions as drafts' })}`}
          </Button>
        </Actions>
      )}
    </div>
  );
}
