import { Trans } from '@lingui/react/macro';
import { Notice } from '@provost/ui';
import { correctionNow } from '../shared/client';
import { useFormat } from '../shared/format';
import { useRefusalMessage } from '../shared/refusal';
import type { ReporterState } from './evidence-reporter';

/** A clock that is wrong by less than this harms nothing that a person would want to hear of, in milliseconds. */
const WORTH_SAYING_MS = 2 * 60_000;

/** What an officer should know of the saving of her work: refused, held by this tab alone, or told by a wrong clock. */
export function EvidenceNotices({ state }: { readonly state: ReporterState }) {
  const refusal = useRefusalMessage();
  return (
    <>
      {state.refused && <Notice kind="error" live title={refusal(state.refused)} />}
      {state.onlyInThisTab && (
        <Notice
          kind="warn"
          live
          title={<Trans>This browser keeps nothing: what you do is in this tab alone until it is sent.</Trans>}
        >
          <p>
            <Trans>
              Its storage is full or forbidden, as in a private window. Keep this tab open until the head of the page
              says that all is saved.
            </Trans>
          </p>
        </Notice>
      )}
      <WrongClock />
    </>
  );
}

/** Says that the device's clock is wrong, and that it does not matter here. */
export function WrongClock() {
  const format = useFormat();
  const correction = correctionNow();
  if (Math.abs(correction) < WORTH_SAYING_MS) return null;
  const by = format.duration(Math.abs(correction) / 1000);
  return (
    <Notice
      kind="info"
      title={
        correction < 0 ? (
          <Trans>The clock of this device is {by} ahead.</Trans>
        ) : (
          <Trans>The clock of this device is {by} behind.</Trans>
        )
      }
    >
      <p>
        <Trans>What you do is recorded by the clock of the college, so nothing is lost.</Trans>
      </p>
    </Notice>
  );
}
