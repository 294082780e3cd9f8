import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access/access.guard.js';
import { AuditEntry } from './audit/audit-entry.entity.js';
import { Audit } from './audit/audit.service.js';
import { Clock } from './clock.js';
import { Config } from './config/config.js';
import { DatabaseModule } from './database/database.module.js';
import { DatabaseReadiness } from './database/readiness.js';
import { Log } from './errors/log.js';
import { FilesController } from './files/files.controller.js';
import { FilesService } from './files/files.service.js';
import { StoredFile } from './files/stored-file.entity.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { GraphqlSettings } from './graphql/settings.js';
import { HttpModule } from './http/http.module.js';
import { HttpSettings, Readiness } from './http/settings.js';
import { JobsModule } from './jobs/jobs.module.js';
import { Mail } from './mail/mail.service.js';
import { MediaModule } from './media/media.module.js';
import { SignInModule } from './sign-in/sign-in.module.js';

/** What a test replaces. */
export interface PlatformParts {
  readonly config: Config;
  readonly clock?: Clock;
}

/** Settings, clock and log: what everything else may ask for. */
@Global()
@Module({})
class Ground {
  static with({ config, clock = new Clock() }: PlatformParts): DynamicModule {
    return {
      module: Ground,
      providers: [
        { provide: Config, useValue: config },
        { provide: GraphqlSettings, useValue: config },
        { provide: HttpSettings, useValue: config },
        { provide: Clock, useValue: clock },
        Log,
      ],
      exports: [Config, GraphqlSettings, HttpSettings, Clock, Log],
    };
  }
}

/** What stands on the database. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry, StoredFile])],
  controllers: [FilesController],
  providers: [
    Audit,
    FilesService,
    Mail,
    { provide: Readiness, useClass: DatabaseReadiness },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Audit, FilesService, Mail, Readiness],
})
class Services {}

/** Floor 0: everything that knows no noun of the college. */
@Module({})
export class PlatformModule {
  /** One platform a process. */
  static with(parts: PlatformParts): DynamicModule {
    const graphql = GraphqlModule.forRoot({ imports: [SignInModule] });
    const http = HttpModule.forRoot({ imports: [graphql] });
    return {
      module: PlatformModule,
      imports: [Ground.with(parts), DatabaseModule, JobsModule, SignInModule, Services, MediaModule, graphql, http],
    };
  }
}
