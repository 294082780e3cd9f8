import { AppModule } from './app.module.js';
import { runServer } from './platform/run.js';

// Serves the college and, unless JOBS is off, handles its jobs in the same process.
await runServer((config) => AppModule.with({ config }));
