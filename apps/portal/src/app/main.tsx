import '@provost/ui/styles.css';
import './shell.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstLocale, showLocale } from '../shared/i18n';
import { currentTheme, showTheme } from '../shared/device';
import { App } from './app';
import { keepPortal } from './keep-portal';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

showTheme(currentTheme());
// Words first: the first frame is already in the person's language and direction.
await showLocale(firstLocale());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
// A device without a store, or one that is full: the portal works as long as there is a line.
void keepPortal().catch(() => undefined);
