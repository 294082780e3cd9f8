import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Chips, EmptyState, Lead, Loading, Pager, Row, Rows, Section, Tag, useFocusBack } from '@provost/ui';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ownTimeZone, useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Page } from '../../shared/page';
import { usePages } from '../../shared/pages';
import { paths } from '../../shared/paths';
import { RefusalNotice } from '../../shared/refusal';
import { useViewer } from '../../shared/session';
import { WebinarsQuery } from './webinars.graphql';
import './webinars.css';

/** Comes to trainers who schedule: it carries a calendar and every time zone. */
const WebinarForm = lazy(() => import('./webinar-form'));

/** Live teaching: what comes and what was. */
export default function WebinarsPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const navigate = useNavigate();
  const { can } = useViewer();
  const [scheduling, setScheduling] = useState(false);
  const around = useFocusBack(scheduling);
  const [when, setWhen] = useState<'coming' | 'past'>('coming');
  const list = usePages(WebinarsQuery, { locale, past: when === 'past' }, (data) => data.webinars);
  const shown = format.number(list.nodes.length);
  const all = format.number(list.totalCount ?? 0);
  return (
    <Page title={t`Webinars`}>
      <Lead
        title={<Trans>Webinars</Trans>}
        actions={
          can.teach && (
            <div ref={around}>
              {!scheduling && (
                <Button onClick={() => setScheduling(true)}>
                  <Trans>Schedule a webinar</Trans>
                </Button>
              )}
            </div>
          )
        }
      />
      {scheduling && (
        <Section title={<Trans>New webinar</Trans>}>
          <Suspense fallback={<Loading label={t`Loading`} />}>
            <WebinarForm
              webinarId={null}
              before={null}
              onSaved={(id) => void navigate(paths.webinar(id))}
              onClose={() => setScheduling(false)}
            />
          </Suspense>
        </Section>
      )}
      <div className="webinars-when">
        <Chips
          label={t`When`}
          value={when}
          onChange={setWhen}
          chips={[
            { value: 'coming', label: <Trans>Coming up</Trans> },
            { value: 'past', label: <Trans>Past</Trans> },
          ]}
        />
      </div>
      {list.error && <RefusalNotice error={list.error} retry={list.retry} />}
      {list.totalCount === null && list.loading && <Loading label={t`Loading`} />}
      {list.totalCount === 0 && <EmptyState title={<Trans>No webinars here</Trans>} />}
      <Rows>
        {list.nodes.map((webinar) => {
          const own = format.dateTime(webinar.startsAt, ownTimeZone());
          const host = format.time(webinar.startsAt, webinar.timeZone);
          const { place } = webinar;
          return (
            <Row
              key={webinar.id}
              title={
                <Link to={paths.webinar(webinar.id)}>
                  <bdi>{webinar.title}</bdi>
                </Link>
              }
              note={
                <Trans>
                  {own} your time · {host} host time, {place}
                </Trans>
              }
              state={<WebinarTag cancelled={webinar.cancelledAt != null} registered={webinar.myRegistration != null} />}
              act={<span className="small quiet">{format.duration(webinar.minutes * 60)}</span>}
            />
          );
        })}
      </Rows>
      <Pager
        hasMore={list.hasMore}
        loading={list.loading}
        onMore={list.loadMore}
        moreLabel={<Trans>Load more</Trans>}
        status={
          <Trans>
            {shown} of {all}
          </Trans>
        }
      />
    </Page>
  );
}

function WebinarTag({ cancelled, registered }: { readonly cancelled: boolean; readonly registered: boolean }) {
  if (cancelled) {
    return (
      <Tag tone="bad">
        <Trans>Cancelled</Trans>
      </Tag>
    );
  }
  if (!registered) return null;
  return (
    <Tag tone="good">
      <Trans>Registered</Trans>
    </Tag>
  );
}
