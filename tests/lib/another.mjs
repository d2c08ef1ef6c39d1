// SPDX-License-Identifier: Apache-2.0
// Another database of the same program: restored or migrated, read beside the first one.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setting } from './tap.mjs';

export const original = setting('TC_DB_NAME');
export const folder = mkdtempSync(join(tmpdir(), 'throughcare-another-'));

export function sql(database, text) {
  const [program, ...options] = setting('TC_DB_ADMIN').split(/(?<!\\) /).map(word => word.replaceAll('\\', ''));
  return execFileSync(program, [...options, ...(database ? [database] : []), '-N', '-B', '-e', text], { encoding: 'utf8', maxBuffer: 1 << 26 }).trim();
}
export const run = (config, ...words) => spawnSync(setting('TC_BIN'), ['--config', config, ...words], { encoding: 'utf8' });

const text = readFileSync(setting('TC_CONF'), 'utf8');
export const textFor = database => text.replace(`name="${original}"`, `name="${database}"`);
export function configFor(database) {
  const file = join(folder, `${database}.xml`);
  writeFileSync(file, textFor(database), { mode: 0o600 });
  return file;
}

const made = new Set();
// Of this run, gone with it.
export function named(word) {
  const database = `${word}_${process.pid}`;
  made.add(database);
  return database;
}
process.on('exit', () => {
  rmSync(folder, { recursive: true });
  sql('', [...made].map(database => `DROP DATABASE IF EXISTS ${database}`).join(';'));
});

export const versioned = sql(original, `SELECT table_name FROM information_schema.tables WHERE table_schema = '${original}' AND table_type = 'SYSTEM VERSIONED'`).split('\n');
export const columns = (database, table) => sql('', `SELECT column_name FROM information_schema.columns WHERE table_schema = '${database}' AND table_name = '${table}'
  AND is_generated = 'NEVER' ORDER BY ordinal_position`).split('\n');
// All rows of a table, and all their versions with their times, in one hash that does not depend on the order of rows.
export function hashed(database, table, of = columns(database, table)) {
  const has = versioned.includes(table), values = of.map(name => `IFNULL(HEX(\`${name}\`), '-')`).join(', ');
  return sql(database, `SELECT COUNT(*), HEX(BIT_XOR(CONV(LEFT(MD5(CONCAT_WS('|', ${values}${has ? ', row_start, row_end' : ''})), 16), 16, 10))) FROM \`${table}\` ${has ? 'FOR SYSTEM_TIME ALL' : ''}`);
}
