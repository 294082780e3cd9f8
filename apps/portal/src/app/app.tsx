import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { SessionProvider } from '../shared/session';
import { ErrorBoundary } from './error-boundary';
import { Router } from './router';

/** The whole portal: language, session with its client, and the pages. */
export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <ErrorBoundary>
        <SessionProvider>
          <Router />
        </SessionProvider>
      </ErrorBoundary>
    </I18nProvider>
  );
}
