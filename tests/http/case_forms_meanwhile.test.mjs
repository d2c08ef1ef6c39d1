// SPDX-License-Identifier: Apache-2.0
// Forms of a case between their beginning and their signature: the form is retired, the occasion refuses or is over, two sign at once; and after it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { count, once, one, sql, takeCases } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';
import { fillIn } from '../lib/fill.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const cases = await takeCases('CASE_MANAGER', 8);
const today = new Date().toISOString().slice(0, 10);
const day = (name, days) => { const [year, month, date] = new Date(Date.now() + days * 86400000).toISOString().slice(0, 10).split('-'); return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }; };
const idOf = page => /[?&]id=(\d+)/.exec(page.location)?.[1];
const asked = { held: today, present: 'Ana', view: 'Better', changed: 'Nights' }, words = { answer: 'On Friday', ...day('next', 28) };
const hold = of => manager.get(`/case/review/hold?case=${of}`);
const begin = async (of, name, staff = manager, more = {}) => staff.submit(await staff.get(`/case/forms?case=${of}`), '/case/form/begin', { name, ...more });
const draftOf = async (caseId, occasion) => one(`SELECT MAX(id) FROM response WHERE case_id = ${caseId} AND state = 'draft' AND occasion = '${occasion}'`);
const whole = id => sql(`SELECT r.state, r.version, r.signed_at, (SELECT COUNT(*) FROM answer a WHERE a.response_id = r.id), (SELECT COUNT(*) FROM response_score s WHERE s.response_id = r.id),
  d.version FROM response r LEFT JOIN response_draft d ON d.response_id = r.id WHERE r.id = ${id}`);
let key = 0;
const aKey = () => `3ea9${String(key++).padStart(28, '0')}`;
const folder = mkdtempSync('/tmp/throughcare-meanwhile-');

await test('a form for an occasion that was begun is signed although nobody could begin it now', async () => {
  const [reference, caseId] = cases[0];
  match((await fillIn(manager, await hold(reference), 'review', asked)).location, /\/case\/form\/check/);
  const draft = await draftOf(caseId, 'review');
  equal(program('form', 'retire', 'review', '--reason', 'A new one comes').code, 0);
  try {
    const page = await hold(reference);
    match(page.text, /Ana[\s\S]*Better/);
    const signed = await manager.submit(page, '/case/review/hold', { ...words, leads: 'go_on' });
    equal(signed.status, 303, signed.text.slice(0, 3000));
    equal((await whole(draft))[0][0], 'signed');
    lacks((await hold(cases[1][0])).text, /action="\/case\/review\/hold"/, 'where none was begun there is none to sign');
  } finally { await sql(`DELETE r FROM form_retired r JOIN form f ON f.id = r.form_id WHERE f.name = 'review'`); }
});

await test('another form of the same occasion does not begin beside the one that is open', async () => {
  const [reference, caseId] = cases[1], other = `review_${once}`, file = `${folder}/review.xml`;
  writeFileSync(file, readFileSync(new URL('../../conf/form/review.xml', import.meta.url), 'utf8').replace('<valueCode value="review"/>', `<valueCode value="${other}"/>`).replace(/(<url value="[^"]*)/, `$1-${once}`));
  equal(program('form', 'publish', file).code, 0);
  const first = idOf(await begin(reference, 'review')), second = await begin(reference, other);
  equal([idOf(second), /said=form-open/.test(second.location)], [first, true]);
  equal(await count(`SELECT COUNT(*) FROM response WHERE case_id = ${caseId} AND occasion = 'review'`), 1);
  equal(program('form', 'retire', other, '--reason', 'Test').code, 0);
});

await test('what the occasion refuses leaves nothing half done: no answer, no score, no task, no signature, no review', async () => {
  const [reference, caseId] = cases[1];
  await fillIn(manager, await hold(reference), 'review', asked);
  const draft = await draftOf(caseId, 'review'), before = await whole(draft), page = await hold(reference);
  for (const more of [{ leads: 'go_on', ...day('next', -5) }, { leads: '' }, { leads: 'go_on', version: '999' }]) {
    const refused = await manager.submit(page, '/case/review/hold', { ...words, ...more, key: aKey() });
    ok([409, 422].includes(refused.status), `${JSON.stringify(more)}: ${refused.status}`);
    equal(await whole(draft), before, JSON.stringify(more));
  }
  equal(await count(`SELECT COUNT(*) FROM review WHERE case_id = ${caseId}`), 0);
  equal(await count(`SELECT COUNT(*) FROM task WHERE case_id = ${caseId} AND made_at > CURDATE()`), 0);
});

await test('a form for an occasion is not signed by itself, nor one of a case for another occasion', async () => {
  const [reference, caseId] = cases[1], draft = await draftOf(caseId, 'review'), before = await whole(draft);
  const version = await one(`SELECT version FROM response_draft WHERE response_id = ${draft}`), form = (await hold(reference)).form('/case/review/hold').fields.form;
  const alone = await manager.post('/case/form/sign', { form, key: aKey(), case: reference, id: draft, version });
  equal(alone.status, 422);
  match(alone.text, /signed on the page of what it is for/);
  for (const [path, more] of [['/case/discharge', {}], ['/case/assessment/sign', { id: '1', version: '1' }], ['/case/follow-up/record', { id: '1', version: '1' }]]) {
    const wrong = await manager.post(path, { form, key: aKey(), case: reference, response: draft, draft: version, ...more });
    ok([403, 404, 409, 422].includes(wrong.status), `${path} ${wrong.status}`);
    equal(await whole(draft), before, path);
  }
});

await test('an assessment that was dropped meanwhile takes its form along; a page of it that comes late is said so, and nothing is signed', async () => {
  const [reference, caseId] = cases[2];
  equal((await manager.submit(await manager.get(`/case/assessment/begin?case=${reference}`), '/case/assessment/begin', day('day', 0))).status, 303);
  const id = await draftOf(caseId, 'assessment'), assessment = await one(`SELECT subject_id FROM response WHERE id = ${id}`), page = await manager.get(`/case/form/fill?case=${reference}&id=${id}&page=1`);
  const sheet = await supervisor.get(`/case/assessment/drop?case=${reference}&id=${assessment}`);
  equal((await supervisor.submit(sheet, '/case/assessment/drop')).status, 303);
  const late = await manager.submit(page, '/case/form/fill', { q1: 'Late' });
  equal(late.status, 422);
  match(late.text, /signed or discarded/);
  equal((await whole(id))[0][0], 'dropped');
  const again = await begin(reference, 'needs_and_strengths', manager, { subject: assessment });
  equal(again.status, 422, 'nor is it begun for what is no more');
});

await test('two who sign at once: one signature, one set of answers, one task', async () => {
  const [reference, caseId] = cases[3];
  const checked = await fillIn(manager, await manager.get(`/case/forms?case=${reference}`), 'phq9', Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`phq9-${i + 1}`, '4'])));
  const id = idOf(checked), pages = [];
  for (const staff of [manager, supervisor, manager, supervisor]) pages.push([staff, await staff.get(`/case/form/check?case=${reference}&id=${id}`)]);
  const statuses = (await Promise.all(pages.map(([staff, page]) => staff.submit(page, '/case/form/sign', { key: aKey() })))).map(({ status }) => status).sort();
  equal([statuses[0], statuses.slice(1).every(status => [409, 422].includes(status))], [303, true], statuses.join());
  const [[state, , , answers, scores]] = await whole(id);
  equal([state, Number(answers) >= 9, scores], ['signed', true, '1']);
  equal(await count(`SELECT COUNT(*) FROM response_risk WHERE response_id = ${id}`), 1);
  equal(await count(`SELECT COUNT(*) FROM task WHERE id IN (SELECT task_id FROM response_risk WHERE response_id = ${id})`), 1);
  const [[title, why]] = await sql(`SELECT title, why FROM task WHERE id IN (SELECT task_id FROM response_risk WHERE response_id = ${id})`);
  match(title, /alone with it\. …$/, 'not cut within a word');
  match(why, /tell your supervisor today\.$/, 'nothing of what is to be done is lost');
});

await test('what was put right is put right once more; every version stays, and each keeps its own number of answers', async () => {
  const [reference, caseId] = cases[3], id = await one(`SELECT MAX(id) FROM response WHERE case_id = ${caseId} AND state = 'signed'`);
  for (const reason of ['First reason', 'Second reason']) {
    const amend = await manager.get(`/case/form/amend?case=${reference}&id=${id}`);
    equal((await manager.submit(amend, '/case/form/amend', { reason })).status, 303);
    const beside = await supervisor.submit(amend, '/case/form/amend', { reason: 'Of another', key: aKey() });
    ok([303, 403, 409].includes(beside.status), `${beside.status}`);
    equal((await manager.submit(await manager.get(`/case/form/fill?case=${reference}&id=${id}&page=1`), '/case/form/fill', { go: 'on' })).status, 303);
    equal((await manager.submit(await manager.get(`/case/form/check?case=${reference}&id=${id}`), '/case/form/sign')).status, 303);
    equal(await one(`SELECT amended_why FROM response WHERE id = ${id}`), reason);
  }
  const history = await manager.get(`/case/form/history?case=${reference}&id=${id}`);
  match(history.text, /Version 1[\s\S]*Version 2[\s\S]*First reason[\s\S]*Version 3[\s\S]*Second reason/);
  equal(await count(`SELECT COUNT(*) FROM response_risk WHERE response_id = ${id}`), 1, 'one task is enough');
});

await test('an amendment that nobody went on with is begun anew after its time', async () => {
  const [reference, caseId] = cases[3], id = await one(`SELECT MAX(id) FROM response WHERE case_id = ${caseId} AND state = 'signed'`);
  const amend = async () => manager.submit(await manager.get(`/case/form/amend?case=${reference}&id=${id}`), '/case/form/amend', { reason: 'Left alone' });
  equal((await amend()).status, 303);
  await sql(`UPDATE response_draft SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR WHERE response_id = ${id}`);
  const again = await amend();
  equal(again.status, 303, again.text.slice(0, 1500));
  match((await manager.get(`/case/form/fill?case=${reference}&id=${id}&page=1`)).text, /checked/);
});

await test('what came of a form keeps it: a held review is neither thrown away nor put right on its form', async () => {
  const [reference, caseId] = cases[0], id = await one(`SELECT MAX(id) FROM response WHERE case_id = ${caseId} AND occasion = 'review' AND state = 'signed'`);
  const version = await one(`SELECT version FROM response WHERE id = ${id}`), form = (await manager.get(`/case?case=${reference}`)).form('/sign-out').fields.form, before = await whole(id);
  for (const part of ['drop', 'amend']) {
    const refused = await manager.post(`/case/form/${part}`, { form, key: aKey(), case: reference, id, version, reason: 'Away' });
    equal(refused.status, 422, part);
    match(refused.text, /stands with what came of it/);
  }
  equal(await whole(id), before);
});

rmSync(folder, { recursive: true });
