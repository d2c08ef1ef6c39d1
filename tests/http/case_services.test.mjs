// SPDX-License-Identifier: Apache-2.0
// Services given: written down, put right; two people at the same one.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const auditor = await client().as('AUDITOR'), stranger = await client().as('CASE_MANAGER_2');
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[0];

const write = async (staff, more) => staff.submit(await staff.get(`/case/service/add?case=${reference}`), '/case/service/add',
  { kind: 'transport', title: 'Bus tickets', amount: '3', unit: 'times', ...more });
const idOf = page => /#service-(\d+)$/.exec(page.location)?.[1];
const form = (staff, id) => staff.get(`/case/service/change?case=${reference}&id=${id}`);
const list = async staff => (await staff.get(`/case/services?case=${reference}`)).text;
const row = (page, id) => new RegExp(`<tr[^>]*id="service-${id}"[\\s\\S]*?</tr>`).exec(page)[0];

const first = idOf(await write(manager, { title: 'Tickets & a <map>' }));

await test('a service stands in the list and the timeline as it was typed', async () => {
  ok(first, 'the answer leads to the service');
  match(row(await list(manager), first), /Tickets &amp; a &lt;map&gt;[\s\S]*Transport[\s\S]*3 times/);
  match((await manager.get(`/case?case=${reference}`)).text, /Service given: Tickets &amp; a/);
});

await test('what is missing is named beside its field, and what was typed stays', async () => {
  const refused = await write(manager, { title: 'Not lost', kind: '', unit: '', amount: '0' });
  equal(refused.status, 422);
  for (const field of ['kind', 'unit', 'amount']) match(refused.text, new RegExp(`id="${field}-error"`));
  match(refused.text, /value="Not lost"/);
  const future = await write(manager, { title: 'Tomorrow’s', 'day-year': String(new Date().getFullYear() + 2) });
  equal(future.status, 422);
  match(future.text, /id="day-error"/);
  lacks(await list(manager), /Tomorrow|Not lost/);
});

await test('the same form sent twice writes one service', async () => {
  const page = await manager.get(`/case/service/add?case=${reference}`), values = { kind: 'food', title: 'Sent twice', amount: '1', unit: 'times' };
  const one = await manager.submit(page, '/case/service/add', values), two = await manager.submit(page, '/case/service/add', values);
  equal([one.status, two.status, two.location], [303, 303, one.location]);
  equal((await list(manager)).match(/<tr[^>]*id="service-\d+"[^]*?<\/tr>/g).filter(found => found.includes('Sent twice')).length, 1);
});

await test('of two people who put a service right the second sees both', async () => {
  const one = await form(manager, first), two = await form(supervisor, first);
  equal((await manager.submit(one, '/case/service/change', { title: 'From the manager' })).status, 303);
  const clash = await supervisor.submit(two, '/case/service/change', { title: 'From the supervisor' });
  equal(clash.status, 409);
  match(clash.text, /From the manager/);
  match(clash.text, /From the supervisor/);
  equal((await supervisor.submit(clash, '/case/service/change', {})).status, 303, 'sent again on purpose');
  match(row(await list(manager), first), /From the supervisor/);
});

await test('who reads cases reads services and writes none; a stranger sees nothing', async () => {
  const page = await auditor.get(`/case/services?case=${reference}`);
  equal(page.status, 200);
  lacks(page.text, /\/case\/service\/(add|change)\?/);
  equal((await auditor.get(`/case/service/add?case=${reference}`)).status, 403);
  for (const path of ['services?', 'service/add?', `service/change?id=${first}&`]) equal((await stranger.get(`/case/${path}case=${reference}`)).status, 404, path);
});

await test('a service of another case is none of this one', async () => {
  const other = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[1];
  equal((await manager.get(`/case/service/change?case=${other}&id=${first}`)).status, 404);
});
