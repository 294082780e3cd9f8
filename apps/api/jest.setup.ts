import { useServer } from '@provost/testing';

// Loaded only by the specs that start a college: the others need none of it.
const testServer = () => import('./src/platform/specs/test-server.js');

useServer({
  migrate: async (databaseUrl) => (await testServer()).prepareDatabase(databaseUrl),
  start: async (parts) => {
    const { AppModule } = await import('./src/app.module.js');
    return (await testServer()).startTestServer((given) => AppModule.with(given), parts);
  },
});
