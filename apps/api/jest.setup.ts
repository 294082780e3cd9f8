import { useServer } from '@provost/testing';
import { AppModule } from './src/app.module.js';
import { prepareDatabase, startTestServer } from './src/platform/specs/test-server.js';

useServer({ migrate: prepareDatabase, start: (parts) => startTestServer((given) => AppModule.with(given), parts) });
