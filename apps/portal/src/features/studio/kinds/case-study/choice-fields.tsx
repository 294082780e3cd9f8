import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseStudyContent, Choice } from '@provost/domain';
import { Select } from '@provost/ui';
import { useFormat } from '../../../../shared/format';
import type { Locale } from '../../../../shared/i18n';
import { WordsField } from '../words-field';
import { ExhibitChoice } from './exhibit-choice';

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
        </>
      )}
    </>
  );
}
