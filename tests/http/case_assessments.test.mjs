// SPDX-License-Identifier: Apache-2.0
// Assessments: begun, kept unfinished, signed, amended; the first is the baseline; what they found beside each other.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { count, one } from '../lib/beneath.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const auditor = await client().as('AUDITOR'), stranger = await client().as('CASE_MANAGER_2');
const mine = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean);
const [reference, other] = [mine[3], mine[4]];
const caseId = await one(`SELECT id FROM case_file WHERE reference = '${reference}'`);

const path = (part, more = '', of = reference) => `/case/${part}?case=${of}${more}`;
const take = (staff = manager) => staff.get(path('assessment/take'));
const begin = async (staff, more = {}) => staff.submit(await take(staff), '/case/assessment/begin', more);
const keep = async (staff, values, page) => staff.submit(page ?? await take(staff), '/case/assessment/keep', values);
const list = async (staff = manager, more = '') => (await staff.get(path('assessments', more))).text;
const draft = async () => (await manager.xml(path('assessment/take'))).attribute('assessment', 'id');
const sign = async (id, staff = manager) => staff.submit(await staff.get(path('assessment/sign', `&id=${id}`)), '/case/assessment/sign');
const row = (page, name) => page.split('<tr').find(one => one.includes(`>${name}</th>`)) ?? '';
const domains = ['housing', 'money', 'work', 'health', 'mental_health', 'substance_use', 'daily_living', 'family', 'social', 'safety', 'legal', 'hope'];
const rated = (levels, more = {}) => ({ ...Object.fromEntries(domains.slice(0, levels.length).map((name, place) => [`need_${name}`, String(levels[place])])), ...more });
const dayBefore = days => { const day = new Date(Date.now() - days * 86400e3); return { 'day-day': String(day.getUTCDate()), 'day-month': String(day.getUTCMonth() + 1), 'day-year': String(day.getUTCFullYear()) }; };

await test('the first is begun as the baseline, and a second does not begin beside it', async () => {
  match((await take()).text, /becomes the baseline/);
  equal((await begin(manager, { ...dayBefore(40), kind: 'closing' })).status, 303);
  const again = await manager.post('/case/assessment/begin', { ...(await (await manager.get(path('assessment/take', '', other))).form('/case/assessment/begin')).fields, case: reference });
  match(again.location, /said=assessment-open/);
  equal(await count(`SELECT COUNT(*) FROM assessment WHERE case_id = ${caseId}`), 1);
  equal(await one(`SELECT kind FROM assessment WHERE case_id = ${caseId}`), 'baseline');
  match(await list(), /is not finished[\s\S]*Go on with it/);
  match((await manager.xml('/work?group=undated')).text, new RegExp(`kind="assessment"[^>]*href="/case/assessment/take"[^>]*case="${reference.replace('*', '\\*')}"`));
});

await test('what was answered is kept, by whoever goes on with it', async () => {
  equal((await keep(manager, rated([5, 4], { strength_housing: 'Pays rent & <always> on time', importance: '8', go: 'later' }))).status, 303);
  const page = await take(supervisor), form = page.form('/case/assessment/keep');
  equal([form.fields.need_housing, form.fields.need_money, form.fields.need_work, form.fields.importance], ['5', '4', undefined, '8']);
  match(form.text, /Pays rent &amp; &lt;always&gt; on time<\/textarea>/);
  lacks(await list(auditor), /assessment\/take/);
});

await test('what cannot be is named beside its field, and what was typed stays', async () => {
  const refused = await keep(manager, rated([5], { importance: '11', confidence: 'very', strength_money: 'Typed & kept', ...dayBefore(-400) }));
  equal(refused.status, 422);
  for (const field of ['importance', 'confidence']) match(refused.text, new RegExp(`id="${field}-error"`), field);
  match(refused.text, /Typed &amp; kept/);
  match((await keep(manager, dayBefore(-400))).text, /This day is still to come/);
  match((await keep(manager, { need_work: '6' })).text, /id="need_work-error"/);
  equal(await count(`SELECT COUNT(*) FROM assessment_need WHERE case_id = ${caseId} AND domain = 'work' AND level IS NOT NULL`), 0);
});

await test('a risk, a support and a barrier are added without losing what was typed', async () => {
  const id = await draft();
  const away = await keep(manager, { strength_work: 'Kept on the way', go: 'risk' });
  match(away.location, new RegExp(`^/case/finding/add\\?assessment=${id}&kind=risk&case=${reference}`));
  const form = await manager.get(away.location);
  const refused = await manager.submit(form, '/case/finding/add', { finding: 'Eviction & worse' });
  equal(refused.status, 422);
  match(refused.text, /id="risk_level-error"/);
  match(refused.text, /value="Eviction &amp; worse"/);
  equal((await manager.submit(refused, '/case/finding/add', { risk_level: '3', toward: 'The children', how: 'Call the landlord' })).status, 303);
  for (const [kind, what] of [['support', 'Her sister'], ['barrier', 'No phone']])
    equal((await manager.submit(await manager.get(path('finding/add', `&assessment=${id}&kind=${kind}`)), '/case/finding/add', { finding: what })).status, 303);
  match((await take()).text, /Kept on the way[\s\S]*Risk: Eviction &amp; worse[\s\S]*High[\s\S]*The children[\s\S]*Support: Her sister[\s\S]*Barrier: No phone/);
});

await test('of two at the same draft the second sees where they differ', async () => {
  const first = await take(), second = await take(supervisor);
  equal((await keep(manager, { need_work: '3', strength_health: 'Runs' }, first)).status, 303);
  const clash = await keep(supervisor, { need_work: '2', strength_legal: 'Typed second' }, second);
  equal(clash.status, 409);
  match(clash.text, /Runs/);
  match(clash.text, /Typed second/);
  equal((await keep(supervisor, {}, clash)).status, 303, 'sent again on purpose');
  equal(await one(`SELECT level FROM assessment_need WHERE case_id = ${caseId} AND domain = 'work'`), '2');
});

await test('too few domains or none for safety: it says so and is not signed', async () => {
  const id = await draft();
  match((await manager.get(path('assessment/sign', `&id=${id}`))).text, /Safety is neither rated/);
  await keep(manager, { need_safety: 'declined' });
  const page = await manager.get(path('assessment/sign', `&id=${id}`));
  match(page.text, /at least 6/);
  lacks(page.text, />\s*Sign this assessment/);
  const forced = await manager.submit(page, '/case/assessment/sign');
  equal(forced.status, 422);
  match(forced.text, /Rate more domains/);
  equal(await one(`SELECT state FROM assessment WHERE id = ${id}`), 'draft');
});

let baseline;
await test('signed, it is locked, once, and the gate of the stage sees it', async () => {
  await keep(manager, rated([5, 4, 2, 3, 3, 1]));
  baseline = await draft();
  const page = await manager.get(path('assessment/sign', `&id=${baseline}`)), late = await take(supervisor);
  equal((await manager.submit(page, '/case/assessment/sign')).status, 303);
  equal((await manager.submit(page, '/case/assessment/sign')).status, 303, 'the same form once more');
  equal(await count(`SELECT COUNT(*) FROM audit_entry WHERE object = 'assessment ${baseline}' AND route LIKE '%/sign' AND kind = 'change'`), 1);
  const typed = await keep(supervisor, { strength_hope: 'Typed too late' }, late);
  equal(typed.status, 422);
  match(typed.text, /signed or discarded[\s\S]*Typed too late/);
  match((await manager.get(path('assessment', `&id=${baseline}`))).text, /Baseline[\s\S]*Signed[\s\S]*5[\s\S]*Urgent need/);
  match((await manager.get(`/case?case=${reference}`)).text, /High risks found by the last assessment[\s\S]*Assessment signed: Baseline/);
  lacks((await manager.xml('/work')).text, new RegExp(`kind="assessment"[^>]*case="${reference.replace('*', '\\*')}"`));
});

await test('a later one stands beside the baseline, with its change in words and a chart', async () => {
  equal((await begin(manager, { kind: '' })).status, 422, 'its purpose is asked for');
  match((await begin(manager, { kind: 'reassessment', ...dayBefore(60) })).text, /before the day of the assessment that was signed last/);
  equal((await begin(manager, { kind: 'reassessment', ...dayBefore(1) })).status, 303);
  match((await take()).text, /When it was last rated: [\s\S]*Urgent need/);
  await keep(manager, rated([2, 5, 2], { need_safety: '1' }));
  equal((await sign(await draft())).status, 303);
  const page = await list();
  match(row(page, 'Housing'), /Urgent need[\s\S]*Small need[\s\S]*3 lower: better[\s\S]*aria-label="Need over time, from 1 to 5: 5, 2"/);
  match(row(page, 'Money'), /1 higher: worse/);
  match(row(page, 'Work and education'), /No change/);
  match(row(page, 'Health'), /Not rated again yet/);
  match(row(page, 'Safety'), /Would rather not say[\s\S]*Not rated at the baseline/);
});

await test('an amendment says why, and the first version stays readable', async () => {
  const id = baseline, one = await manager.get(path('assessment/amend', `&id=${id}`)), two = await supervisor.get(path('assessment/amend', `&id=${id}`));
  equal((await manager.submit(one, '/case/assessment/amend', { need_housing: '4' })).status, 422, 'a reason is asked for');
  const cut = await manager.submit(one, '/case/assessment/amend', { ...Object.fromEntries(domains.slice(0, 6).map(name => [`need_${name}`, ''])), reason: 'Cut short' });
  equal(cut.status, 422, 'it stays complete');
  equal((await manager.submit(one, '/case/assessment/amend', { need_housing: '4', strength_housing: 'Said again', reason: 'Misread <the> scale' })).status, 303);
  equal((await supervisor.submit(two, '/case/assessment/amend', { need_housing: '3', reason: 'Second' })).status, 409);
  match((await manager.get(path('assessment', `&id=${id}`))).text, /Misread &lt;the&gt; scale[\s\S]*Serious need/);
  match((await auditor.get(path('assessment/history', `&id=${id}`))).text, /Version 1[\s\S]*Version 2[\s\S]*Misread[\s\S]*Housing[\s\S]*Urgent need[\s\S]*Pays rent[\s\S]*Serious need[\s\S]*Said again/);
  match(row(await list(), 'Housing'), /2 lower: better/);
});

await test('a risk of a signed one is put right with a reason too', async () => {
  const finding = await one(`SELECT id FROM finding WHERE case_id = ${caseId} AND kind = 'risk'`);
  const form = await manager.get(path('finding/change', `&id=${finding}`));
  equal((await manager.submit(form, '/case/finding/change', { risk_level: '1' })).status, 422);
  equal((await manager.submit(form, '/case/finding/change', { risk_level: '1', reason: 'The landlord agreed' })).status, 303);
  const page = await manager.get(path('finding/remove', `&id=${finding}`));
  equal((await manager.submit(page, '/case/finding/remove')).status, 422);
  equal((await manager.submit(page, '/case/finding/remove', { reason: 'There is none any more' })).status, 303);
  lacks((await manager.get(path('assessment', `&id=${baseline}`))).text, /Eviction/);
  match((await manager.get(path('assessment/history', `&id=${baseline}`))).text, /Eviction &amp; worse[\s\S]*High[\s\S]*Eviction &amp; worse[\s\S]*Low/);
});

await test('a draft can be discarded; it leaves the lists', async () => {
  await begin(manager, { kind: 'closing' });
  const id = await draft(), page = await manager.get(path('assessment/drop', `&id=${id}`));
  equal((await manager.submit(page, '/case/assessment/drop')).status, 303);
  equal((await manager.get(path('assessment', `&id=${id}`))).status, 404);
  lacks(await list(), /is not finished/);
  equal((await manager.get(path('assessment/sign', `&id=${id}`))).status, 404);
});

await test('it is found in its own case only, and by those who see it', async () => {
  for (const part of ['assessment', 'assessment/history', 'assessment/amend', 'assessment/sign']) {
    equal((await manager.get(path(part, `&id=${baseline}`, other))).status, 404, part);
    equal((await stranger.get(path(part, `&id=${baseline}`))).status, 404, part);
  }
  equal((await stranger.get(path('assessments'))).status, 404);
  const form = await manager.get(path('assessment/amend', `&id=${baseline}`));
  equal((await manager.submit(form, '/case/assessment/amend', { case: other, reason: 'Guessed' })).status, 404);
  match(await list(auditor), /Baseline/);
  lacks(await list(auditor), /\/case\/(assessment\/(take|amend)|finding)/);
});

await test('on an earlier date the assessments are as they were', async () => {
  lacks(await list(manager, '&as-of=2020-01-01'), /Baseline,|\/case\/assessment\/take/);
});
