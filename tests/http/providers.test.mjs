// SPDX-License-Identifier: Apache-2.0
// The directory of partners: kept by those who keep the structure, found by those who refer.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { once, sql } from '../lib/beneath.mjs';

const admin = await client().as('ADMIN'), planner = await client().as('PROGRAMME_MANAGER');
const manager = await client().as('CASE_MANAGER'), auditor = await client().as('AUDITOR');
const named = name => `${name} ${once}`;
const fields = { name: named('Harbour & <Clinic>'), services: `Detox ${once}\n\n  Care at home  \n`, area: 'North quay', phone: '0161 555 0100', takes: 'open',
  waiting: '21', 'checked-day': '3', 'checked-month': '2', 'checked-year': '2026' };
const add = async (staff, more) => staff.submit(await staff.get('/provider/add'), '/provider/add', { ...fields, ...more });
const idOf = page => /provider=([0-9]+)/.exec(page.location)?.[1];
const found = async query => (await manager.get(`/providers?${new URLSearchParams(query)}`)).text;

const first = idOf(await add(admin, {}));

await test('a partner is added by those who keep the structure, and read by those who refer', async () => {
  ok(first, 'the answer leads to the partner');
  for (const staff of [admin, planner, manager]) {
    const page = await staff.get(`/provider?provider=${first}`);
    match(page.text, /Harbour &amp; &lt;Clinic&gt;[\s\S]*Open to referrals[\s\S]*Detox[\s\S]*Care at home[\s\S]*21 days[\s\S]*3 February 2026/);
  }
  lacks((await manager.get(`/provider?provider=${first}`)).text, /\/provider\/change/);
  for (const path of ['/provider/add', `/provider/change?provider=${first}`]) equal((await manager.get(path)).status, 403, path);
  for (const path of ['/providers', `/provider?provider=${first}`]) equal((await auditor.get(path)).status, 403, path);
  equal((await manager.get('/provider?provider=99999999')).status, 404);
});

await test('it is found by name, service, area, and whether it takes anybody', async () => {
  const closed = idOf(await add(planner, { name: named('Winter shelter'), services: `Bed ${once}`, area: 'South', takes: 'closed', why: 'Being rebuilt', waiting: '', 'checked-day': '', 'checked-month': '', 'checked-year': '' }));
  ok(closed);
  match(await found({ name: 'harbour' }), new RegExp(`provider=${first}"`));
  lacks(await found({ name: 'harbour' }), new RegExp(`provider=${closed}"`));
  match(await found({ service: `detox ${once}`, area: 'NORTH' }), new RegExp(`provider=${first}"`));
  lacks(await found({ service: `detox ${once}`, area: 'south' }), new RegExp(`provider=${first}"`));
  match(await found({ service: `bed ${once}` }), new RegExp(`provider=${closed}"[\\s\\S]*Closed to referrals[\\s\\S]*Not known`));
  lacks(await found({ service: `bed ${once}`, open: 'yes' }), new RegExp(`provider=${closed}"`));
  lacks(await found({ name: '%' }), /provider=[0-9]+"/);
  match((await manager.get(`/provider?provider=${closed}`)).text, /Closed to referrals[\s\S]*Being rebuilt/);
});

await test('what is missing or cannot be is named beside its field, and what was typed stays', async () => {
  const mine = named('Refused');
  for (const [field, more] of [['name', { name: '' }], ['services', { services: ' \n ' }], ['services', { services: 'x'.repeat(201) }], ['services', { services: 'x\n'.repeat(41) }],
    ['takes', { takes: '' }], ['why', { takes: 'closed' }], ['checked', { 'checked-day': '', 'checked-month': '', 'checked-year': '' }], ['checked', { 'checked-year': '2090' }],
    ['checked', { 'checked-month': '13' }], ['waiting', { waiting: 'long' }], ['waiting', { waiting: '-1' }], ['name', { name: fields.name.toUpperCase() }]]) {
    const refused = await add(admin, { name: mine, remark: 'Not <lost>', ...more });
    equal(refused.status, 422, field);
    match(refused.text, new RegExp(`id="${field}-error"`), field);
    match(refused.text, /Not &lt;lost&gt;/, field);
  }
  equal((await sql(`SELECT COUNT(*) FROM provider WHERE name = '${mine}'`))[0][0], '0');
});

await test('of two who change it the second sees both', async () => {
  const one = await admin.get(`/provider/change?provider=${first}`), two = await planner.get(`/provider/change?provider=${first}`);
  equal((await admin.submit(one, '/provider/change', { contact: 'From the first', services: 'Only this' })).status, 303);
  const clash = await planner.submit(two, '/provider/change', { contact: 'From the second' });
  equal(clash.status, 409);
  match(clash.text, /From the first/);
  match(clash.text, /From the second/);
  equal((await planner.submit(clash, '/provider/change', {})).status, 303, 'sent again on purpose');
  match((await manager.get(`/provider?provider=${first}`)).text, /From the second/);
});

await test('a form that is sent twice adds one', async () => {
  const page = await admin.get('/provider/add'), values = { ...fields, name: named('Once only') };
  equal((await admin.submit(page, '/provider/add', values)).status, 303);
  const again = await admin.submit(page, '/provider/add', values);
  equal(idOf(again) !== undefined && again.status === 303, true, 'answered as the first time');
  equal((await sql(`SELECT COUNT(*) FROM provider WHERE name = '${values.name}'`))[0][0], '1');
});
