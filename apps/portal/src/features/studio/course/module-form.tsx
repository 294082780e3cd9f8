import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, Form } from '@provost/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { Locale } from '../../../shared/i18n';
import { RefusalNotice } from '../../../shared/refusal';
import { writeKept, type Kept } from '../typed/kept';
import { LeftNotice, OnDevice, useFormState } from '../typed/saving';
import type { Module } from '../step/step-form';
import { SaveModuleMutation } from '../studio.graphql';
import { tidied } from '../texts';
import { TitleAndSummary, type Titled } from './title-and-summary';
import { usePlace, useTyped } from '../typed/use-typed';

const tidy = ({ title, summary }: Titled): Titled => ({ title: tidied(title), summary: tidied(summary) });
const EMPTY: Titled = { title: {}, summary: {} };

interface ModuleFormProps {
  readonly courseId: string;
  readonly sourceLocale: Locale;
  /** Null for a new one. */
  readonly module: Module | null;
  readonly onClose: () => void;
}

/** What a module is called and what it is about. */
export function ModuleForm(props: ModuleFormProps) {
  const place = usePlace(props.courseId, 'module', props.module?.id ?? 'new');
  return <OnDevice<Titled> place={place}>{(kept) => <ModuleFields {...props} place={place} kept={kept} />}</OnDevice>;
}

interface FieldsProps extends ModuleFormProps {
  readonly place: string;
  readonly kept: Kept<Titled> | undefined;
}

function ModuleFields({ courseId, sourceLocale, module, onClose, place, kept }: FieldsProps) {
  const { t } = useLingui();
  const server = module ? { title: module.title, summary: module.summary } : EMPTY;
  const typed = useTyped({ place, server, kept, tidy });
  const [tried, setTried] = useState(false);
  const [{ fetching, error }, save] = useMutation(SaveModuleMutation);
  useFormState(place, typed, { busy: fetching, error });
  const sent = tidy(typed.value);
  const untitled = !sent.title[sourceLocale];
  const submit = async () => {
    setTried(true);
    if (untitled) return;
    const { data } = await save({ input: { courseId, moduleId: module?.id ?? null, ...sent } });
    if (!data) return;
    await writeKept(place, null).catch(() => undefined);
    onClose();
  };
  return (
    <Form
      onSubmit={() => void submit()}
      label={module ? t`Change the module` : t`New module`}
      className="studio-module-form"
    >
      <LeftNotice typed={typed} />
      <TitleAndSummary
        value={typed.value}
        onChange={typed.change}
        sourceLocale={sourceLocale}
        titleLabel={<Trans>Title of the module</Trans>}
        titleError={tried && untitled ? <Trans>Write a title.</Trans> : undefined}
      />
      {error && <RefusalNotice error={error} />}
      <Actions>
        <Button type="submit" busy={fetching}>
          {module ? <Trans>Save the module</Trans> : <Trans>Add the module</Trans>}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </Actions>
    </Form>
  );
}
