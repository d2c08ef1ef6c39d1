// SPDX-License-Identifier: Apache-2.0
// What an answer calls for at once, of forms of a segment and of forms that are put right: the task, whose it is, who sees it; and what
// becomes of values at their edges when they are signed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { once, one, sql, takeCases } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';

const manager = await client().as('CASE_MANAGER'), clinician = await client().as('CLINICIAN'), supervisor = await client().as('SUPERVISOR');
const [[reference, caseId], [other, otherId], [third, thirdId]] = await takeCases('CASE_MANAGER', 3);
const path = (part, more = '', of = reference) => `/case/${part}?case=${of}${more}`;
const folder = mkdtempSync('/tmp/throughcare-risk-'), ours = 'urn:throughcare:form:';
const risk = words => `<extension url="${ours}risk"><extension url="least"><valueDecimal value="3"/></extension><extension url="words"><valueString value="${words}"/></extension></extension>`;
const publish = (name, items, segment = 'normal', more = '') => {
  writeFileSync(`${folder}/${name}.xml`, `<Questionnaire xmlns="http://hl7.org/fhir"><extension url="${ours}name"><valueCode value="${name}"/></extension><extension url="${ours}segment"><valueCode value="${segment}"/></extension>${more}
    <url value="https://example.org/${name}"/><title value="Title of ${name}"/><status value="active"/>${items}</Questionnaire>`);
  equal(program('form', 'publish', `${folder}/${name}.xml`).code, 0);
};
const item = (link, type, before = '', after = '') => `<item>${before}<linkId value="${link}"/><text value="Question ${link}"/><type value="${type}"/>${after}</item>`;
const idOf = page => /[?&]id=(\d+)/.exec(page.location)?.[1];
const keep = async (id, values, staff, of) => staff.submit(await staff.get(path('form/fill', `&id=${id}&page=1`, of)), '/case/form/fill', { go: 'on', ...values });
const sign = async (id, staff, of) => equal((await staff.submit(await staff.get(path('form/check', `&id=${id}`, of)), '/case/form/sign')).status, 303);
const signed = async (name, values, staff = manager, of = reference) => {
  const id = idOf(await staff.submit(await staff.get(path('forms', '', of)), '/case/form/begin', { name }));
  equal((await keep(id, values, staff, of)).status, 303);
  await sign(id, staff, of);
  return id;
};
const amended = async (id, values, of, staff = manager) => {
  equal((await staff.submit(await staff.get(path('form/amend', `&id=${id}`, of)), '/case/form/amend', { reason: 'Misheard' })).status, 303);
  equal((await keep(id, values, staff, of)).status, 303);
  await sign(id, staff, of);
};
const person = role => one(`SELECT id FROM person WHERE login = '${setting(`TC_USER_${role}`)}'`);
const tasks = of => sql(`SELECT title, state, assignee_id FROM task WHERE case_id = ${of} ORDER BY id`);
const plain = `risk_${once}`, hidden = `unseen_${once}`, secret = `Unseen line ${once}`;
publish(plain, item('a', 'integer', risk('Call the night line')));
publish(hidden, item('a', 'integer', risk(secret)), 'clinical');

await test('a task that came of a form of a segment is for those who have it: on no page, in no list, on no paper of anybody else', async () => {
  await signed(hidden, { q1: '5' }, clinician);
  equal(await tasks(caseId), [[secret, 'open', await person('CLINICIAN')]], 'the owner may not see it: it is for who signed');
  match((await clinician.get(path('tasks'))).text, new RegExp(secret));
  const [task] = (await sql(`SELECT id FROM task WHERE case_id = ${caseId}`)).flat();
  for (const page of [path('tasks'), `/case?case=${reference}`, path('print'), path('tasks', '&as=csv'), path('since', '&from=2026-01-01'), path('discharge/write'), '/work', '/work?as=csv', `${path('tasks')}&at=2099-01-01`])
    lacks((await manager.get(page)).text, new RegExp(`${secret}|Title of ${hidden}`), page);
  for (const part of ['task/change', 'task/end']) equal((await manager.get(path(part, `&id=${task}`))).status, 404, part);
  const load = async () => (await sql(`SELECT 1`)) && (await supervisor.xml('/team')).text.match(/tasks="\d+"/g)?.join();
  const before = await load();
  await sql(`UPDATE task SET state = 'cancelled' WHERE id = ${task}`);
  equal(await load(), before, 'nor is it counted');
  await sql(`UPDATE task SET state = 'open' WHERE id = ${task}`);
});

await test('it is not given to somebody who has not the segment', async () => {
  const [task] = (await sql(`SELECT id FROM task WHERE case_id = ${caseId}`)).flat(), page = await clinician.get(path('task/change', `&id=${task}`));
  const refused = await clinician.submit(page, '/case/task/change', { assignee: await person('CASE_MANAGER') });
  equal(refused.status, 422);
  equal((await clinician.submit(page, '/case/task/change', { title: `${secret} again` })).status, 303);
});

await test('a form for all has a task of its own beside it, which the owner sees', async () => {
  await signed(plain, { q1: '5' });
  equal((await tasks(caseId)).map(([title, state, whose]) => [title, state, whose]), [[`${secret} again`, 'open', await person('CLINICIAN')], ['Call the night line', 'open', await person('CASE_MANAGER')]]);
  match((await manager.get(path('tasks'))).text, /Call the night line/);
});

await test('put right after its task was done, a form that still calls for something has an open one, and the case says so', async () => {
  const id = await signed(plain, { q1: '4' }, manager, other);
  match((await manager.get(`/case?case=${other}`)).text, /call for something at once/);
  await sql(`UPDATE task SET state = 'done', ended_at = UTC_TIMESTAMP(6) WHERE case_id = ${otherId}`);
  lacks((await manager.get(`/case?case=${other}`)).text, /call for something at once/);
  await amended(id, { q1: '5' }, other);
  equal((await tasks(otherId)).map(([, state]) => state), ['done', 'open']);
  match((await manager.get(`/case?case=${other}`)).text, /call for something at once/);
  await amended(id, { q1: '3' }, other);
  equal((await tasks(otherId)).length, 2, 'one open task is enough');
});

await test('danger on a form of a segment that came by a link is told, without the form’s name to who has not the segment', async () => {
  const name = `sent_${once}`;
  publish(name, item('a', 'choice', risk('Call at once'), [0, 4].map(i => `<answerOption><valueCoding><extension url="http://hl7.org/fhir/StructureDefinition/ordinalValue"><valueDecimal value="${i}"/></extension><code value="c${i}"/><display value="Level ${i}"/></valueCoding></answerOption>`).join('')) + item('b', 'string'),
    'clinical', `<extension url="${ours}public"><valueBoolean value="true"/></extension>`);
  await sql(`DELETE FROM throttle; UPDATE programme SET duty_id = ${await person('SUPERVISOR')}, crisis_words = 'Call the night line', crisis_phone = '555 0199' WHERE id = (SELECT programme_id FROM caseload WHERE case_id = ${thirdId})`);
  const made = await clinician.submit(await clinician.get(path('link/make', '', third)), '/case/link/make', { form_id: await one(`SELECT MAX(id) FROM form WHERE name = '${name}'`), recipient: 'client', days: 3 });
  equal(made.status, 303, made.text.slice(0, 2000));
  const address = new URL(/id="address">([^<]+)</.exec((await clinician.follow(made)).text)[1]), someone = client();
  equal((await someone.submit(await someone.get(address.pathname + address.search), '/link/begin')).status, 200);
  equal((await someone.submit(await someone.get('/link/form'), '/link/form', { q1: '2', go: 'next' })).status, 303);
  const alert = await one(`SELECT MAX(id) FROM link_alert`);
  for (const staff of [manager, supervisor]) for (const page of ['/work', `/alert?id=${alert}`]) {
    const shown = await staff.get(page);
    match(shown.text, /An answer on “a form that you may not read”/, page);
    lacks(shown.text, new RegExp(name), page);
  }
  match((await clinician.get(`/alert?id=${alert}`)).text, new RegExp(`An answer on “Title of ${name}”`));
});

const upload = async (staff, id, name, bytes, of) => {
  const bound = 'tc-forms-risk', values = { ...(await staff.get(path('form/fill', `&id=${id}&page=1`, of))).form('/case/form/fill').fields, go: 'on' };
  const parts = Object.entries(values).map(([field, value]) => `--${bound}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`);
  return staff.request('POST', '/case/form/fill', { headers: { 'Content-Type': `multipart/form-data; boundary=${bound}`, Origin: process.env.TC_ORIGIN ?? staff.base.origin },
    body: `${parts.join('')}--${bound}\r\nContent-Disposition: form-data; name="q1-file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n${bytes}\r\n--${bound}--\r\n` });
};
const begun = async (name, staff, of) => idOf(await staff.submit(await staff.get(path('forms', '', of)), '/case/form/begin', { name }));

await test('a form for all neither takes nor names a document of a segment, not even by the same bytes', async () => {
  const open = `open_${once}`, shut = `shut_${once}`, words = `The same bytes ${once}`;
  publish(open, item('a', 'attachment'));
  publish(shut, item('a', 'attachment'), 'clinical');
  const first = await begun(shut, clinician, third);
  equal((await upload(clinician, first, 'detox.txt', words, third)).status, 303);
  await sign(first, clinician, third);
  const [[document, title]] = await sql(`SELECT id, title FROM document WHERE case_id = ${thirdId} ORDER BY id DESC LIMIT 1`);
  equal(title, `Title of ${shut}: Question a`);
  const second = await begun(open, clinician, third);
  lacks((await clinician.get(path('form/fill', `&id=${second}&page=1`, third))).text, new RegExp(title), 'it is no choice');
  equal((await keep(second, { q1: document }, clinician, third)).status, 303);
  equal((await clinician.submit(await clinician.get(path('form/check', `&id=${second}`, third)), '/case/form/sign')).status, 422, 'nor by its number');
  equal((await upload(clinician, second, 'letter.txt', words, third)).status, 303);
  await sign(second, clinician, third);
  equal(await sql(`SELECT text, ref <> ${document} FROM answer WHERE response_id = ${second}`), [[`Title of ${open}: Question a`, '1']]);
  lacks((await manager.get(path('form', `&id=${second}`, third))).text, new RegExp(shut));
});

await test('an empty file answers nothing, and that is said', async () => {
  const id = await begun(`open_${once}`, manager, third), refused = await upload(manager, id, 'scan.txt', '', third);
  equal(refused.status, 422);
  match(refused.text, /id="q1-error"[\s\S]*This file is empty/);
  equal((await upload(manager, id, '', '', third)).status, 303, 'none was chosen');
});

await test('the day of an answer is the site’s, and a number is as it was typed', async () => {
  const name = `edges_${once}`;
  publish(name, item('a', 'dateTime') + item('b', 'decimal') + item('c', 'string', '', '<required value="true"/>'));
  const when = { 'q1-year': '2026', 'q1-month': '7', 'q1-day': '2', 'q1-time': '00:30' };
  const id = await signed(name, { ...when, q2: '1234567890123456789.0987654321', q3: 'x' }, manager, third);
  equal(await sql(`SELECT text, number, day FROM answer WHERE response_id = ${id} ORDER BY item LIMIT 2`),
    [['2026-07-01T23:30:00Z', 'NULL', '2026-07-02'], ['1234567890123456789.0987654321', '1234567890123456789.0987654321', 'NULL']]);
});

await test('blanks of any kind answer nothing that is required', async () => {
  const id = idOf(await manager.submit(await manager.get(path('forms', '', third)), '/case/form/begin', { name: `edges_${once}` }));
  for (const blank of ['\u00a0', '\u3000\u2003', '\u200b\u202e', '\ufeff', ' \r\n\t'])
    equal((await keep(id, { q3: blank }, manager, third)).status, 422, JSON.stringify(blank));
  equal((await keep(id, { q3: '\u200fשלום' }, manager, third)).status, 303);
  ok(await one(`SELECT 1 FROM response WHERE id = ${id} AND case_id = ${thirdId}`));
});

rmSync(folder, { recursive: true });
