// SPDX-License-Identifier: Apache-2.0
// Closing: what was reached, what is open, the second person for an administrative reason, opening again.
import { randomBytes } from 'node:crypto';
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { sql, one, clock, audited, takeCases, HOUR } from '../lib/beneath.mjs';
import { fillIn } from '../lib/fill.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const stranger = await client().as('CASE_MANAGER_2');

const cases = await takeCases('CASE_MANAGER', 7);
const iso = days => new Date(Date.now() + clock.get() * 1000 + days * 86400000).toISOString().slice(0, 10);
const asked = { reached: 'Rent & papers <in order>.', unmet: 'Debts: the advice centre.', onward: 'Advice centre, Mondays.', summary: 'Six calls, two visits.' };
const words = { answer: 'The clinic was told.' };

const form = (reference, staff = manager) => staff.get(`/case/discharge/write?case=${reference}`);
const page = (reference, staff = manager, more = '') => staff.get(`/case/discharge?case=${reference}${more}`);
// The form that the pathway names is filled in first; then the page signs it with what only the record knows.
const fill = async (reference, answers = {}, staff = manager) => fillIn(staff, await form(reference, staff), 'discharge_summary', { ...asked, closed: iso(0), ...answers });
const close = async (reference, more, staff = manager, answers = {}) => {
  await fill(reference, answers, staff);
  return staff.submit(await form(reference, staff), '/case/discharge', { ...words, ...more });
};
const status = reference => one(`SELECT CONCAT(f.status, ' ', l.status, ' ', f.stage) FROM case_file f JOIN caseload l ON l.case_id = f.id WHERE f.reference = '${reference}'`);
const put = async (reference, path, values) => {
  const made = await manager.submit(await manager.get(`${path}?case=${reference}`), path, values);
  equal(made.status, 303, made.text.slice(0, 500));
  return /-(\d+)$/.exec(made.location)[1];
};
const addGoal = reference => put(reference, '/case/goal/add', { title: 'A key & a door', words: 'Mine', agreement: 'agreed' });
const addTask = reference => put(reference, '/case/task/add', { title: 'Call the landlord' });
const approval = (reference, staff = supervisor) => one(`SELECT MAX(a.id) FROM approval a JOIN case_file f ON f.id = a.case_id WHERE f.reference = '${reference}'`);
const decide = async (reference, values, staff = supervisor) => staff.submit(await staff.get(`/case/approval?case=${reference}&id=${await approval(reference)}`), '/case/approval', values);
const safe = reference => sql(`INSERT INTO contact_point (client_id, channel, value, is_safe) SELECT client_id, 'phone', '555 0100', 'yes' FROM case_file WHERE reference = '${reference}'`);

await test('what is missing is named beside its field, and what was typed stays', async () => {
  const [reference, id] = cases[0];
  const goal = await addGoal(reference);
  match((await form(reference)).text, /Fill in the form/);
  lacks((await form(reference)).text, /action="\/case\/discharge"/, 'nothing to sign yet');
  const unfinished = await fill(reference, { onward: '', summary: 'Not lost' });
  equal(unfinished.status, 422);
  match(unfinished.text, /href="#q\d+"[\s\S]*Not lost/);
  match((await fill(reference)).location, /\/case\/form\/check/);
  const refused = await close(reference, { reason: '', answer: 'Not lost either', item: `goal-${goal}-met` });
  equal(refused.status, 422);
  match(refused.text, /id="reason-error"[\s\S]*Not lost either/);
  for (const [field, more] of [['reason', { reason: 'bored' }], ['item', {}], ['item', { item: `goal-${goal}-cancelled` }]]) {
    const again = await close(reference, { reason: 'goals_met', ...more });
    equal(again.status, 422, JSON.stringify(more));
    match(again.text, new RegExp(`id="${field}-error"`), JSON.stringify(more));
  }
  for (const [item, answers] of [['not_met', { unmet: '' }], ['met', { closed: iso(2) }]]) {
    const again = await close(reference, { reason: 'goals_met', item: `goal-${goal}-${item}` }, manager, answers);
    equal(again.status, 422, item);
    match(again.text, /error-summary[\s\S]{0,400}href="#q\d+"/, item);
  }
  equal(await status(reference), 'open open delivery');
  equal(await one(`SELECT COUNT(*) FROM discharge WHERE case_id = ${id}`), '0');
});

await test('what the pathway asks before a closing binds the person’s own reasons, and is said', async () => {
  const [reference, id] = cases[0];
  await sql(`UPDATE contact_point SET ended_on = '2026-01-01' WHERE client_id = (SELECT client_id FROM case_file WHERE id = ${id})`);
  const goal = await one(`SELECT MAX(id) FROM goal WHERE case_id = ${id}`);
  match((await form(reference)).text, /A way to reach the person that is safe has been recorded[\s\S]{0,200}missing/);
  const refused = await close(reference, { reason: 'own_wish', item: `goal-${goal}-met` });
  equal(refused.status, 422);
  match(refused.text, /id="reason-error"/);
  equal((await form(reference)).status, 200);
});

await test('closing ends what was open, leads where the pathway follows up, and plans the follow-ups', async () => {
  const [reference, id] = cases[0];
  const goal = await one(`SELECT MAX(id) FROM goal WHERE case_id = ${id}`), task = await addTask(reference);
  await safe(reference);
  const closed = await close(reference, { reason: 'housed', item: [`goal-${goal}-partly_met`, `task-${task}-done`] });
  equal(closed.status, 303, closed.text.match(/error-summary[\s\S]{0,800}/)?.[0]);
  match(closed.location, new RegExp(`[?&]case=${reference.replace('*', '\\*')}`));
  equal(await status(reference), 'discharged discharged follow_up');
  equal(await sql(`SELECT closed_on, closed_why, next_due, review_due FROM case_file WHERE id = ${id}`), [[iso(0), 'housed', 'NULL', 'NULL']]);
  equal(await sql(`SELECT state, closed_why FROM goal WHERE id = ${goal}`), [['partly_met', 'The person has a home that is secure']]);
  equal(await one(`SELECT state FROM task WHERE id = ${task}`), 'done');
  equal(await sql(`SELECT days, due_on FROM follow_up WHERE case_id = ${id} ORDER BY due_on`), [30, 90, 180].map(days => [String(days), iso(days)]));
  equal(await one(`SELECT COUNT(*) FROM approval WHERE case_id = ${id}`), '0', 'nobody else was asked');
  const shown = (await page(reference)).text;
  match(shown, /Rent &amp; papers &lt;in order&gt;[\s\S]*Debts: the advice centre[\s\S]*A key &amp; a door – partly met/);
  match((await manager.xml(`/case?case=${reference}`)).text, /kind="discharged"/);
});

await test('what was answered stands as a form of the closing, whole, with rows of its own', async () => {
  const [reference, id] = cases[0];
  const [[response, state, subject]] = await sql(`SELECT id, state, subject_id FROM response WHERE case_id = ${id} AND occasion = 'discharge'`);
  equal([state, subject], ['signed', await one(`SELECT id FROM discharge WHERE case_id = ${id} AND state = 'done'`)]);
  equal(await one(`SELECT text FROM answer WHERE response_id = ${response} AND report = 'discharge_onward'`), 'Advice centre, Mondays.');
  equal(await one(`SELECT COUNT(*) FROM response_draft WHERE response_id = ${response}`), '0');
  match((await page(reference)).text, new RegExp(`/case/form\\?case=${reference.replace('*', '\\*')}&amp;id=${response}"`));
  match((await manager.get(`/case/form?case=${reference}&id=${response}`)).text, /Rent &amp; papers &lt;in order&gt;/);
});

await test('a closed case stands: nothing is added, what was typed is kept, and no page offers it', async () => {
  const [reference] = cases[0];
  const task = await manager.get(`/case/task/add?case=${reference}`);
  const refused = await manager.submit(task, '/case/task/add', { title: 'Too late & kept' });
  equal(refused.status, 422);
  match(refused.text, /This case is closed[\s\S]*Too late &amp; kept/);
  for (const path of ['tasks', 'goals', 'notes', 'appointments', 'reviews']) {
    lacks((await manager.get(`/case/${path}?case=${reference}`)).text, /href="\/case\/(task\/add|goal\/add|note\/write|appointment\/add|review\/hold)/, path);
  }
  lacks((await page(reference)).text, /\/case\/discharge\/write/);
});

await test('a note is still put right, a consent still revoked, the case still given to another', async () => {
  const [reference, id] = cases[0];
  const note = await one(`SELECT reference FROM note WHERE case_id = ${id} AND struck_at IS NULL LIMIT 1`);
  if (note) {
    const added = await manager.submit(await manager.get(`/case/note/addendum?case=${reference}&note=${note}`), '/case/note/addendum', { body: 'It was a Tuesday.' });
    equal(added.status, 303, added.text.slice(0, 300));
  }
  equal((await supervisor.get(`/case/assign?case=${reference}`)).status, 200);
});

await test('an administrative reason with something open asks a second person, and the case stays open till then', async () => {
  const [reference, id] = cases[1];
  const goal = await addGoal(reference);
  const asked = await close(reference, { reason: 'no_contact', item: `goal-${goal}-not_met` });
  equal(asked.status, 303, asked.text.match(/error-summary[\s\S]{0,800}/)?.[0]);
  match(asked.location, /approval-asked/);
  equal(await status(reference), 'open open delivery');
  equal(await one(`SELECT state FROM goal WHERE id = ${goal}`), 'open');
  equal(await one(`SELECT COUNT(*) FROM follow_up WHERE case_id = ${id}`), '0');
  match((await form(reference)).text, /asked a second person/);
  equal((await form(reference)).forms.filter(found => found.action === '/case/discharge').length, 0);
  match((await page(reference, supervisor)).text, new RegExp(`/case/approval\\?case=${reference.replace('*', '\\*')}&amp;id=${await approval(reference)}`));
});

await test('only one of a kind waits: a form that was open already is refused', async () => {
  const [reference] = cases[2];
  const goal = await addGoal(reference);
  await fill(reference);
  const late = await form(reference, supervisor);
  equal((await close(reference, { reason: 'no_contact', item: `goal-${goal}-not_met` })).status, 303);
  const second = await supervisor.submit(late, '/case/discharge', { ...words, reason: 'no_contact', item: `goal-${goal}-not_met` });
  equal(second.status, 422);
  match(second.text, /signed or discarded in the meantime/);
});

await test('who asked cannot decide, and who may not decide is not asked', async () => {
  const [reference, id] = cases[3];
  const goal = await addGoal(reference);
  equal((await close(reference, { reason: 'no_contact', item: `goal-${goal}-not_met` }, supervisor)).status, 303);
  const own = await supervisor.get(`/case/approval?case=${reference}&id=${await approval(reference)}`);
  match(own.text, /You asked for this, so somebody else decides/);
  equal(own.forms.filter(found => found.action === '/case/approval').length, 0);
  const forged = { form: own.form('/sign-out').fields.form, key: randomBytes(16).toString('hex'), case: reference, id: await approval(reference), decision: 'approved' };
  equal((await supervisor.post('/case/approval', forged)).status, 422);
  equal((await manager.get(`/case/approval?case=${reference}&id=${await approval(reference)}`)).status, 403);
  equal(await status(reference), 'open open delivery');
  let refused = '';
  try { await sql(`UPDATE approval SET decision = 'approved', decided_by = asked_by, waits = NULL WHERE case_id = ${id}`); } catch (error) { refused = String(error.message); }
  match(refused, /two_people/, 'the database refuses it as well');
});

await test('approving closes the case in the same act; the asker stands as who wrote it', async () => {
  const [reference, id] = cases[1];
  const mark = await audited.mark();
  const done = await decide(reference, { decision: 'approved', reason: 'Tried enough' });
  equal(done.status, 303, done.text.match(/error-summary[\s\S]{0,800}/)?.[0]);
  equal(await status(reference), 'discharged discharged follow_up');
  equal(await one(`SELECT state FROM goal WHERE case_id = ${id} ORDER BY id DESC LIMIT 1`), 'not_met');
  equal(await one(`SELECT COUNT(*) FROM follow_up WHERE case_id = ${id}`), '3');
  equal(await one(`SELECT a.login <> b.login FROM discharge d JOIN person a ON a.id = d.asked_by JOIN person b ON b.id = d.done_by WHERE d.case_id = ${id} AND d.state = 'done'`), '1');
  equal(await one(`SELECT p.login FROM stage_answer s JOIN person p ON p.id = s.author_id WHERE s.case_id = ${id} ORDER BY s.id DESC LIMIT 1`), setting('TC_USER_CASE_MANAGER'));
  match(JSON.stringify(await audited.since(mark, 'kind, route, object, detail')), /change","\/case\/approval","approval \d+","approved/);
  equal((await manager.get(`/case/discharge?case=${reference}`)).status, 200);
});

await test('what was opened after it was asked is not closed without a word', async () => {
  const [reference] = cases[2];
  const task = await addTask(reference);
  const refused = await decide(reference, { decision: 'approved' });
  equal(refused.status, 422);
  match(refused.text, /opened after this was asked/);
  equal(await status(reference), 'open open delivery');
  equal(await one(`SELECT state FROM task WHERE id = ${task}`), 'open');
  equal((await decide(reference, { decision: 'declined' })).status, 422, 'who declines says why');
  equal((await decide(reference, { decision: 'declined', reason: 'Ring the sister first' })).status, 303);
  equal(await status(reference), 'open open delivery');
  match((await page(reference)).text, /Declined[\s\S]*Ring the sister first/);
  match((await form(reference)).text, /action="\/case\/form\/begin"/, 'it can be written again');
});

await test('a closing that was declined is written again from what it said', async () => {
  const [reference, id] = cases[2], began = await form(reference);
  const begun = await manager.submit(began, '/case/form/begin', { name: 'discharge_summary' });
  match(begun.location, /^\/case\/form\/fill.*said=form-begun-again/);
  match((await manager.get(begun.location)).text, /Rent &amp; papers &lt;in order&gt;[\s\S]*Advice centre, Mondays[\s\S]*Six calls, two visits/);
  match((await fillIn(manager, await form(reference), '', { onward: 'Her sister' })).location, /\/case\/form\/check/);
  const ready = await form(reference), item = ready.text.match(/(goal|task)-\d+-(not_met|cancelled)/g);
  const sent = await manager.submit(ready, '/case/discharge', { ...words, reason: 'no_contact', item: [...new Set(item)] });
  equal(sent.status, 303, sent.text.match(/error-summary[\s\S]{0,800}/)?.[0]);
  equal(await sql(`SELECT state, outcome, onward FROM discharge WHERE case_id = ${id} ORDER BY id`),
    [['dropped', asked.reached, asked.onward], ['asked', asked.reached, 'Her sister']]);
  equal((await manager.submit(await page(reference), '/case/approval/withdraw', {})).status, 303);
});

await test('who asked takes it back; a decision that comes too late is refused', async () => {
  const [reference] = cases[3];
  const late = await client().as('PROGRAMME_MANAGER');
  const open = await late.get(`/case/approval?case=${reference}&id=${await approval(reference)}`);
  equal((await manager.get(`/case/discharge?case=${reference}`)).forms.filter(found => found.action === '/case/approval/withdraw').length, 0, 'not another’s');
  equal((await supervisor.submit(await page(reference, supervisor), '/case/approval/withdraw', {})).status, 303);
  if (open.status === 200) equal((await late.submit(open, '/case/approval', { decision: 'approved' })).status, 422);
  equal(await status(reference), 'open open delivery');
});

await test('needs that were rated last as serious, and referrals under way, are asked for too', async () => {
  const [reference, id] = cases[4], me = (await manager.xml('/cases')).attribute('viewer', 'id');
  await sql(`INSERT INTO assessment SET case_id = ${id}, kind = 'baseline', state = 'signed', held_on = CURDATE(), begun_at = UTC_TIMESTAMP(6), begun_by = ${me}, signed_at = UTC_TIMESTAMP(6), signed_on = CURDATE(), signed_by = ${me};
    SET @one = LAST_INSERT_ID(); INSERT INTO assessment_need (assessment_id, domain, case_id, level) VALUES (@one, 'housing', ${id}, 5), (@one, 'money', ${id}, 2);
    INSERT INTO referral SET case_id = ${id}, provider_id = 1, provider_name = 'Harbour & clinic', service = 'Counselling', reason = 'Asked', urgency = 'soon', sections = 'plan', state = 'sent', sent_on = CURDATE(), check_on = CURDATE(), made_by = ${me}, made_at = UTC_TIMESTAMP(6);
    SET @sent = LAST_INSERT_ID(); INSERT INTO referral_access (referral_id, case_id) VALUES (@sent, ${id})`);
  const asked = await manager.xml(`/case/discharge/write?case=${reference}`);
  equal(asked.all('open', 'kind'), ['need', 'referral']);
  equal([asked.attribute('level', 'domain'), asked.attribute('level', 'first'), asked.attribute('level', 'last')], ['housing', '5', '5']);
  const [need, referral] = asked.all('open', 'id');
  lacks((await form(reference)).text, new RegExp(`referral-${referral}-completed`), 'the client was not there yet');
  equal((await close(reference, { reason: 'own_wish' })).status, 422);
  equal((await close(reference, { reason: 'own_wish', item: [`need-${need}-stays`, `referral-${referral}-withdrawn`] }, manager, { unmet: '' })).status, 422, 'who takes it on');
  await safe(reference);
  const closed = await close(reference, { reason: 'own_wish', item: [`need-${need}-handed_on`, `referral-${referral}-withdrawn`] });
  equal(closed.status, 303, closed.text.match(/error-summary[\s\S]{0,800}/)?.[0]);
  equal(await sql(`SELECT state, check_on FROM referral WHERE id = ${referral}`), [['withdrawn', 'NULL']]);
  equal(await one(`SELECT step FROM referral_step WHERE referral_id = ${referral} ORDER BY id DESC LIMIT 1`), 'withdrawn');
  match((await page(reference)).text, /Need: Housing – another service takes it on/);
});

await test('the summary: plain for the person, whole for the file, each print told to the auditor', async () => {
  const [reference] = cases[4], mark = await audited.mark();
  const plain = await manager.get(`/case/summary?case=${reference}&for=client`), file = await manager.get(`/case/summary?case=${reference}&for=file`);
  match(plain.text, /You were with us[\s\S]*Rent &amp; papers &lt;in order&gt;[\s\S]*Advice centre, Mondays[\s\S]*Whom to ring[\s\S]*Mara Okafor/);
  lacks(plain.text, /Six calls, two visits/, 'what was written for the file');
  match(file.text, /Six calls, two visits[\s\S]*Housing/);
  equal((await audited.since(mark, 'kind, route, detail')).map(entry => entry.join(' ')), ['export /case/summary client', 'export /case/summary file']);
  equal((await manager.get(`/case/summary?case=${reference}&for=neighbour`)).status, 422);
  equal((await stranger.get(`/case/summary?case=${reference}&for=client`)).status, 404);
});

await test('of two who change the case at once the second is told, with what they typed; the same form twice is one closing', async () => {
  const [reference, id] = cases[6];
  await safe(reference);
  await fill(reference);
  const stale = await form(reference, supervisor), twice = await form(reference);
  await sql(`UPDATE case_file SET version = version + 1 WHERE id = ${id}`);
  const clash = await supervisor.submit(stale, '/case/discharge', { ...words, reason: 'own_wish', answer: 'From the supervisor' });
  equal(clash.status, 409, clash.text.match(/error-summary[\s\S]{0,800}/)?.[0]);
  match(clash.text, /From the supervisor/);
  const fresh = await form(reference);
  const sent = await Promise.all([1, 2].map(() => manager.submit(fresh, '/case/discharge', { ...words, reason: 'own_wish' })));
  equal(sent.map(answer => answer.status), [303, 303]);
  equal(await one(`SELECT COUNT(*) FROM discharge WHERE case_id = ${id}`), '1');
  equal(twice.status, 200);
});

await test('after a death nobody is followed up, and no criterion stands in the way', async () => {
  const [reference, id] = cases[5];
  await sql(`UPDATE contact_point SET ended_on = '2026-01-01' WHERE client_id = (SELECT client_id FROM case_file WHERE id = ${id})`);
  const closed = await close(reference, { reason: 'died' });
  equal(closed.status, 303, closed.text.match(/error-summary[\s\S]{0,800}/)?.[0]);
  equal(await one(`SELECT COUNT(*) FROM follow_up WHERE case_id = ${id}`), '0');
});

await test('a closed case is opened again with a reason: its history stays, follow-ups to come are dropped, the loop goes on', async () => {
  const [reference, id] = cases[0];
  const again = await manager.get(`/case/reopen?case=${reference}`);
  equal((await manager.submit(again, '/case/reopen', { to: 'assessment', reason: '' })).status, 422);
  equal((await manager.submit(await manager.get(`/case/reopen?case=${reference}`), '/case/reopen', { to: 'delivery', reason: 'No such way' })).status, 422);
  const opened = await manager.submit(await manager.get(`/case/reopen?case=${reference}`), '/case/reopen', { to: 'assessment', reason: 'She lost <the flat>.' });
  equal(opened.status, 303, opened.text.slice(0, 300));
  equal(await status(reference), 'open open assessment');
  equal(await one(`SELECT GROUP_CONCAT(DISTINCT state) FROM follow_up WHERE case_id = ${id}`), 'dropped');
  match((await page(reference)).text, /Closing of[\s\S]*Opened again on[\s\S]*She lost &lt;the flat&gt;/);
  equal((await manager.submit(await manager.get(`/case/task/add?case=${reference}`), '/case/task/add', { title: 'Begin again' })).status, 303);
  equal((await manager.get(`/case/reopen?case=${reference}`)).forms.filter(found => found.action === '/case/reopen').length, 0);
});

await test('an imported case that was closed elsewhere is read, and opened again', async () => {
  const reference = await one(`SELECT f.reference FROM case_file f JOIN caseload l ON l.case_id = f.id JOIN person p ON p.id = l.owner_id
    WHERE f.status = 'discharged' AND f.imported IS NOT NULL AND p.login = '${setting('TC_USER_CASE_MANAGER')}' LIMIT 1`)
    ?? await one(`SELECT f.reference FROM case_file f JOIN caseload l ON l.case_id = f.id JOIN person_team t ON t.team_id = l.team_id JOIN person p ON p.id = t.person_id
      WHERE f.status = 'discharged' AND f.imported IS NOT NULL AND l.segment = 'normal' AND p.login = '${setting('TC_USER_SUPERVISOR')}' LIMIT 1`);
  ok(reference, 'the demo has one');
  equal((await page(reference, supervisor)).status, 200);
  const form = await supervisor.get(`/case/reopen?case=${reference}`);
  const to = (await supervisor.xml(`/case/reopen?case=${reference}`)).attribute('to', 'stage');
  equal((await supervisor.submit(form, '/case/reopen', { to, reason: 'Back again' })).status, 303);
  match(await status(reference), /^open open/);
});

await test('the stage that follows a closing is entered by closing only', async () => {
  const [reference, id] = cases[3];
  await sql(`UPDATE case_file SET stage = 'discharge' WHERE id = ${id}`);
  await safe(reference);
  const stage = await manager.get(`/case/stage?case=${reference}`);
  match(stage.text, new RegExp(`/case/discharge/write\\?case=${reference.replace('*', '\\*')}`));
  lacks(stage.form('/case/stage').text, /value="follow_up"/);
  equal((await manager.submit(stage, '/case/stage', { to: 'follow_up', answer: 'By the side door.' })).status, 422);
});

await test('strangers see nothing, readers close nothing', async () => {
  const [reference] = cases[3], auditor = await client().as('AUDITOR');
  equal((await auditor.get(`/case/discharge/write?case=${reference}`)).status, 403);
  equal((await auditor.get(`/case/reopen?case=${reference}`)).status, 403);
  lacks((await page(reference, auditor)).text, /\/case\/(discharge\/write|reopen)/);
  for (const path of ['discharge', 'discharge/write', 'reopen']) equal((await stranger.get(`/case/${path}?case=${reference}`)).status, 404, path);
  const other = cases[4][0];
  equal((await supervisor.get(`/case/approval?case=${other}&id=${await approval(reference)}`)).status, 404, 'another case’s approval');
});

await test('the closing of an earlier day stands as it stood then', async () => {
  const [reference] = cases[1];
  await clock.while(48 * HOUR, async () => {
    const later = await client().as('CASE_MANAGER');
    equal((await later.submit(await later.get(`/case/reopen?case=${reference}`), '/case/reopen', { to: 'assessment', reason: 'Came back.' })).status, 303);
    const then = await later.xml(`/case/discharge?case=${reference}&as-of=${iso(-1)}`);
    equal(then.has('reopening'), false);
    equal(then.attribute('case', 'status'), 'discharged');
    equal((await later.xml(`/case/discharge?case=${reference}`)).has('reopening'), true);
  });
});
