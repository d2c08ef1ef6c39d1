// SPDX-License-Identifier: Apache-2.0
// What lies beneath the wire: the database with full rights, and the one clock.
import { execFile } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setting } from './tap.mjs';

// The database's own clock goes with the program's, so that a row of the program's future can be changed here too.
function moment() {
  const ahead = process.env.TC_CLOCK ? clock.get() : 0;
  return ahead ? `SET timestamp = UNIX_TIMESTAMP(SYSDATE(6)) + ${ahead};\n` : '';
}

// Rows of a statement as arrays of texts.
export function sql(text) {
  const [program, ...options] = setting('TC_DB_ADMIN').split(' ');
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...options, '--batch', '--skip-column-names', setting('TC_DB_NAME')], { maxBuffer: 1 << 26 }, (error, out, words) =>
      error ? reject(new Error(words || error.message)) : resolve(out.split('\n').filter(Boolean).map(line => line.split('\t'))));
    child.stdin.end(`${moment()}${text}`);
  });
}
export const one = async text => (await sql(text))[0]?.[0] ?? null;
export const count = async text => Number(await one(text));

// Moves the clock of the running program by seconds from now on; 0 is the real time.
export const clock = {
  set: seconds => { // whole at once: an empty file would be the real time
    writeFileSync(`${setting('TC_CLOCK')}.new`, `${seconds}\n`);
    renameSync(`${setting('TC_CLOCK')}.new`, setting('TC_CLOCK'));
  },
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

// Cases for a test that moves and closes them: taken from those that were closed before the import, on the housing
// pathway and open in delivery, carried by this person in their team, with nothing in them but what was imported. Those of
// other teams are taken when there are no more of their own.
export async function takeCases(role, count) {
  const owner = `(SELECT id FROM person WHERE login = '${setting(`TC_USER_${role}`)}')`, teams = `(SELECT team_id FROM person_team WHERE person_id = ${owner})`;
  const taken = await sql(`SELECT f.reference, f.id FROM case_file f JOIN caseload l ON l.case_id = f.id
    WHERE f.status = 'discharged' AND f.imported IS NOT NULL AND l.segment = 'normal' AND NOT l.is_restricted
      AND NOT EXISTS (SELECT 1 FROM discharge d WHERE d.case_id = f.id) AND NOT EXISTS (SELECT 1 FROM reopening o WHERE o.case_id = f.id)
    ORDER BY l.team_id IN ${teams} DESC, f.id DESC LIMIT ${count}`);
  if (taken.length < count) throw new Error(`only ${taken.length} cases to take`);
  const ids = taken.map(([, id]) => id).join(',');
  const reach = readFileSync(new URL('../../sql/write/reach_make.sql', import.meta.url), 'utf8').replace(/^--.*$/gm, '');
  await sql(`UPDATE case_file SET status = 'open', stage = 'delivery', closed_on = NULL, closed_why = NULL,
      pathway_id = (SELECT MAX(id) FROM pathway WHERE name = 'housing_support') WHERE id IN (${ids});
    UPDATE caseload SET status = 'open', owner_id = ${owner}, team_id = IF(team_id IN ${teams}, team_id, (SELECT MIN(team_id) FROM person_team WHERE person_id = ${owner}))
      WHERE case_id IN (${ids});
    UPDATE assignment SET ended_at = UTC_TIMESTAMP(6) WHERE part = 'owner' AND ended_at IS NULL AND case_id IN (${ids});
    INSERT INTO assignment (case_id, person_id, part, began_at) SELECT case_id, owner_id, 'owner', UTC_TIMESTAMP(6) FROM caseload WHERE case_id IN (${ids});
    UPDATE stage_visit SET ended_on = CURDATE() WHERE ended_on IS NULL AND case_id IN (${ids});
    INSERT INTO stage_visit (case_id, stage, began_on) SELECT id, 'delivery', CURDATE() FROM case_file WHERE id IN (${ids});
    DELETE FROM case_reach WHERE case_id IN (${ids});
    ${taken.map(([, id]) => reach.replaceAll(':of_case', id)).join('\n')}`);
  return taken;
}
