import type { DynamicModule } from '@nestjs/common';
import { useServer } from '@provost/testing';
import { platformWith } from './college.module.js';
import { prepareDatabase, startTestServer } from './test-server.js';

/** For specs of the platform: the server has no floor above it, only the modules of the spec. */
export function usePlatformAlone(...modules: NonNullable<DynamicModule['imports']>): void {
  useServer({
    migrate: prepareDatabase,
    start: (parts) => startTestServer((given) => platformWith(given, ...modules), parts),
  });
}
