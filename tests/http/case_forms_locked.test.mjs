// SPDX-License-Identifier: Apache-2.0
// Drafts that do not open, as after the key of a machine was changed or lost: it is said, nothing is written over them, and with
// the right key they go on; whoever knows that it is gone for good discards them and begins again.
import { test, equal, match, lacks, client, setting } from '../lib/tap.mjs';
import { count, one, sql, takeCases } from '../lib/beneath.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const [[reference, caseId]] = await takeCases('CASE_MANAGER', 1);
const path = (part, more = '') => `/case/${part}?case=${reference}${more}`;
const begin = async name => manager.submit(await manager.get(path('forms')), '/case/form/begin', { name });
const idOf = page => /[?&]id=(\d+)/.exec(page.location)[1];
const fill = (id, staff = manager) => staff.get(path('form/fill', `&id=${id}&page=1`));
const sealed = id => one(`SELECT SHA2(sealed, 256) FROM response_draft WHERE response_id = ${id}`);
const turn = id => sql(`UPDATE response_draft SET sealed = REVERSE(sealed) WHERE response_id = ${id}`); // no key opens it, until it is turned back

const id = idOf(await begin('phq9'));
equal((await manager.submit(await fill(id), '/case/form/fill', { q13: 'They said so themselves', q3: '2', go: 'later' })).status, 303);
const shown = await fill(id);

await test('every page of it says so, and no list fails', async () => {
  await turn(id);
  for (const part of ['form/fill', 'form/check', 'form', 'form/drop', 'form/merge']) {
    const page = await manager.get(path(part, `&id=${id}&page=1`));
    equal(page.status, 200, part);
    match(page.text, /cannot be opened: it is sealed with another key/, part);
    lacks(page.text, /signed or discarded in the meantime/, part);
  }
  for (const page of [path('forms'), `/case?case=${reference}`, '/work', path('print')]) equal((await manager.get(page)).status, 200, page);
  match((await begin('phq9')).location, new RegExp(`id=${id}&page=1&said=form-open`));
});

await test('nothing is written over it; what somebody sends stands on the page that says so', async () => {
  const before = await sealed(id);
  const sent = await manager.submit(shown, '/case/form/fill', { q3: '4', go: 'on' });
  equal(sent.status, 422);
  match(sent.text, /This was not saved[\s\S]*name="q3"[^>]*value="4"[^>]*checked|This was not saved[\s\S]*value="4"[^>]*checked/);
  equal((await manager.submit(shown, '/case/form/fill', { key: 'c'.repeat(32), q3: '4', go: 'hold', tab: 'abc' })).status, 422);
  const signing = { ...shown.form('/case/form/fill').fields, key: 'd'.repeat(32), version: '2' };
  equal((await manager.post('/case/form/sign', signing)).status, 422);
  equal(await sealed(id), before);
  equal(await count(`SELECT COUNT(*) FROM answer WHERE response_id = ${id}`), 0);
});

await test('with the right key it goes on as it was', async () => {
  await turn(id);
  match((await fill(id)).text, /value="2"[^>]*checked/);
  equal((await manager.submit(await fill(id), '/case/form/fill', { q4: '1', go: 'later' })).status, 303);
});

await test('an amendment that does not open leaves what was signed as it stands', async () => {
  const signed = idOf(await begin('gad7'));
  const all = Object.fromEntries((await fill(signed)).text.match(/name="q\d+"/g).map(name => [name.slice(6, -1), '2']));
  equal((await manager.submit(await fill(signed), '/case/form/fill', { ...all, go: 'on' })).status, 303);
  equal((await manager.submit(await manager.get(path('form/check', `&id=${signed}`)), '/case/form/sign')).status, 303);
  const answers = await count(`SELECT COUNT(*) FROM answer WHERE response_id = ${signed}`);
  equal((await manager.submit(await manager.get(path('form/amend', `&id=${signed}`)), '/case/form/amend', { reason: 'Misheard' })).status, 303);
  await turn(signed);
  match((await manager.get(path('form', `&id=${signed}`))).text, /cannot be opened[\s\S]*Several days/);
  equal((await manager.submit(await manager.get(path('form/drop', `&id=${signed}`)), '/case/form/drop')).status, 303);
  equal(await sql(`SELECT state FROM response WHERE id = ${signed}`), [['signed']]);
  equal(await count(`SELECT COUNT(*) FROM answer WHERE response_id = ${signed}`), answers);
  equal((await manager.submit(await manager.get(path('form/amend', `&id=${signed}`)), '/case/form/amend', { reason: 'Misheard' })).status, 303, 'and is begun again');
});

await test('what was left for somebody and does not open keeps no page from being shown', async () => {
  const left = idOf(await begin('gad7'));
  await sql(`INSERT INTO response_left (response_id, person_id, tab, case_id, segment, sealed, left_at, left_by, expires_at)
    SELECT ${left}, p.id, 'abc', ${caseId}, 'normal', 'not sealed at all, and long enough to be', UTC_TIMESTAMP(6), p.id, UTC_TIMESTAMP(6) + INTERVAL 90 DAY FROM person p WHERE p.login = '${setting('TC_USER_CASE_MANAGER')}'`);
  for (const part of ['form', 'form/left']) equal((await manager.get(path(part, `&id=${left}`))).status, 200, part);
  await sql(`DELETE FROM response_left WHERE response_id = ${left}`);
});

await test('discarded, the form is begun anew by anybody who carries the case', async () => {
  await turn(id);
  equal((await supervisor.submit(await supervisor.get(path('form/drop', `&id=${id}`)), '/case/form/drop')).status, 303);
  const next = await begin('phq9');
  match(next.location, /said=form-begun/);
  equal((await manager.submit(await fill(idOf(next)), '/case/form/fill', { q3: '1', go: 'later' })).status, 303);
});
