import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, Loading, useFocusBack } from '@provost/ui';
import { Dialog } from '@provost/ui/dialog';
import { lazy, Suspense, useState } from 'react';
import { useMutation } from 'urql';
import type { WebinarQuery as WebinarAnswer } from '../../gql/graphql';
import { useLocale } from '../../shared/i18n';
import { RefusalNotice } from '../../shared/refusal';
import { draftOf } from './webinar-draft';
import { CancelWebinarMutation } from './webinars.graphql';

const WebinarForm = lazy(() => import('./webinar-form'));

/** What the host can do with her webinar: change it, or cancel it. */
export default function HostActs({ webinar }: { readonly webinar: WebinarAnswer['webinar'] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const [doing, setDoing] = useState<'nothing' | 'changing' | 'cancelling'>('nothing');
  const [{ fetching, error }, cancel] = useMutation(CancelWebinarMutation);
  const { id, title } = webinar;
  const rest = () => setDoing('nothing');
  const around = useFocusBack(doing === 'changing');
  if (doing === 'changing') {
    return (
      <Suspense fallback={<Loading label={t`Loading`} />}>
        <WebinarForm webinarId={id} before={draftOf(webinar)} onSaved={rest} onClose={rest} />
      </Suspense>
    );
  }
  const sure = async () => {
    const { data } = await cancel({ webinarId: id, locale });
    if (data) rest();
  };
  return (
    <div ref={around}>
      <Actions>
        <Button tone="quiet" onClick={() => setDoing('changing')}>
          <Trans>Change the webinar</Trans>
        </Button>
        <Button tone="danger" onClick={() => setDoing('cancelling')}>
          <Trans>Cancel the webinar</Trans>
        </Button>
      </Actions>
      <Dialog
        role="alert"
        open={doing === 'cancelling'}
        onClose={rest}
        title={<Trans>Cancel this webinar?</Trans>}
        actions={
          <>
            <Button tone="danger" busy={fetching} onClick={() => void sure()}>
              <Trans>Cancel the webinar</Trans>
            </Button>
            <Button tone="quiet" onClick={rest}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            <bdi>{title}</bdi> will not take place. Registered officers see it as cancelled, in their calendars too.
            This cannot be undone.
          </Trans>
        </p>
        {error && <RefusalNotice error={error} />}
      </Dialog>
    </div>
  );
}
