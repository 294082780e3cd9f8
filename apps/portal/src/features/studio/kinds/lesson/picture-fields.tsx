import { Trans } from '@lingui/react/macro';
import type { LessonPicture } from '@provost/domain';
import type { Locale } from '../../../../shared/i18n';
import { UploadField } from '../../media/upload-field';
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
      <UploadField
        label={<Trans>Picture</Trans>}
        hint={<Trans>PNG, JPEG or WebP.</Trans>}
        accept="image/png,image/jpeg,image/webp"
        isRight={(type) => type.startsWith('image/')}
        wrong={<Trans>This file is no picture that browsers show. Nothing was changed.</Trans>}
        error={picture.file === '' ? error : undefined}
        onFile={({ path }) => onChange({ ...picture, file: path })}
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
