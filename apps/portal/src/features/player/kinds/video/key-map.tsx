import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Kicker } from '@provost/ui';
import { useEffect, useRef } from 'react';

/** Every key of the player, in words. It takes the focus when it is asked for. */
export function KeyMap({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const keys: readonly (readonly [keys: readonly string[], what: string])[] = [
    [[t({ message: 'Space', context: 'key' }), 'K'], t`Play or pause`],
    [['J', 'L'], t`10 seconds back, 10 seconds on`],
    [['←', '→'], t`5 seconds back, 5 seconds on`],
    [['↑', '↓'], t`Louder, quieter`],
    [['M'], t`Mute`],
    [['C'], t`Captions on or off`],
    [['<', '>'], t`Slower, faster`],
    [['P', 'N'], t`Chapter before, next chapter`],
    [['0', '9'], t`To that tenth of the video`],
    [['F'], t`Full screen`],
    [['I'], t`Picture in picture`],
    [['U'], t`Copy the link to this second`],
    [['?'], t`Show these keys`],
    [['Esc'], t`Close what is open`],
  ];
  return (
    <div ref={panel} tabIndex={-1} className="video-panel" role="region" aria-label={t`Keys of the player`}>
      <Kicker as="h3">
        <Trans>Keys, while the player has the focus</Trans>
      </Kicker>
      <dl className="key-map">
        {keys.map(([pressed, what]) => (
          <div key={what}>
            <dt dir="ltr">
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Button tone="quiet" onClick={onClose}>
        <Trans>Close</Trans>
      </Button>
    </div>
  );
}
