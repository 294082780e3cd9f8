import { Trans } from '@lingui/react/macro';
import type { LessonPicture } from '@provost/domain';
import type { Locale } from '../../../../shared/i18n';
import { PictureUpload } from '../../media/picture-upload';
import { WordsField } from '../words-field';

export interface PictureFieldsProps {
  readonly picture: LessonPicture;
  readonly onChange: (picture: LessonPicture) => void;
  readonly locale: Locale;
  readonly source: LessonPicture | undefined;
  readonly error: string | undefined;
}

/** A picture: its file, the words that stand instead of it, and whose it is. */
export function PictureFields({ picture, onChange, locale, source, error }: PictureFieldsProps) {
  return (
    <>
      <PictureUpload
        label={<Trans>Picture</Trans>}
        error={picture.file === '' ? error : undefined}
        onPicture={(file) => onChange({ ...picture, file })}
      />
      <WordsField
        label={<Trans>Words instead of the picture</Trans>}
        hint={<Trans>For whoever does not see it: what it shows, and what that says here.</Trans>}
        locale={locale}
        source={source?.alt}
        value={picture.alt}
        error={picture.alt.trim() === '' ? error : undefined}
        onChange={(alt) => onChange({ ...picture, alt })}
      />
      <WordsField
        label={<Trans>Credit</Trans>}
        locale={locale}
        source={source?.credit}
        value={picture.credit ?? ''}
        onChange={(credit) => onChange({ ...picture, credit })}
      />
    </>
  );
}
