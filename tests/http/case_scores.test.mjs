// SPDX-License-Identifier: Apache-2.0
// How far a goal has come: scored with evidence, put right, drawn; two people at the same score.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const auditor = await client().as('AUDITOR'), stranger = await client().as('CASE_MANAGER_2');
const cases = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean), reference = cases[7], other = cases[8];

const addGoal = async of => /#goal-(\d+)$/.exec((await manager.submit(await manager.get(`/case/goal/add?case=${of}`), '/case/goal/add',
  { title: 'A warm home', agreement: 'not_asked' })).location)[1];
const goal = await addGoal(reference), elsewhere = await addGoal(other);
const day = date => { const [year, month, of] = date.split('-'); return { 'day-year': year, 'day-month': month, 'day-day': of }; };
const score = async (staff, date, level, more) => staff.submit(await staff.get(`/case/score/add?case=${reference}&goal=${goal}`), '/case/score/add',
  { ...day(date), level, evidence: `Seen on ${date}`, judged: 'together', ...more });
const goals = staff => staff.xml(`/case/goals?case=${reference}`);
const form = (staff, id, of = reference) => staff.get(`/case/score/change?case=${of}&id=${id}`);
const mine = page => page.all('score', 'id').filter((_, place) => page.all('score', 'goal')[place] === goal);

equal((await score(manager, '2026-02-01', '0', { evidence: 'Warm & <dry>' })).location, `/case/goals?said=score-added&case=${reference}#goal-${goal}`);
equal((await score(manager, '2026-01-05', '-2', { judged: 'client' })).status, 303, 'an earlier day, written down later');
const [first, latest] = mine(await goals(manager));

await test('scores stand from the first day to the latest, with their course', async () => {
  const page = await goals(manager), at = name => page.all('score', name).slice(-2);
  equal([at('on'), at('level'), at('course'), at('reached')], [['2026-01-05', '2026-02-01'], ['-2', '0'], [undefined, 'better'], [undefined, 'yes']]);
});

await test('the goal shows its latest score, a line and the table that says the same', async () => {
  const text = (await manager.get(`/case/goals?case=${reference}`)).text, card = text.slice(text.indexOf(`id="goal-${goal}"`));
  match(card, /Progress<[\s\S]*?>0<\/strong> on [\s\S]*?1 February 2026[\s\S]*?Further than at the beginning/);
  match(card, /<svg class="tc-line-chart" role="img"[\s\S]*points="44,115 464,65 "/);
  match(card, /Seen on 2026-01-05[\s\S]*The person[\s\S]*Warm &amp; &lt;dry&gt;[\s\S]*Together/);
  match((await manager.get(`/case?case=${reference}`)).text, /Goal scored \(0\): A warm home[\s\S]*Warm &amp; &lt;dry&gt;/);
});

await test('what is missing is named beside its field, and what was typed stays', async () => {
  const refused = await score(manager, '2026-03-01', '', { judged: '', evidence: 'Not lost' });
  equal(refused.status, 422);
  for (const field of ['level', 'judged']) match(refused.text, new RegExp(`id="${field}-error"`));
  match(refused.text, />Not lost<\/textarea>/);
  match((await score(manager, '2026-03-01', '1', { evidence: '' })).text, /id="evidence-error"/);
  for (const level of ['3', '-3', 'x']) equal((await score(manager, '2026-03-01', level)).status, 422, level);
  match((await score(manager, '2090-01-01', '1')).text, /id="day-error"[\s\S]*still to come/);
  equal(mine(await goals(manager)).length, 2);
});

await test('a goal has one score a day; the same form sent twice is one score', async () => {
  match((await score(manager, '2026-02-01', '1')).text, /id="day-error"[\s\S]*has a score for this day/);
  const page = await manager.get(`/case/score/add?case=${reference}&goal=${goal}`), values = { ...day('2026-03-03'), level: '1', evidence: 'Twice', judged: 'staff' };
  const one = await manager.submit(page, '/case/score/add', values), two = await manager.submit(page, '/case/score/add', values);
  equal([one.status, two.status, two.location], [303, 303, one.location]);
  equal(mine(await goals(manager)).length, 3);
});

await test('of two who put a score right the second gets both texts', async () => {
  const one = await form(manager, first), two = await form(supervisor, first);
  equal(one.form('/case/score/change').fields.level, '-2');
  equal((await manager.submit(one, '/case/score/change', { evidence: 'From the manager' })).status, 303, 'its own day is not another’s');
  const clash = await supervisor.submit(two, '/case/score/change', { evidence: 'From the supervisor' });
  equal(clash.status, 409);
  match(clash.text, /From the manager[\s\S]*From the supervisor/);
  equal((await supervisor.submit(clash, '/case/score/change', {})).status, 303, 'sent again on purpose');
  equal((await manager.submit(await form(manager, first), '/case/score/change', day('2026-02-01'))).status, 422, 'onto the day of another');
});

await test('a score is found in its own case only, by those who write there', async () => {
  for (const [staff, of] of [[manager, other], [stranger, reference]]) equal((await form(staff, first, of)).status, 404);
  equal((await manager.get(`/case/score/add?case=${reference}&goal=${elsewhere}`)).status, 404);
  const page = await manager.get(`/case/score/add?case=${reference}&goal=${goal}`);
  equal((await manager.submit(page, '/case/score/add', { goal: elsewhere, ...day('2026-04-01'), level: '0', evidence: 'Astray', judged: 'staff' })).status, 404);
  const seen = await auditor.get(`/case/goals?case=${reference}`);
  match(seen.text, /From the supervisor/);
  lacks(seen.text, /\/case\/score\//);
  equal((await auditor.get(`/case/score/add?case=${reference}&goal=${goal}`)).status, 403);
});

await test('a closed goal keeps its scores as they are', async () => {
  const add = await manager.get(`/case/score/add?case=${reference}&goal=${goal}`), change = await form(manager, latest);
  const close = await manager.get(`/case/goal/close?case=${reference}&id=${goal}`);
  equal((await manager.submit(close, '/case/goal/close', { state: 'met', reason: 'Warm' })).status, 303);
  for (const [page, path] of [[add, '/case/score/add'], [change, '/case/score/change']]) {
    const refused = await manager.submit(page, path, { ...day('2026-04-04'), level: '0', evidence: 'Typed too late', judged: 'staff' });
    equal(refused.status, 422, path);
    match(refused.text, /Typed too late/);
  }
  ok((await goals(manager)).text.includes('From the supervisor'));
});
