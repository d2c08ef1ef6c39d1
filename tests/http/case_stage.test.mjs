// SPDX-License-Identifier: Apache-2.0
// The gate of a stage: what is missing, what mends it, the way on and the way back, the answer that is kept.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { sql, one } from '../lib/beneath.mjs';
import { fillIn } from '../lib/fill.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const folder = mkdtempSync(join(tmpdir(), 'throughcare-pathway-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const shipped = name => readFileSync(join(setting('TC_TOP'), 'conf/pathway', `${name}.xml`), 'utf8');
const run = (...words) => spawnSync(setting('TC_BIN'), ['--config', setting('TC_CONF'), 'pathway', ...words], { encoding: 'utf8' });

const mine = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean);
let reference;
for (const one of mine) {
  const page = await manager.xml(`/case?case=${one}`);
  if (page.attribute('case', 'stage') === 'delivery' && page.attribute('stages', 'pathway') === 'Housing support') { reference = one; break; }
}
const id = (await one(`SELECT id FROM case_file WHERE reference = '${reference}'`));
const overview = (staff = manager, more = '') => staff.xml(`/case?case=${reference}${more}`);
const form = (staff = manager) => staff.get(`/case/stage?case=${reference}`);
const ways = page => [...page.text.matchAll(/<way\b[^>]*>/g)].map(([tag]) => /to="(\w+)"/.exec(tag)[1] + (/open="yes"/.test(tag) ? '+' : '-'));
const move = async (to, answer, staff = manager) => staff.submit(await form(staff), '/case/stage', { to, answer });

await test('an imported case is on the pathway of its programme, and shows its stages', async () => {
  const page = await overview();
  equal(page.attribute('stages', 'pathway'), 'Housing support');
  equal(page.all('stage', 'name').slice(0, 7), ['intake', 'assessment', 'plan', 'delivery', 'review', 'discharge', 'follow_up']);
  equal(page.attribute('gate', 'stage'), 'delivery');
});

await test('what is missing is said, with the page that mends it; the way is shut', async () => {
  await sql(`UPDATE note SET happened_at = happened_at - INTERVAL 400 DAY WHERE case_id = ${id}`);
  equal(ways(await overview()), ['review-', 'assessment+', 'plan+']);
  match((await manager.get(`/case?case=${reference}`)).text, new RegExp(`href="/case/note/write\\?case=${reference}">Somebody has spoken with the person in the last 30 days`));
  const page = await form();
  lacks(page.form('/case/stage').text, /value="review"/);
  const forced = await manager.submit(page, '/case/stage', { to: 'review', answer: 'Forced.' });
  equal(forced.status, 422);
  match(forced.text, /Something is still missing for that way/);
  match(forced.text, /Forced\./);
  equal((await overview()).attribute('case', 'stage'), 'delivery');
});

await test('a way that the pathway does not have is refused, as is an answer without words', async () => {
  for (const to of ['follow_up', 'delivery', 'nowhere']) equal((await move(to, 'Why not?')).status, 422, to);
  equal((await move('assessment', ' ')).status, 422);
  equal((await overview()).attribute('case', 'stage'), 'delivery');
});

await test('mended, the way is open; the case goes on, and the answer is in the timeline', async () => {
  const today = new Date().toISOString().slice(0, 10).split('-');
  const page = await manager.get(`/case/note/write?case=${reference}`);
  equal((await manager.submit(page, '/case/note/add', { kind: 'phone', title: 'Call', body: 'Spoke.', 'happened-day': today[2], 'happened-month': today[1], 'happened-year': today[0] })).status, 303);
  equal(ways(await overview()), ['review+', 'assessment+', 'plan+']);
  const moved = await move('review', 'The referral is answered on Friday.');
  equal(moved.status, 303, moved.text.slice(0, 500));
  const after = await overview();
  equal(after.attribute('case', 'stage'), 'review');
  match(after.text, /<event [^>]*kind="stage_on"[^>]*code="review"[\s\S]*?The referral is answered on Friday\./);
  match((await manager.follow(moved)).text, /The case is in its new stage/);
  equal(await one(`SELECT GROUP_CONCAT(CONCAT(stage, IF(ended_on IS NULL, '', '.')) ORDER BY id) FROM stage_visit WHERE case_id = ${id} AND ended_on IS NULL`), 'review');
});

await test('of two who move the case at once the second is told', async () => {
  const [first, second] = [await form(), await form(supervisor)];
  equal((await manager.submit(first, '/case/stage', { to: 'assessment', answer: 'Everything has changed.' })).status, 303);
  equal((await supervisor.submit(second, '/case/stage', { to: 'delivery', answer: 'Nothing has changed.' })).status, 422, 'no such way any more');
  const back = await overview();
  equal(back.attribute('case', 'stage'), 'assessment');
  match(back.text, /kind="stage_back"/);
});

await test('the same form with another version is a clash that keeps the answer', async () => {
  const page = await form(supervisor);
  const next = await manager.get(`/case/next?case=${reference}`);
  equal((await manager.submit(next, '/case/next', { step: 'Begin again' })).status, 303);
  const clash = await supervisor.submit(page, '/case/stage', { to: 'intake', answer: 'From the beginning.' });
  equal(clash.status, 409);
  match(clash.text, /From the beginning\./);
});

await test('a loop stays visible: each turn with its question and answer', async () => {
  const page = await form();
  match(page.text, /Everything has changed\.[\s\S]*The referral is answered on Friday\./);
  equal(await one(`SELECT COUNT(*) FROM stage_visit WHERE case_id = ${id} AND stage = 'assessment'`), '1');
});

await test('the way from assessment to plan asks for one that was signed since the stage began', async () => {
  const met = page => /<(?:criterion|exit)\b(?=[^>]*name="assessed")[^>]*met="(yes|no)"/.exec(page.text)?.[1];
  equal(met(await overview()), 'no');
  await sql(`INSERT INTO assessment (case_id, kind, state, held_on, begun_at, begun_by, signed_at, signed_on, signed_by)
    SELECT ${id}, 'baseline', 'signed', d.day, d.day, p.id, d.day, d.day, p.id FROM person p JOIN (SELECT UTC_DATE() - INTERVAL 1 DAY AS day) d WHERE p.login = '${setting('TC_USER_CASE_MANAGER')}'`);
  equal(met(await overview()), 'no', 'one of the day before');
  const begun = await manager.submit(await manager.get(`/case/assessment/begin?case=${reference}`), '/case/assessment/begin', { kind: 'reassessment' });
  const sign = `/case/assessment/sign?case=${reference}&id=${await one(`SELECT MAX(id) FROM assessment WHERE case_id = ${id}`)}`;
  match((await fillIn(manager, await manager.get(sign), 'needs_and_strengths', { 'need-safety': 'Small need' })).location, /form\/check/, begun.location);
  equal(met(await overview()), 'no', 'a draft');
  equal((await manager.submit(await manager.get(sign), '/case/assessment/sign')).status, 303);
  equal(met(await overview()), 'yes');
});

await test('who reads only may not move a case', async () => {
  for (const role of ['AUDITOR', 'PRIVACY', 'PROGRAMME_MANAGER']) {
    const staff = await client().as(role);
    equal((await form(staff)).status, 403, role);
  }
});

await test('the case in intake leaves the intake worker when it goes on', async () => {
  const intake = await client().as('INTAKE');
  const other = await one(`SELECT f.reference FROM case_file f JOIN caseload l ON l.case_id = f.id JOIN pathway q ON q.id = f.pathway_id
    JOIN person p ON p.id = l.owner_id WHERE q.name = 'housing_support' AND f.status = 'open' AND p.login = '${setting('TC_USER_CASE_MANAGER')}' AND f.reference <> '${reference}' LIMIT 1`);
  const [number, programme] = (await sql(`SELECT f.id, l.programme_id FROM case_file f JOIN caseload l ON l.case_id = f.id WHERE f.reference = '${other}'`))[0];
  const me = (await intake.xml('/account')).attribute('viewer', 'id');
  await sql(`UPDATE case_file SET stage = 'intake' WHERE id = ${number}`);
  await sql(`INSERT IGNORE INTO case_reach (case_id, kind, ref) VALUES (${number}, 'intake', ${programme})`);
  await sql(`INSERT IGNORE INTO viewer_reach (viewer_id, kind, ref) VALUES (${me}, 'intake', ${programme})`);
  await sql(`INSERT INTO contact_point (client_id, channel, value, is_safe) SELECT client_id, 'phone', '555 0100', 'yes' FROM case_file WHERE id = ${number}`);
  await sql(`INSERT INTO case_intake (case_id, urgency, begun_at, accepted_at, accepted_by) VALUES (${number}, 4, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), ${me});
    INSERT INTO presenting_need (case_id, domain, is_presented) VALUES (${number}, 'housing', TRUE)`);
  const page = await intake.get(`/case/stage?case=${other}`);
  equal(page.status, 200);
  const moved = await intake.submit(page, '/case/stage', { to: 'assessment', answer: 'Urgent: sleeps outside.' });
  equal(moved.status, 303);
  equal(moved.location, '/cases?said=stage-moved');
  equal((await intake.get(`/case?case=${other}`)).status, 404);
});

await test('a published version stands, for administrators of the database too', async () => {
  for (const text of ["UPDATE pathway SET title = 'x'", 'DELETE FROM pathway']) {
    let words = '';
    try { await sql(text); } catch (error) { words = String(error.message) + String(error.stderr ?? ''); }
    match(words, /a published pathway stands/, text);
  }
});

await test('a case stays on its version when a new one is published; the same document twice is one version', async () => {
  const file = join(folder, 'next.xml');
  writeFileSync(file, shipped('housing_support').replace('title="Review"', 'title="Second look"').replace('title="Assessment"', 'title="Getting to know"'));
  match(run('publish', file).stdout, /housing_support version \d+: published/);
  match(run('publish', file).stdout, /stands already/);
  ok((await overview()).all('stage', 'title').includes('Assessment'), 'stays');
  const versions = Number(await one("SELECT MAX(version) FROM pathway WHERE name = 'housing_support'"));
  match(run('list').stdout, new RegExp(`housing_support +${versions} `));
  await sql(`UPDATE case_file SET pathway_id = NULL WHERE id = ${id}`);
  ok((await overview()).all('stage', 'title').includes('Getting to know'), 'a case without a version is on the newest');
  await sql(`UPDATE case_file SET pathway_id = (SELECT MIN(id) FROM pathway WHERE name = 'housing_support') WHERE id = ${id}`);
  writeFileSync(file, shipped('housing_support'));
  equal(run('publish', file).status, 0, 'the first words again, as the newest');
  ok(Number(await one("SELECT COUNT(*) FROM audit_entry WHERE route = 'pathway publish'")) >= 7);
});

await test('what fails open is refused with file and line, and nothing is published', async () => {
  const file = join(folder, 'bad.xml');
  const before = await one('SELECT COUNT(*) FROM pathway');
  for (const [from, to, why] of [
    ['contact/@safe &gt;= 1', 'not(contact/@unsave &gt; 0)', /bad\.xml:\d+: contact: a name that criteria\.rng does not have/],
    ['contact/@safe &gt;= 1', "note/@last-days &lt; '2026-01-01'", /a text or a date/],
    ['contact/@safe &gt;= 1', 'contact/@safe', /no comparison/],
    ['/case/assign', '/case/nowhere', /there is no page \/case\/nowhere/],
    ['<way to="plan"/>', '<way to="plam"/>', /no other stage/],
    ['<pathway ', '<pathway colour="red" ', /bad\.xml:\d+/],
  ]) {
    writeFileSync(file, shipped('housing_support').replaceAll(from, to));
    const checked = run('check', file), published = run('publish', file);
    equal(checked.status, 4, to);
    match(checked.stderr, why);
    ok(published.status !== 0, to);
  }
  equal(await one('SELECT COUNT(*) FROM pathway'), before);
  for (const name of ['housing_support', 'behavioural_health', 're_entry', 'student_support', 'single_contact']) {
    equal(run('check', join(setting('TC_TOP'), 'conf/pathway', `${name}.xml`)).status, 0, name);
  }
});

await test('a programme takes another pathway for new cases', async () => {
  const code = await one('SELECT code FROM programme ORDER BY id DESC LIMIT 1');
  equal(run('use', code, 're_entry').status, 0);
  equal(await one(`SELECT pathway FROM programme WHERE code = '${code}'`), 're_entry');
  ok(run('use', code, 'no_such').status !== 0);
  ok(run('use', 'no-such-programme', 're_entry').status !== 0);
  await sql(`UPDATE programme SET pathway = NULL WHERE code = '${code}'`);
});
