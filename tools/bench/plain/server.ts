import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Args, GraphQLModule, ID, Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import {
  PlainAgency,
  PlainCertificate,
  PlainCompletion,
  PlainEdition,
  PlainEnrolment,
  PlainModule,
  PlainPerson,
  PlainProgress,
  PlainStep,
} from './entities.js';

/** The second baseline: the same lists through Apollo on Nest's defaults, graphql-js over TypeORM's entities. No sign-in, no permissions. */

/** The product's default, so that neither has more of the database than the other. */
const CONNECTIONS = 10;
const PAGE = 50;
const WHOLE_ENROLMENT = { edition: { modules: { steps: true } }, progress: true, completions: true } as const;

@Resolver()
class PlainResolver {
  constructor(
    @InjectRepository(PlainEnrolment) private readonly enrolments: Repository<PlainEnrolment>,
    @InjectRepository(PlainPerson) private readonly persons: Repository<PlainPerson>,
  ) {}

  @Query(() => PlainPerson)
  home(@Args('personId', { type: () => ID }) id: string): Promise<PlainPerson> {
    return this.persons.findOneOrFail({
      where: { id },
      relations: { enrolments: WHOLE_ENROLMENT, certificates: true },
    });
  }

  @Query(() => PlainEnrolment)
  course(@Args('enrolmentId', { type: () => ID }) id: string): Promise<PlainEnrolment> {
    return this.enrolments.findOneOrFail({ where: { id }, relations: WHOLE_ENROLMENT });
  }

  @Query(() => [PlainPerson])
  officers(@Args('country') countryCode: string): Promise<PlainPerson[]> {
    return this.persons.find({
      where: { countryCode },
      relations: { agency: true, enrolments: true, certificates: true },
      order: { fullName: 'ASC', id: 'ASC' },
      take: PAGE,
    });
  }
}

const ENTITIES = [
  ...[PlainAgency, PlainCertificate, PlainCompletion, PlainEdition, PlainEnrolment, PlainModule],
  ...[PlainPerson, PlainProgress, PlainStep],
];

@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true }),
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env['DATABASE_URL'],
      poolSize: CONNECTIONS,
      entities: ENTITIES,
    }),
    TypeOrmModule.forFeature(ENTITIES),
  ],
  providers: [PlainResolver],
})
class PlainModuleOfAll {}

const app = await NestFactory.create<NestFastifyApplication>(PlainModuleOfAll, new FastifyAdapter(), {
  logger: ['error'],
});
await app.listen(0, '127.0.0.1');
process.send?.(app.getHttpServer().address());
