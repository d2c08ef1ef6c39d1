// SPDX-License-Identifier: Apache-2.0
// Follow-ups: alive after the closing, recorded once, another planned, the door back.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { sql, one, clock, takeCases, HOUR } from '../lib/beneath.mjs';
import { fillIn, questions, typed } from '../lib/fill.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const stranger = await client().as('CASE_MANAGER_2');

// A case of one's own that closes here, with the follow-ups of its pathway.
const [[reference, id], [other]] = await takeCases('CASE_MANAGER', 2);
const iso = days => new Date(Date.now() + clock.get() * 1000 + days * 86400000).toISOString().slice(0, 10);
const date = (name, days) => { const [year, month, day] = iso(days).split('-'); return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }; };

await sql(`INSERT INTO contact_point (client_id, channel, value, is_safe) SELECT client_id, 'phone', '555 0100', 'yes' FROM case_file WHERE id = ${id}`);
const write = () => manager.get(`/case/discharge/write?case=${reference}`);
await fillIn(manager, await write(), 'discharge_summary', { closed: iso(0), reached: 'A key.', onward: 'The advice centre.', summary: 'Well.' });
const closing = await manager.submit(await write(), '/case/discharge', { reason: 'own_wish', answer: 'Yes.' });
equal(closing.status, 303, closing.text.match(/error-summary[\s\S]{0,600}/)?.[0]);

const planned = () => sql(`SELECT id, due_on FROM follow_up WHERE case_id = ${id} AND state = 'planned' ORDER BY due_on`);
const list = (staff = manager, more = '') => staff.get(`/case/follow-ups?case=${reference}${more}`);
const form = (follow, staff = manager) => staff.get(`/case/follow-up/record?case=${reference}&id=${follow}`);
const asked = { reached: 'Yes', tried: 'Phone & a visit', housing: 'Kept or better', work: 'Lost or worse', health: 'Not asked', needs: 'Work <nearer>.', wants: 'No', next: '' };
// Its form is filled in first; then the page signs it.
const fill = async (follow, answers = {}, staff = manager) => fillIn(staff, await form(follow, staff), 'follow_up', { ...asked, happened: iso(0), ...answers });
const record = async (follow, answers, staff = manager) => {
  await fill(follow, answers, staff);
  return staff.submit(await form(follow, staff), '/case/follow-up/record', {});
};
const card = (page, follow) => new RegExp(`id="follow-up-${follow}"[\\s\\S]*?(?=id="follow-up-|</main>)`).exec(page)?.[0] ?? '';
const [[first], [second], [third]] = await planned();

await test('the follow-ups of the pathway stand in the closed case, the next first', async () => {
  const page = await list();
  match(page.text, /Follow-up after 30 days[\s\S]*Follow-up after 90 days[\s\S]*Follow-up after 180 days/);
  match(page.text, new RegExp(`/case/follow-up/record\\?case=${reference.replace('*', '\\*')}&amp;id=${first}`));
  equal((await manager.xml(`/case/follow-ups?case=${reference}`)).all('follow-up', 'state'), ['planned', 'planned', 'planned']);
});

await test('what is missing is named beside its field, and what was typed stays', async () => {
  match((await form(first)).text, /Fill in the form/);
  lacks((await form(first)).text, /action="\/case\/follow-up\/record"/, 'nothing to sign yet');
  for (const [field, answers] of [['tried', { tried: '' }], ['reached', { reached: '' }], ['housing', { housing: '', needs: 'Not lost' }], ['wants', { wants: '' }]]) {
    const unfinished = await fill(first, answers);
    equal(unfinished.status, 422, field);
    match(unfinished.text, /error-summary[\s\S]{0,400}href="#q\d+/, field);
    if (answers.needs) match(unfinished.text, /Not lost/);
  }
  for (const [field, answers] of [['happened', { happened: iso(2) }], ['next', { next: iso(0) }]]) {
    const refused = await record(first, answers);
    equal(refused.status, 422, field);
    match(refused.text, /error-summary[\s\S]{0,400}href="#q\d+/, field);
  }
  equal(await one(`SELECT state FROM follow_up WHERE id = ${first}`), 'planned');
});

await test('what came of it is written down once, in a case that is closed, with another day if need be', async () => {
  const done = await record(first, { next: iso(45) });
  equal(done.status, 303, done.text.slice(0, 300));
  match(done.location, new RegExp(`[?&]case=${reference.replace('*', '\\*')}.*#follow-up-${first}$`));
  match(card((await list()).text, first), /Done[\s\S]*Phone &amp; a visit[\s\S]*Lost or worse[\s\S]*Work &lt;nearer&gt;/);
  equal((await planned()).map(([, due]) => due), [iso(45), iso(90), iso(180)]);
  match((await manager.xml(`/case?case=${reference}`)).text, /kind="follow_up_reached"/);
  equal((await form(first)).forms.filter(found => found.action === '/case/follow-up/record').length, 0);
  const [[response, state]] = await sql(`SELECT id, state FROM response WHERE case_id = ${id} AND occasion = 'follow_up' AND subject_id = ${first}`);
  equal(state, 'signed');
  equal(await one(`SELECT text FROM answer WHERE response_id = ${response} AND report = 'follow_up_needs'`), 'Work <nearer>.');
  match(card((await list()).text, first), new RegExp(`/case/form\\?case=${reference.replace('*', '\\*')}&amp;id=${response}"`));
});

await test('a form comes by a link after the closing too: it is found among the work, and checked', async () => {
  await sql(`UPDATE programme SET duty_id = (SELECT owner_id FROM caseload WHERE case_id = ${id}), crisis_words = 'Call somebody' WHERE id = (SELECT programme_id FROM caseload WHERE case_id = ${id})`);
  const page = await manager.get(`/case/link/make?case=${reference}`), choices = await manager.xml(`/case/link/make?case=${reference}`), names = choices.all('choice', 'name');
  ok(!names.includes('ask_for_help'), 'whoever has a case asks for none');
  const made = await manager.submit(page, '/case/link/make', { form_id: choices.all('choice', 'id')[names.indexOf('after_support')], recipient: 'client', days: 3 });
  equal(made.status, 303, made.text.match(/error-summary[\s\S]{0,600}/)?.[0]);
  const { pathname, search } = new URL(/id="address">([^<]+)</.exec((await manager.follow(made)).text)[1]), person = client();
  equal((await person.submit(await person.get(pathname + search), '/link/begin')).status, 200);
  let at = '/link/form';
  for (let pages = 0; at.startsWith('/link/form') && pages < 20; pages++)
    at = (await person.submit(await person.get(at), '/link/form', { ...typed(questions((await person.xml(at)).text), { needs: 'Somebody to talk to' }), go: 'on' })).location;
  equal((await person.submit(await person.get(at), '/link/check')).location, '/link/done');
  match((await manager.get('/work?group=waiting')).text, /How are you now\?/);
  const response = await one(`SELECT id FROM response WHERE case_id = ${id} AND state = 'to_check'`);
  match((await manager.get(`/case/forms?case=${reference}`)).text, new RegExp(`/case/form/check\\?case=${reference.replace('*', '\\*')}&amp;id=${response}`));
  const checked = await manager.submit(await manager.get(`/case/form/check?case=${reference}&id=${response}`), '/case/form/sign');
  equal(checked.status, 303, checked.text.match(/error-summary[\s\S]{0,600}/)?.[0]);
  equal(await one(`SELECT state FROM response WHERE id = ${response}`), 'signed');
  lacks((await manager.get('/work?group=waiting')).text, /How are you now\?/);
});

await test('of one who was not reached nothing else is known', async () => {
  equal((await record(second, { reached: 'No', tried: 'Three calls' })).status, 303);
  equal(await sql(`SELECT reached, housing, needs, wants_back FROM follow_up WHERE id = ${second}`), [['0', 'NULL', 'NULL', 'NULL']]);
});

await test('of two who record it the second is told; the same form twice is one', async () => {
  await fill(third, { next: iso(200) });
  const one = await form(third), two = await form(third, supervisor);
  const sent = await Promise.all([1, 2].map(() => manager.submit(one, '/case/follow-up/record', {})));
  equal(sent.map(answer => answer.status), [303, 303]);
  equal((await planned()).map(([, due]) => due), [iso(45), iso(200)]);
  const late = await supervisor.submit(two, '/case/follow-up/record', {});
  equal(late.status, 422);
  match(late.text, /signed or discarded in the meantime/);
});

await test('what was answered for one follow-up is not signed with another', async () => {
  const [[one], [two]] = await planned();
  await fill(one);
  equal((await manager.submit(await form(one), '/case/follow-up/record', { id: two })).status, 404);
  equal(await sql(`SELECT DISTINCT state FROM follow_up WHERE id IN (${one}, ${two})`), [['planned']]);
});

await test('a row that changed under the form is a clash that keeps what was typed', async () => {
  const [[next]] = await planned();
  await fill(next, { needs: 'Kept & typed' });
  const open = await form(next);
  await sql(`UPDATE follow_up SET version = version + 1 WHERE id = ${next}`);
  const clash = await manager.submit(open, '/case/follow-up/record', {});
  equal(clash.status, 409);
  match(clash.text, /Kept &amp; typed/);
});

await test('one is planned by hand, not before today', async () => {
  const plan = () => manager.get(`/case/follow-up/plan?case=${reference}`);
  equal((await manager.submit(await plan(), '/case/follow-up/plan', date('due', -1))).status, 422);
  equal((await manager.submit(await plan(), '/case/follow-up/plan', {})).status, 422);
  equal((await manager.submit(await plan(), '/case/follow-up/plan', date('due', 10))).status, 303);
  equal((await planned()).map(([, due]) => due), [iso(10), iso(45), iso(200)]);
});

await test('who wants to come back finds the door open; then the follow-ups to come are dropped', async () => {
  const [[next]] = await planned();
  equal((await record(next, { wants: 'Yes' })).status, 303);
  match((await list()).text, new RegExp(`wants to come back[\\s\\S]*href="/case/reopen\\?case=${reference.replace('*', '\\*')}"`));
  equal((await manager.submit(await manager.get(`/case/reopen?case=${reference}`), '/case/reopen', { to: 'assessment', reason: 'She wants to.' })).status, 303);
  equal((await planned()).length, 0);
  lacks((await list()).text, /\/case\/(follow-up\/record|reopen)/);
});

await test('a follow-up of another case is none of this one; strangers see nothing, readers record nothing', async () => {
  const auditor = await client().as('AUDITOR');
  equal((await manager.get(`/case/follow-up/record?case=${other}&id=${first}`)).status, 404);
  equal((await auditor.get(`/case/follow-up/record?case=${reference}&id=${first}`)).status, 403);
  const page = await list(auditor);
  equal(page.status, 200);
  lacks(page.text, /\/case\/follow-up\/(record|plan)/);
  for (const path of ['follow-ups', 'follow-up/plan', `follow-up/record&id=${first}`]) {
    const [route, more = ''] = path.split('&');
    equal((await stranger.get(`/case/${route}?case=${reference}&${more}`)).status, 404, path);
  }
});

await test('a follow-up that is overdue is said on the closed case’s page, and in one’s work', async () => {
  const [[closed, number]] = await takeCases('CASE_MANAGER', 1);
  await sql(`UPDATE case_file SET status = 'discharged', stage = 'follow_up', closed_on = CURDATE() WHERE id = ${number}; UPDATE caseload SET status = 'discharged' WHERE case_id = ${number};
    INSERT INTO follow_up (case_id, days, due_on, planned_by, planned_at) SELECT case_id, 30, '2020-01-05', owner_id, UTC_TIMESTAMP(6) FROM caseload WHERE case_id = ${number}`);
  equal((await manager.xml(`/case?case=${closed}`)).all('alert', 'name'), ['follow_up_overdue']);
  match((await manager.xml('/work')).text, new RegExp(`kind="follow_up"[^>]*case="${closed.replace('*', '\\*')}"`));
});

await test('the follow-ups of an earlier day stand as they stood then', async () => {
  await clock.while(48 * HOUR, async () => {
    const later = await client().as('CASE_MANAGER');
    const before = (await later.xml(`/case/follow-ups?case=${reference}`)).all('follow-up', 'id').length;
    equal((await later.submit(await later.get(`/case/follow-up/plan?case=${reference}`), '/case/follow-up/plan', date('due', 20))).status, 303);
    equal((await later.xml(`/case/follow-ups?case=${reference}&as-of=${iso(-1)}`)).all('follow-up', 'id').length, before);
    equal((await later.xml(`/case/follow-ups?case=${reference}`)).all('follow-up', 'id').length, before + 1);
  });
});
