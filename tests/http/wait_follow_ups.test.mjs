// SPDX-License-Identifier: Apache-2.0
// Follow-ups: alive after the closing, recorded once, another planned, the door back.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { sql, one, clock, takeCases, HOUR } from '../lib/beneath.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const stranger = await client().as('CASE_MANAGER_2');

// A case of one's own that closes here, with the follow-ups of its pathway.
const [[reference, id], [other]] = await takeCases('CASE_MANAGER', 2);
const iso = days => new Date(Date.now() + clock.get() * 1000 + days * 86400000).toISOString().slice(0, 10);
const date = (name, days) => { const [year, month, day] = iso(days).split('-'); return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }; };
const none = { 'next-day': '', 'next-month': '', 'next-year': '' };

await sql(`INSERT INTO contact_point (client_id, channel, value, is_safe) SELECT client_id, 'phone', '555 0100', 'yes' FROM case_file WHERE id = ${id}`);
const closing = await manager.submit(await manager.get(`/case/discharge/write?case=${reference}`), '/case/discharge',
  { reason: 'own_wish', reached: 'A key.', unmet: '', onward: 'The advice centre.', summary: 'Well.', answer: 'Yes.', ...date('closed', 0) });
equal(closing.status, 303, closing.text.match(/error-summary[\s\S]{0,600}/)?.[0]);

const planned = () => sql(`SELECT id, due_on FROM follow_up WHERE case_id = ${id} AND state = 'planned' ORDER BY due_on`);
const list = (staff = manager, more = '') => staff.get(`/case/follow-ups?case=${reference}${more}`);
const form = (follow, staff = manager) => staff.get(`/case/follow-up/record?case=${reference}&id=${follow}`);
const words = { reached: 'yes', tried: 'Phone & a visit', housing: 'kept', work: 'lost', health: 'not_asked', needs: 'Work <nearer>.', wants: 'no', ...date('happened', 0), ...none };
const record = async (follow, more, staff = manager) => staff.submit(await form(follow, staff), '/case/follow-up/record', { ...words, ...more });
const card = (page, follow) => new RegExp(`id="follow-up-${follow}"[\\s\\S]*?(?=id="follow-up-|</main>)`).exec(page)?.[0] ?? '';
const [[first], [second], [third]] = await planned();

await test('the follow-ups of the pathway stand in the closed case, the next first', async () => {
  const page = await list();
  match(page.text, /Follow-up after 30 days[\s\S]*Follow-up after 90 days[\s\S]*Follow-up after 180 days/);
  match(page.text, new RegExp(`/case/follow-up/record\\?case=${reference.replace('*', '\\*')}&amp;id=${first}`));
  equal((await manager.xml(`/case/follow-ups?case=${reference}`)).all('follow-up', 'state'), ['planned', 'planned', 'planned']);
});

await test('what is missing is named beside its field, and what was typed stays', async () => {
  const refused = await record(first, { tried: '', needs: 'Not lost' });
  equal(refused.status, 422);
  match(refused.text, /id="tried-error"/);
  match(refused.text, /Not lost/);
  for (const [field, more] of [['housing', { housing: '' }], ['wants', { wants: '' }], ['happened', date('happened', 2)], ['next', date('next', 0)], ['reached', { reached: '' }]]) {
    const page = await record(first, more);
    equal(page.status, 422, field);
    match(page.text, new RegExp(`id="${field}-error"`), field);
  }
  equal(await one(`SELECT state FROM follow_up WHERE id = ${first}`), 'planned');
});

await test('what came of it is written down once, in a case that is closed, with another day if need be', async () => {
  const done = await record(first, { ...date('next', 45) });
  equal(done.status, 303, done.text.slice(0, 300));
  match(done.location, new RegExp(`#follow-up-${first}$`));
  match(card((await list()).text, first), /Done[\s\S]*Phone &amp; a visit[\s\S]*Lost or worse[\s\S]*Work &lt;nearer&gt;/);
  equal((await planned()).map(([, due]) => due), [iso(45), iso(90), iso(180)]);
  match((await manager.xml(`/case?case=${reference}`)).text, /kind="follow_up_reached"/);
  equal((await form(first)).forms.filter(found => found.action === '/case/follow-up/record').length, 0);
});

await test('of one who was not reached nothing else is known', async () => {
  equal((await record(second, { reached: 'no', tried: 'Three calls', housing: 'kept', needs: 'Guessed' })).status, 303);
  equal(await sql(`SELECT reached, housing, needs, wants_back FROM follow_up WHERE id = ${second}`), [['0', 'NULL', 'NULL', 'NULL']]);
});

await test('of two who record it the second is told; the same form twice is one', async () => {
  const one = await form(third), two = await form(third, supervisor);
  const sent = await Promise.all([1, 2].map(() => manager.submit(one, '/case/follow-up/record', { ...words, ...date('next', 200) })));
  equal(sent.map(answer => answer.status), [303, 303]);
  equal((await planned()).map(([, due]) => due), [iso(45), iso(200)]);
  const late = await supervisor.submit(two, '/case/follow-up/record', { ...words, needs: 'From the supervisor' });
  equal(late.status, 422);
  match(late.text, /recorded or dropped in the meantime/);
});

await test('a row that changed under the form is a clash that keeps what was typed', async () => {
  const [[next]] = await planned(), open = await form(next);
  await sql(`UPDATE follow_up SET version = version + 1 WHERE id = ${next}`);
  const clash = await manager.submit(open, '/case/follow-up/record', { ...words, needs: 'Kept & typed' });
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
  equal((await record(next, { wants: 'yes' })).status, 303);
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
