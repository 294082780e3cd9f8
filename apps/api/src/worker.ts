import { AppModule } from './app.module.js';
import { runWorker } from './platform/run.js';

// Handles the college's jobs and serves nothing: for operators who run more than one process.
await runWorker((config) => AppModule.with({ config }));
