import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { Executor } from './executor.js';

interface SchemaLoaded {
  apiSchema: GraphQLSchema;
  coreSupergraphSdl: string;
}

/**
 * Nest's Apollo driver with our executor. Apollo takes an executor from a "gateway", and only there does everything
 * around it stay as it is: `formatError`, every plugin hook, the document store. A plugin's `responseForOperation`
 * would bypass error formatting. To be removed when Apollo Server takes an executor as an option.
 */
@Injectable()
export class JitDriver extends ApolloDriver {
  private made: Executor | undefined;

  override async start(options: ApolloDriverConfig): Promise<void> {
    const { schema } = options;
    if (!schema) throw new Error('The schema was not generated');
    const executor = new Executor(schema);
    this.made = executor;
    const gateway = {
      load: async () => ({ executor: executor.run }),
      onSchemaLoadOrUpdate: (loaded: (event: SchemaLoaded) => void) => {
        loaded({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    };
    await super.start({ ...options, gateway } as unknown as ApolloDriverConfig);
  }

  /** The executor in use, for figures. */
  get executor(): Executor | undefined {
    return this.made;
  }
}
