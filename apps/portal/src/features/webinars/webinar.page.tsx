import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Lead, LinkButton, Loading, Notice, Section } from '@provost/ui';
import { lazy, Suspense, useCallback } from 'react';
import { useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import type { WebinarQuery as WebinarAnswer } from '../../gql/graphql';
import { ownTimeZone, useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { RefusalNotice } from '../../shared/refusal';
import { Attendance } from './attendance';
import { Room } from './room';
import { useRoomOpening } from './use-room-opening';
import { CancelRegistrationMutation, RegisterMutation, WebinarQuery } from './webinars.graphql';

type Webinar = WebinarAnswer['webinar'];

/** Comes to hosts only: its form carries a calendar, a dialog and every time zone. */
const HostActs = lazy(() => import('./host-acts'));

/** One webinar: what it is about, when, and the seat. */
export default function WebinarPage() {
  const locale = useLocale();
  const { webinarId = '' } = useParams();
  const [query, again] = useQuery({
    query: WebinarQuery,
    variables: { id: webinarId, locale },
    requestPolicy: 'cache-and-network',
  });
  const ask = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  useRoomOpening(query.data?.webinar, ask);
  return (
    <Loaded query={query} retry={again}>
      {({ webinar }) => (
        <Page title={webinar.title}>
          <WebinarLead webinar={webinar} />
          {webinar.viewerCan.edit && <Host webinar={webinar} />}
        </Page>
      )}
    </Loaded>
  );
}

function WebinarLead({ webinar }: { readonly webinar: Webinar }) {
  const locale = useLocale();
  const format = useFormat();
  const [registering, register] = useMutation(RegisterMutation);
  const [leaving, cancel] = useMutation(CancelRegistrationMutation);
  const over = registering.data?.registerForWebinar.__typename === 'WebinarOver';
  const error = registering.error ?? leaving.error;
  const own = format.dateTime(webinar.startsAt, ownTimeZone());
  const hostTime = format.dateTime(webinar.startsAt, webinar.timeZone);
  const opens = format.dateTime(webinar.joinOpensAt, ownTimeZone());
  const length = format.duration(webinar.minutes * 60);
  const { place, hostName } = webinar;
  const variables = { webinarId: webinar.id, locale };
  return (
    <Lead
      kicker={<Trans>Webinar with {hostName}</Trans>}
      title={<bdi>{webinar.title}</bdi>}
      beside={(webinar.viewerCan.join || webinar.myPresentSeconds > 0) && <Room key={webinar.id} webinar={webinar} />}
      actions={
        <>
          {webinar.viewerCan.register && !webinar.myRegistration && (
            <Button
              tone={webinar.viewerCan.edit ? 'quiet' : 'primary'}
              busy={registering.fetching}
              onClick={() => void register(variables)}
            >
              <Trans>Register</Trans>
            </Button>
          )}
          {webinar.myRegistration && (
            <>
              <LinkButton href={webinar.icsUrl}>
                <Trans>Add to calendar</Trans>
              </LinkButton>
              <Button tone="quiet" busy={leaving.fetching} onClick={() => void cancel(variables)}>
                <Trans>Give up the seat</Trans>
              </Button>
            </>
          )}
        </>
      }
    >
      {webinar.cancelledAt && <Notice kind="warn" live title={<Trans>This webinar was cancelled.</Trans>} />}
      <p>
        <Trans>{own} your time</Trans>
        <br />
        <Trans>
          {hostTime} host time, {place}
        </Trans>
        <br />
        {length}
      </p>
      <p>
        <bdi>{webinar.about}</bdi>
      </p>
      {webinar.myRegistration && !webinar.cancelledAt && (
        <p className="quiet">
          <Trans>You are registered. The room opens on {opens}.</Trans>
        </p>
      )}
      {over && <Notice kind="warn" live title={<Trans>This webinar is over.</Trans>} />}
      {error && <RefusalNotice error={error} />}
    </Lead>
  );
}

/** What only whoever may change the webinar sees. */
function Host({ webinar }: { readonly webinar: Webinar }) {
  const { t } = useLingui();
  const start = Date.parse(webinar.startsAt);
  const isOver = start + webinar.minutes * 60_000 < Date.now();
  return (
    <>
      {!webinar.cancelledAt && !isOver && (
        <Section title={<Trans>Yours to change</Trans>} note={<Trans>Calendars take over what you change.</Trans>}>
          <Suspense fallback={<Loading label={t`Loading`} />}>
            <HostActs webinar={webinar} />
          </Suspense>
        </Section>
      )}
      <Attendance webinarId={webinar.id} minutes={webinar.minutes} begun={start < Date.now()} />
    </>
  );
}
