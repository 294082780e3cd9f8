import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, Disclosure, Notice, Row, Rows } from '@provost/ui';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { CreatePodcastFeedMutation as CreateAnswer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { refusalOf, useRefusalMessage } from '../../shared/refusal';
import { AddressRow } from './address-row';
import { CreatePodcastFeedMutation, MyPodcastFeedQuery, RevokePodcastFeedMutation } from './podcasts.graphql';

type Address = CreateAnswer['createPodcastFeed']['addresses'][number];

/** The officer's own feed: made, copied, made anew and ended; and what reads by it. */
export function PrivateFeed() {
  const locale = useLocale();
  const refusal = useRefusalMessage();
  const [query, again] = useQuery({ query: MyPodcastFeedQuery, requestPolicy: 'cache-and-network' });
  const [made, create] = useMutation(CreatePodcastFeedMutation);
  const [ended, revoke] = useMutation(RevokePodcastFeedMutation);
  const [addresses, setAddresses] = useState<readonly Address[]>([]);
  const [asking, setAsking] = useState<'anew' | 'end' | null>(null);
  const error = made.error ?? ended.error;
  const makeOne = async () => {
    const { data } = await create({ locale });
    setAddresses(data?.createPodcastFeed.addresses ?? []);
    if (data) setAsking(null);
  };
  const endIt = async () => {
    const { data } = await revoke({});
    if (!data) return;
    setAddresses([]);
    setAsking(null);
  };
  return (
    <Loaded query={query} retry={again}>
      {({ myPodcastFeed: feed }) => (
        <div className="private-feed">
          {error && <Notice kind="error" live title={refusal(refusalOf(error).code)} />}
          {addresses.length > 0 && <Addresses addresses={addresses} />}
          {feed && <Devices since={feed.createdAt} devices={feed.devices} hasAddresses={addresses.length > 0} />}
          {asking && (
            <Notice
              kind="warn"
              live
              title={
                asking === 'end' ? (
                  <Trans>Your podcast apps lose the shows at once.</Trans>
                ) : (
                  <Trans>The present address ends at once: every app needs the new one.</Trans>
                )
              }
              actions={
                <>
                  <Button
                    tone="danger"
                    busy={made.fetching || ended.fetching}
                    onClick={() => void (asking === 'end' ? endIt() : makeOne())}
                  >
                    {asking === 'end' ? <Trans>End the address</Trans> : <Trans>Replace the address</Trans>}
                  </Button>
                  <Button tone="quiet" onClick={() => setAsking(null)}>
                    <Trans>Keep it</Trans>
                  </Button>
                </>
              }
            />
          )}
          {!asking && (
            <Actions>
              {!feed && (
                <Button busy={made.fetching} onClick={() => void makeOne()}>
                  <Trans>Make my address</Trans>
                </Button>
              )}
              {feed && (
                <>
                  <Button tone="quiet" onClick={() => setAsking('anew')}>
                    <Trans>Make a new address</Trans>
                  </Button>
                  <Button tone="quiet" onClick={() => setAsking('end')}>
                    <Trans>End this address</Trans>
                  </Button>
                </>
              )}
            </Actions>
          )}
        </div>
      )}
    </Loaded>
  );
}

/** Shown this once: the server keeps nothing that they could be read from. The one for everything stands first. */
function Addresses({ addresses }: { readonly addresses: readonly Address[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const locale = useLocale();
  const ofAll = addresses.filter(({ showId }) => showId == null);
  const first = ofAll.find((one) => one.locale === locale) ?? ofAll[0];
  const row = (address: Address) => (
    <AddressRow
      key={address.url}
      url={address.url}
      title={address.showTitle ?? t`All shows`}
      language={format.languages([address.locale])}
    />
  );
  return (
    <>
      <Notice kind="good" live title={<Trans>Copy the addresses now: they are shown this once.</Trans>}>
        <p>
          <Trans>Who has such an address hears as you. Give it to your own apps only.</Trans>
        </p>
      </Notice>
      {first && <Rows>{row(first)}</Rows>}
      {addresses.length > 1 && (
        <Disclosure title={<Trans>Other languages, and each show by itself</Trans>}>
          <Rows>{addresses.filter((one) => one !== first).map(row)}</Rows>
        </Disclosure>
      )}
    </>
  );
}

function Devices(props: {
  readonly since: string;
  readonly devices: readonly { readonly name: string; readonly firstAt: string; readonly lastAt: string }[];
  readonly hasAddresses: boolean;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const since = format.date(props.since);
  if (props.devices.length === 0) {
    return props.hasAddresses ? null : (
      <p className="quiet">
        <Trans>You have an address since {since}. No app has read by it yet.</Trans>
      </p>
    );
  }
  return (
    <Rows label={t`What reads by your address`}>
      {props.devices.map(({ name, firstAt, lastAt }) => {
        const first = format.date(firstAt);
        const last = format.dateTime(lastAt);
        return (
          <Row
            key={name}
            title={<bdi>{name === 'unknown' ? t`An app without a name` : name}</bdi>}
            note={
              <Trans>
                Last read on {last}, first on {first}
              </Trans>
            }
          />
        );
      })}
    </Rows>
  );
}
