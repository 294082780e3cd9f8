import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState } from '@provost/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useLocale } from '../../../shared/i18n';
import { RefusalNotice } from '../../../shared/refusal';
import { ModuleForm } from './module-form';
import { ModulePart } from './module-part';
import { RemoveQuestion } from './remove-question';
import type { Draft } from '../step/step-form';
import { MoveModuleMutation, RemoveModuleMutation } from '../studio.graphql';
import { textIn } from '../texts';
import { usePlaceKeeping } from './use-place-keeping';

interface ModulesProps {
  readonly courseId: string;
  readonly draft: Draft;
}

/** The modules of a draft with their steps: added, changed, moved and taken out. */
export function Modules({ courseId, draft }: ModulesProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { modules, sourceLocale } = draft;
  const { root, keep } = usePlaceKeeping();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<string | null>(null);
  const [moving, move] = useMutation(MoveModuleMutation);
  const [removing, remove] = useMutation(RemoveModuleMutation);
  const gone = modules.find(({ id }) => id === leaving);
  const error = moving.error ?? removing.error;
  const moveBy = (id: string, position: number, by: -1 | 1) => {
    if (moving.fetching) return;
    const tool = (way: string) => `[data-module="${id}"] > .studio-module-head [data-tool="${way}"]:not(:disabled)`;
    keep(...(by < 0 ? ['up', 'down'] : ['down', 'up']).map(tool));
    void move({ input: { courseId, id, toPosition: position + by } });
  };
  return (
    <div ref={root} className="studio-modules">
      {error && <RefusalNotice error={error} />}
      {modules.length === 0 && !adding && (
        <EmptyState title={<Trans>No module yet</Trans>}>
          <Trans>A course has at least one module, and a module at least one step.</Trans>
        </EmptyState>
      )}
      <ol aria-label={t`Modules`}>
        {modules.map((module, index) => (
          <li key={module.id} id={`module-${index + 1}`} data-module={module.id}>
            <ModulePart
              courseId={courseId}
              draft={draft}
              module={module}
              last={index === modules.length - 1}
              onMove={(by) => moveBy(module.id, module.position, by)}
              onRemove={() => setLeaving(module.id)}
            />
          </li>
        ))}
      </ol>
      {adding ? (
        <ModuleForm courseId={courseId} sourceLocale={sourceLocale} module={null} onClose={() => setAdding(false)} />
      ) : (
        <div>
          <Button tone={modules.length === 0 ? 'primary' : 'quiet'} onClick={() => setAdding(true)}>
            <Trans>Add a module</Trans>
          </Button>
        </div>
      )}
      <RemoveQuestion
        open={gone !== undefined}
        title={<Trans>Take this module out of the draft?</Trans>}
        onClose={() => setLeaving(null)}
        onRemove={() => void remove({ courseId, moduleId: leaving ?? '' }).then(() => setLeaving(null))}
        busy={removing.fetching}
      >
        <p>
          <strong dir="auto">{gone && textIn(gone.title, locale, sourceLocale)}</strong>
        </p>
        <p>
          <Trans>Its steps and all that is written in them go with it. Published editions keep theirs.</Trans>
        </p>
      </RemoveQuestion>
    </div>
  );
}
