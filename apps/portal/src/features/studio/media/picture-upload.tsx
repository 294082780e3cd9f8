import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { UploadField } from './upload-field';

interface PictureUploadProps {
  readonly label: ReactNode;
  readonly error?: ReactNode;
  /** The picture as contents name it, under `/files/`. */
  readonly onPicture: (path: string) => void;
}

/** Chooses and sends a picture of a sort that browsers show. */
export function PictureUpload({ label, error, onPicture }: PictureUploadProps) {
  return (
    <UploadField
      label={label}
      hint={<Trans>PNG, JPEG, WebP or AVIF.</Trans>}
      accept="image/png,image/jpeg,image/webp,image/avif"
      isRight={(type) => type.startsWith('image/')}
      wrong={<Trans>This file is no picture that browsers show. Nothing was changed.</Trans>}
      error={error}
      onFile={({ path }) => onPicture(path)}
    />
  );
}
