// SPDX-License-Identifier: Apache-2.0
// Notes: written, changed within a day, added to, struck; who reads which by segment, name and role.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const clinician = await client().as('CLINICIAN'), auditor = await client().as('AUDITOR'), privacy = await client().as('PRIVACY');
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[1];

const write = async (staff, more) => {
  const page = await staff.get(`/case/note/write?case=${reference}`);
  return staff.submit(page, '/case/note/add', { kind: 'visit', title: 'Visit', body: 'All well.', ...more });
};
const noteOf = page => /#note-([0-9A-Z*]{9})$/.exec(page.location)?.[1];
const form = (staff, act, note) => staff.get(`/case/note/${act}?case=${reference}&note=${note}`);
const notes = async staff => (await staff.get(`/case/notes?case=${reference}`)).text;
const xml = async staff => (await staff.xml(`/case/notes?case=${reference}`));

// Yesterday: a quarter past nine of today may still be to come.
const [year, month, day] = new Date(Date.now() - 86400e3).toISOString().slice(0, 10).split('-');
const yesterday = { 'happened-year': year, 'happened-month': month, 'happened-day': day };
const first = noteOf(await write(manager, { ...yesterday, title: 'Kettle and lamp', body: 'First text & <b>more</b>.\nSecond line.', minutes: '35', at: '9.15am' }));

await test('a note appears in the timeline and among the notes, as it was typed', async () => {
  ok(first, 'the answer leads to the note');
  const page = await manager.get(`/case?case=${reference}`);
  match(page.text, /Kettle and lamp/);
  match(page.text, /First text &amp; &lt;b&gt;more&lt;\/b&gt;\.\nSecond line\./);
  match(await notes(manager), /35 minutes/);
});

await test('what is missing is named beside its field, and what was typed stays', async () => {
  const refused = await write(manager, { title: '', body: 'Not lost', kind: '' });
  equal(refused.status, 422);
  match(refused.text, /id="title-error"/);
  match(refused.text, /id="kind-error"/);
  match(refused.text, />Not lost<\/textarea>/);
  const year = String(new Date().getFullYear() + 2);
  const future = await write(manager, { 'happened-year': year, title: 'Tomorrow’s' });
  equal(future.status, 422);
  match(future.text, /future/);
});

await test('the author changes the text; each version stays readable', async () => {
  const changed = await manager.submit(await form(manager, 'change', first), '/case/note/change', { title: 'Kettle, lamp, chair', body: 'Better text.' });
  equal(changed.status, 303, changed.text.slice(0, 500));
  const history = await form(manager, 'history', first);
  match(history.text, /Better text\./);
  match(history.text, /First text/);
  match(history.text, /Version 2[\s\S]*Version 1/);
});

await test('of two windows of the author the second gets both texts', async () => {
  const one = await form(manager, 'change', first), two = await form(manager, 'change', first);
  equal((await manager.submit(one, '/case/note/change', { body: 'From the first window.' })).status, 303);
  const clash = await manager.submit(two, '/case/note/change', { body: 'From the second window.' });
  equal(clash.status, 409);
  match(clash.text, /From the first window\./);
  match(clash.text, /From the second window\./);
  equal((await manager.submit(clash, '/case/note/change', {})).status, 303, 'sent again on purpose');
  match(await notes(manager), /From the second window\./);
});

await test('nobody but the author changes it; anyone who may write adds to it', async () => {
  const page = await form(supervisor, 'change', first);
  ok(!page.forms.some(found => found.action === '/case/note/change'), 'no form for another');
  const own = await form(manager, 'change', first);
  const forged = { ...own.form('/case/note/change').fields, body: 'Forged', form: page.forms[0].fields.form, key: '0'.repeat(31) + '1' };
  equal((await supervisor.post('/case/note/change', forged)).status, 422);
  lacks(await notes(manager), /Forged/);
  const added = await supervisor.submit(await form(supervisor, 'addendum', first), '/case/note/addendum', { body: 'Seen by me too.' });
  equal(added.status, 303);
  match(await notes(manager), /Seen by me too\./);
});

await test('a clinical note is there for those who may see its kind, and for nobody else', async () => {
  const note = noteOf(await write(clinician, { title: 'Sleep and appetite', body: 'Clinical words.', segment: 'clinical' }));
  match(await notes(clinician), /Clinical words\./);
  match(await notes(auditor), /Clinical words\./);
  for (const staff of [manager, supervisor]) {
    lacks(await notes(staff), /Clinical words|Sleep and appetite/);
    ok(!(await xml(staff)).all('note', 'reference').includes(note));
    lacks((await staff.get(`/case?case=${reference}`)).text, /Sleep and appetite/);
    for (const act of ['addendum', 'strike', 'history']) equal((await form(staff, act, note)).status, 404, act);
  }
});

await test('a segment that is not the writer’s own is refused', async () => {
  equal((await write(manager, { segment: 'clinical', title: 'Not mine' })).status, 422);
  lacks(await notes(clinician), /Not mine/);
});

await test('a note restricted to its author is read by the author and the privacy officer', async () => {
  const note = noteOf(await write(manager, { title: 'Conflict at work', body: 'Only mine.', restricted: 'yes' }));
  match(await notes(manager), /Only mine\./);
  match(await notes(privacy), /Only mine\./);
  lacks(await notes(supervisor), /Only mine|Conflict at work/);
  lacks(await notes(clinician), /Only mine|Conflict at work/);
  equal((await form(supervisor, 'strike', note)).status, 404);
});

await test('a note restricted to named people of the case team is read by them alone', async () => {
  const colleague = await client().as('CASE_MANAGER_3');
  const person = (await colleague.xml('/cases')).attribute('viewer', 'id'), boss = (await supervisor.xml('/cases')).attribute('viewer', 'id');
  const page = await supervisor.get(`/case/assign?case=${reference}`);
  equal((await supervisor.submit(page, '/case/assign', { person, part: 'support' })).status, 303);
  match((await manager.get(`/case/note/write?case=${reference}`)).text, new RegExp(`name="named"[^>]*value="${person}"`));
  equal((await write(manager, { title: 'Between us two', body: 'Named words.', restricted: 'yes', named: person })).status, 303);
  for (const staff of [manager, colleague, privacy]) match(await notes(staff), /Named words\./);
  for (const staff of [supervisor, clinician, auditor]) lacks(await notes(staff), /Named words|Between us two/);
  equal((await write(manager, { title: 'For the boss', restricted: 'yes', named: boss })).status, 422, 'not of the case team');
});

await test('a struck note keeps its reason for staff and its text for audit and privacy', async () => {
  const page = await form(supervisor, 'strike', first);
  equal((await supervisor.submit(page, '/case/note/strike', { reason: '' })).status, 422);
  equal((await supervisor.submit(page, '/case/note/strike', { reason: 'Meant for another person', key: '0'.repeat(31) + '2' })).status, 303);
  for (const staff of [manager, supervisor, clinician]) {
    const text = await notes(staff);
    match(text, /Meant for another person/);
    lacks(text, /second window|first window|Better text|Seen by me too|Kettle/);
    lacks((await staff.xml(`/case/note/history?case=${reference}&note=${first}`)).text, /second window|first window|Better text|Kettle/);
    lacks((await staff.xml(`/case?case=${reference}`)).text, /second window|Kettle/);
  }
  for (const staff of [auditor, privacy]) {
    match(await notes(staff), /From the second window\./);
    match(await notes(staff), /Seen by me too\./);
    match((await form(staff, 'history', first)).text, /First text/);
  }
});

await test('a struck note is struck once, and nothing is added to it', async () => {
  for (const act of ['strike', 'addendum', 'change']) {
    const page = await form(manager, act, first);
    ok(!page.forms.some(found => found.action === `/case/note/${act}`), act);
  }
});
