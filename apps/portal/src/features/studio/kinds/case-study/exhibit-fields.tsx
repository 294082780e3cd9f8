import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseStudyContent, Exhibit } from '@provost/domain';
import type { Locale } from '../../../../shared/i18n';
import { Pairs } from '../pairs';
import { WordsField } from '../words-field';
import { CustodyFields } from './custody-fields';
import { NotesChoice } from './notes-choice';
import { PictureFields } from './picture-fields';

export interface ExhibitFieldsProps {
  readonly exhibit: Exhibit;
  readonly onChange: (exhibit: Exhibit) => void;
  readonly locale: Locale;
  readonly source: Exhibit | undefined;
  readonly content: CaseStudyContent;
  readonly errorAt: (...places: readonly string[]) => string | undefined;
}

/** A thing in evidence: its seal, where it was found, and what an examination shows. */
export function ExhibitFields({ exhibit, onChange, content, locale, source, errorAt }: ExhibitFieldsProps) {
  const { t } = useLingui();
  const words = (part: 'seal' | 'title' | 'found' | 'description' | 'holder' | 'place' | 'provenance') => ({
    locale,
    source: source?.[part],
    value: exhibit[part],
    onChange: (text: string) => onChange({ ...exhibit, [part]: text }),
  });
  return (
    <>
      <WordsField label={<Trans>Title</Trans>} error={errorAt(`exhibit ${exhibit.id}`)} {...words('title')} />
      <div className="case-pair">
        <WordsField label={<Trans>Seal</Trans>} {...words('seal')} />
        <WordsField label={<Trans>Where it was found</Trans>} {...words('found')} />
      </div>
      <WordsField long label={<Trans>Description</Trans>} {...words('description')} />
      <WordsField label={<Trans>Where it came from before</Trans>} {...words('provenance')} />
      <div className="case-pair is-even">
        <WordsField label={<Trans>Who has it at first</Trans>} {...words('holder')} />
        <WordsField label={<Trans>Where it is at first</Trans>} {...words('place')} />
      </div>
      {(!source || source.picture) && (
        <PictureFields
          label={<Trans>Picture</Trans>}
          {...{ picture: exhibit.picture, locale, source: source?.picture }}
          onChange={(picture) => onChange({ ...exhibit, picture })}
          error={errorAt(`exhibit ${exhibit.id}, picture`)}
        />
      )}
      <CustodyFields {...{ exhibit, content, onChange, locale, source, errorAt }} />
      {!source && (
        <NotesChoice
          content={content}
          value={exhibit.notes}
          onChange={(notes) => {
            const { notes: _, ...rest } = exhibit;
            onChange(notes ? { ...rest, notes } : rest);
          }}
        />
      )}
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
