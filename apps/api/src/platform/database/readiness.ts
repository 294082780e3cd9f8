import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Readiness } from '../http/settings.js';
import { poolOf } from './statements.js';

/** Ready means that the database answers. */
@Injectable()
export class DatabaseReadiness extends Readiness {
  constructor(private readonly database: DataSource) {
    super();
  }

  override async isReady(): Promise<boolean> {
    try {
      await poolOf(this.database).query('SELECT 1');
      return true;
    } catch {
      return false;
    }
  }
}
