import { Trans, useLingui } from '@lingui/react/macro';
import type { ContentKind } from '@provost/domain';
import { Actions, Button, Form, Lead, LinkButton, Notice, Section } from '@provost/ui';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useFormat } from '../../../shared/format';
import { LOCALES, useLocale, type Locale } from '../../../shared/i18n';
import { paths } from '../../../shared/paths';
import { RefusalNotice } from '../../../shared/refusal';
import type { Kept } from '../typed/kept';
import { LanguageTabs } from '../language-tabs';
import { asProblem, useProblemSentence } from '../problems';
import { LeftNotice, useFormState } from '../typed/saving';
import { StepBasics } from './step-basics';
import { tidyForm, type Course, type Draft, type FoundProblem, type StepForm } from './step-form';
import { StepWords } from './step-words';
import { languagesFrom, textIn } from '../texts';
import { useSaveStep } from './use-save-step';
import { useTyped } from '../typed/use-typed';
import { useKindWords } from '../words';

interface StepEditorProps {
  readonly course: Course;
  readonly draft: Draft;
  readonly kind: ContentKind;
  /** Null for a new one. */
  readonly stepId: string | null;
  readonly server: StepForm;
  readonly place: string;
  readonly kept: Kept<StepForm> | undefined;
}

/** A step as a form: what holds in every language, and its words in each. */
export function StepEditor({ course, draft, kind, stepId, server, place, kept }: StepEditorProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const kinds = useKindWords();
  const navigate = useNavigate();
  const { sourceLocale } = draft;
  const [language, setLanguage] = useLanguage(sourceLocale);
  const typed = useTyped({ place, server, kept, tidy: tidyForm });
  const [tried, setTried] = useState(false);
  const { save, busy, error, refused } = useSaveStep({
    ...{ courseId: course.id, sourceLocale, kind, stepId, typed, place },
    onMade: (id) => void navigate(paths.studioStep(course.id, id, language), { replace: true }),
  });
  useFormState('step', typed, { busy, error });

  const form = typed.value;
  const problems = refused.length > 0 ? refused : draft.problems.filter((one) => one.stepId === stepId && stepId);
  const wrongMinutes = form.minutes === null || form.minutes < 1 || form.minutes > 600;
  const module = draft.modules.find(({ id }) => id === form.moduleId);
  const position = module?.position ?? 1;
  const submit = () => {
    setTried(true);
    if (!wrongMinutes) void save();
  };
  return (
    <>
      <Lead
        kicker={
          <>
            <Link to={paths.studioCourse(course.id)}>
              <bdi>{course.title}</bdi>
            </Link>{' '}
            · <Trans>Module {position}</Trans> · {kinds[kind].name}
          </>
        }
        title={
          <span dir="auto">
            {textIn(form.title, locale, sourceLocale) ||
              (stepId ? <Trans>Without a title</Trans> : <Trans>New step</Trans>)}
          </span>
        }
      >
        {kinds[kind].hint}
      </Lead>
      <Form className="studio-step" label={t`Step`} onSubmit={submit} jumpToError={wrongMinutes}>
        <LeftNotice typed={typed} />
        <StepProblems problems={problems} refused={refused.length > 0} sourceLocale={sourceLocale} />
        <Section title={<Trans>In every language</Trans>}>
          <StepBasics
            form={form}
            modules={draft.modules}
            sourceLocale={sourceLocale}
            onChange={typed.change}
            minutesError={tried && wrongMinutes ? <Trans>Write between 1 and 600 minutes.</Trans> : undefined}
          />
        </Section>
        <Section title={<Trans>Words and content</Trans>} wide>
          <LanguageTabs
            languages={languagesFrom(sourceLocale)}
            selected={language}
            onSelect={setLanguage}
            note={(one) => !form.contents[one] && <Trans>not written</Trans>}
          >
            {(one) => (
              <StepWords
                kind={kind}
                locale={one}
                sourceLocale={sourceLocale}
                form={form}
                onChange={typed.change}
                problems={problems.filter((found) => (found.locale ?? sourceLocale) === one).map(asProblem)}
              />
            )}
          </LanguageTabs>
        </Section>
        <div className="studio-save">
          {error && <RefusalNotice error={error} />}
          <Actions>
            <Button type="submit" busy={busy}>
              <Trans>Save</Trans>
            </Button>
            <LinkButton tone="quiet" to={paths.studioCourse(course.id)}>
              <Trans>Back to the course</Trans>
            </LinkButton>
          </Actions>
          <p className="small quiet">
            {typed.dirty ? (
              <Trans>What you type is kept on this device until you save it.</Trans>
            ) : (
              stepId !== null && <Trans>The server has all of this.</Trans>
            )}
          </p>
        </div>
      </Form>
    </>
  );
}

/** The language in sight stands in the address, so that a problem can lead to it and a reload stays there. */
function useLanguage(sourceLocale: Locale): [Locale, (locale: Locale) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = LOCALES.find((one) => one === search.get('in'));
  const choose = (locale: Locale) => setSearch(locale === sourceLocale ? {} : { in: locale }, { replace: true });
  return [asked ?? sourceLocale, choose];
}

interface StepProblemsProps {
  readonly problems: readonly FoundProblem[];
  /** True where nothing was saved because of them. */
  readonly refused: boolean;
  readonly sourceLocale: Locale;
}

/** All that is wrong with the step, also what has no field of its own. */
function StepProblems({ problems, refused, sourceLocale }: StepProblemsProps) {
  const sentence = useProblemSentence();
  const format = useFormat();
  if (problems.length === 0) return null;
  const lines = problems.map((problem) => {
    const words = sentence(asProblem(problem).code);
    const elsewhere = problem.locale && problem.locale !== sourceLocale;
    return elsewhere ? `${format.languages([problem.locale as string])}: ${words}` : words;
  });
  return (
    <Notice
      kind={refused ? 'error' : 'warn'}
      live={refused}
      title={
        refused ? (
          <Trans>This could not be saved; it is kept on this device.</Trans>
        ) : (
          <Trans>Saved. Before it can be published, this is to be mended:</Trans>
        )
      }
    >
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
