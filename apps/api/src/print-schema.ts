import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { AppModule } from './app.module.js';
import { Config } from './platform/config/config.js';
import { driftBetween, printSorted } from './platform/graphql/schema-drift.js';
import { schemaOf } from './platform/graphql/schema-of.js';

// Prints the schema to libs/contract/schema.graphql; with --check only says whether it is as committed (exit code 1 if not).
const file = new URL('../../../libs/contract/schema.graphql', import.meta.url);
// Nothing connects to anything: the settings are only there because the root module asks for them.
const config = Config.from({ DATABASE_URL: 'postgres://nobody@localhost/none', SECRET: 'x'.repeat(32) });
const schema = await schemaOf(AppModule.with({ config }));

if (process.argv.includes('--check')) {
  const drift = driftBetween(readFileSync(file, 'utf8'), schema);
  if (drift.length > 0) {
    console.error(
      `The committed schema is not what the code says; print it and look at the diff:\n${drift.join('\n')}`,
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, printSorted(schema));
}
