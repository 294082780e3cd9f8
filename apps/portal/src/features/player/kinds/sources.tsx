import { Trans } from '@lingui/react/macro';
import { isHttps, isReviewDue } from '@provost/domain';
import { Disclosure } from '@provost/ui';
import { useState } from 'react';
import { useFormat } from '../../../shared/format';

export interface SourcesProps {
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly year?: number | null;
    readonly url?: string | null;
    readonly checkedOn: string;
    readonly reviewBy?: string | null;
  }[];
  /** True where they stand at the end of a text of their own, open. */
  readonly open?: boolean;
}

/** What a text rests on, each with the day on which it was checked and the day by which it is looked at again. */
export function Sources({ sources, open = false }: SourcesProps) {
  if (sources.length === 0) return null;
  const list = (
    <ul className="sources">
      {sources.map((source) => (
        <Cited key={`${source.title} ${source.url}`} source={source} />
      ))}
    </ul>
  );
  return open ? (
    <section>
      <h2>
        <Trans>Sources</Trans>
      </h2>
      {list}
    </section>
  ) : (
    <Disclosure title={<Trans>Sources</Trans>}>{list}</Disclosure>
  );
}

function Cited({ source }: { readonly source: SourcesProps['sources'][number] }) {
  const format = useFormat();
  const [now] = useState(() => new Date());
  const { title, publisher, year, url, checkedOn, reviewBy } = source;
  const checked = format.date(checkedOn);
  const review = reviewBy ? format.date(reviewBy) : null;
  return (
    <li>
      {isHttps(url) ? (
        <a href={url ?? ''} target="_blank" rel="noreferrer">
          <bdi>{title}</bdi>
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}
      {' · '}
      <bdi>{[publisher, year].filter(Boolean).join(' ')}</bdi>
      <p className="quiet small">
        {!review ? (
          <Trans>checked on {checked}</Trans>
        ) : isReviewDue({ reviewBy: reviewBy ?? '' }, now) ? (
          <Trans>
            checked on {checked}; it was to be looked at again by {review}. It may have changed since: look at the
            source before you rely on it.
          </Trans>
        ) : (
          <Trans>
            checked on {checked}, to be looked at again by {review}
          </Trans>
        )}
      </p>
    </li>
  );
}
