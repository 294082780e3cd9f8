import { Trans } from '@lingui/react/macro';
import { Button } from '@provost/ui';
import { UploadField } from '../../media/upload-field';
import { Part } from '../part';

interface PosterPartProps {
  readonly poster: string | undefined;
  readonly onChange: (poster: string | undefined) => void;
}

/** The picture that stands where the film will play. */
export function PosterPart({ poster, onChange }: PosterPartProps) {
  return (
    <Part title={<Trans>Picture before it plays</Trans>}>
      {poster && <img className="studio-preview" src={`/files/${poster}`} alt="" />}
      <div className="studio-fields">
        {poster ? (
          <div>
            <Button tone="plain" onClick={() => onChange(undefined)}>
              <Trans>Take the picture out</Trans>
            </Button>
          </div>
        ) : (
          <UploadField
            label={<Trans>Picture</Trans>}
            hint={<Trans>Optional. JPEG, PNG, WebP or AVIF.</Trans>}
            accept="image/jpeg,image/png,image/webp,image/avif"
            isRight={(type) => type.startsWith('image/')}
            wrong={<Trans>This file is no picture that is accepted here. Nothing was changed.</Trans>}
            onFile={({ path }) => onChange(path)}
          />
        )}
      </div>
    </Part>
  );
}
