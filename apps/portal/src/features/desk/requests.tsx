import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, EmptyState, Loading, Notice, Pager, Row, Rows, TextArea } from '@provost/ui';
import { Dialog } from '@provost/ui/dialog';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import type { DeskRequestsQuery as Answer, EnrolmentStatus } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { usePages } from '../../shared/pages';
import { paths } from '../../shared/paths';
import { RefusalNotice } from '../../shared/refusal';
import { DecideMutation, DeskRequestsQuery } from './desk.graphql';
import { searchOf, type DeskChoice } from './filter';
import { useEnrolmentWords } from './words';

type Request = Answer['deskRequests']['nodes'][number];

interface Decided {
  readonly name: string;
  readonly status: EnrolmentStatus;
  /** True where somebody else had decided before. */
  readonly before: boolean;
}

/** Who asked to enter a course and waits, oldest first. */
export function Requests({ choice }: { readonly choice: DeskChoice }) {
  const { t } = useLingui();
  const format = useFormat();
  const locale = useLocale();
  const words = useEnrolmentWords();
  const pages = usePages(DeskRequestsQuery, { filter: choice, locale, first: 20 }, ({ deskRequests }) => deskRequests);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<Decided | null>(null);
  const [refusing, setRefusing] = useState<Request | null>(null);
  const [asksWhy, setAsksWhy] = useState(false);
  const [{ fetching, error }, decide] = useMutation(DecideMutation);

  const settle = async (request: Request, approve: boolean, reason?: string) => {
    const { data } = await decide({ enrolmentId: request.enrolmentId, approve, reason });
    if (!data) return;
    const { status, __typename } = data.decideEnrolment;
    setGone((before) => new Set(before).add(request.enrolmentId));
    setLast({ name: request.fullName, status, before: __typename === 'AlreadyDecided' });
    setAsksWhy(false);
  };

  if (pages.totalCount === null) {
    return pages.error ? <RefusalNotice error={pages.error} retry={pages.retry} /> : <Loading label={t`Loading`} />;
  }
  // A decision shifts the pages behind it: one request may come twice, and is shown once.
  const waiting = [...new Map(pages.nodes.map((request) => [request.enrolmentId, request])).values()].filter(
    ({ enrolmentId }) => !gone.has(enrolmentId),
  );
  const shown = format.number(waiting.length);
  const problem = error ?? pages.error;
  const { name = '', status } = last ?? {};
  const outcome = status ? words[status].word : '';
  return (
    <>
      {last && (
        <Notice
          kind={last.before ? 'warn' : 'good'}
          live
          title={
            last.before ? (
              <Trans>
                {name}: somebody decided before you. {outcome}
              </Trans>
            ) : (
              <Trans>
                {name}: {outcome}
              </Trans>
            )
          }
        />
      )}
      {problem && !asksWhy && <RefusalNotice error={problem} />}
      {waiting.length === 0 ? (
        <EmptyState title={<Trans>Nobody waits for a decision</Trans>} />
      ) : (
        <Rows label={t`Requests`}>
          {waiting.map((request) => (
            <RequestRow
              key={request.enrolmentId}
              request={request}
              choice={choice}
              busy={fetching}
              onApprove={() => void settle(request, true)}
              onRefuse={() => {
                setRefusing(request);
                setAsksWhy(true);
              }}
            />
          ))}
        </Rows>
      )}
      <Pager
        hasMore={pages.hasMore}
        loading={pages.loading}
        onMore={pages.loadMore}
        moreLabel={<Trans>Load more</Trans>}
        status={waiting.length > 0 && <Trans>{shown} shown</Trans>}
      />
      {refusing && (
        <RefuseDialog
          key={refusing.enrolmentId}
          open={asksWhy}
          request={refusing}
          busy={fetching}
          failure={error && <RefusalNotice error={error} />}
          onClose={() => setAsksWhy(false)}
          onRefuse={(reason) => void settle(refusing, false, reason)}
        />
      )}
    </>
  );
}

function RequestRow(props: {
  readonly request: Request;
  readonly choice: DeskChoice;
  readonly busy: boolean;
  readonly onApprove: () => void;
  readonly onRefuse: () => void;
}) {
  const { request, choice, busy, onApprove, onRefuse } = props;
  const format = useFormat();
  const since = format.date(request.requestedAt);
  const { courseTitle } = request;
  return (
    <Row
      title={
        <Link to={paths.deskOfficer(request.personId) + searchOf(choice)}>
          <bdi>{request.fullName}</bdi>
        </Link>
      }
      note={
        <>
          {request.agencyName && <>{request.agencyName} · </>}
          {request.countryCode} · <bdi>{request.email}</bdi>
        </>
      }
      act={
        <Actions className="desk-decide">
          <Button busy={busy} onClick={onApprove}>
            <Trans>Approve</Trans>
          </Button>
          <Button tone="quiet" busy={busy} onClick={onRefuse}>
            <Trans>Refuse</Trans>
          </Button>
        </Actions>
      }
    >
      <p className="small">
        <Trans>
          Asks for {courseTitle} since {since}
        </Trans>
      </p>
    </Row>
  );
}

/** It stays when it closes: only so does the focus return to where it was. */
function RefuseDialog(props: {
  readonly open: boolean;
  readonly request: Request;
  readonly busy: boolean;
  readonly failure: ReactNode;
  readonly onClose: () => void;
  readonly onRefuse: (reason: string) => void;
}) {
  const { open, request, busy, failure, onClose, onRefuse } = props;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { fullName } = request;
  const refuse = () => {
    if (reason.trim() === '') setMissing(true);
    else onRefuse(reason.trim());
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={<Trans>Refuse {fullName}?</Trans>}
      actions={
        <>
          <Button tone="danger" busy={busy} onClick={refuse}>
            <Trans>Refuse</Trans>
          </Button>
          <Button tone="quiet" onClick={onClose}>
            <Trans>Keep the request</Trans>
          </Button>
        </>
      }
    >
      <TextArea
        label={<Trans>Reason</Trans>}
        hint={<Trans>The officer reads it.</Trans>}
        error={isMissing && reason.trim() === '' ? <Trans>Say why, in a few words.</Trans> : undefined}
        value={reason}
        onChange={setReason}
        maxLength={1000}
      />
      {failure}
    </Dialog>
  );
}
