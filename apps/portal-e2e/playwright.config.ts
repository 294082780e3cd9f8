import { defineConfig, type PlaywrightTestProject } from '@playwright/test';

const baseURL = process.env.BASE_URL ?? 'http://localhost:4000';
const WIDTHS = { phone: { width: 360, height: 740 }, desk: { width: 1440, height: 900 } } as const;
const LOCALES = ['en', 'ar'] as const;

/** The long roads are told at each width and in each language once; the rest in all four ways. */
const LONG = [
  '**/officer-road.journey.ts',
  '**/studio.journey.ts',
  '**/offline.journey.ts',
  '**/discussion.journey.ts',
  '**/podcast.journey.ts',
  '**/video.journey.ts',
  '**/article.journey.ts',
  '**/case.journey.ts',
  '**/media-pages.journey.ts',
  '**/lesson.journey.ts',
  '**/notes.journey.ts',
  '**/proof.journey.ts',
];
const LONG_IN = ['phone ar', 'desk en'];

/** Every journey is told at a phone's and at a desk's width, in English and in Arabic. */
const projects = Object.entries(WIDTHS).flatMap(([name, viewport]) =>
  LOCALES.map((locale): PlaywrightTestProject => ({
    name: `${name} ${locale}`,
    metadata: { locale },
    testIgnore: LONG_IN.includes(`${name} ${locale}`) ? [] : LONG,
    use: {
      locale,
      viewport,
      hasTouch: name === 'phone',
      // As somebody who chose this language on this device: the accounts of the demo prefer English.
      storageState: {
        cookies: [],
        origins: [{ origin: baseURL, localStorage: [{ name: 'provost.locale', value: locale }] }],
      },
    },
  })),
);

/** The journeys run against a product that is up already; `npm test` starts one on a fresh database. */
export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.journey.ts',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  retries: 0,
  use: {
    baseURL,
    actionTimeout: 10_000,
    timezoneId: 'Africa/Accra',
    screenshot: 'only-on-failure',
    // A trace costs each step a picture of the page; whoever looks for a cause asks for it: TRACE=1.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      // Chromium's own sandbox refuses root, which is who runs in a container.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects,
});
