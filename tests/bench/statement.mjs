// SPDX-License-Identifier: Apache-2.0
// Statements of sql/read with values: as prepared, timed by tests/bench/ask, and in plain text for EXPLAIN.
// TC_BUILD holds tests/bench/ask; TC_DB_SOCKET, TC_DB_NAME and TC_DB_ADMIN lead to the database.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const { TC_BUILD, TC_DB_SOCKET, TC_DB_NAME, TC_DB_ADMIN } = process.env;
const times = process.env.TC_BENCH_TIMES ?? '40';
const read = new URL('../../sql/read/', import.meta.url);
export const admin = (text, how = '--table') =>
  execFileSync('bash', ['-c', `${TC_DB_ADMIN} ${how} --database=${TC_DB_NAME}`], { input: text, encoding: 'utf8', maxBuffer: 1 << 26 });
export const cell = text => admin(text, '--batch --skip-column-names').trim().split('\t');
export const names = readdirSync(read).map(name => name.replace(/\.sql$/, '')).sort();

export function statement(name, values) {
  const bound = [];
  const text = readFileSync(new URL(`${name}.sql`, read), 'utf8').replace(/^--.*$/gm, '').trim().replace(/;$/, '');
  const value = key => {
    if (values[key] === undefined) throw new Error(`${name}: no value for :${key}`);
    return values[key];
  };
  const each = make => text.replace(/(?<![:\w']):([a-z_]+)/g, (_, key) => make(value(key)));
  return { prepared: each(one => { bound.push(one); return '?'; }), bound, plain: each(one => (/^\d+$|^NULL$/.test(one) ? one : `'${one}'`)) };
}

// "rows fastest median 95th" of so many runs.
export const ask = ({ prepared, bound }) =>
  execFileSync(`${TC_BUILD}/tests/bench/ask`, [TC_DB_SOCKET, TC_DB_NAME, 'root', times, prepared, ...bound], { encoding: 'utf8' }).trimEnd();
export const explain = ({ plain }) => admin(`SET sql_mode = CONCAT(@@sql_mode, ',ANSI_QUOTES'), join_cache_level = 0; EXPLAIN ${plain}`);
