import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { RouterProvider } from 'react-router/dom';
import { SessionProvider } from '../shared/session';
import { ErrorBoundary } from './error-boundary';
import { router } from './router';

/** The whole portal: language, session with its client, and the pages. */
export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <ErrorBoundary>
        <SessionProvider>
          <RouterProvider router={router} />
        </SessionProvider>
      </ErrorBoundary>
    </I18nProvider>
  );
}
