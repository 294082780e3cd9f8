import { Trans } from '@lingui/react/macro';
import { Actions, directionOf, LinkButton } from '@provost/ui';
import { useEffect, useEffectEvent } from 'react';
import { useFormat } from '../../../../shared/format';
import { paths } from '../../../../shared/paths';
import type { ContentOfType, RendererProps } from '../../renderer';

/** A live session as a step: what it is about, and the way to it. Presence is recorded there. */
export default function WebinarStep(props: RendererProps<ContentOfType<'WebinarContent'>, 'webinar'>) {
  const { content, contentLocale } = props;
  const format = useFormat();
  const ready = useEffectEvent(() => props.onReady());
  useEffect(() => ready(), []);
  const minutes = format.duration(content.requiredMinutes * 60);
  return (
    <div className="reading">
      <p lang={contentLocale} dir={directionOf(contentLocale)}>
        {content.about}
      </p>
      <p className="quiet">
        <Trans>Being present for {minutes} completes this step.</Trans>
      </p>
      <Actions>
        <LinkButton to={paths.webinar(content.webinarId)}>
          <Trans>Go to the webinar</Trans>
        </LinkButton>
      </Actions>
    </div>
  );
}
