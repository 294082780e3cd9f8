import { useLingui as useMessages } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, RadioGroup } from '@provost/ui';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { chooseLocale, LOCALE_NAMES, LOCALES, useLocale } from '../shared/i18n';
import { paths } from '../shared/paths';
import { useRefusalMessage, type RefusalCode } from '../shared/refusal';
import { useSession } from '../shared/session';
import { chooseTheme, THEMES, useTheme, type Theme } from '../shared/device';
import type { Place } from './navigation';

/**
 * Language, colours, account, and on a phone the way to every place. The browser's own popover: Escape and a press
 * outside close it, and focus returns to its button.
 */
export function AccountMenu({ places }: { readonly places: readonly Place[] }) {
  const { t } = useLingui();
  const { i18n } = useMessages();
  const { viewer, signOut } = useSession();
  const locale = useLocale();
  const theme = useTheme();
  const refusal = useRefusalMessage();
  const [leaving, setLeaving] = useState(false);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const close = () => panel.current?.hidePopover();
  const themeWords: Record<Theme, string> = { system: t`As this device`, light: t`Light`, dark: t`Dark` };
  const leave = async () => {
    setLeaving(true);
    await sendBeforeLeaving().catch(() => undefined);
    setRefused(await signOut());
    setLeaving(false);
  };
  return (
    <>
      <button type="button" className="menu-button" popoverTarget="account-menu">
        {viewer ? (
          <>
            <span className="menu-name">{viewer.person.fullName}</span>
            <span className="menu-word">
              <Trans>Menu</Trans>
            </span>
          </>
        ) : (
          <span>{LOCALE_NAMES[locale]}</span>
        )}
        <svg
          viewBox="0 0 16 16"
          width="14"
          height="14"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        >
          <path d="M3 6l5 5 5-5" />
        </svg>
      </button>
      <div ref={panel} id="account-menu" popover="auto" className="account-menu">
        <nav className="menu-places" aria-label={t`All places`}>
          {places.map((place) => (
            <Link key={place.to} to={place.to} onClick={close}>
              {i18n._(place.label)}
            </Link>
          ))}
        </nav>
        <RadioGroup
          label={<Trans>Language</Trans>}
          inline
          value={locale}
          onChange={(chosen) => void chooseLocale(chosen, viewer?.person.id ?? null)}
          choices={LOCALES.map((value) => ({ value, label: <span lang={value}>{LOCALE_NAMES[value]}</span> }))}
        />
        <RadioGroup
          label={<Trans>Colours</Trans>}
          inline
          value={theme}
          onChange={chooseTheme}
          choices={THEMES.map((value) => ({ value, label: themeWords[value] }))}
        />
        {viewer?.can.learn && (
          <Link to={paths.kept} onClick={close}>
            <Trans>Kept for offline</Trans>
          </Link>
        )}
        {viewer && (
          <Link to={paths.account} onClick={close}>
            <Trans>Your account</Trans>
          </Link>
        )}
        {viewer && (
          <Button tone="quiet" busy={leaving} onClick={() => void leave()}>
            <Trans>Sign out</Trans>
          </Button>
        )}
        {refused && <Notice kind="error" live title={refusal(refused)} />}
      </div>
    </>
  );
}

/** How long a person waits at most for her work to be sent before she leaves, in milliseconds; what is not, stays hers on the device. */
const PARTING_MS = 3_000;

async function sendBeforeLeaving(): Promise<void> {
  const { sendAllNow } = await import('../evidence/live-reporters');
  await Promise.race([sendAllNow(), new Promise((resolve) => setTimeout(resolve, PARTING_MS))]);
}
