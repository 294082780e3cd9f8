import { Trans, useLingui } from '@lingui/react/macro';
import {
  CUSTODY_ACTS,
  type CaseStudyContent,
  type CustodyAction,
  type CustodyAct,
  type Exhibit,
} from '@provost/domain';
import { CheckboxGroup, Select } from '@provost/ui';
import type { Locale } from '../../../../shared/i18n';
import { OrderedList } from '../../ordered-list';
import { WordsField } from '../words-field';
import { EffectsFields } from './effects-fields';
import { emptyAction } from './empty';
import { FormulaField } from './formula-field';

export interface CustodyFieldsProps {
  readonly exhibit: Exhibit;
  readonly content: CaseStudyContent;
  readonly onChange: (exhibit: Exhibit) => void;
  readonly locale: Locale;
  readonly source: Exhibit | undefined;
  readonly errorAt: (...places: readonly string[]) => string | undefined;
}

const some = (ids: readonly string[]) => (ids.length > 0 ? ids : undefined);

/** The actions that write the custody log of an exhibit: the right order, what they are due before, and what breaks the chain. */
export function CustodyFields({ exhibit, content, onChange, locale, source, errorAt }: CustodyFieldsProps) {
  const { t } = useLingui();
  const acts: Record<CustodyAct, string> = {
    photograph: t`Photograph`,
    seal: t`Seal`,
    'hand-over': t`Hand over`,
    open: t`Open`,
    laboratory: t`Send to the laboratory`,
  };
  const scenes = content.scenes.map(({ id, title }) => ({ value: id, label: title || id }));
  return (
    <div className="studio-nested">
      <OrderedList<CustodyAction>
        label={t`Custody actions`}
        items={exhibit.actions}
        onChange={(actions) => onChange({ ...exhibit, actions })}
        nameOf={({ label, act }) => label || acts[act]}
        add={{ label: <Trans>Add a custody action</Trans>, make: emptyAction }}
        fixed={source !== undefined}
        level={5}
      >
        {(action, set) => {
          const own = source?.actions.find(({ id }) => id === action.id);
          const place = `exhibit ${exhibit.id}, action ${action.id}`;
          // A field that is emptied is taken out: what is not there says nothing.
          const change = (part: { readonly [K in keyof CustodyAction]?: CustodyAction[K] | undefined }) => {
            const entries = Object.entries({ ...action, ...part }).filter(([, value]) => value !== undefined);
            set(Object.fromEntries(entries) as unknown as CustodyAction);
          };
          const words = (key: 'label' | 'entry' | 'broken' | 'holder' | 'place') => ({
            locale,
            source: own?.[key],
            value: action[key] ?? '',
            onChange: (text: string) => change({ [key]: text }),
          });
          const others = exhibit.actions.filter(({ id }) => id !== action.id);
          return (
            <>
              {!source && (
                <Select
                  label={<Trans>What is done</Trans>}
                  value={action.act}
                  options={CUSTODY_ACTS.map((value) => ({ value, label: acts[value] }))}
                  onChange={(act) => change({ act })}
                />
              )}
              <WordsField label={<Trans>On the button</Trans>} error={errorAt(place)} {...words('label')} />
              <WordsField
                label={<Trans>In the custody log</Trans>}
                error={errorAt(`${place}, entry`)}
                {...words('entry')}
              />
              {(!own || own.broken !== undefined) && (
                <WordsField
                  label={<Trans>In the log, where it breaks the chain</Trans>}
                  error={errorAt(`${place}, broken`)}
                  {...words('broken')}
                />
              )}
              {!source && (
                <>
                  {others.length > 0 && (
                    <CheckboxGroup
                      label={<Trans>Must come after</Trans>}
                      choices={others.map(({ id, label, act }) => ({ value: id, label: label || acts[act] }))}
                      value={action.after ?? []}
                      error={errorAt(`exhibit ${exhibit.id}`)}
                      onChange={(ids) => change({ after: some(ids) })}
                    />
                  )}
                  <FormulaField
                    optional
                    label={<Trans>Right only if</Trans>}
                    content={content}
                    needed="boolean"
                    value={action.when ?? ''}
                    onChange={(when) => change({ when: when || undefined })}
                  />
                  <CheckboxGroup
                    label={<Trans>Due before these scenes</Trans>}
                    choices={scenes}
                    value={action.due ?? []}
                    onChange={(ids) => change({ due: some(ids) })}
                  />
                  <CheckboxGroup
                    label={<Trans>Offered in these scenes; in none chosen: wherever the exhibit is shown</Trans>}
                    choices={scenes}
                    value={action.scenes ?? []}
                    onChange={(ids) => change({ scenes: some(ids) })}
                  />
                  <EffectsFields
                    content={content}
                    effects={action.effects}
                    onChange={(effects) => change({ effects })}
                  />
                </>
              )}
              {(!own || own.holder !== undefined) && (
                <WordsField label={<Trans>Who has it then</Trans>} {...words('holder')} />
              )}
              {(!own || own.place !== undefined) && (
                <WordsField label={<Trans>Where it is then</Trans>} {...words('place')} />
              )}
            </>
          );
        }}
      </OrderedList>
    </div>
  );
}
