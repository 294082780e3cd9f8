import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Loading, Select } from '@provost/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ownTimeZone, useFormat } from '../../../../shared/format';
import { useLocale } from '../../../../shared/i18n';
import { usePages } from '../../../../shared/pages';
import { paths } from '../../../../shared/paths';
import { RefusalNotice } from '../../../../shared/refusal';
import { ChosenWebinarQuery, WebinarsToChooseQuery } from './webinar.graphql';

interface WebinarChoiceProps {
  readonly webinarId: string;
  readonly onChange: (webinarId: string) => void;
  readonly error?: ReactNode;
}

/** One of the trainer's webinars that are still to come; one that was chosen before stays choosable when it is over. */
export function WebinarChoice({ webinarId, onChange, error }: WebinarChoiceProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const list = usePages(WebinarsToChooseQuery, { locale }, (data) => data.webinars);
  const [chosen] = useQuery({
    query: ChosenWebinarQuery,
    variables: { id: webinarId, locale },
    pause: webinarId === '',
  });
  if (list.totalCount === null) {
    return list.error ? (
      <RefusalNotice error={list.error} retry={list.retry} />
    ) : (
      <Loading label={t`Loading`} lines={1} />
    );
  }
  const own = list.nodes.filter(({ viewerCan, cancelledAt }) => viewerCan.edit && cancelledAt == null);
  const before = chosen.data?.webinar;
  const all = before && !own.some(({ id }) => id === before.id) ? [before, ...own] : own;
  return (
    <div>
      <Select
        label={<Trans>Webinar</Trans>}
        hint={
          all.length === 0 && !list.hasMore ? (
            <>
              <Trans>You have no webinar that is still to come. Schedule one first; what you typed here is kept.</Trans>{' '}
              <Link to={paths.webinars}>
                <Trans>Webinars</Trans>
              </Link>
            </>
          ) : undefined
        }
        placeholder={t`Choose a webinar`}
        value={webinarId}
        onChange={onChange}
        options={all.map(({ id, title, startsAt }) => ({
          value: id,
          label: `${title} · ${format.dateTime(startsAt, ownTimeZone())}`,
        }))}
        error={error}
      />
      {list.hasMore && (
        <Button tone="plain" busy={list.loading} onClick={list.loadMore}>
          <Trans>Show later webinars</Trans>
        </Button>
      )}
    </div>
  );
}
