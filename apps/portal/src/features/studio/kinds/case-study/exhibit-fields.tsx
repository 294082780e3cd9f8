import { Trans, useLingui } from '@lingui/react/macro';
import type { Exhibit } from '@provost/domain';
import type { Locale } from '../../../../shared/i18n';
import { Pairs } from '../pairs';
import { WordsField } from '../words-field';

export interface ExhibitFieldsProps {
  readonly exhibit: Exhibit;
  readonly onChange: (exhibit: Exhibit) => void;
  readonly locale: Locale;
  readonly source: Exhibit | undefined;
  readonly titleError: string | undefined;
}

/** A thing in evidence: its seal, where it was found, and what an examination shows. */
export function ExhibitFields({ exhibit, onChange, locale, source, titleError }: ExhibitFieldsProps) {
  const { t } = useLingui();
  const words = (part: 'seal' | 'title' | 'found' | 'description') => ({
    locale,
    source: source?.[part],
    value: exhibit[part],
    onChange: (text: string) => onChange({ ...exhibit, [part]: text }),
  });
  return (
    <>
      <WordsField label={<Trans>Title</Trans>} error={titleError} {...words('title')} />
      <div className="case-pair">
        <WordsField label={<Trans>Seal</Trans>} {...words('seal')} />
        <WordsField label={<Trans>Where it was found</Trans>} {...words('found')} />
      </div>
      <WordsField long label={<Trans>Description</Trans>} {...words('description')} />
      <Pairs
        label={t`What an examination shows`}
        names={[<Trans>Mark</Trans>, <Trans>Finding</Trans>]}
        add={<Trans>Add a finding</Trans>}
        pairs={exhibit.facts.map(({ label, value }) => [label, value])}
        source={source ? source.facts.map(({ label, value }) => [label, value]) : null}
        locale={locale}
        onChange={(pairs) => onChange({ ...exhibit, facts: pairs.map(([label, value]) => ({ label, value })) })}
      />
    </>
  );
}
