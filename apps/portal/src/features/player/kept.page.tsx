import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, Lead, LinkButton, Loading, Row, Rows, Section } from '@provost/ui';
import { Link } from 'react-router';
import { useFormat } from '../../shared/format';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { useViewer } from '../../shared/session';
import { canKeep, dropStep, useKept } from './offline/kept';

/** What this officer keeps on this device, and how much it takes. */
export default function KeptPage() {
  const { t } = useLingui();
  const format = useFormat();
  const { person } = useViewer();
  const kept = useKept(person.id);
  const bytesKept = (kept ?? []).reduce((sum, { bytes }) => sum + bytes, 0);
  const total = format.size(bytesKept);
  return (
    <Page title={t`Kept for offline`}>
      <Lead title={<Trans>What you can open without a line</Trans>}>
        {canKeep() ? (
          <Trans>
            What you do in these steps is kept here as well, and sent when there is a line. Signing out removes all of
            it.
          </Trans>
        ) : (
          <Trans>This browser keeps nothing at this address: that needs a secure connection (https).</Trans>
        )}
      </Lead>
      <Section title={<Trans>Kept steps</Trans>} note={bytesKept > 0 ? <Trans>{total} in all</Trans> : undefined}>
        {kept === null && <Loading label={t`Loading`} />}
        {kept?.length === 0 && (
          <EmptyState
            title={<Trans>Nothing is kept yet</Trans>}
            actions={
              <LinkButton tone="quiet" to={paths.home}>
                <Trans>My courses</Trans>
              </LinkButton>
            }
          >
            <Trans>Open a step while you have a good line, and choose “Keep for offline”.</Trans>
          </EmptyState>
        )}
        {kept !== null && kept.length > 0 && (
          <Rows>
            {kept.map(({ stepId, enrolmentId, title, courseTitle, bytes }) => (
              <Row
                key={stepId}
                title={<Link to={paths.step(enrolmentId, stepId)}>{title}</Link>}
                note={bytes > 0 ? `${courseTitle} · ${format.size(bytes)}` : courseTitle}
                act={
                  <Button tone="plain" onClick={() => void dropStep(person.id, stepId)}>
                    <Trans>Remove</Trans>
                  </Button>
                }
              />
            ))}
          </Rows>
        )}
      </Section>
    </Page>
  );
}
