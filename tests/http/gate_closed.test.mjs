// SPDX-License-Identifier: Apache-2.0
// No entry, no page: what leaves when the audit cannot be written, and what the entries say.
import { readFileSync } from 'node:fs';
import { test, equal, ok, lacks, client, setting } from '../lib/tap.mjs';
import { aCase, audited, count, once, one, sql } from '../lib/beneath.mjs';

const today = new Date().toISOString().slice(0, 10);
const writer = await client().as('CASE_MANAGER');
const reference = await aCase(writer);
const account = async () => `'throughcare_write'@'${await one("SELECT Host FROM mysql.user WHERE User = 'throughcare_write'")}'`;
const table = `${setting('TC_DB_NAME')}.audit_entry`;

await test('REVOKE INSERT on the audit table stops every page with client data, and every change', async () => {
  const form = (await writer.get(`/case/note/write?case=${reference}`)).form('/case/note/add');
  const secret = (await writer.xml(`/case?case=${reference}`)).attribute('case', 'client') ?? reference;
  await sql(`REVOKE INSERT ON ${table} FROM ${await account()}`);
  try {
    for (const path of ['/cases', `/case?case=${reference}`, `/case/notes?case=${reference}`, `/case/note/write?case=${reference}`, '/clients']) {
      for (const as of ['', 'as=xml']) {
        const page = await writer.get(path + (as ? (path.includes('?') ? '&' : '?') + as : ''));
        ok([500, 503].includes(page.status), `${path}: ${page.status}`);
        lacks(page.text, new RegExp(`${reference}|${secret}`), `${path} ${as}`);
      }
    }
    const page = await writer.post(form.action, { ...form.fields, kind: 'phone', title: `unwitnessed ${once}`, body: 'x', happened: today, at: '00:01' });
    ok([500, 503].includes(page.status), `change: ${page.status}`);
    ok((await client().signIn('CASE_MANAGER')).status >= 500, 'a sign-in without its entry');
    equal((await client().get('/sign-in')).status, 200);
  } finally {
    await sql(`GRANT INSERT ON ${table} TO ${await account()}`);
  }
  equal(await count(`SELECT COUNT(*) FROM note WHERE title = 'unwitnessed ${once}'`), 0);
  equal((await writer.get('/cases')).status, 200, 'after the right came back');
});

await test('a page, its refusal and an act each have one entry, with case and client', async () => {
  const mark = await audited.mark();
  await writer.get(`/case?case=${reference}`);
  await writer.get('/case?case=000000000');
  await writer.get('/people');
  const form = (await writer.get(`/case/next?case=${reference}`)).form('/case/next');
  await writer.post(form.action, { ...form.fields, step: 'A step', due: today });
  equal(await audited.since(mark, 'kind, route, result, case_id IS NOT NULL, client_id IS NOT NULL, person_id IS NOT NULL'), [
    ['view', '/case', 'ok', '1', '1', '1'],
    ['refusal', '/case', 'gone', '0', '0', '1'],
    ['refusal', '/people', 'denied', '0', '0', '1'],
    ['view', '/case/next', 'ok', '1', '1', '1'],
    ['change', '/case/next', 'ok', '1', '1', '1'],
  ]);
});

await test('the log has one line a request, with its route and times, and nothing of a client', async () => {
  const log = () => readFileSync(`${setting('TC_RUN')}/log/app-nginx.log`, 'utf8').split('\n');
  const before = log().length;
  await writer.get(`/case?case=${reference}`);
  await writer.get('/nowhere-that-names-somebody');
  const written = () => log().slice(before - 1).filter(line => / request /.test(line));
  while (written().length < 2) await new Promise(done => setTimeout(done, 50)); // the line follows its reply
  const lines = written();
  equal(lines.length, 2);
  ok(/ request [0-9A-Z]{12} GET \/case person \d+ 200 ok ms sql [\d.]+ xml [\d.]+ xslt [\d.]+ gate [\d.]+ total [\d.]+$/.test(lines[0]), lines[0]);
  ok(/ GET - person \d+ 404 gone /.test(lines[1]), lines[1]);
  lacks(lines.join('\n'), new RegExp(`${reference}|names-somebody`));
});
