import { Trans } from '@lingui/react/macro';
import { Actions, Button, Checkbox, TextField } from '@provost/ui';
import { useState } from 'react';
import { UploadField } from './media/upload-field';
import { insertAtTop } from './rich-commands';
import type { RichFormProps } from './rich-editor-props';

interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** The size of a picture in pixels, so that its place is kept before it comes. Null where this browser cannot show it. */
export async function sizeOf(file: File): Promise<{ readonly width: number; readonly height: number } | null> {
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = picture;
    picture.close();
    return { width, height };
  } catch {
    return null;
  }
}

/** A new picture: its file, and the words that stand instead of it, without which it does not come into the text. */
export function FigureForm({ editor, done }: RichFormProps) {
  const [picture, setPicture] = useState<Picture | null>(null);
  const [broken, setBroken] = useState(false);
  const [alt, setAlt] = useState('');
  const [credit, setCredit] = useState('');
  const [decorative, setDecorative] = useState(false);
  const [tried, setTried] = useState(false);
  const isSaid = decorative || alt.trim() !== '';
  const take = async (path: string, file: File) => {
    const size = await sizeOf(file);
    setBroken(size === null);
    if (size) setPicture({ file: path, ...size });
  };
  const insert = () => {
    setTried(true);
    if (!picture || !isSaid) return;
    const said = decorative ? { alt: '', decorative: true } : { alt: alt.trim() };
    const attrs = { ...picture, ...said, ...(credit.trim() !== '' && { credit: credit.trim() }) };
    done();
    insertAtTop(editor, { type: 'figure', attrs });
  };
  return (
    <div className="rich-link">
      <UploadField
        label={<Trans>Picture</Trans>}
        hint={<Trans>PNG, JPEG or WebP.</Trans>}
        accept="image/png,image/jpeg,image/webp"
        isRight={(type) => type.startsWith('image/')}
        wrong={<Trans>This file is no picture that browsers show. Nothing was changed.</Trans>}
        error={
          broken ? (
            <Trans>This picture cannot be shown here.</Trans>
          ) : tried && !picture ? (
            <Trans>Choose a picture first.</Trans>
          ) : undefined
        }
        onFile={(kept, file) => void take(kept.path, file)}
      />
      {picture && <img className="rich-preview" src={`/files/${picture.file}`} alt="" {...sizeAttrs(picture)} />}
      <TextField
        label={<Trans>Words instead of the picture</Trans>}
        hint={<Trans>For whoever does not see it: what it shows, and what that says here.</Trans>}
        dir="auto"
        value={alt}
        disabled={decorative}
        onChange={setAlt}
        error={tried && !isSaid ? <Trans>Say what the picture shows, or that it only decorates.</Trans> : undefined}
      />
      <Checkbox
        label={<Trans>It only decorates</Trans>}
        hint={<Trans>A screen reader passes over it.</Trans>}
        checked={decorative}
        onChange={setDecorative}
      />
      <TextField label={<Trans>Credit</Trans>} dir="auto" value={credit} onChange={setCredit} />
      <Actions>
        <Button tone="quiet" onClick={insert}>
          <Trans>Put it into the text</Trans>
        </Button>
        <Button tone="plain" onClick={done}>
          <Trans>Cancel</Trans>
        </Button>
      </Actions>
    </div>
  );
}

const sizeAttrs = ({ width, height }: Picture) => ({ width, height });
