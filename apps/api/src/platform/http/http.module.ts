import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ExplorerController } from './explorer.controller.js';
import { HealthController } from './health.controller.js';
import { HttpErrorsFilter } from './http-errors.filter.js';
import { Portal } from './portal.js';

/** Plain HTTP beside GraphQL: the portal's files, health, metrics, and the form of every error. */
@Module({})
export class HttpModule {
  /** `imports` must provide HttpSettings, Readiness, GraphqlSettings, Callers, Metrics (from GraphqlModule) and Log. */
  static forRoot({ imports }: Required<Pick<ModuleMetadata, 'imports'>>): DynamicModule {
    return {
      module: HttpModule,
      imports,
      controllers: [HealthController, ExplorerController],
      providers: [Portal, { provide: APP_FILTER, useClass: HttpErrorsFilter }],
      exports: [Portal],
    };
  }
}
