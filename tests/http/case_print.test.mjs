// SPDX-License-Identifier: Apache-2.0
// The whole case on paper: every room that the viewer may see, as its own screen shows it, with nothing to act on.
import { readFileSync } from 'node:fs';
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { sql, once } from '../lib/beneath.mjs';

const manager = await client().as('CASE_MANAGER'), clinician = await client().as('CLINICIAN'), auditor = await client().as('AUDITOR');
const admin = await client().as('ADMIN'), programme = await client().as('PROGRAMME_MANAGER');
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[5];
const print = (staff, more = '') => staff.get(`/case/print?case=${reference}${more}`);
const write = async (staff, screen, action, values) => {
  const done = await staff.submit(await staff.get(`${screen}?case=${reference}`), action, values);
  equal(done.status, 303, action);
};
const between = (text, from, to) => text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)));

await write(manager, '/case/goal/add', '/case/goal/add', { title: `Goal ${once}`, agreement: 'agreed', words: 'A place of my own' });
await write(manager, '/case/task/add', '/case/task/add', { title: `Task ${once}` });
const yesterday = new Date(Date.now() - 86400e3).toISOString().slice(0, 10).split('-');
const happened = { 'happened-day': yesterday[2], 'happened-month': yesterday[1], 'happened-year': yesterday[0] };
await write(manager, '/case/note/write', '/case/note/add', { kind: 'phone', title: `Note ${once}`, body: 'Said on the <telephone> & written', ...happened });
await write(clinician, '/case/note/write', '/case/note/add', { kind: 'visit', title: `Clinical ${once}`, body: 'For clinicians', segment: 'clinical', ...happened });

const whole = await print(manager, '&for=client');

await test('it begins with who printed it, when and for whom, and a contents list that leads to each part', () => {
  equal(whole.status, 200);
  match(whole.text, /Printed by[\s\S]*Printed on[\s\S]*Printed for[\s\S]*The person themselves[\s\S]*Number of this print/);
  const places = [...between(whole.text, 'class="tc-contents"', '</nav>').matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
  ok(places.length > 12, `${places.length} parts`);
  for (const id of places) match(whole.text, new RegExp(`<section class="tc-room" id="${id}">`), id);
  equal(places, [...whole.text.matchAll(/<section class="tc-room" id="([\w-]+)"/g)].map(([, id]) => id), 'in the order of the document');
});

await test('each room of the case is part of it', async () => {
  const table = readFileSync(new URL('../../module/screen/print.c', import.meta.url), 'utf8');
  const printed = [...table.matchAll(/^ {4}"(\/case\/[a-z-]+)",$/gm)].map(([, path]) => path);
  const rooms = [...readFileSync(new URL('../../xslt/part/case_rooms.xsl', import.meta.url), 'utf8').matchAll(/select="'(\/case\/[a-z-]+)'"/g)]
    .map(([, path]) => path).filter(path => !['/case/print', '/case/restrict'].includes(path));
  equal(rooms.filter(path => !printed.includes(path)), [], 'rooms that would be missing on paper');
  for (const path of printed) match(whole.text, new RegExp(`id="room${path.replaceAll('/', '-')}"`), path);
});

await test('what the rooms say is there, once and whole', () => {
  const goals = between(whole.text, 'id="room-case-goals"', '</section>');
  match(goals, new RegExp(`Goal ${once}[\\s\\S]*A place of my own`));
  match(between(whole.text, 'id="room-case-tasks"', '</section>'), new RegExp(`Task ${once}`));
  match(between(whole.text, 'id="room-case-notes"', '</section>'), new RegExp(`Note ${once}[\\s\\S]*Said on the &lt;telephone&gt; &amp; written`));
  match(between(whole.text, 'id="room-timeline"', '</section>'), new RegExp(`Goal added: Goal ${once}`));
  equal(whole.text.match(/Said on the &lt;telephone/g).length, 1, 'a text stands once');
});

await test('nothing on it can be acted on, and no heading is lost', () => {
  const document = whole.text.slice(whole.text.indexOf('class="tc-contents"'));
  lacks(document, /<form[^>]*method="post"|<button|\/case\/(goal|task|note)\/(add|change|close|end|write|strike)/);
  equal([...new Set([...document.matchAll(/<h1/g)])].length, 0);
  const ids = [...whole.text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  equal(ids.filter((id, i) => ids.indexOf(id) !== i), [], 'no name stands twice');
});

await test('segments are respected, for each who prints', async () => {
  lacks(whole.text, new RegExp(`Clinical ${once}|For clinicians`));
  match((await print(clinician)).text, new RegExp(`Clinical ${once}[\\s\\S]*For clinicians`));
  equal((await print(auditor)).status, 200);
  equal((await print(admin)).status, 403);
  equal((await manager.get('/case/print?case=AAAAAAAA6')).status, 404);
  ok([200, 404].includes((await print(programme)).status));
});

await test('it stands in the audit log as an export, with for whom', async () => {
  const made = await print(manager, '&for=court');
  const number = /Number of this print[\s\S]*?tc-number">(\w+)</.exec(made.text)[1];
  const entries = await sql(`SELECT a.kind, a.detail, f.reference FROM audit_entry a JOIN case_file f ON f.id = a.case_id WHERE a.request = '${number}'`);
  equal(entries, [['export', 'print for: court', reference]]);
  equal((await print(manager, '&for=anybody')).status, 422, 'a reader who is none is said');
});

await test('as XML it is the same document', async () => {
  const xml = await manager.xml(`/case/print?case=${reference}`);
  equal(xml.all('room', 'path').filter(Boolean).length, [...whole.text.matchAll(/id="room-case-/g)].length);
});
