import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from 'typeorm';

const LONGEST_NAME = 63; // bytes; PostgreSQL's NAMEDATALEN less one

/**
 * The names that PostgreSQL itself gives, so that migrations can be plain SQL and still agree with the entities.
 * Checks, and indexes that need a name of their own, are named in the entity.
 */
export class PostgresNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, given ?? property].join('_'));
  }

  override joinColumnName(relation: string, referenced: string): string {
    return snake(`${relation}_${referenced}`);
  }

  override primaryKeyName(table: Table | string): string {
    return objectName(this.bareName(table), '', 'pkey');
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return objectName(this.bareName(table), columns.join('_'), 'fkey');
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return objectName(this.bareName(table), columns.join('_'), 'key');
  }

  override relationConstraintName(table: Table | string, columns: string[]): string {
    return this.uniqueConstraintName(table, columns);
  }

  override indexName(table: Table | string, columns: string[]): string {
    return objectName(this.bareName(table), columns.join('_'), 'idx');
  }

  private bareName(table: Table | string): string {
    return this.getTableName(table);
  }
}

function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

/** PostgreSQL's makeObjectName: when the whole is too long, the longer of the two first parts is shortened. */
function objectName(table: string, columns: string, kind: string): string {
  const room = LONGEST_NAME - kind.length - 1 - (columns ? 1 : 0);
  let [first, second] = [table.length, columns.length];
  while (first + second > room) {
    if (first > second) first--;
    else second--;
  }
  return [table.slice(0, first), columns.slice(0, second), kind].filter((part) => part !== '').join('_');
}
