import { Trans } from '@lingui/react/macro';
import type { Picture } from '@provost/domain';
import type { ReactNode } from 'react';
import type { Locale } from '../../../../shared/i18n';
import { PictureUpload } from '../../media/picture-upload';
import { WordsField } from '../words-field';

interface PictureFieldsProps {
  readonly label: ReactNode;
  readonly picture: Picture | undefined;
  readonly onChange: (picture: Picture) => void;
  readonly locale: Locale;
  readonly source: Picture | undefined;
  readonly error?: string | undefined;
}

/** A picture of the case: its file, and what it shows in words. */
export function PictureFields({ label, picture, onChange, locale, source, error }: PictureFieldsProps) {
  return (
    <>
      {picture && picture.file !== '' && (
        <img className="studio-preview" src={`/files/${picture.file}`} alt={picture.alt} />
      )}
      <PictureUpload label={label} error={error} onPicture={(file) => onChange({ alt: '', ...picture, file })} />
      {picture && (
        <WordsField
          long
          label={<Trans>What the picture shows, for those who do not see it</Trans>}
          locale={locale}
          source={source?.alt}
          value={picture.alt}
          onChange={(alt) => onChange({ ...picture, alt })}
        />
      )}
    </>
  );
}
