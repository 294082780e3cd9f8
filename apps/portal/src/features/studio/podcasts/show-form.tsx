import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, CheckboxGroup, Form, RadioGroup, Select, TextField } from '@provost/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { StudioShowQuery as ShowAnswer, ShowVisibility } from '../../../gql/graphql';
import { LOCALE_NAMES, LOCALES, useLocale, type Locale } from '../../../shared/i18n';
import { RefusalNotice } from '../../../shared/refusal';
import { isSlug, LONGEST_SLUG, slugOf } from '../course/slug';
import { WordsField } from '../kinds/words-field';
import { UploadField } from '../media/upload-field';
import { tidied, type Texts } from '../texts';
import { writeKept, type Kept } from '../typed/kept';
import { LeftNotice, OnDevice, useFormState } from '../typed/saving';
import { usePlace, useTyped } from '../typed/use-typed';
import { SaveShowMutation } from './podcasts.graphql';

export type StudioShow = ShowAnswer['studioShow'];

interface Fields {
  readonly title: Texts;
  readonly summary: Texts;
  readonly author: string;
  readonly art: string;
  readonly visibility: ShowVisibility;
  readonly sourceLocale: Locale;
  readonly locales: readonly Locale[];
  /** Null while the address follows the title. */
  readonly slug: string | null;
}

const tidy = (form: Fields): Fields => ({ ...form, title: tidied(form.title), summary: tidied(form.summary) });

export interface ShowFormProps {
  /** Null for a new one. */
  readonly show: StudioShow | null;
  readonly onSaved: (showId: string) => void;
}

/** What is true of a whole show, as a form that keeps on this device what is typed. */
export function ShowForm({ show, onSaved }: ShowFormProps) {
  const place = usePlace('show', show?.id ?? 'new');
  return (
    <OnDevice<Fields> place={place}>
      {(kept) => <FieldsOfShow key={place} place={place} kept={kept} show={show} onSaved={onSaved} />}
    </OnDevice>
  );
}

function FieldsOfShow(props: ShowFormProps & { readonly place: string; readonly kept: Kept<Fields> | undefined }) {
  const { t } = useLingui();
  const own = useLocale();
  const { show, place, kept, onSaved } = props;
  const [empty] = useState<Fields>({
    ...{ title: {}, summary: {}, author: '', art: '', visibility: 'OFFICERS', slug: null },
    ...{ sourceLocale: own, locales: [own] },
  });
  const typed = useTyped({ place, server: show ? fieldsOf(show) : (kept?.base ?? empty), kept, tidy });
  const form = typed.value;
  const [tried, setTried] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const [{ fetching, error }, save] = useMutation(SaveShowMutation);
  useFormState('show', typed, { busy: fetching, error });
  const change = (part: Partial<Fields>) => typed.change((now) => ({ ...now, ...part }));
  const slug = form.slug ?? slugOf(form.title[form.sourceLocale] ?? '');
  const locales = [form.sourceLocale, ...form.locales.filter((locale) => locale !== form.sourceLocale)];
  const titled = (form.title[form.sourceLocale] ?? '').trim() !== '';

  const submit = async () => {
    setTried(true);
    setTaken(null);
    if (!titled || (!show && !isSlug(slug))) return;
    const { data } = await save({ input: { ...tidy(form), showId: show?.id ?? null, slug, locales } });
    if (data?.saveShow.__typename === 'SlugTaken') setTaken(data.saveShow.slug);
    if (data?.saveShow.__typename !== 'StudioShow') return;
    await writeKept(place, null).catch(() => undefined);
    typed.markSaved(form);
    onSaved(data.saveShow.id);
  };
  const slugError = () => {
    if (taken === slug) return <Trans>Another show has this address. Choose another one.</Trans>;
    if (tried && !isSlug(slug)) return <Trans>Write small Latin letters and digits, with hyphens between words.</Trans>;
    return undefined;
  };
  return (
    <Form onSubmit={() => void submit()} label={t`Show`}>
      <LeftNotice typed={typed} />
      {!show && (
        <Select
          label={<Trans>Language of the show</Trans>}
          value={form.sourceLocale}
          onChange={(sourceLocale) => change({ sourceLocale })}
          options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
        />
      )}
      <CheckboxGroup
        label={<Trans>Languages with a feed of their own</Trans>}
        value={locales}
        onChange={(chosen) => change({ locales: LOCALES.filter((one) => chosen.includes(one)) })}
        choices={LOCALES.map((value) => ({
          value,
          label: LOCALE_NAMES[value],
          disabled: value === form.sourceLocale,
        }))}
      />
      {locales.map((locale) => (
        <div key={locale} className="studio-fields" role="group" aria-label={LOCALE_NAMES[locale]}>
          <WordsField
            label={
              <>
                <Trans>Title</Trans> · <bdi lang={locale}>{LOCALE_NAMES[locale]}</bdi>
              </>
            }
            locale={locale}
            maxLength={300}
            value={form.title[locale] ?? ''}
            onChange={(text) => typed.change((now) => ({ ...now, title: { ...now.title, [locale]: text } }))}
            error={tried && !titled && locale === form.sourceLocale ? <Trans>Write a title.</Trans> : undefined}
          />
          <WordsField
            long
            label={
              <>
                <Trans>Summary</Trans> · <bdi lang={locale}>{LOCALE_NAMES[locale]}</bdi>
              </>
            }
            locale={locale}
            maxLength={4000}
            value={form.summary[locale] ?? ''}
            onChange={(text) => typed.change((now) => ({ ...now, summary: { ...now.summary, [locale]: text } }))}
          />
        </div>
      ))}
      {!show && (
        <TextField
          label={<Trans>Address of the show</Trans>}
          hint={<Trans>Part of the link and of the feed. It stays the same for good.</Trans>}
          dir="ltr"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={LONGEST_SLUG}
          value={slug}
          onChange={(address) => change({ slug: address })}
          error={slugError()}
        />
      )}
      <TextField
        label={<Trans>Who speaks for it</Trans>}
        hint={<Trans>Podcast apps print it under the title.</Trans>}
        maxLength={300}
        value={form.author}
        onChange={(author) => change({ author })}
      />
      {form.art !== '' && <img className="studio-art" src={`/files/${form.art}`} alt="" />}
      <UploadField
        label={form.art === '' ? <Trans>Picture</Trans> : <Trans>Another picture</Trans>}
        hint={<Trans>Square, at least 1400 pixels wide; JPEG or PNG.</Trans>}
        accept="image/png,image/jpeg"
        isRight={(type) => type === 'image/png' || type === 'image/jpeg'}
        wrong={<Trans>This file is no PNG or JPEG. Nothing was changed.</Trans>}
        onFile={({ path }) => change({ art: path })}
      />
      <RadioGroup
        label={<Trans>Who may hear it</Trans>}
        value={form.visibility}
        onChange={(visibility) => change({ visibility })}
        choices={[
          { value: 'OFFICERS', label: <Trans>Officers of the college</Trans> },
          { value: 'PUBLIC', label: <Trans>Everybody, with a public feed</Trans> },
        ]}
      />
      {error && <RefusalNotice error={error} />}
      <Actions>
        <Button type="submit" busy={fetching}>
          {show ? <Trans>Save</Trans> : <Trans>Make the show</Trans>}
        </Button>
      </Actions>
    </Form>
  );
}

const fieldsOf = ({ title, summary, author, art, visibility, sourceLocale, locales, slug }: StudioShow): Fields => ({
  ...{ title, summary, author, art, visibility, slug },
  ...{ sourceLocale, locales },
});
