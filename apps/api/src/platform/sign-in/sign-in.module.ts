import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { Config } from '../config/config.js';
import { poolOf } from '../database/statements.js';
import { Callers } from '../graphql/callers.js';
import { AUTH, makeAuth } from './auth.js';
import { Credentials } from './credentials.service.js';
import { FirstAdministratorController } from './first-administrator.controller.js';
import { FirstAdministratorLink } from './first-administrator.service.js';
import { RequestCallers } from './request-callers.js';
import { ServiceKeys } from './service-keys.service.js';
import { Sessions } from './sessions.service.js';
import { SignInController } from './sign-in.controller.js';

/** Proves who somebody is. A higher floor provides ActorSource, which says what that means here. */
@Global()
@Module({
  controllers: [SignInController, FirstAdministratorController],
  providers: [
    {
      provide: AUTH,
      inject: [Config, DataSource, Clock],
      useFactory: (config: Config, database: DataSource, clock: Clock) => makeAuth(config, poolOf(database), clock),
    },
    Credentials,
    Sessions,
    ServiceKeys,
    FirstAdministratorLink,
    { provide: Callers, useClass: RequestCallers },
  ],
  exports: [AUTH, Credentials, Sessions, ServiceKeys, FirstAdministratorLink, Callers],
})
export class SignInModule {}
