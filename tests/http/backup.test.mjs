// SPDX-License-Identifier: Apache-2.0
// throughcare backup and restore: the record, its past and the audit chain come back as they were.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, equal, ok, match, client, setting } from '../lib/tap.mjs';

const folder = mkdtempSync(join(tmpdir(), 'throughcare-backup-'));
const restored = `restored_${process.pid}`;
const original = setting('TC_DB_NAME');
const title = `For the backup ${process.pid}`;
process.on('exit', () => {
  rmSync(folder, { recursive: true });
  sql('', `DROP DATABASE IF EXISTS ${restored}; DROP DATABASE IF EXISTS ${restored}_other`);
});

function sql(database, text) {
  const [program, ...options] = setting('TC_DB_ADMIN').split(/(?<!\\) /).map(word => word.replaceAll('\\', ''));
  return execFileSync(program, [...options, ...(database ? [database] : []), '-N', '-B', '-e', text], { encoding: 'utf8' }).trim();
}
function run(config, ...words) {
  return spawnSync(setting('TC_BIN'), ['--config', config, ...words], { encoding: 'utf8' });
}
function configFor(database) {
  const file = join(folder, `${database}.xml`);
  writeFileSync(file, readFileSync(setting('TC_CONF'), 'utf8').replace(`name="${original}"`, `name="${database}"`), { mode: 0o600 });
  return file;
}

const versioned = sql(original, `SELECT table_name FROM information_schema.tables WHERE table_schema = '${original}' AND table_type = 'SYSTEM VERSIONED'`).split('\n');
// All versions of a table with their times, in one hash that does not depend on the order of rows.
function history(database, table) {
  const columns = sql('', `SELECT GROUP_CONCAT(CONCAT('IFNULL(HEX(\`', column_name, '\`), ''-'')') ORDER BY ordinal_position) FROM information_schema.columns
    WHERE table_schema = '${database}' AND table_name = '${table}'`);
  return sql(database, `SELECT COUNT(*), HEX(BIT_XOR(CONV(LEFT(MD5(CONCAT_WS('|', ${columns}, row_start, row_end)), 16), 16, 10))) FROM \`${table}\` FOR SYSTEM_TIME ALL`);
}

const worker = await client().as('CASE_MANAGER');
const list = await worker.xml('/cases');
const reference = list.attribute('case', 'ref') ?? /case=([0-9A-Z]{9})/.exec((await worker.get('/cases')).text)[1];

await test('there is a past to keep: a note is written and changed', async () => {
  const page = await worker.get(`/case/note/write?case=${reference}`);
  const typed = { kind: 'office', title, body: 'Łódź & <first>' };
  const added = await worker.submit(page, '/case/note/add', typed);
  equal(added.status, 303, added.text.slice(0, 3000));
  const versions = Number(sql(original, 'SELECT COUNT(*) FROM note FOR SYSTEM_TIME ALL'));
  ok(versions > 0);
  sql(original, `UPDATE note SET body = 'second', version = version + 1 WHERE title = '${title}'`);
  equal(Number(sql(original, 'SELECT COUNT(*) FROM note FOR SYSTEM_TIME ALL')), versions + 1);
});

await test('and a file of a case, of all bytes that there are', async () => {
  const { fields } = (await worker.get(`/case/document/add?case=${reference}`)).form('/case/document/add'), mark = '----tcbackup';
  const head = Object.entries({ ...fields, kind: 'letter', title }).map(([name, value]) => `--${mark}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('');
  const bytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.from(Array.from({ length: 300000 }, (_, i) => (i * 31) % 256)), Buffer.from('%%EOF')]);
  const body = Buffer.concat([Buffer.from(`${head}--${mark}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n`), bytes, Buffer.from(`\r\n--${mark}--\r\n`)]);
  const added = await worker.request('POST', '/case/document/add', { body, headers: { 'Content-Type': `multipart/form-data; boundary=${mark}`, Origin: process.env.TC_ORIGIN ?? worker.base.origin } });
  equal(added.status, 303, added.text.slice(0, 3000));
  ok(Number(sql(original, 'SELECT COUNT(*) FROM document_piece')) > 1);
});

await test('a backup is one file with its seal, for its owner alone', () => {
  const done = run(setting('TC_CONF'), 'backup', join(folder, 'b'));
  equal(done.status, 0, done.stderr);
  equal(statSync(join(folder, 'b/record.sql')).mode & 0o077, 0);
  match(readFileSync(join(folder, 'b/record.txt'), 'utf8'), /^throughcare-backup 1 \S+Z [0-9a-f]{64}\n$/);
});

await test('that the whole record left stands in the audit log, and in the backup itself', () => {
  const entries = "SELECT COUNT(*) FROM audit_entry WHERE kind = 'export' AND route = 'backup'";
  ok(Number(sql(original, entries)) > 0);
  match(readFileSync(join(folder, 'b/record.sql'), 'utf8'), /'export',[^)]*'backup'/);
});

await test('a folder that holds a backup is not written over', () => {
  const done = run(setting('TC_CONF'), 'backup', join(folder, 'b'));
  ok(done.status !== 0);
  match(done.stderr, /there is a backup in this folder/);
});

const before = new Map(versioned.map(table => [table, history(original, table)]));
const moment = sql(original, 'SELECT NOW(6)');

await test('it is restored into an empty database, and its audit chain verifies', () => {
  sql('', `CREATE DATABASE ${restored} CHARACTER SET utf8mb4`);
  const done = run(configFor(restored), 'restore', join(folder, 'b'));
  equal(done.status, 0, done.stderr + done.stdout);
  match(done.stdout, /^whole: \d+ entries/m);
});

await test('every version of every table that has versions is as it was', () => {
  for (const table of ['client', 'contact_point', 'case_file', 'stage_visit', 'note']) ok(versioned.includes(table), table);
  for (const table of versioned) equal(history(restored, table), before.get(table), table);
});

await test('the note reads as of before its change and as of now', () => {
  const at = sql(original, `SELECT MAX(row_end) FROM note FOR SYSTEM_TIME ALL WHERE title = '${title}' AND body LIKE '%first%'`);
  const body = when => sql(restored, `SELECT body FROM note FOR SYSTEM_TIME AS OF '${when}' - INTERVAL 1 MICROSECOND WHERE title = '${title}'`);
  equal(body(at), 'Łódź & <first>');
  equal(body(moment), 'second');
});

await test('files of cases are there byte by byte', () => {
  const pieces = database => sql(database, 'SELECT document_id, position, LENGTH(content), MD5(content) FROM document_piece ORDER BY document_id, position');
  equal(pieces(restored), pieces(original));
  equal(sql(restored, 'SELECT document_id, case_id, segment, is_withdrawn FROM document_access ORDER BY document_id'), sql(original, 'SELECT document_id, case_id, segment, is_withdrawn FROM document_access ORDER BY document_id'));
});

await test('access, receipts and the audit log come with it; sessions do not', () => {
  for (const table of ['case_reach', 'viewer_reach', 'caseload', 'note_access', 'person', 'receipt']) {
    equal(sql(restored, `SELECT COUNT(*) FROM ${table}`), sql(original, `SELECT COUNT(*) FROM ${table}`), table);
  }
  ok(Number(sql(restored, 'SELECT COUNT(*) FROM audit_entry')) > 0);
  equal(sql(restored, 'SELECT COUNT(*) FROM session'), '0');
  equal(sql(restored, 'SELECT COUNT(*) FROM kept_post'), '0');
});

await test('a database that holds something is not written over', () => {
  const done = run(configFor(restored), 'restore', join(folder, 'b'));
  ok(done.status !== 0);
  match(done.stderr, /is not empty/);
});

await test('a backup that was changed is refused before anything is restored', () => {
  appendFileSync(join(folder, 'b/record.sql'), ' ');
  sql('', `CREATE DATABASE ${restored}_other CHARACTER SET utf8mb4`);
  const done = run(configFor(`${restored}_other`), 'restore', join(folder, 'b'));
  ok(done.status !== 0);
  match(done.stderr, /not the file that was written/);
  equal(sql('', `SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '${restored}_other'`), '0');
});
