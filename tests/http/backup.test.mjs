// SPDX-License-Identifier: Apache-2.0
// throughcare backup and restore: the record, its past and the audit chain come back as they were.
import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test, equal, ok, match, client, setting } from '../lib/tap.mjs';
import { configFor, folder, hashed, named, original, run, sql, versioned } from '../lib/another.mjs';

const restored = named('restored'), other = named('other');
const title = `For the backup ${process.pid}`;

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

const before = new Map(versioned.map(table => [table, hashed(original, table)]));
const moment = sql(original, 'SELECT NOW(6)');

await test('it is restored into an empty database, and its audit chain verifies', () => {
  sql('', `CREATE DATABASE ${restored} CHARACTER SET utf8mb4`);
  const done = run(configFor(restored), 'restore', join(folder, 'b'));
  equal(done.status, 0, done.stderr + done.stdout);
  match(done.stdout, /^whole: \d+ entries/m);
});

await test('every version of every table that has versions is as it was', () => {
  for (const table of ['client', 'contact_point', 'case_file', 'stage_visit', 'note']) ok(versioned.includes(table), table);
  for (const table of versioned) equal(hashed(restored, table), before.get(table), table);
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
  for (const table of ['kept_post', 'kept_post_piece']) equal(sql(restored, `SELECT COUNT(*) FROM ${table}`), '0', table);
});

await test('a database that holds something is not written over', () => {
  const done = run(configFor(restored), 'restore', join(folder, 'b'));
  ok(done.status !== 0);
  match(done.stderr, /is not empty/);
});

await test('a backup that was changed is refused before anything is restored', () => {
  appendFileSync(join(folder, 'b/record.sql'), ' ');
  sql('', `CREATE DATABASE ${other} CHARACTER SET utf8mb4`);
  const done = run(configFor(other), 'restore', join(folder, 'b'));
  ok(done.status !== 0);
  match(done.stderr, /not the file that was written/);
  equal(sql('', `SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '${other}'`), '0');
});
