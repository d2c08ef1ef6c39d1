// SPDX-License-Identifier: Apache-2.0
// A person’s record on an earlier date: as it was, but with nothing that is withheld today. Moves the one
// clock forward and leaves it there, so it runs among the last.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { clock, HOUR } from '../lib/beneath.mjs';

const before = await client().as('CASE_MANAGER_2');
const reference = (await before.xml('/cases')).all('client', 'reference').filter(Boolean).at(-1);
const day = (await before.xml('/cases')).attribute('page', 'now').slice(0, 10);
const add = await before.get(`/client/contact?client=${reference}`);
const added = await before.submit(add, '/client/contact/add', { channel: 'visit', value: 'Flat 4, Bright Street', safe: 'yes', letter: 'yes', remark: 'Bright remark' });
const changed = await before.submit(await before.get(`/client/change?client=${reference}`), '/client/change', { language: 'Language of that day' });

clock.set(clock.get() + 25 * HOUR);
const manager = await client().as('CASE_MANAGER_2');
const past = () => manager.get(`/client?client=${reference}&as-of=${day}`);

await test('the past shows what was known then and offers nothing to do', async () => {
  equal([added.status, changed.status], [303, 303]);
  const form = await manager.get(`/client/change?client=${reference}`);
  equal((await manager.submit(form, '/client/change', { language: 'Language of today' })).status, 303);
  const page = await past();
  equal(page.status, 200);
  match(page.text, /Language of that day/);
  lacks(page.text, /Language of today/);
  match(page.text, /Bright Street/);
  equal(page.forms.filter(found => found.method === 'post' && found.action !== '/sign-out').length, 0);
  lacks(page.text, /\/client\/(change|contact)/);
});

await test('what is withheld since is withheld in the past as well', async () => {
  const list = await manager.xml(`/client?client=${reference}`), id = list.all('contact', 'id')[list.all('contact', 'value').indexOf('Flat 4, Bright Street')];
  const form = await manager.get(`/client/contact/change?client=${reference}&contact=${id}`);
  equal((await manager.submit(form, '/client/contact/change', { masked: 'yes', value: 'The refuge' })).status, 303);
  for (const text of [(await past()).text, (await manager.xml(`/client?client=${reference}&as-of=${day}`)).text,
    (await manager.xml(`/client?client=${reference}`)).text, (await past()).text]) lacks(text, /Bright|refuge/);
  match((await past()).text, /Withheld/);
});

await test('a place that was withheld stays so in the past when another is shown in its stead', async () => {
  const list = await manager.xml(`/client?client=${reference}`), id = list.all('contact', 'id')[list.all('contact', 'masked').indexOf('yes')];
  const { action, fields } = (await manager.get(`/client/contact/change?client=${reference}&contact=${id}`)).form('/client/contact/change');
  delete fields.masked;
  equal((await manager.post(action, { ...fields, value: 'The town hall' })).status, 303);
  match((await manager.get(`/client?client=${reference}`)).text, /The town hall/);
  for (const text of [(await past()).text, (await manager.xml(`/client?client=${reference}&as-of=${day}`)).text]) lacks(text, /Bright|refuge/);
});

await test('before the person was known there is nothing to see', async () => {
  const page = await manager.get(`/client?client=${reference}&as-of=2001-01-01`);
  equal(page.status, 200);
  match(page.text, /Nothing was recorded about this person/);
  ok(!(await manager.xml(`/client?client=${reference}&as-of=2001-01-01`)).has('client'));
});
