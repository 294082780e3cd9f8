import type { Role } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';

export interface FeedRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly devices: readonly { readonly name: string; readonly firstAt: string; readonly lastAt: string }[];
}

/** Who stands behind a token now. */
export interface FeedReader {
  readonly feedId: string;
  readonly personId: string;
  readonly status: string;
  readonly roles: readonly Role[];
}

/** A feed shows this many devices at most: what calls itself anew each time must not fill the table. */
const MOST_DEVICES = 50;

const liveOf = statement<FeedRow>(
  'feeds_live_of',
  `SELECT f.id, f.created_at AS "createdAt", coalesce((
     SELECT json_agg(json_build_object('name', u.device, 'firstAt', u.first_at, 'lastAt', u.last_at) ORDER BY u.last_at DESC)
     FROM podcast_feed_use u WHERE u.feed_id = f.id), '[]'::json) AS devices
   FROM podcast_feed f WHERE f.person_id = $1 AND f.revoked_at IS NULL`,
);
/** Asked at every read and never remembered: what was revoked or suspended a moment ago serves nothing. */
const readerOf = statement<FeedReader>(
  'feeds_reader_of',
  `SELECT f.id AS "feedId", p.id AS "personId", p.status,
     coalesce((SELECT json_agg(g.role) FROM role_grant g WHERE g.person_id = p.id), '[]'::json) AS roles
   FROM podcast_feed f JOIN person p ON p.id = f.person_id WHERE f.token_hash = $1 AND f.revoked_at IS NULL`,
);
const insert = statement<{ id: string }>(
  'feeds_insert',
  `INSERT INTO podcast_feed (person_id, token_hash, created_at) VALUES ($1, $2, $3) RETURNING id`,
);
const revoke = statement<{ id: string }>(
  'feeds_revoke',
  `UPDATE podcast_feed SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL RETURNING id`,
);
const lockPerson = statement<{ id: string }>('feeds_lock_person', `SELECT id FROM person WHERE id = $1 FOR UPDATE`);
const used = statement<never>(
  'feeds_used',
  `INSERT INTO podcast_feed_use AS u (feed_id, device, first_at, last_at)
   SELECT $1::uuid, $2, $3::timestamptz, $3 WHERE EXISTS (SELECT 1 FROM podcast_feed_use WHERE feed_id = $1 AND device = $2)
     OR (SELECT count(*) FROM podcast_feed_use WHERE feed_id = $1) < ${MOST_DEVICES}
   ON CONFLICT (feed_id, device) DO UPDATE SET last_at = excluded.last_at
   WHERE u.last_at < excluded.last_at - interval '1 minute'`,
);

/** The statements of private feeds. */
@Injectable()
export class FeedsStore {
  constructor(private readonly statements: Statements) {}

  liveOf(personId: string): Promise<FeedRow | undefined> {
    return this.statements.one(liveOf, [personId]);
  }

  readerOf(tokenHash: string): Promise<FeedReader | undefined> {
    return this.statements.one(readerOf, [tokenHash]);
  }

  /** Ends the live feed of the person; its id, or undefined where there was none. */
  async revoke(tx: Tx, personId: string, now: Date): Promise<string | undefined> {
    return (await this.statements.oneIn(tx, revoke, [personId, now]))?.id;
  }

  /** A new live feed; two tabs that make one at the same time take turns. */
  async replace(tx: Tx, personId: string, tokenHash: string, now: Date): Promise<{ id: string; former?: string }> {
    await this.statements.allIn(tx, lockPerson, [personId]);
    const former = await this.revoke(tx, personId, now);
    const made = await this.statements.oneIn(tx, insert, [personId, tokenHash, now]);
    if (!made) throw new Error('The feed was not made.');
    return { id: made.id, ...(former && { former }) };
  }

  /** Notes that a device read the feed; to the minute, for a player asks for many pieces. */
  async used(feedId: string, device: string, now: Date): Promise<void> {
    await this.statements.all(used, [feedId, device, now]);
  }
}
