import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Global, Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { GraphQLModule, type BuildSchemaOptions } from '@nestjs/graphql';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { CachedReads } from './cached-reads.js';
import { ContextFactory } from './context.js';
import { JitDriver } from './jit.driver.js';
import { KnownDocuments } from './known-documents.js';
import { LIMITS, shapeLimit } from './limits.js';
import { Metrics } from './metrics.js';
import { OperationPlugin } from './operation.plugin.js';
import { prepareSchema } from './prepare-schema.js';
import { DateTime } from './scalars.js';

/** What shapes the schema beside the resolvers; the running server and the printed schema use the same. */
export const BUILD_SCHEMA_OPTIONS: BuildSchemaOptions = {
  scalarsMap: [{ type: Date, scalar: DateTime }],
  numberScalarMode: 'float',
};

/** Global, so that floors inject CachedReads without importing the server. */
@Global()
@Module({
  providers: [KnownDocuments, ContextFactory, OperationPlugin, Metrics, CachedReads],
  exports: [ContextFactory, OperationPlugin, Metrics, CachedReads],
})
class GraphqlParts {}

/** The GraphQL server at /graphql: code-first, compiled for the portal's own documents. */
@Module({})
export class GraphqlModule {
  /** `imports` must provide GraphqlSettings, Callers and Log. */
  static forRoot({ imports }: Required<Pick<ModuleMetadata, 'imports'>>): DynamicModule {
    const parts: DynamicModule = { module: GraphqlParts, imports };
    return {
      module: GraphqlModule,
      imports: [
        parts,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: JitDriver,
          imports: [parts],
          inject: [ContextFactory, OperationPlugin],
          useFactory: (contexts: ContextFactory, operations: OperationPlugin) => ({
            autoSchemaFile: true,
            buildSchemaOptions: BUILD_SCHEMA_OPTIONS,
            path: '/graphql',
            context: contexts.make,
            transformSchema: prepareSchema,
            // The gate stands before fields that a higher floor adds, too: without this Nest skips it there.
            fieldResolverEnhancers: ['guards'],
            // Apollo's cache control would wrap every field in a resolver of its own, compiled documents included.
            plugins: [operations, ApolloServerPluginCacheControlDisabled()],
            formatError: operations.formatError,
            autoTransformHttpErrors: false,
            graphiql: false,
            // Who may read the schema is decided with the document: only where any document may be sent.
            introspection: true,
            validationRules: [shapeLimit],
            parseOptions: { maxTokens: LIMITS.tokens },
            includeStacktraceInErrorResponses: false,
            persistedQueries: false,
          }),
        }),
      ],
      exports: [parts],
    };
  }
}
