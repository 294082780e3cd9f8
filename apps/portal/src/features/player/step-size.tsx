import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useDataSaver } from '../../shared/device';
import { useFormat } from '../../shared/format';
import { paths } from '../../shared/paths';
import { filesOf } from './offline/files-of';
import { sizesOf, type Size } from './sizes';

/** What a step loads, at each quality, before anything of it is played; and whether this device saves data. */
export function StepSize({ content }: { readonly content: object }) {
  const { t } = useLingui();
  const format = useFormat();
  const saving = useDataSaver();
  const sizes = sizesOf(content);
  const pictures = usePicturesSize(content, sizes.length === 0);
  if (sizes.length === 0 && pictures === 0) return null;
  const nameOf = ({ what, height, codec }: Size): string =>
    codec !== undefined
      ? `\u2068${codec}\u2069`
      : what === 'sound'
        ? t`Sound alone`
        : height === null
          ? t`Video`
          : `\u2068${height}p\u2069`;
  const lines = sizes.map((size) => `${nameOf(size)}: \u2068${format.size(size.bytes)}\u2069`);
  const pictureSize = format.size(pictures);
  return (
    <p className="step-size small quiet">
      {sizes.length > 0 ? <>{lines.join(' · ')}</> : <Trans>Pictures: {pictureSize}</Trans>} ·{' '}
      <Link to={paths.account}>{saving ? <Trans>Data is saved on this device</Trans> : <Trans>Save data</Trans>}</Link>
    </p>
  );
}

/** More would be a burden of its own: each is asked for by its head alone. */
const MOST_PICTURES = 24;
const PICTURE = /\.(?:jpe?g|png|webp|avif)$/u;

/** Bytes of the pictures that a step shows, as the college tells them without sending them; 0 until known, or where there are none. */
function usePicturesSize(content: object, wanted: boolean): number {
  const [bytes, setBytes] = useState(0);
  useEffect(() => {
    const urls = filesOf(content, false)
      .map(({ url }) => url)
      .filter((url) => PICTURE.test(url));
    if (!wanted || urls.length === 0 || urls.length > MOST_PICTURES) return undefined;
    const leave = new AbortController();
    const sizeOf = async (url: string) => {
      const answer = await fetch(url, { method: 'HEAD', signal: leave.signal });
      return Number(answer.headers.get('content-length') ?? 0);
    };
    Promise.all(urls.map(sizeOf)).then(
      (all) => setBytes(all.reduce((sum, one) => sum + one, 0)),
      () => undefined, // without a line nothing is loaded either
    );
    return () => leave.abort();
  }, [content, wanted]);
  return bytes;
}
