import { Trans } from '@lingui/react/macro';
import { Disclosure } from '@provost/ui';
import { useFormat } from '../../../shared/format';

export interface SourcesProps {
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly year?: number | null;
    readonly url?: string | null;
    readonly checkedOn: string;
  }[];
}

/** What a text rests on, each with the day on which it was checked. */
export function Sources({ sources }: SourcesProps) {
  const format = useFormat();
  if (sources.length === 0) return null;
  return (
    <Disclosure title={<Trans>Sources</Trans>}>
      <ul>
        {sources.map(({ title, publisher, year, url, checkedOn }) => {
          const day = format.date(checkedOn);
          return (
            <li key={title}>
              {url?.startsWith('https://') ? (
                <a href={url} target="_blank" rel="noreferrer">
                  <bdi>{title}</bdi>
                </a>
              ) : (
                <bdi>{title}</bdi>
              )}
              , <bdi>{[publisher, year].filter(Boolean).join(' ')}</bdi>{' '}
              <span className="quiet small">
                <Trans>checked on {day}</Trans>
              </span>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
