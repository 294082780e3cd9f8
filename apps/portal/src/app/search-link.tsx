import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../shared/paths';

/** Where a letter is typed and not pressed. */
const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** The way to the search from every page; the key / is the short one. */
export function SearchLink() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.closest(TYPING) !== null;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    const box = document.querySelector<HTMLElement>('main input[name="q"]');
    if (box) box.focus();
    else void navigate(paths.search());
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <Link className="search-link" to={paths.search()} aria-label={t`Search`} aria-keyshortcuts="/" title={t`Search`}>
      <svg
        viewBox="0 0 20 20"
        width="20"
        height="20"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      >
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="M12.7 12.7 17.5 17.5" />
      </svg>
    </Link>
  );
}
