import { AppModule } from './app.module.js';
import { Config } from './platform/config/config.js';
import { runServer } from './platform/run.js';

const config = Config.from(process.env);
await runServer(AppModule.with({ config }), config);
