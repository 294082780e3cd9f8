import { Trans, useLingui } from '@lingui/react/macro';
import { Button, directionOf, Form, RadioGroup, Select, TextArea, TextField } from '@provost/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import type { Admission } from '../../../gql/graphql';
import { LOCALE_NAMES, LOCALES, useLocale, type Locale } from '../../../shared/i18n';
import { paths } from '../../../shared/paths';
import { RefusalNotice } from '../../../shared/refusal';
import { ADMISSIONS } from './admissions';
import { writeKept, type Kept } from '../typed/kept';
import { LeftNotice, OnDevice, useFormState } from '../typed/saving';
import { isSlug, LONGEST_SLUG, slugOf } from './slug';
import { CreateCourseMutation } from '../studio.graphql';
import { usePlace, useTyped } from '../typed/use-typed';

interface NewCourseForm {
  readonly title: string;
  /** Null while the address follows the title. */
  readonly slug: string | null;
  readonly summary: string;
  readonly sourceLocale: Locale;
  readonly admission: Admission;
}

const addressOf = ({ slug, title }: NewCourseForm) => slug ?? slugOf(title);
const asTyped = (form: NewCourseForm) => form;

/** The few things that a course begins with. */
export function NewCourse() {
  const place = usePlace('new-course');
  return <OnDevice<NewCourseForm> place={place}>{(kept) => <NewCourseFields place={place} kept={kept} />}</OnDevice>;
}

interface FieldsProps {
  readonly place: string;
  readonly kept: Kept<NewCourseForm> | undefined;
}

function NewCourseFields({ place, kept }: FieldsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const [empty] = useState<NewCourseForm>({
    title: '',
    slug: null,
    summary: '',
    sourceLocale: locale,
    admission: 'OPEN',
  });
  const typed = useTyped({ place, server: kept?.base ?? empty, kept, tidy: asTyped });
  const form = typed.value;
  const [tried, setTried] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const [{ fetching, error }, create] = useMutation(CreateCourseMutation);
  const slug = addressOf(form);
  useFormState('new-course', typed, { busy: fetching, error });

  const change = (part: Partial<NewCourseForm>) => typed.change({ ...form, ...part });
  const submit = async () => {
    setTried(true);
    setTaken(null);
    if (!form.title.trim() || !isSlug(slug)) return;
    const { title, summary, sourceLocale, admission } = form;
    const { data } = await create({ input: { title, summary, sourceLocale, admission, slug } });
    if (data?.createCourse.__typename === 'SlugTaken') setTaken(data.createCourse.slug);
    if (data?.createCourse.__typename !== 'StudioCourse') return;
    // Now, not when this form is drawn again: it goes with the page.
    await writeKept(place, null).catch(() => undefined);
    typed.markSaved(form);
    void navigate(paths.studioCourse(data.createCourse.id));
  };
  const slugError = () => {
    if (taken === slug) return <Trans>Another course has this address. Choose another one.</Trans>;
    if (tried && !isSlug(slug)) return <Trans>Write small Latin letters and digits, with hyphens between words.</Trans>;
    return undefined;
  };
  const words = { lang: form.sourceLocale, dir: directionOf(form.sourceLocale) };
  return (
    <Form onSubmit={() => void submit()} label={t`Make a course`}>
      <LeftNotice typed={typed} />
      <Select
        label={<Trans>Language of the course</Trans>}
        hint={<Trans>The language in which you write it first; others can follow.</Trans>}
        value={form.sourceLocale}
        onChange={(sourceLocale) => change({ sourceLocale })}
        options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
      />
      <TextField
        {...words}
        label={<Trans>Title</Trans>}
        value={form.title}
        onChange={(title) => change({ title })}
        maxLength={300}
        error={tried && !form.title.trim() ? <Trans>Write a title.</Trans> : undefined}
      />
      <TextField
        label={<Trans>Address of the course</Trans>}
        hint={<Trans>Part of the link to the course. It stays the same in every edition.</Trans>}
        dir="ltr"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={LONGEST_SLUG}
        value={slug}
        onChange={(address) => change({ slug: address })}
        error={slugError()}
      />
      <TextArea
        {...words}
        label={<Trans>Summary</Trans>}
        hint={<Trans>What an officer will be able to do afterwards. It stands in the catalogue.</Trans>}
        value={form.summary}
        onChange={(summary) => change({ summary })}
        maxLength={4000}
      />
      <RadioGroup
        label={<Trans>Admission</Trans>}
        value={form.admission}
        onChange={(admission) => change({ admission })}
        choices={ADMISSIONS}
      />
      {error && <RefusalNotice error={error} />}
      <div>
        <Button type="submit" busy={fetching}>
          <Trans>Make the course</Trans>
        </Button>
      </div>
    </Form>
  );
}
