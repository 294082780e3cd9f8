import { AppModule } from './app.module.js';
import { Config } from './platform/config/config.js';
import { runWorker } from './platform/run.js';

const config = Config.from({ ...process.env, JOBS: 'on' });
await runWorker(AppModule.with({ config }), config);
