import { Trans } from '@lingui/react/macro';
import type { Picture } from '@provost/domain';
import { Button, VisuallyHidden } from '@provost/ui';
import { Dialog } from '@provost/ui/dialog';
import { useState } from 'react';
import { fileUrl } from './words';

interface ExhibitPictureProps {
  readonly picture: Picture;
  readonly title: string;
  readonly locale: string;
}

/** The picture of an exhibit, which opens as large as the screen is. */
export function ExhibitPicture({ picture, title, locale }: ExhibitPictureProps) {
  const [large, setLarge] = useState(false);
  const src = fileUrl(picture.file);
  return (
    <figure className="case-figure">
      <button type="button" className="case-enlarge" onClick={() => setLarge(true)}>
        <img src={src} alt={picture.alt} lang={locale} loading="lazy" />
        <VisuallyHidden>
          <Trans>Enlarge</Trans>
        </VisuallyHidden>
      </button>
      {picture.credit && <figcaption className="small quiet">{picture.credit}</figcaption>}
      <Dialog
        wide
        open={large}
        onClose={() => setLarge(false)}
        title={<bdi lang={locale}>{title}</bdi>}
        actions={
          <Button tone="quiet" onClick={() => setLarge(false)}>
            <Trans>Close</Trans>
          </Button>
        }
      >
        <div className="case-large">
          <img src={src} alt={picture.alt} lang={locale} />
        </div>
      </Dialog>
    </figure>
  );
}
