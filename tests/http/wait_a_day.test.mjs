// SPDX-License-Identifier: Apache-2.0
// What a day changes: a note's text is closed, and the case of yesterday can be looked back at. Moves the
// one clock forward and leaves it there, so it runs last.
import { readFileSync, writeFileSync } from 'node:fs';
import { takeCases } from '../lib/beneath.mjs';
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';

const clock = process.env.TC_CLOCK;
const wait = seconds => writeFileSync(clock, `${Number(readFileSync(clock, 'utf8')) + seconds}\n`);
const form = (staff, act, note) => staff.get(`/case/note/${act}?case=${reference}&note=${note}`);

const before = await client().as('CASE_MANAGER');
const [[reference]] = await takeCases('CASE_MANAGER', 1);
const today = (await before.xml('/cases')).attribute('page', 'now').slice(0, 10);
const page = await before.get(`/case/note/write?case=${reference}`);
const written = await before.submit(page, '/case/note/add', { kind: 'phone', title: 'Said on that day', body: 'Words of that day.' });
const note = /#note-(.{9})$/.exec(written.location)[1];
const typing = await form(before, 'change', note);

wait(25 * 3600);
const manager = await client().as('CASE_MANAGER');

await test('after a day the author cannot change a note, and loses nothing that was typed', async () => {
  ok(!(await form(manager, 'change', note)).forms.some(found => found.action === '/case/note/change'));
  const late = await manager.get(`/case/note/addendum?case=${reference}&note=${note}`);
  const fields = { ...typing.form('/case/note/change').fields, body: 'Typed too late.', form: late.form('/case/note/addendum').fields.form, key: late.form('/case/note/addendum').fields.key };
  const refused = await manager.post('/case/note/change', fields);
  equal(refused.status, 422);
  match(refused.text, /Typed too late\./);
  lacks((await manager.get(`/case/notes?case=${reference}`)).text, /Typed too late/);
});

await test('an addendum is still possible', async () => {
  equal((await manager.submit(await form(manager, 'addendum', note), '/case/note/addendum', { body: 'A day later.' })).status, 303);
});

await test('the case as it was: yesterday’s notes without what came since, and nothing to do there', async () => {
  for (const path of ['/case', '/case/notes']) {
    const past = await manager.get(`${path}?case=${reference}&as-of=${today}`);
    equal(past.status, 200, path);
    match(past.text, /Words of that day\./, path);
    lacks(past.text, /A day later/, path);
    equal(past.forms.filter(found => found.method === 'post' && found.action !== '/sign-out').length, 0);
    lacks(past.text, /\/case\/note\/(write|change|strike|addendum)/);
  }
});

await test('what is struck today is withheld on earlier dates too, from staff alone', async () => {
  equal((await manager.submit(await form(manager, 'strike', note), '/case/note/strike', { reason: 'Wrong person' })).status, 303);
  const auditor = await client().as('AUDITOR');
  for (const path of ['/case', '/case/notes']) {
    lacks((await manager.get(`${path}?case=${reference}&as-of=${today}`)).text, /Words of that day|Said on that day/);
    match((await auditor.get(`${path}?case=${reference}&as-of=${today}`)).text, /Words of that day/);
  }
  lacks((await manager.get(`/case/note/history?case=${reference}&note=${note}&as-of=${today}`)).text, /Words of that day|Said on that day/);
});

await test('before the case was here there is nothing to see', async () => {
  const past = await manager.get(`/case?case=${reference}&as-of=2001-01-01`);
  equal(past.status, 200);
  ok(!(await manager.xml(`/case?case=${reference}&as-of=2001-01-01`)).has('case'));
});
