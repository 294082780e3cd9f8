import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseStudyContent, Choice } from '@provost/domain';
import { Select } from '@provost/ui';
import { useFormat } from '../../../../shared/format';
import type { Locale } from '../../../../shared/i18n';
import { WordsField } from '../words-field';
import type { ReactNode } from 'react';
import { EffectsFields } from './effects-fields';
import { ExhibitChoice } from './exhibit-choice';
import { FormulaField } from './formula-field';
import { NotesChoice } from './notes-choice';

export interface ChoiceFieldsProps {
  readonly choice: Choice;
  readonly content: CaseStudyContent;
  readonly onChange: (choice: Choice) => void;
  /** Leads this choice to a new scene. */
  readonly onBranch: () => void;
  readonly locale: Locale;
  readonly source: Choice | undefined;
  readonly error: string | undefined;
}

/** Stands for a scene that is still to be made. Ids begin with a letter or digit, so it is none. */
const NEW = '+';

/** A decision: its words, where it leads, and what must have been examined before. */
export function ChoiceFields({ choice, content, onChange, onBranch, locale, source, error }: ChoiceFieldsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { needs = [], ...open } = choice;
  const scenes = content.scenes.map(({ id, title }, index) => {
    const number = format.number(index + 1);
    return { value: id, label: title ? `${number} ${title}` : t`Scene ${number}` };
  });
  // A part that is emptied is taken out: what is not there says nothing.
  const set = (part: { readonly [K in keyof Choice]?: Choice[K] | undefined }) => {
    const entries = Object.entries({ ...choice, ...part }).filter(([, value]) => value !== undefined);
    onChange(Object.fromEntries(entries) as unknown as Choice);
  };
  const words = (part: 'closed' | 'rationale' | 'legalBasis', label: ReactNode) =>
    (!source || source[part] !== undefined) && (
      <WordsField
        long={part === 'rationale'}
        label={label}
        locale={locale}
        source={source?.[part]}
        value={choice[part] ?? ''}
        onChange={(text) => set({ [part]: source ? text : text || undefined })}
      />
    );
  const isKnown = content.scenes.some(({ id }) => id === choice.to);
  return (
    <>
      <WordsField
        label={<Trans>What the officer can do</Trans>}
        locale={locale}
        source={source?.label}
        value={choice.label}
        error={choice.label.trim() === '' || source ? error : undefined}
        onChange={(label) => onChange({ ...choice, label })}
      />
      {!source && (
        <>
          <Select
            label={<Trans>Leads to</Trans>}
            placeholder={t`Choose a scene`}
            value={isKnown ? choice.to : ''}
            options={[...scenes, { value: NEW, label: t`A new scene` }]}
            error={isKnown || choice.label.trim() === '' ? undefined : error}
            onChange={(to) => (to === NEW ? onBranch() : onChange({ ...choice, to }))}
          />
          <ExhibitChoice
            label={<Trans>Only after examining</Trans>}
            exhibits={content.exhibits}
            value={needs}
            error={isKnown && choice.label.trim() !== '' ? error : undefined}
            onChange={(ids) => onChange(ids.length > 0 ? { ...choice, needs: ids } : open)}
          />
          <FormulaField
            optional
            label={<Trans>Open only if</Trans>}
            hint={<Trans>For example: budget &gt;= 400 and custody.E3.intact</Trans>}
            content={content}
            needed="boolean"
            value={choice.when ?? ''}
            onChange={(when) => set({ when: when || undefined })}
          />
          <EffectsFields content={content} effects={choice.effects} onChange={(effects) => set({ effects })} />
          <NotesChoice content={content} value={choice.notes} onChange={(notes) => set({ notes })} />
          <ExhibitChoice
            label={<Trans>Breaks the chain of custody of</Trans>}
            exhibits={content.exhibits}
            value={(choice.breaks ?? []).map(({ exhibit }) => exhibit)}
            onChange={(ids) =>
              set({
                breaks:
                  ids.length > 0
                    ? ids.map(
                        (exhibit) => choice.breaks?.find((one) => one.exhibit === exhibit) ?? { exhibit, entry: '' },
                      )
                    : undefined,
              })
            }
          />
        </>
      )}
      {(choice.breaks ?? []).map((one, i) => (
        <WordsField
          key={one.exhibit}
          label={<Trans>In the custody log</Trans>}
          hint={content.exhibits.find(({ id }) => id === one.exhibit)?.seal}
          locale={locale}
          source={source?.breaks?.[i]?.entry}
          value={one.entry}
          onChange={(entry) =>
            onChange({ ...choice, breaks: choice.breaks?.map((other) => (other === one ? { ...one, entry } : other)) })
          }
        />
      ))}
      {choice.when !== undefined && words('closed', <Trans>Said while it is not open</Trans>)}
      {words('rationale', <Trans>What an expert says to this decision</Trans>)}
      {words('legalBasis', <Trans>Legal basis</Trans>)}
    </>
  );
}
