import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.js';
import { databaseOptions } from './options.js';
import { Statements } from './statements.js';
import { UnitOfWork } from './unit-of-work.js';

/** The one connection pool of the process, transactions on it, and prepared statements. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        ...databaseOptions(config.databaseUrl, config.databasePool),
        autoLoadEntities: true,
        retryAttempts: 1,
      }),
    }),
  ],
  providers: [UnitOfWork, Statements],
  exports: [UnitOfWork, Statements, TypeOrmModule],
})
export class DatabaseModule {}
