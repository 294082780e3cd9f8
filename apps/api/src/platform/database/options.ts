import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { PostgresNames } from './naming.js';

/**
 * How TypeORM sees the database, for the server and the migrator alike. The schema comes from migrations alone:
 * nothing is ever synchronised from the entities.
 */
export function databaseOptions(url: string, connections: number) {
  return {
    type: 'postgres',
    url,
    poolSize: connections,
    namingStrategy: new PostgresNames(),
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    migrationsTableName: 'migration',
    applicationName: 'provost',
    connectTimeoutMS: 10_000,
    // Several statements may be on their way on one connection; see Statements.
    extra: { pipeline: true },
  } as const satisfies PostgresDataSourceOptions;
}
