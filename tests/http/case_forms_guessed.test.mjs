// SPDX-License-Identifier: Apache-2.0
// Forms of a case by numbers that are guessed: of other cases, of other segments, of what is not there; by those who may not, or only read.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { count, once, one, sql, takeCases } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';

const manager = await client().as('CASE_MANAGER'), stranger = await client().as('CASE_MANAGER_2'), clinician = await client().as('CLINICIAN');
const auditor = await client().as('AUDITOR'), supervisor = await client().as('SUPERVISOR'), admin = await client().as('ADMIN');
const [[reference, caseId], [other, otherId]] = await takeCases('CASE_MANAGER', 2);
const path = (part, more = '', of = reference) => `/case/${part}?case=${of}${more}`;
const folder = mkdtempSync('/tmp/throughcare-guessed-'), ours = 'urn:throughcare:form:';
const publish = (name, segment) => {
  writeFileSync(`${folder}/${name}.xml`, `<Questionnaire xmlns="http://hl7.org/fhir"><extension url="${ours}name"><valueCode value="${name}"/></extension><extension url="${ours}segment"><valueCode value="${segment}"/></extension>
    <extension url="${ours}score"><extension url="name"><valueCode value="sum"/></extension><extension url="title"><valueString value="Sum of ${name}"/></extension><extension url="formula"><valueString value="sum(answer/@number)"/></extension></extension>
    <url value="https://example.org/${name}"/><title value="Title of ${name}"/><status value="active"/>
    <item><linkId value="a"/><text value="How many?"/><type value="integer"/></item><item><extension url="${ours}report"><valueCode value="secret_${once}"/></extension><linkId value="b"/><text value="Which?"/><type value="string"/></item></Questionnaire>`);
  equal(program('form', 'publish', `${folder}/${name}.xml`).code, 0);
};
const plain = `plain_${once}`, hidden = `hidden_${once}`;
publish(plain, 'normal');
publish(hidden, 'clinical');
const idOf = page => /[?&]id=(\d+)/.exec(page.location)?.[1];
const begin = async (name, staff = manager, of = reference, more = {}) => staff.submit(await staff.get(path('forms', '', of)), '/case/form/begin', { name, ...more });
const draft = async (name, staff = manager, of = reference, words = 'Some words') => {
  const id = idOf(await begin(name, staff, of));
  equal((await staff.submit(await staff.get(path('form/fill', `&id=${id}&page=1`, of)), '/case/form/fill', { q1: '7', q2: words, go: 'on' })).status, 303);
  return id;
};
const sign = async (id, staff = manager, of = reference) => equal((await staff.submit(await staff.get(path('form/check', `&id=${id}`, of)), '/case/form/sign')).status, 303);
const fields = async id => (await manager.get(path('form/fill', `&id=${id}&page=1`))).form('/case/form/fill').fields;
let key = 0;
const aKey = () => `9a7c${String(key++).padStart(28, '0')}`;
const screens = ['form', 'form/fill', 'form/check', 'form/merge', 'form/amend', 'form/drop', 'form/history', 'form/file'];

const mine = await draft(plain), theirs = await draft(plain, manager, other, 'Of the other case');

await test('a response is of its own case alone, on every page and in every command', async () => {
  for (const part of screens) for (const id of [theirs, '999999999']) equal((await manager.get(path(part, `&id=${id}&page=1`))).status, 404, `${part} ${id}`);
  const form = await fields(mine), before = await sql(`SELECT id, state, version FROM response WHERE id IN (${mine}, ${theirs})`);
  for (const [part, more] of [['fill', { page: '1', q2: 'Guessed' }], ['fill', { page: '1', q2: 'Guessed', go: 'hold', tab: 'abc' }], ['merge', { page: '1' }], ['sign', { version: '2' }], ['amend', { version: '1', reason: 'x' }], ['drop', { version: '1', reason: 'x' }]])
    for (const id of [theirs, '999999999']) equal((await manager.post(`/case/form/${part}`, { form: form.form, case: reference, key: aKey(), id, ...more })).status, 404, `${part} ${id}`);
  equal(await sql(`SELECT id, state, version FROM response WHERE id IN (${mine}, ${theirs})`), before);
  lacks((await manager.get(path('form/fill', `&id=${theirs}&page=1`, other))).text, /Guessed/);
});

await test('what a form is for is of its case and still open; any other number begins nothing', async () => {
  const before = await count('SELECT COUNT(*) FROM response');
  for (const [name, subject] of [[plain, '1'], [plain, '999999999'], ['review', '5'], ['discharge_summary', '5'], ['risk_screen', '5'], ['follow_up', '999999999'], ['needs_and_strengths', '999999999'], ['needs_and_strengths', '1']])
    equal((await begin(name, manager, reference, { subject })).status, 404, `${name} ${subject}`);
  const [[foreign]] = await sql(`SELECT MAX(id) FROM assessment WHERE case_id <> ${caseId}`);
  if (foreign !== 'NULL') equal((await begin('needs_and_strengths', manager, reference, { subject: foreign })).status, 404);
  equal(await count('SELECT COUNT(*) FROM response'), before);
  match((await begin('follow_up')).location, /^\/case\/follow-ups\?/, 'a follow-up is begun where they are planned');
  equal(await count('SELECT COUNT(*) FROM response'), before);
});

await test('a stranger to the case is told of nothing; who only reads it changes nothing; who manages places sees no answers', async () => {
  await sign(mine);
  for (const part of screens) equal((await stranger.get(path(part, `&id=${mine}&page=1`))).status, 404, part);
  for (const part of screens) ok([403, 404].includes((await admin.get(path(part, `&id=${mine}`))).status), part);
  for (const part of ['form', 'form/history', 'form/file']) equal((await auditor.get(path(part, `&id=${mine}`))).status, 200, part);
  for (const part of ['form/fill', 'form/check', 'form/merge', 'form/amend', 'form/drop']) equal((await auditor.get(path(part, `&id=${mine}&page=1`))).status, 403, part);
  const token = (await auditor.get(path('form', `&id=${mine}`))).form('/sign-out').fields;
  for (const part of ['begin', 'fill', 'merge', 'sign', 'amend', 'drop'])
    equal((await auditor.post(`/case/form/${part}`, { ...token, case: reference, key: aKey(), id: mine, name: plain, version: '2', reason: 'x', page: '1' })).status, 403, part);
});

await test('a form of a segment is nowhere for who has not the segment: pages, lists, change, timeline, print, files, what fills in', async () => {
  const id = await draft(hidden, clinician, reference, `Unseen${once}`);
  const nowhere = async when => {
    for (const part of screens) equal((await manager.get(path(part, `&id=${id}&page=1`))).status, 404, `${part} ${when}`);
    for (const page of [path('forms'), path('change'), path('change', `&form=${hidden}`), `/case?case=${reference}`, path('print'), '/work', '/work?group=undated', path('goals')])
      lacks((await manager.get(page)).text, new RegExp(`Title of ${hidden}|Sum of ${hidden}|Unseen${once}`), `${page} ${when}`);
  };
  equal((await manager.get(path('forms'))).status, 200);
  equal((await begin(hidden)).status, 422, 'nor is it begun');
  await nowhere('as a draft');
  await sign(id, clinician);
  await nowhere('signed');
  match((await clinician.get(path('forms'))).text, new RegExp(hidden));
  match((await clinician.get(path('change', `&form=${hidden}`))).text, new RegExp(hidden), 'which the clinician sees');
});

await test('a form of a segment is in no supervisor’s ratings who has not the segment', async () => {
  const team = await one(`SELECT team_id FROM caseload WHERE case_id = ${caseId}`);
  const segments = (await sql(`SELECT segment FROM viewer_segment v JOIN person p ON p.id = v.viewer_id WHERE p.login = '${setting('TC_USER_SUPERVISOR')}'`)).flat();
  ok(!segments.includes('clinical'), segments.join());
  const seen = await supervisor.get(`/team/ratings?team=${team}`);
  equal(seen.status, 200);
  lacks(seen.text, new RegExp(hidden));
  for (const page of [`/team/ratings?team=${team}&form=${hidden}`, `/team/ratings/cases?team=${team}&form=${hidden}`, `/team/ratings/cases?team=${team}`]) {
    const shown = await supervisor.get(page);
    equal(shown.status, 200, page);
    lacks(shown.text.replace(/<(select|option|input)[^>]*>/g, ''), new RegExp(`Title of ${hidden}|Sum of ${hidden}`), page);
  }
  match((await supervisor.get(`/team/ratings?team=${team}&form=${plain}`)).text, new RegExp(`Sum of ${plain}`));
  const elsewhere = await one(`SELECT id FROM team WHERE id NOT IN (SELECT team_id FROM person_team t JOIN person p ON p.id = t.person_id WHERE p.login = '${setting('TC_USER_SUPERVISOR')}') LIMIT 1`);
  const foreign = await supervisor.get(`/team/ratings?team=${elsewhere}&form=${plain}`);
  lacks(foreign.text, new RegExp(`Sum of ${plain}`), 'nor of another team');
});

await test('a draft goes on with whoever carries the case by now, and is gone for who does no more', async () => {
  const id = await draft(plain);
  const [[team, was]] = await sql(`SELECT team_id, owner_id FROM caseload WHERE case_id = ${caseId}`), now = await one(`SELECT id FROM person WHERE login = '${setting('TC_USER_CASE_MANAGER_2')}'`);
  ok(team);
  const form = await fields(id);
  const move = async (from, to) => sql(`UPDATE caseload SET owner_id = ${to} WHERE case_id = ${caseId}; UPDATE case_reach SET ref = ${to} WHERE case_id = ${caseId} AND kind = 'owner' AND ref = ${from};
    UPDATE case_reach SET ref = ${to} WHERE case_id = ${caseId} AND kind = 'named' AND ref = ${from}`);
  await move(was, now);
  try {
    equal((await manager.post('/case/form/fill', { ...form, key: aKey(), q2: 'Too late' })).status, 404);
    match((await stranger.get(path('form/fill', `&id=${id}&page=1`))).text, /Some words/);
  } finally { await move(now, was); }
});

rmSync(folder, { recursive: true });
