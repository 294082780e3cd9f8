import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** The interface speaks four languages; English is the one it is written in. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'ar', 'fr', 'es'],
  fallbackLocales: { default: 'en' },
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}/messages',
      include: ['<rootDir>/src'],
      exclude: ['**/*.spec.*', '**/gql/**'],
    },
  ],
  // Line numbers would change every catalogue with every edit.
  format: formatter({ lineNumbers: false }),
  orderBy: 'origin',
});
