// SPDX-License-Identifier: Apache-2.0
// throughcare import hmis: what an export becomes, what its dirt becomes, what a second run changes.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, equal, ok, match, client, setting } from '../lib/tap.mjs';

const folder = mkdtempSync(join(tmpdir(), 'throughcare-hmis-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const source = `T${process.pid}`;

function run(...options) {
  const done = spawnSync(setting('TC_BIN'), ['--config', setting('TC_CONF'), 'import', 'hmis', ...options], { encoding: 'utf8' });
  return { ...done, last: done.stdout.trim().split('\n').pop() };
}

function rows(sql) {
  const [program, ...options] = setting('TC_DB_ADMIN').split(/(?<!\\) /).map(word => word.replaceAll('\\', ''));
  const text = execFileSync(program, [...options, setting('TC_DB_NAME'), '-N', '-B', '-e', sql], { encoding: 'utf8' });
  return text.trim() === '' ? [] : text.trim().split('\n').map(line => line.split('\t'));
}
const number = sql => Number(rows(sql)[0][0]);

const head = {
  Export: 'SourceID,HashStatus', Organization: 'OrganizationID,OrganizationName,VictimServiceProvider,DateDeleted',
  Project: 'ProjectID,OrganizationID,ProjectName,ProjectType,DateDeleted',
  Client: 'PersonalID,FirstName,LastName,DOB,DOBDataQuality,DateCreated,DateUpdated,DateDeleted',
  Enrollment: 'EnrollmentID,PersonalID,ProjectID,EntryDate,HouseholdID,RelationshipToHoH,DateCreated,DateUpdated,DateDeleted',
  Exit: 'ExitID,EnrollmentID,PersonalID,ExitDate,Destination,DateCreated,DateUpdated,DateDeleted',
};
const clean = {
  Export: [`${source},1`],
  Organization: ['1,Open Door,0,', '2,Safe Harbour,1,'],
  Project: ['10,1,Shelter,0,', '11,1,Entry point,14,', '12,2,Refuge,2,'],
  Client: ['A,Ínes,Ørsted,1990-02-28,1,2024-01-01 10:00:00,2024-01-02 10:00:00,', 'B,"O""Neil, Jo",Bloggs,,99,,,', 'C,Cy,Dee,1980-01-01,2,,,'],
  Enrollment: ['1,A,10,2024-01-01,h1,1,,,', '2,B,11,2024-02-01,h1,2,,,', '3,C,12,2024-03-01,h2,1,,,', '4,A,11,2024-04-01,h3,1,,,'],
  Exit: ['1,1,A,2024-01-31,435,,,'],
};

function write(changes = {}) {
  for (const file of Object.keys(head)) writeFileSync(join(folder, `${file}.csv`), [head[file], ...(changes[file] ?? clean[file])].join('\n') + '\n');
}

await test('an export becomes programmes, clients, households, cases and discharges', () => {
  write();
  const done = run(folder, '--owner', setting('TC_USER_CASE_MANAGER'), '--team', 'north');
  equal(done.status, 0, done.stderr);
  equal(done.last, 'clients 3, cases 4, discharged 1, changed 10, refused 0');
  equal(rows(`SELECT stage, status, opened_on, closed_on, closed_why FROM case_file WHERE imported = 'hmis:${source}:1'`),
    [['discharge', 'discharged', '2024-01-01', '2024-01-31', 'rental_with_subsidy']]);
  equal(rows(`SELECT stage, status FROM case_file WHERE imported = 'hmis:${source}:4'`), [['assessment', 'open']]);
  equal(rows(`SELECT given_name FROM client WHERE imported = 'hmis:${source}:B'`), [['O"Neil, Jo']]);
  equal(number(`SELECT COUNT(*) FROM household_member m JOIN household h ON h.id = m.household_id WHERE h.imported = 'hmis:${source}:h1'`), 2);
  equal(number(`SELECT COUNT(*) FROM assignment a JOIN case_file c ON c.id = a.case_id WHERE c.imported LIKE 'hmis:${source}:%' AND a.part = 'owner'`), 4);
});

await test('a second run changes nothing', () => {
  const before = number('SELECT COUNT(*) FROM case_file FOR SYSTEM_TIME ALL');
  equal(run(folder, '--team', 'north').last, 'clients 3, cases 4, discharged 1, changed 0, refused 0');
  equal(number('SELECT COUNT(*) FROM case_file FOR SYSTEM_TIME ALL'), before);
});

await test('the cases of a victim service provider stand in their segment', () => {
  equal(rows(`SELECT l.segment FROM caseload l JOIN case_file c ON c.id = l.case_id WHERE c.imported = 'hmis:${source}:3'`), [['victim_services']]);
});

await test('the owner sees the case, another team does not', async () => {
  const [[reference]] = rows(`SELECT reference FROM case_file WHERE imported = 'hmis:${source}:4'`);
  const owner = await client().as('CASE_MANAGER');
  equal((await owner.get(`/case?case=${reference}`)).status, 200);
  const supervisor = await client().as('SUPERVISOR');
  equal((await supervisor.get(`/case?case=${reference}`)).status, 200);
  for (const stranger of ['SUPERVISOR_2', 'CASE_MANAGER_2']) {
    equal((await (await client().as(stranger)).get(`/case?case=${reference}`)).status, 404, stranger);
  }
});

await test('an exit that comes later discharges the case once and keeps what was done here', () => {
  rows(`UPDATE case_file SET reason = 'typed here' WHERE imported = 'hmis:${source}:4'`);
  const changes = { Exit: [...clean.Exit, '2,4,A,2024-05-01,410,,,'] };
  write(changes);
  equal(run(folder, '--team', 'north').last, 'clients 3, cases 4, discharged 2, changed 1, refused 0');
  equal(rows(`SELECT status, closed_why, reason FROM case_file WHERE imported = 'hmis:${source}:4'`),
    [['discharged', 'rental_without_subsidy', 'typed here']]);
  equal(number(`SELECT COUNT(*) FROM stage_visit v JOIN case_file c ON c.id = v.case_id WHERE c.imported = 'hmis:${source}:4' AND v.stage = 'discharge'`), 1);
  equal(run(folder, '--team', 'north').last, 'clients 3, cases 4, discharged 2, changed 0, refused 0');
});

await test('a name that the source corrected is corrected, and the version before it is kept', () => {
  write({ Client: [clean.Client[0].replace('Ørsted', 'Østergaard'), ...clean.Client.slice(1)], Exit: [...clean.Exit, '2,4,A,2024-05-01,410,,,'] });
  equal(run(folder, '--team', 'north').last, 'clients 3, cases 4, discharged 2, changed 1, refused 0');
  equal(rows(`SELECT family_name FROM client FOR SYSTEM_TIME ALL WHERE imported = 'hmis:${source}:A' ORDER BY row_start`), [['Ørsted'], ['Østergaard']]);
});

const bad = [
  ['Client', 'X,Name,Name,1990-13-01,1,,,', 'Client.csv line 5 column DOB: not a date (YYYY-MM-DD): "1990-13-01" (left empty, row kept)', 'clients 4'],
  ['Client', 'X,Name,Name,1990-01-01,7,,,', 'Client.csv line 5 column DOBDataQuality: not a code of its list: "7" (left empty, row kept)', 'clients 4'],
  ['Client', ',Name,Name,,,,,', 'Client.csv line 5 column PersonalID: empty: "" (row refused)', 'refused 1'],
  ['Client', 'A,Name,Name,,,,,', 'Client.csv line 5 column PersonalID: a second row with this PersonalID: "A" (row refused)', 'refused 1'],
  ['Client', 'X,"Na"me,Name,,,,,', 'Client.csv line 5 column 2: text behind a closing quote: "Name" (row refused)', 'refused 1'],
  ['Enrollment', '9,A,10,24/01/2024,h9,1,,,', 'Enrollment.csv line 6 column EntryDate: not a date (YYYY-MM-DD): "24/01/2024" (row refused)', 'refused 1'],
  ['Enrollment', '9,A,77,2024-01-01,h9,1,,,', 'Enrollment.csv line 6 column ProjectID: no such project in Project.csv: "77" (row refused)', 'refused 1'],
  ['Enrollment', '9,Z,10,2024-01-01,h9,1,,,', 'Enrollment.csv line 6 column PersonalID: no such client in Client.csv: "Z" (row refused)', 'refused 1'],
  ['Enrollment', '1,A,10,2024-01-01,h1,1,,,', 'Enrollment.csv line 6 column EnrollmentID: a second row with this EnrollmentID: "1" (row refused)', 'refused 1'],
  ['Exit', '9,1,B,2024-05-01,410,,,', 'Exit.csv line 3 column EnrollmentID: a second exit of this enrolment: "1" (row refused)', 'refused 1'],
  ['Exit', '9,2,A,2024-05-01,410,,,', 'Exit.csv line 3 column PersonalID: the enrolment is another person\'s: "2" (row refused)', 'refused 1'],
  ['Exit', '9,2,B,2023-05-01,410,,,', 'Exit.csv line 3 column ExitDate: before the entry date: "2023-05-01" (row refused)', 'refused 1'],
  ['Project', '13,9,Lost,1,', 'Project.csv line 5 column OrganizationID: no such organization in Organization.csv: "9" (row refused)', 'refused 1'],
];
for (const [file, row, words, count] of bad) {
  await test(`said and not swallowed: ${words.slice(0, 70)}`, () => {
    write({ [file]: [...clean[file], row] });
    const done = run(folder, '--team', 'north');
    equal(done.status, 0, done.stderr);
    ok(done.stderr.includes(words), `expected ${words} in ${done.stderr}`);
    match(done.last, new RegExp(count));
  });
}

await test('a file without a column that is needed imports nothing', () => {
  write();
  writeFileSync(join(folder, 'Client.csv'), 'FirstName,LastName\nA,B\n');
  const before = number('SELECT COUNT(*) FROM client');
  const done = run(folder);
  ok(done.status !== 0);
  match(done.stderr, /column PersonalID: the file has no such column, and cannot be read without it/);
  equal(number('SELECT COUNT(*) FROM client'), before);
  rmSync(join(folder, 'Exit.csv'));
  match(run(folder).stderr, /Exit\.csv: No such file/);
});

await test('hashed names are marked as such', () => {
  write({ Export: [`${source}H,4`] });
  equal(run(folder, '--team', 'north').status, 0);
  equal(number(`SELECT COUNT(*) FROM client WHERE imported LIKE 'hmis:${source}H:%' AND name_is_hashed`), 3);
});

await test('an owner or a team that there is not is said', () => {
  write();
  match(run(folder, '--owner', 'no-such-person').stderr, /no/);
  ok(run(folder, '--owner', 'no-such-person').status !== 0);
  match(run(folder, '--team', 'no-such-team').stderr, /there is no team "no-such-team"/);
  match(run(folder, '--owner', setting('TC_USER_DISABLED')).stderr, /may not sign in/);
});

await test('the audit log stays whole and says what came', () => {
  const done = spawnSync(setting('TC_BIN'), ['--config', setting('TC_CONF'), 'audit', 'verify'], { encoding: 'utf8' });
  equal(done.status, 0, done.stdout + done.stderr);
  ok(number("SELECT COUNT(*) FROM audit_entry WHERE route = 'import hmis' AND detail LIKE '%changed%'") > 0);
});
