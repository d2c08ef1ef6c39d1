// SPDX-License-Identifier: Apache-2.0
// What lies beneath the wire: the database with full rights, and the one clock.
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { setting } from './tap.mjs';

// Rows of a statement as arrays of texts.
export function sql(text) {
  const [program, ...options] = setting('TC_DB_ADMIN').split(' ');
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...options, '--batch', '--skip-column-names', setting('TC_DB_NAME')], { maxBuffer: 1 << 26 }, (error, out, words) =>
      error ? reject(new Error(words || error.message)) : resolve(out.split('\n').filter(Boolean).map(line => line.split('\t'))));
    child.stdin.end(text);
  });
}
export const one = async text => (await sql(text))[0]?.[0] ?? null;
export const count = async text => Number(await one(text));

// Moves the clock of the running program by seconds from now on; 0 is the real time.
export const clock = {
  set: seconds => writeFileSync(setting('TC_CLOCK'), `${seconds}\n`),
  get: () => Number(readFileSync(setting('TC_CLOCK'), 'utf8')),
  async while(seconds, body) {
    const before = clock.get();
    clock.set(before + seconds);
    try { return await body(); } finally { clock.set(before); }
  },
};
export const MINUTE = 60, HOUR = 3600;

// The session that a client's cookie names.
export const tokenOf = someone => someone.cookies.get('throughcare') ?? someone.cookies.get('__Host-throughcare');

// A reference of a case that this person carries.
export async function aCase(someone, path = '/cases') {
  const reference = (await someone.xml(path)).attribute('case', 'reference');
  if (!reference) throw new Error(`no case on ${path}`);
  return reference;
}

// A word that no run before has used: titles that a test counts must be its own.
export const once = Date.now().toString(36);

// The audit entries that came after a mark, oldest first.
export const audited = {
  mark: () => sql('SELECT stream, MAX(seq) FROM audit_entry GROUP BY stream'),
  async since(mark, columns) {
    const known = mark.map(([stream, seq]) => `(stream = '${stream}' AND seq <= ${seq})`).join(' OR ') || 'FALSE';
    return sql(`SELECT ${columns} FROM audit_entry WHERE NOT (${known}) ORDER BY at, seq`);
  },
};
