// SPDX-License-Identifier: Apache-2.0
// An agency's own intake form: published, named by its pathway, filled in with files, a member of staff and a partner before there is a case.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { field, pages } from '../lib/intake.mjs';
import { count, once, one, sql } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';
import { questions } from '../lib/fill.mjs';

const worker = await client().as('INTAKE'), supervisor = await client().as('SUPERVISOR'), colleague = await client().as('CASE_MANAGER');
const auditor = await client().as('AUDITOR');
const here = name => new URL(name, import.meta.url).pathname;
const folder = mkdtempSync(`${setting('TC_WORK')}/own-`);

// A pathway of its own that names the agency's form, and a programme on it.
const pathway = `harbour_${once.replace(/\d/g, digit => 'abcdefghij'[digit])}`, code = `harbour-${once}`;
writeFileSync(`${folder}/pathway.xml`, readFileSync(here('../../conf/pathway/single_contact.xml'), 'utf8')
  .replace('name="single_contact"', `name="${pathway}"`).replace('<form for="intake" name="intake"/>', '<form for="intake" name="test_arrival"/>'));
const published = [program('form', 'publish', here('forms/arrival.xml')), program('pathway', 'publish', `${folder}/pathway.xml`)];
async function programmeOn(of, name) {
  await sql(`INSERT INTO programme (code, name, service_kind, pathway) VALUES ('${of}', '${of}', 'services_only', ${name}); SET @id = LAST_INSERT_ID();
    INSERT INTO programme_team (programme_id, team_id, is_first) SELECT @id, id, TRUE FROM team WHERE code = 'north';
    INSERT INTO person_programme (person_id, programme_id, source) SELECT id, @id, 'screen' FROM person WHERE login = '${setting('TC_USER_INTAKE')}';
    INSERT INTO viewer_reach (viewer_id, kind, ref) SELECT id, 'intake', @id FROM person WHERE login = '${setting('TC_USER_INTAKE')}'`);
  return one(`SELECT id FROM programme WHERE code = '${of}'`);
}
const programme = await programmeOn(code, `'${pathway}'`), usual = await programmeOn(`usual-${once}`, 'NULL');
const supervisorId = await one(`SELECT id FROM person WHERE login = '${setting('TC_USER_SUPERVISOR')}'`);
const stranger = await one(`SELECT id FROM person WHERE login = '${setting('TC_USER_CASE_MANAGER_2')}'`);
const providerName = `Harbour mission ${once}`;
await sql(`INSERT INTO provider (name, changed_by, changed_at) SELECT '${providerName}', MIN(id), UTC_TIMESTAMP(6) FROM person`);
const provider = await one(`SELECT id FROM provider WHERE name = '${providerName}'`);
const PROVIDERS = 1000000000000;

const pdf = text => Buffer.from(`%PDF-1.4\n% ${text} ${randomBytes(8).toString('hex')}\n%%EOF\n`);
const known = {}; // the questions of its pages by linkId
const idOf = page => /[?&]id=(\d+)/.exec(page.location)?.[1];
const begin = async () => {
  const begun = await worker.submit(await worker.get('/intake'), '/intake/start', { programme });
  const id = idOf(begun);
  for (const page of [1, 2]) Object.assign(known, questions((await worker.xml(at(id, page))).text));
  return id;
};
const at = (id, page) => `/intake/form?page=${page}&id=${id}`;
const q = link => known[link].q;

// A page with files as a browser sends it.
async function send(id, page, values, files = {}, staff = worker) {
  const form = (await staff.get(at(id, page))).form('/intake/form'), mark = `----tc${randomBytes(12).toString('hex')}`;
  const part = (head, bytes) => [Buffer.from(`--${mark}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`), Buffer.from(bytes), Buffer.from('\r\n')];
  const body = Buffer.concat([...Object.entries({ ...form.fields, go: 'on', shown: '', ...values }).flatMap(([name, value]) => part(`name="${name}"`, String(value))),
    ...Object.entries(files).flatMap(([name, file]) => part(`name="${name}"; filename="${file.name}"`, file.bytes)), Buffer.from(`--${mark}--\r\n`)]);
  return staff.request('POST', '/intake/form', { body, headers: { 'Content-Type': `multipart/form-data; boundary=${mark}`, Origin: process.env.TC_ORIGIN ?? staff.base.origin } });
}
const decide = async (id, values, staff = worker) => staff.submit(await staff.get(`/intake/check?id=${id}`), '/intake/check', values);
const papers = pdf('papers');
let id;

await test('it is published, named by the pathway, and asks its own questions', async () => {
  equal(published.map(run => run.code), [0, 0], published.map(run => run.err).join());
  id = await begin();
  const page = await worker.get(at(id, 1));
  match(page.text, /By which ship\?[\s\S]*Travel papers[\s\S]*Who met the person\?/);
  lacks(page.text, /Family name/);
  match(page.text, /enctype="multipart\/form-data"/);
});

await test('staff and partners are chosen from the structure, before there is a case', async () => {
  const { options } = known.helper;
  ok(Object.values(options).includes(supervisorId), 'who works for the programme');
  ok(!Object.values(options).includes(stranger), 'and nobody of another place');
  equal(known.partner.options[providerName], String(PROVIDERS + Number(provider)));
  const wrong = await send(id, 1, { [q('ship')]: 'Aurora', [q('helper')]: stranger });
  equal(wrong.status, 303, 'the page is kept');
  const refused = await decide(id, { decision: 'accepted', described: 'Came by ship' });
  equal(refused.status, 422);
  match(refused.text, new RegExp(`href="#${q('helper')}"`));
  await send(id, 1, { [q('helper')]: supervisorId, [q('partner')]: PROVIDERS + Number(provider) });
  match((await worker.get(`/intake/check?id=${id}`)).text, new RegExp(providerName.replace(/[^\w ]/g, '.')));
});

await test('a file is kept sealed with the intake, for those who open it alone', async () => {
  const sent = await send(id, 1, { [q('number')]: '555 0199' }, { [`${q('papers')}-file`]: { name: 'Pass: A.pdf', bytes: papers } });
  equal(sent.status, 303, sent.text);
  const file = await one(`SELECT id FROM intake_file WHERE intake_id = ${id}`);
  equal(await count(`SELECT COUNT(*) FROM intake_file_piece WHERE file_id = ${file} AND sealed LIKE '%PDF%'`), 0);
  const page = await worker.get(at(id, 1));
  match(page.text, new RegExp(`<option value="${file}" selected="selected">Pass_ A\\.pdf`));
  const check = await supervisor.get(`/intake/check?id=${id}`), href = check.links.find(link => link.startsWith('/intake/file?'));
  equal((await supervisor.get(href)).text, papers.toString());
  for (const staff of [colleague]) equal((await staff.get(href)).status, 404);
  equal((await auditor.get(href)).status, 403);
  equal((await worker.get(`/intake/file?id=${id}&file=${Number(file) + 1}`)).status, 404);
  await send(id, 1, { [q('photo')]: file });
  match((await worker.get(`/intake/check?id=${id}`)).text, /Pass_ A\.pdf[\s\S]*Pass_ A\.pdf/, 'one file may answer two questions');
});

await test('what is no document, and too many, are refused beside the question', async () => {
  const other = await begin(), files = () => count(`SELECT COUNT(*) FROM intake_file WHERE intake_id = ${other}`);
  const wrong = await send(other, 1, { [q('ship')]: 'Kept' }, { [`${q('papers')}-file`]: { name: 'run.pdf', bytes: Buffer.from('MZ\0\x01\x02') } });
  equal(wrong.status, 422);
  match(wrong.text, /This kind of file is not taken/);
  match((await worker.get(at(other, 1))).text, /value="Kept"/, 'the rest of the page is kept');
  await sql(`INSERT INTO intake_file (intake_id, size, added_by, added_at) SELECT ${other}, 10, owner_id, UTC_TIMESTAMP(6) FROM intake, seq_1_to_20 WHERE intake.id = ${other}`);
  match((await send(other, 1, {}, { [`${q('papers')}-file`]: { name: 'one.pdf', bytes: pdf('more') } })).text, /at most 20 files/);
  equal(await files(), 20);
  const mine = await begin();
  await send(mine, 1, {}, { [`${q('papers')}-file`]: { name: 'mine.pdf', bytes: papers } });
  const foreign = await one(`SELECT id FROM intake_file WHERE intake_id = ${mine}`);
  await send(other, 1, { [q('papers')]: foreign });
  match((await decide(other, { decision: 'accepted', described: 'Somebody' })).text, new RegExp(`href="#${q('papers')}"`), 'another intake\'s file is none of this one');
  equal((await worker.submit(await worker.get(`/intake/check?id=${other}`), '/intake/discard')).status, 303);
  equal(await files(), 0, 'they go with the intake');
});

let reference, response, caseId;
await test('accepted, the case opens with the signed form, its answers as rows, its files and what has to be done at once', async () => {
  equal((await send(id, 2, { [q('danger')]: '2', [q('weight')]: '12.5' })).location, `/intake/eligibility?id=${id}`);
  match((await worker.get(`/intake/check?id=${id}`)).text, /Find a safe bed tonight/);
  const accepted = await decide(id, { decision: 'accepted', described: `Came by ship ${once}` });
  equal(accepted.status, 303, accepted.text.replace(/[\s\S]*error-summary/, '').slice(0, 2000));
  reference = /case=(\w+)/.exec(accepted.location)[1];
  caseId = await one(`SELECT id FROM case_file WHERE reference = '${reference}'`);
  response = await one(`SELECT id FROM response WHERE case_id = ${caseId}`);
  equal(await sql(`SELECT r.state, r.occasion, r.subject_id, f.name, f.version, r.has_risk, p.login FROM response r JOIN form f ON f.id = r.form_id JOIN person p ON p.id = r.signed_by WHERE r.case_id = ${caseId}`),
    [['signed', 'intake', id, 'test_arrival', '1', '1', setting('TC_USER_INTAKE')]]);
  const [document] = await sql(`SELECT id, file_name, size, title FROM document WHERE case_id = ${caseId}`);
  equal(document.slice(1), ['Pass_ A.pdf', String(papers.length), 'Arrival at the harbour: Travel papers']);
  equal(await count(`SELECT COUNT(*) FROM document WHERE case_id = ${caseId}`), 1, 'a file that answers twice is one document');
  equal(await sql(`SELECT i.link_id, a.kind, COALESCE(a.code, a.text), a.ref, ROUND(a.ordinal), a.report FROM answer a JOIN form_item i ON i.form_id = a.form_id AND i.number = a.item WHERE a.response_id = ${response} ORDER BY a.item`), [
    ['ship', 'string', 'Aurora', 'NULL', 'NULL', 'NULL'], ['papers', 'attachment', 'Pass_ A.pdf', document[0], 'NULL', 'NULL'],
    ['photo', 'attachment', 'Pass_ A.pdf', document[0], 'NULL', 'NULL'],
    ['helper', 'reference', await one(`SELECT name FROM person WHERE id = ${supervisorId}`), supervisorId, 'NULL', 'NULL'],
    ['partner', 'reference', providerName, String(PROVIDERS + Number(provider)), 'NULL', 'NULL'],
    ['number', 'string', '555 0199', 'NULL', 'NULL', 'NULL'], ['danger', 'coding', 'now', 'NULL', '3', 'test_danger'], ['weight', 'decimal', '12.5', 'NULL', 'NULL', 'NULL']]);
  equal(await sql(`SELECT instrument, ROUND(value), band, risk FROM response_score WHERE response_id = ${response}`), [['danger', '3', 'Great', 'high']]);
  equal(await sql(`SELECT t.title, t.state, p.login FROM task t JOIN person p ON p.id = t.assignee_id JOIN response_risk r ON r.task_id = t.id WHERE r.response_id = ${response}`), [['Find a safe bed tonight', 'open', setting('TC_USER_INTAKE')]]);
  equal(await count(`SELECT COUNT(*) FROM intake_file WHERE intake_id = ${id}`), 0, 'nothing stands twice');
});

await test('the case has it: the form, the file byte by byte, the way to reach the person', async () => {
  const document = await one(`SELECT id FROM document WHERE case_id = ${caseId}`);
  equal((await supervisor.get(`/case/document?case=${reference}&id=${document}`)).text, papers.toString());
  const form = await supervisor.get(`/case/form?case=${reference}&id=${response}`);
  match(form.text, /Aurora[\s\S]*Pass_ A\.pdf/);
  ok(form.links.includes(`/case/document?case=${reference}&id=${document}`));
  equal((await supervisor.get(`/case/form/file?case=${reference}&id=${response}`)).status, 200);
  equal(await one(`SELECT k.value FROM contact_point k JOIN case_file f ON f.client_id = k.client_id WHERE f.id = ${caseId}`), '555 0199');
  match((await supervisor.get(`/case?case=${reference}`)).text, /Find a safe bed tonight/);
  equal((await colleague.get(`/case/form?case=${reference}&id=${response}`)).status, 404);
});

await test('an intake that was begun before there were forms goes on in the form, and is signed with what it held', async () => {
  const begun = await worker.submit(await worker.get('/intake'), '/intake/start', { programme: usual });
  const old = idOf(begun), named = { given: 'Old', family: `Draft${once}`, 'born-day': '3', 'born-month': '4', 'born-year': '1985', phone: '555 0101', phone_safe: 'yes',
    need: ['housing', 'money'], urgency: '1', words: 'Wants <quiet> & rest', because1: 'Kept as it was', programme1: usual, '.person': '2', '.checked': 'yes' };
  const typed = Object.entries(named).flatMap(([name, value]) => [value].flat().map(each => `${encodeURIComponent(name)}=${encodeURIComponent(each)}`)).join('&');
  const key = /kept="([^"]+)"/.exec(readFileSync(setting('TC_CONF'), 'utf8'))[1];
  const sealed = execFileSync(`${setting('TC_BUILD')}/tests/forms/seal`, [key, `intake ${old}`], { input: typed, encoding: 'utf8' });
  await sql(`UPDATE intake SET form_id = NULL, sealed = x'${sealed}' WHERE id = ${old}`);
  const person = await worker.get(`/intake/form?page=${pages.person}&id=${old}`);
  match(person.text, new RegExp(`name="${field('given')}"[^>]*value="Old"`));
  match(person.text, new RegExp(`name="${field('born')}-year"[^>]*value="1985"`));
  match((await worker.get(`/intake/check?id=${old}`)).text, /555 0101[\s\S]*A place to live[\s\S]*Money and benefits[\s\S]*&lt;quiet&gt; &amp; rest[\s\S]*Kept as it was/);
  const accepted = await decide(old, { decision: 'accepted' });
  equal(accepted.status, 303, accepted.text.replace(/[\s\S]*error-summary/, '').slice(0, 2000));
  const its = await one(`SELECT r.id FROM response r WHERE r.occasion = 'intake' AND r.subject_id = ${old}`);
  equal(await sql(`SELECT i.link_id, COALESCE(a.code, a.text) FROM answer a JOIN form_item i ON i.form_id = a.form_id AND i.number = a.item WHERE a.response_id = ${its} AND i.link_id IN ('given', 'born', 'phone', 'need', 'urgency') ORDER BY a.item, a.nth`),
    [['given', 'Old'], ['born', '1985-04-03'], ['phone', '555 0101'], ['need', 'housing'], ['need', 'money'], ['urgency', '1']]);
});

await test('what an agency publishes under the name of ours stays when the program is upgraded', async () => {
  const ours = readFileSync(here('../../conf/form/intake.xml'), 'utf8');
  writeFileSync(`${folder}/intake.xml`, ours.replace('<title value="Intake"/>', '<title value="Intake of the harbour"/>'));
  const newest = () => one("SELECT CONCAT(f.version, ' ', f.title) FROM form f WHERE f.name = 'intake' AND NOT EXISTS (SELECT 1 FROM form_retired x WHERE x.form_id = f.id) ORDER BY f.version DESC LIMIT 1");
  const before = await newest(), run = program('form', 'publish', `${folder}/intake.xml`);
  equal(run.code, 0, run.err);
  const own = await newest();
  try {
    match(own, /Intake of the harbour/);
    equal(program('migrate').code, 0);
    equal(await newest(), own, 'ours does not come over it');
  } finally {
    equal(program('form', 'retire', 'intake', own.split(' ')[0], '--reason', 'End of a test').code, 0);
  }
  equal(await newest(), before);
  equal(program('migrate').code, 0);
  equal(await newest(), before, 'nor again once it is retired');
});
