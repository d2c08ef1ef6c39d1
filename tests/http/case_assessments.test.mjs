// SPDX-License-Identifier: Apache-2.0
// Assessments: begun, kept unfinished, signed, amended; the first is the baseline; what they found beside each other.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { count, one, sql, takeCases } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';
import { fillIn } from '../lib/fill.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const auditor = await client().as('AUDITOR'), stranger = await client().as('CASE_MANAGER_2');
const mine = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean);
const [reference, other] = [mine[3], mine[4]];
const caseId = await one(`SELECT id FROM case_file WHERE reference = '${reference}'`);

const path = (part, more = '', of = reference) => `/case/${part}?case=${of}${more}`;
const take = (staff = manager, of) => staff.get(path('assessment/begin', '', of));
const begin = async (staff, more = {}, of) => staff.submit(await take(staff, of), '/case/assessment/begin', more);
const draft = async () => (await manager.xml(path('assessments'))).text.match(/<assessment id="(\d+)"[^>]*state="draft"/)?.[1];
const page = async (staff = manager) => staff.get(path('assessment/sign', `&id=${await draft()}`));
const fill = async (answers, staff = manager) => fillIn(staff, await page(staff), 'needs_and_strengths', answers);
const sign = async (values = {}, staff = manager) => staff.submit(await page(staff), '/case/assessment/sign', values);
const list = async (staff = manager, more = '') => (await staff.get(path('assessments', more))).text;
const row = (page, name) => page.split('<tr').find(one => one.includes(`>${name}</th>`)) ?? '';
const domains = ['housing', 'money', 'work', 'health', 'mental_health', 'substance_use', 'daily_living', 'family', 'social', 'safety', 'legal', 'hope'];
const levelWords = ['No need', 'Small need', 'Some need', 'Serious need', 'Urgent need'];
const rated = (levels, more = {}) => ({ ...Object.fromEntries(domains.slice(0, levels.length).map((name, place) => [`need-${name}`, levels[place] === 'declined' ? 'declined' : levelWords[levels[place] - 1]])), ...more });
const dayBefore = days => { const day = new Date(Date.now() - days * 86400e3); return { 'day-day': String(day.getUTCDate()), 'day-month': String(day.getUTCMonth() + 1), 'day-year': String(day.getUTCFullYear()) }; };

await test('the first is begun as the baseline with its form, and a second does not begin beside it', async () => {
  match((await take()).text, /becomes the baseline/);
  const begun = await begin(manager, { ...dayBefore(40), kind: 'closing' });
  match(begun.location, /^\/case\/form\/fill\?id=\d+/);
  const again = await manager.post('/case/assessment/begin', { ...(await take(manager, other)).form('/case/assessment/begin').fields, case: reference });
  match(again.location, /said=assessment-open/);
  equal(await count(`SELECT COUNT(*) FROM assessment WHERE case_id = ${caseId}`), 1);
  equal(await one(`SELECT kind FROM assessment WHERE case_id = ${caseId}`), 'baseline');
  equal(await one(`SELECT subject_id = ${await draft()} FROM response WHERE case_id = ${caseId} AND occasion = 'assessment'`), '1');
  match(await list(), /is not finished[\s\S]*Go on with it/);
  match((await manager.xml('/work?group=undated')).text, new RegExp(`kind="assessment"[^>]*href="/case/assessments"[^>]*case="${reference.replace('*', '\\*')}"`));
});

await test('whoever begins its form from the list of forms begins the assessment first', async () => {
  const answer = await manager.submit(await manager.get(path('forms', '', other)), '/case/form/begin', { name: 'needs_and_strengths' });
  match(answer.location, /^\/case\/assessment\/begin/);
});

await test('what was answered is kept, by whoever goes on with it', async () => {
  equal((await fill(rated([5, 4]))).status, 422, 'safety is always asked about');
  match((await fill({ 'need-safety': 'declined', 'strength-housing': 'Pays rent & <always> on time', importance: '8' })).location, /\/case\/form\/check/);
  match((await page(supervisor)).text, /Urgent need[\s\S]*Pays rent &amp; &lt;always&gt; on time/);
  const check = /href="(\/case\/form\/check[^"]*)"/.exec((await manager.get(path('forms'))).text)?.[1];
  if (check) match((await manager.get(check.replaceAll('&amp;', '&'))).text, /signed on its own page/);
  lacks(await list(auditor), /assessment\/(sign|begin)/);
});

await test('a risk, a support and a barrier hang on the assessment while its form is open', async () => {
  const id = await draft();
  const form = await manager.get(path('finding/add', `&assessment=${id}&kind=risk`));
  const refused = await manager.submit(form, '/case/finding/add', { finding: 'Eviction & worse' });
  equal(refused.status, 422);
  match(refused.text, /id="risk_level-error"/);
  match(refused.text, /value="Eviction &amp; worse"/);
  const added = await manager.submit(refused, '/case/finding/add', { risk_level: '3', toward: 'The children', how: 'Call the landlord' });
  match(added.location, new RegExp(`^/case/assessment/sign\\?id=${id}&said=finding-added`));
  for (const [kind, what] of [['support', 'Her sister'], ['barrier', 'No phone']])
    equal((await manager.submit(await manager.get(path('finding/add', `&assessment=${id}&kind=${kind}`)), '/case/finding/add', { finding: what })).status, 303);
  match((await page()).text, /Risk: Eviction &amp; worse[\s\S]*High[\s\S]*The children[\s\S]*Support: Her sister[\s\S]*Barrier: No phone/);
});

await test('a day to come, too few domains: it says so and nothing is signed', async () => {
  match((await sign(dayBefore(-400))).text, /This day is still to come/);
  const few = await sign();
  equal(few.status, 422);
  match(few.text, /Rate more domains/);
  equal(await one(`SELECT state FROM assessment WHERE id = ${await draft()}`), 'draft');
  equal(await one(`SELECT state FROM response WHERE case_id = ${caseId} AND occasion = 'assessment'`), 'draft');
  equal(await count(`SELECT COUNT(*) FROM assessment_need WHERE case_id = ${caseId} AND level IS NOT NULL`), 0);
});

let baseline;
await test('signed, assessment and form are locked, once, and the gate of the stage sees it', async () => {
  await fill(rated([5, 4, 2, 3, 3, 1]));
  baseline = await draft();
  const ready = await page(), late = await page(supervisor);
  equal((await manager.submit(ready, '/case/assessment/sign')).status, 303);
  equal((await manager.submit(ready, '/case/assessment/sign')).status, 303, 'the same form once more');
  equal(await count(`SELECT COUNT(*) FROM audit_entry WHERE object = 'assessment ${baseline}' AND route LIKE '%/sign' AND kind = 'change'`), 1);
  equal((await supervisor.submit(late, '/case/assessment/sign')).status, 422, 'it moved on');
  equal(await one(`SELECT CONCAT(level, strength) FROM assessment_need WHERE assessment_id = ${baseline} AND domain = 'housing'`), '5Pays rent & <always> on time');
  equal(await one(`SELECT is_declined FROM assessment_need WHERE assessment_id = ${baseline} AND domain = 'safety'`), '1');
  equal(await one(`SELECT importance FROM assessment WHERE id = ${baseline}`), '8');
  equal(await one(`SELECT state FROM response WHERE case_id = ${caseId} AND occasion = 'assessment' AND subject_id = ${baseline}`), 'signed');
  const read = await manager.get(path('assessment', `&id=${baseline}`));
  match(read.text, /Baseline[\s\S]*Signed[\s\S]*Need, on average[\s\S]*The form as it was filled in[\s\S]*5[\s\S]*Urgent need/);
  match((await manager.get(`/case?case=${reference}`)).text, /High risks found by the last assessment[\s\S]*Assessment signed: Baseline/);
  lacks((await manager.xml('/work')).text, new RegExp(`kind="assessment"[^>]*case="${reference.replace('*', '\\*')}"`));
});

await test('a later one stands beside the baseline, with its change in words and a chart', async () => {
  equal((await begin(manager, { kind: '' })).status, 422, 'its purpose is asked for');
  match((await begin(manager, { kind: 'reassessment', ...dayBefore(60) })).text, /before the day of the assessment that was signed last/);
  equal((await begin(manager, { kind: 'reassessment', ...dayBefore(1) })).status, 303);
  await fill({ ...rated([2, 5, 2]), 'need-safety': 'No need' });
  equal((await sign()).status, 303);
  const all = await list();
  match(row(all, 'Housing'), /Urgent need[\s\S]*Small need[\s\S]*3 lower: better[\s\S]*aria-label="Need over time, from 1 to 5: 5, 2"/);
  match(row(all, 'Money'), /1 higher: worse/);
  match(row(all, 'Work and education'), /No change/);
  match(row(all, 'Health'), /Not rated again yet/);
  match(row(all, 'Safety'), /Would rather not say[\s\S]*Not rated at the baseline/);
});

await test('an amendment says why, is made on the form as it was signed, and the first version stays readable', async () => {
  const id = baseline, amending = (staff = manager) => staff.get(path('assessment/amend', `&id=${id}`));
  equal((await manager.submit(await amending(), '/case/form/amend')).status, 422, 'a reason is asked for');
  const begun = await manager.submit(await amending(), '/case/form/amend', { reason: 'Misread <the> scale' });
  match(begun.location, /^\/case\/form\/fill/);
  equal(await one(`SELECT level FROM assessment_need WHERE assessment_id = ${id} AND domain = 'housing'`), '5', 'it stands until that is signed');
  await fillIn(manager, await amending(), '', Object.fromEntries(domains.slice(1, 6).map(name => [`need-${name}`, 'declined'])));
  const cut = await manager.submit(await amending(), '/case/assessment/amend');
  equal(cut.status, 422, 'it stays complete');
  await fillIn(manager, await amending(), '', { ...rated([4, 4, 2, 3, 3, 1]), 'strength-housing': 'Said again' });
  const [one_, two] = [await amending(), await amending(supervisor)];
  equal((await manager.submit(one_, '/case/assessment/amend')).status, 303);
  ok([409, 422].includes((await supervisor.submit(two, '/case/assessment/amend')).status));
  match((await manager.get(path('assessment', `&id=${id}`))).text, /Misread &lt;the&gt; scale[\s\S]*Serious need/);
  match((await auditor.get(path('assessment/history', `&id=${id}`))).text, /Version 1[\s\S]*Version 2[\s\S]*Misread[\s\S]*Housing[\s\S]*Urgent need[\s\S]*Pays rent[\s\S]*Serious need[\s\S]*Said again/);
  match(row(await list(), 'Housing'), /2 lower: better/);
  equal(await one(`SELECT CONCAT(state, ' ', amended_why) FROM response WHERE case_id = ${caseId} AND occasion = 'assessment' AND subject_id = ${id}`), 'signed Misread <the> scale');
});

// Signed before there were forms: rows, and no response.
const old = { of: mine[5], levels: { housing: 5, money: 2, work: 3, health: 1, mental_health: 4, substance_use: 1, legal: 4 } };
const needsOf = async id => Object.fromEntries(await sql(`SELECT domain, CONCAT(COALESCE(level, '-'), is_declined, COALESCE(strength, '')) FROM assessment_need WHERE assessment_id = ${id}`));
const putRight = () => manager.get(path('assessment/amend', `&id=${old.id}`, old.of));

await test('one that was signed before there were forms is put right on one that says what it said', async () => {
  const me = (await manager.xml('/cases')).attribute('viewer', 'id'), of = await one(`SELECT id FROM case_file WHERE reference = '${old.of}'`);
  old.id = await one(`INSERT INTO assessment SET case_id = ${of}, kind = 'baseline', state = 'signed', held_on = CURDATE() - INTERVAL 9 DAY, importance = 7, confidence = 0, words = 'A <home> & quiet',
      begun_at = UTC_TIMESTAMP(6), begun_by = ${me}, signed_at = UTC_TIMESTAMP(6), signed_on = CURDATE(), signed_by = ${me}; SELECT LAST_INSERT_ID()`);
  await sql(`INSERT INTO assessment_need (assessment_id, domain, case_id, level, is_declined, strength) VALUES
    ${domains.map(name => `(${old.id}, '${name}', ${of}, ${old.levels[name] ?? 'NULL'}, ${name === 'safety'}, ${name === 'money' ? "'Saves & plans'" : 'NULL'})`)}`);
  const before = await needsOf(old.id);
  const begun = await manager.submit(await putRight(), '/case/form/begin', { name: 'needs_and_strengths' });
  match(begun.location, /^\/case\/form\/fill.*said=form-begun-again/);
  const fill = (await manager.xml(begun.location)).text;
  match(fill, /link="need-housing"[\s\S]*?<typed name="q\d+">5<\/typed>[\s\S]*link="strength-money"[\s\S]*?>Saves &amp; plans<\/typed>/);
  match((await fillIn(manager, await putRight(), '', { 'need-housing': 'Some need' })).location, /\/case\/form\/check/);
  equal((await manager.submit(await putRight(), '/case/assessment/amend', { reason: 'Misread' })).status, 303);
  equal(await needsOf(old.id), { ...before, housing: '30' }, 'all but what was changed');
  equal(before.safety, '-1');
  equal(await sql(`SELECT importance, confidence, words, amended_why FROM assessment WHERE id = ${old.id}`), [['7', '0', 'A <home> & quiet', 'Misread']]);
});

await test('what its form does not ask about stays as well, however often it is put right', async () => {
  const folder = mkdtempSync('/tmp/throughcare-form-'), file = `${folder}/needs.xml`, response = `SELECT id FROM response WHERE occasion = 'assessment' AND subject_id = ${old.id}`;
  await sql(`UPDATE response SET state = 'dropped' WHERE id = (SELECT * FROM (${response}) AS x)`);
  writeFileSync(file, readFileSync(new URL('../../conf/form/needs_and_strengths.xml', import.meta.url), 'utf8')
    .replace(/<extension url="urn:throughcare:form:feed"><valueCode value="(need\.legal|strength\.money|importance)"\/><\/extension>/g, ''));
  try {
    const published = program('form', 'publish', file);
    equal(published.code, 0, published.err);
    for (const [level, again] of [['Small need', '20'], ['No need', '10']]) {
      const page = await putRight();
      if (page.forms.some(form => form.action === '/case/form/amend')) await manager.submit(page, '/case/form/amend', { reason: 'Once more' });
      const filled = await fillIn(manager, await putRight(), 'needs_and_strengths', { 'need-housing': level }, { subject: old.id });
      match(filled.location, /\/case\/form\/check/);
      equal((await manager.submit(await putRight(), '/case/assessment/amend', { reason: 'Once more' })).status, 303);
      const now = await needsOf(old.id);
      equal([now.housing, now.legal, now.money, now.safety], [again, '40', '20Saves & plans', '-1']);
      equal(await one(`SELECT importance FROM assessment WHERE id = ${old.id}`), '7');
    }
  } finally {
    const version = await one("SELECT MAX(version) FROM form WHERE name = 'needs_and_strengths'");
    equal(program('form', 'retire', 'needs_and_strengths', version, '--reason', 'Only tried').code, 0);
    rmSync(folder, { recursive: true });
  }
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
  const id = await draft(), drop = await manager.get(path('assessment/drop', `&id=${id}`));
  equal((await manager.submit(drop, '/case/assessment/drop')).status, 303);
  equal(await one(`SELECT state FROM response WHERE case_id = ${caseId} AND occasion = 'assessment' AND subject_id = ${id}`), 'dropped');
  equal(await count(`SELECT COUNT(*) FROM response_draft WHERE case_id = ${caseId}`), 0);
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
  equal((await manager.submit(form, '/case/form/amend', { case: other, reason: 'Guessed' })).status, 404);
  match(await list(auditor), /Baseline/);
  lacks(await list(auditor), /\/case\/(assessment\/(begin|sign|amend)|finding)/);
});

await test('on an earlier date the assessments are as they were', async () => {
  lacks(await list(manager, '&as-of=2020-01-01'), /Baseline,|\/case\/assessment\/begin/);
});

await test('an agency\'s own form of three domains signs a baseline with half of these', async () => {
  const folder = mkdtempSync('/tmp/throughcare-small-'), file = `${folder}/small.xml`;
  writeFileSync(file, readFileSync(new URL('../../conf/pathway/housing_support.xml', import.meta.url), 'utf8')
    .replace('name="housing_support"', 'name="test_small"').replace('name="needs_and_strengths"', 'name="test_three_needs"'));
  equal(program('form', 'publish', new URL('forms/three_needs.xml', import.meta.url).pathname).code, 0);
  const published = program('pathway', 'publish', file);
  equal(published.code, 0, published.err);
  const [[small, smallId]] = await takeCases('CASE_MANAGER', 1);
  await sql(`UPDATE case_file SET pathway_id = (SELECT MAX(id) FROM pathway WHERE name = 'test_small') WHERE id = ${smallId}`);
  equal((await begin(manager, {}, small)).status, 303);
  const id = (await manager.xml(path('assessments', '', small))).text.match(/<assessment id="(\d+)"[^>]*state="draft"/)[1];
  const at = () => manager.get(path('assessment/sign', `&id=${id}`, small));
  equal((await fillIn(manager, await at(), 'test_three_needs', { housing: '4' })).status, 303);
  const few = await manager.submit(await at(), '/case/assessment/sign', { need_safety: 'declined' });
  equal(few.status, 422);
  match(/error-summary[\s\S]*?<\/ul>/.exec(few.text)[0], /at least 2 of those/);
  equal((await fillIn(manager, await at(), 'test_three_needs', { money: '2' })).status, 303);
  equal((await manager.submit(await at(), '/case/assessment/sign', { need_safety: '' })).status, 422, 'safety is asked about all the same');
  const signed = await manager.submit(await at(), '/case/assessment/sign', { need_safety: 'declined' });
  equal(signed.status, 303, signed.text);
  equal(await one(`SELECT CONCAT(kind, state) FROM assessment WHERE id = ${id}`), 'baselinesigned');
});
