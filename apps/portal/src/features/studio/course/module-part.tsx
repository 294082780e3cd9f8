import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure } from '@provost/ui';
import { CONTENT_KINDS } from '@provost/domain';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLocale } from '../../../shared/i18n';
import { paths } from '../../../shared/paths';
import { ModuleForm } from './module-form';
import { MoveTools } from '../move-tools';
import type { Draft, Module } from '../step/step-form';
import { Steps } from './steps';
import { textIn } from '../texts';
import { useKindWords } from '../words';

interface ModulePartProps {
  readonly courseId: string;
  readonly draft: Draft;
  readonly module: Module;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One module: its words, its steps, and the kinds of step that can be added. */
export function ModulePart({ courseId, draft, module, last, onMove, onRemove }: ModulePartProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const kinds = useKindWords();
  const [changing, setChanging] = useState(false);
  const { sourceLocale } = draft;
  const { position } = module;
  const title = textIn(module.title, locale, sourceLocale);
  return (
    <>
      <div className="studio-module-head">
        <div>
          <p className="kicker">
            <Trans>Module {position}</Trans>
          </p>
          <h3>{title ? <bdi>{title}</bdi> : <Trans>Without a title</Trans>}</h3>
        </div>
        <div className="studio-module-tools">
          <Button tone="plain" aria-expanded={changing} onClick={() => setChanging(!changing)}>
            <Trans>Change</Trans>
          </Button>
          <MoveTools
            name={title || t`Module ${position}`}
            first={position === 1}
            last={last}
            onMove={onMove}
            onRemove={onRemove}
          />
        </div>
      </div>
      {changing ? (
        <ModuleForm
          courseId={courseId}
          sourceLocale={sourceLocale}
          module={module}
          onClose={() => setChanging(false)}
        />
      ) : (
        <p className="quiet">
          <bdi>{textIn(module.summary, locale, sourceLocale)}</bdi>
        </p>
      )}
      <Steps courseId={courseId} draft={draft} module={module} />
      <Disclosure title={<Trans>Add a step</Trans>}>
        <ul className="studio-kinds">
          {CONTENT_KINDS.map((kind) => (
            <li key={kind}>
              <Link to={paths.studioNewStep(courseId, module.id, kind)}>{kinds[kind].name}</Link>
              <span className="small quiet">{kinds[kind].hint}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
