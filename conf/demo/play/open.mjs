// SPDX-License-Identifier: Apache-2.0
// A client arrives. Cases are made beneath the program, with the stamp of their moment.
import { execFile } from 'node:child_process';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ', all = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

// As module/base/reference.c: ISO/IEC 7064 MOD 37,36, without check characters that read as digits.
function check(eight) {
  let product = 36;
  for (const letter of eight) {
    const sum = (product + all.indexOf(letter)) % 36;
    product = (sum === 0 ? 36 : sum) * 2 % 37;
  }
  return all[(37 - product) % 36];
}

function reference(chance) {
  for (;;) {
    const eight = Array.from({ length: 8 }, () => chance.pick(letters)).join(''), last = check(eight);
    if (!'ILOU'.includes(last)) return eight + last;
  }
}

const quote = text => text === '' ? 'NULL' : `'${String(text).replaceAll('\\', '\\\\').replaceAll('\'', '\'\'')}'`;

const statements = (life, moment) => `
SET timestamp = ${(moment / 1000).toFixed(3)};
BEGIN;
INSERT INTO client (reference, given_name, family_name, preferred_name, pronouns, birth_date, birth_date_is, language, interpreter) VALUES
  (${[reference(life.chance), life.given, life.family, life.preferred, life.pronoun.shown, life.born, life.born ? 'full' : 'refused', life.language,
    life.language ? 'yes' : 'no'].map(quote)});
SET @client = LAST_INSERT_ID();
INSERT INTO contact_point (client_id, channel, value, is_safe, hours, voicemail, letter) VALUES
  (@client, 'phone', ${quote(life.phone)}, 'yes', ${quote(life.one('hours'))}, 'no', 'no');
INSERT INTO case_file (reference, client_id, stage, status, opened_on, pathway_id)
  SELECT ${quote(life.reference)}, @client, 'intake', 'open', ${quote(life.days.date(moment))}, id FROM pathway WHERE name = ${quote(life.service.pathway)} ORDER BY version DESC LIMIT 1;
SET @case = LAST_INSERT_ID();
INSERT INTO caseload (case_id, client_id, programme_id, team_id, status)
  SELECT @case, @client, p.id, t.id, 'open' FROM programme AS p JOIN team AS t ON t.code = ${quote(life.team.code)} WHERE p.code = ${quote(life.service.code)};
INSERT INTO stage_visit (case_id, stage, began_on) VALUES (@case, 'intake', ${quote(life.days.date(moment))});
INSERT INTO case_clock (case_id, at) VALUES (@case, NOW(6));
INSERT INTO case_reach (case_id, kind, ref)
  SELECT @case, 'team', team_id FROM caseload WHERE case_id = @case UNION SELECT @case, 'programme', programme_id FROM caseload WHERE case_id = @case
  UNION SELECT @case, 'intake', programme_id FROM caseload WHERE case_id = @case UNION SELECT @case, 'audit', 0 UNION SELECT @case, 'privacy', 0;
COMMIT;`;

export function open(life, moment) {
  life.reference = reference(life.chance);
  const [command, ...options] = process.env.TC_DB_ADMIN.split(' ');
  return new Promise((resolve, reject) => {
    const child = execFile(command, [...options, process.env.TC_DB_NAME], error => error ? reject(error) : resolve());
    child.stdin.end(statements(life, moment));
  });
}
