// SPDX-License-Identifier: Apache-2.0
// What leaves as of an earlier day: tables and paper as the case stood, documents by today's decision alone. Moves the one
// clock forward and leaves it there, so it runs among the last.
import { readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { once } from '../lib/beneath.mjs';

const wait = seconds => writeFileSync(process.env.TC_CLOCK, `${Number(readFileSync(process.env.TC_CLOCK, 'utf8')) + seconds}\n`);
const before = await client().as('CASE_MANAGER');
const reference = (await before.xml('/cases')).all('case', 'reference').filter(Boolean)[6];
const today = (await before.xml('/cases')).attribute('page', 'now').slice(0, 10);

async function add(staff, title) {
  const { fields } = (await staff.get(`/case/document/add?case=${reference}`)).form('/case/document/add');
  const mark = `----tc${randomBytes(12).toString('hex')}`;
  const parts = Object.entries({ ...fields, title, kind: 'letter' }).map(([name, value]) => `--${mark}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  const body = `${parts.join('')}--${mark}\r\nContent-Disposition: form-data; name="file"; filename="x.txt"\r\n\r\n${title}\r\n--${mark}--\r\n`;
  const done = await staff.request('POST', '/case/document/add', { body, headers: { 'Content-Type': `multipart/form-data; boundary=${mark}`, Origin: process.env.TC_ORIGIN ?? staff.base.origin } });
  return /#document-([0-9]+)$/.exec(done.location)[1];
}
const task = async (staff, title) => equal((await staff.submit(await staff.get(`/case/task/add?case=${reference}`), '/case/task/add', { title })).status, 303);

const early = `Early ${once}`, late = `Late ${once}`;
await task(before, early);
const id = await add(before, `${early} letter`);

wait(25 * 3600);
const manager = await client().as('CASE_MANAGER'), auditor = await client().as('AUDITOR');
await task(manager, late);
const added = await add(manager, `${late} letter`);
const changing = await manager.get(`/case/document/change?case=${reference}&id=${id}`);
await manager.submit(changing, '/case/document/change', { title: `Renamed ${once}`, kind: 'legal' });

await test('a table has the rows of that day, and so has the paper', async () => {
  for (const path of [`/case/tasks?case=${reference}&as-of=${today}&as=csv`, `/case/documents?case=${reference}&as-of=${today}&as=csv`, `/case/print?case=${reference}&as-of=${today}`]) {
    const past = await manager.get(path);
    equal(past.status, 200, path);
    match(past.text, new RegExp(early), path);
    lacks(past.text, new RegExp(`${late}|Renamed ${once}`), path);
  }
  match((await manager.get(`/case/tasks?case=${reference}&as-of=${today}`)).text, new RegExp(`as-of=${today}&amp;as=csv`));
  match((await manager.get(`/case/print?case=${reference}&as-of=${today}`)).text, /As it stood on/);
  match((await manager.get(`/case/print?case=${reference}`)).text, new RegExp(`${late}[\\s\\S]*Renamed ${once}`));
});

await test('the list of that day leads to the file, and offers nothing to change', async () => {
  const past = await manager.get(`/case/documents?case=${reference}&as-of=${today}`);
  match(past.text, new RegExp(`${early} letter`));
  ok(past.links.some(href => href === `/case/document?case=${reference}&id=${id}`));
  lacks(past.text, /\/case\/document\/(add|change|withdraw)/);
  equal((await manager.get(`/case/document?case=${reference}&id=${id}`)).text, `${early} letter`);
});

await test('what is withdrawn today is offered on no earlier day, except to auditors', async () => {
  const page = await manager.get(`/case/document/withdraw?case=${reference}&id=${id}`);
  equal((await manager.submit(page, '/case/document/withdraw', { reason: 'Wrong person' })).status, 303);
  for (const more of [`&as-of=${today}`, `&as-of=${today}&as=csv`]) {
    lacks((await manager.get(`/case/documents?case=${reference}${more}`)).text, new RegExp(`${early} letter|Renamed`), more);
    match((await auditor.get(`/case/documents?case=${reference}${more}`)).text, new RegExp(`${early} letter`), more);
  }
  lacks((await manager.get(`/case/print?case=${reference}&as-of=${today}`)).text, new RegExp(`${early} letter`));
  equal((await manager.get(`/case/document?case=${reference}&id=${id}&as-of=${today}`)).status, 404);
  equal((await manager.get(`/case/document?case=${reference}&id=${added}`)).status, 200);
});
