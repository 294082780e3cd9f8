import { Trans } from '@lingui/react/macro';
import type { Rendition } from '@provost/domain';
import { useFormat } from '../../../shared/format';

/** What officers can choose from, and what each costs them. */
export function Qualities({ renditions }: { readonly renditions: readonly Rendition[] }) {
  const format = useFormat();
  return (
    <ul className="studio-qualities">
      {renditions.map(({ height, bitsPerSecond, bytes, file }) => {
        const aMinute = format.size((bitsPerSecond * 60) / 8);
        const size = format.size(bytes);
        const name = height === null ? <Trans>Sound alone</Trans> : <bdi>{`${height}p`}</bdi>;
        return (
          <li key={`${height} ${bytes}`}>
            {file ? (
              <a href={`/files/${file}`} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
            :{' '}
            <Trans>
              {size}, {aMinute} a minute
            </Trans>
          </li>
        );
      })}
    </ul>
  );
}
