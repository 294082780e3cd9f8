// The bare baseline, in a process of its own: node:http, one pool of the product's size, one prepared statement a request.
import { createServer } from 'node:http';
import pg from 'pg';
import { READS, WRITES } from './bare-statements.mjs';

/** The product's default, so that neither has more of the database than the other. */
const CONNECTIONS = 10;

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: CONNECTIONS });

/** @param {import('node:http').IncomingMessage} request */
async function answerTo(request) {
  const [, name = '', id] = (request.url ?? '').split('/');
  if (request.method === 'GET') {
    const text = READS[/** @type {keyof typeof READS} */ (name)];
    const { rows } = await pool.query({ name, text, values: [id] });
    return rows[0].answer;
  }
  const { text, valuesOf } = WRITES[/** @type {keyof typeof WRITES} */ (name)];
  const { rows } = await pool.query({ name, text, values: valuesOf(JSON.parse(await bodyOf(request))) });
  return JSON.stringify(rows[0]);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<string>}
 */
function bodyOf(request) {
  return new Promise((settle, refuse) => {
    let body = '';
    request
      .setEncoding('utf8')
      .on('data', (chunk) => (body += chunk))
      .on('end', () => settle(body))
      .on('error', refuse);
  });
}

const server = createServer((request, response) => {
  answerTo(request).then(
    (answer) => response.setHeader('content-type', 'application/json').end(answer),
    (error) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
