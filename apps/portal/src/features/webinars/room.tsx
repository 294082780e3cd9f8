import { Trans } from '@lingui/react/macro';
import { LinkButton, Notice, ShareStripe } from '@provost/ui';
import { useState } from 'react';
import type { WebinarQuery as Answer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { RefusalNotice } from '../../shared/refusal';
import { usePresence } from './use-presence';
import './webinars.css';

/** The door of the room, and the minutes that the server has seen the officer in it. */
export function Room({ webinar }: { readonly webinar: Answer['webinar'] }) {
  const [isIn, setIn] = useState(false);
  const { counted, error } = usePresence(webinar.id, isIn);
  const format = useFormat();
  const present = Math.max(counted?.presentSeconds ?? 0, webinar.myPresentSeconds);
  const shown = format.duration(present);
  const required = counted?.requiredSeconds ?? null;
  const needed = required === null ? null : format.duration(required);
  const { roomUrl, viewerCan } = webinar;
  const isOver = counted?.open === false;
  return (
    <div className="webinar-room">
      {viewerCan.join && roomUrl && !isOver && (
        <LinkButton href={roomUrl} target="_blank" rel="noreferrer" onClick={() => setIn(true)}>
          {isIn ? <Trans>Open the room again</Trans> : <Trans>Join</Trans>}
        </LinkButton>
      )}
      {viewerCan.join && !isIn && (
        <p className="small quiet">
          <Trans>The room opens in a window of its own. Keep this page open beside it: it counts your minutes.</Trans>
        </p>
      )}
      {(isIn || present > 0) && (
        <div>
          <p className="webinar-minutes">{shown}</p>
          <p className="small quiet" role="status">
            {needed ? <Trans>present, of {needed} that the course asks for</Trans> : <Trans>present</Trans>}
          </p>
        </div>
      )}
      {required !== null && needed !== null && required > 0 && (
        <ShareStripe size="small" share={Math.min(1, present / required)} label={`${shown} / ${needed}`} />
      )}
      {isIn && isOver && <Notice kind="info" live title={<Trans>The session is over. Your minutes are kept.</Trans>} />}
      {isIn && error && <RefusalNotice error={error} />}
    </div>
  );
}
