// SPDX-License-Identifier: Apache-2.0
// Actions towards a goal: whose they are, changed, done or not; two people at the same action.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const auditor = await client().as('AUDITOR'), stranger = await client().as('CASE_MANAGER_2');
const cases = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean), reference = cases[3], other = cases[4];
const personOf = async staff => (await staff.xml('/cases')).attribute('viewer', 'id');

const addGoal = async of => {
  const page = await manager.get(`/case/goal/add?case=${of}`);
  const answer = await manager.submit(page, '/case/goal/add', { title: 'A home', agreement: 'not_asked' });
  return /#goal-(\d+)$/.exec(answer.location)[1];
};
const goal = await addGoal(reference), elsewhere = await addGoal(other);
const add = async (staff, more) => {
  const page = await staff.get(`/case/action/add?case=${reference}&goal=${goal}`);
  return staff.submit(page, '/case/action/add', { title: 'Write to the landlord', owner: 'client', ...more });
};
const actionOf = page => /#action-(\d+)$/.exec(page.location)?.[1];
const form = (staff, act, action, of = reference) => staff.get(`/case/action/${act}?case=${of}&id=${action}`);
const plan = async staff => (await staff.get(`/case/goals?case=${reference}`)).text;
const row = (page, action) => new RegExp(`<tr[^>]*id="action-${action}"[\\s\\S]*?</tr>`).exec(page)[0];

const first = actionOf(await add(manager, { title: 'Call <Northgate>', owner: 'partner', partner: 'Advice & Law', person: '1', 'due-day': '2', 'due-month': '1', 'due-year': '2020' }));

await test('an action stands with its goal and in the timeline', async () => {
  ok(first, 'the answer leads to the action');
  match(row(await plan(manager), first), /Call &lt;Northgate&gt;[\s\S]*Advice &amp; Law[\s\S]*2 January 2020[\s\S]*Overdue[\s\S]*Open/);
  match((await manager.get(`/case?case=${reference}`)).text, /Action agreed: Call &lt;Northgate&gt;/);
});

await test('an action is somebody’s who sees the case, the person’s or a partner’s', async () => {
  match((await add(manager, { owner: 'staff' })).text, /id="person-error"/);
  match((await add(manager, { owner: 'partner' })).text, /id="partner-error"/);
  match((await add(manager, { owner: '' })).text, /id="owner-error"/);
  equal((await add(manager, { owner: 'staff', person: await personOf(stranger), title: 'For a stranger' })).status, 422);
  lacks(await plan(manager), /For a stranger/);
  const mine = actionOf(await add(manager, { owner: 'staff', person: await personOf(manager), partner: 'Forgotten' }));
  lacks(row(await plan(manager), mine), /Forgotten/);
});

await test('the same form sent twice adds one action', async () => {
  const page = await manager.get(`/case/action/add?case=${reference}&goal=${goal}`), values = { title: 'Sent twice', owner: 'client' };
  const one = await manager.submit(page, '/case/action/add', values), two = await manager.submit(page, '/case/action/add', values);
  equal([one.status, two.status, two.location], [303, 303, one.location]);
  equal((await plan(manager)).match(/<tr[^>]*id="action-\d+"[^]*?<\/tr>/g).filter(found => found.includes('Sent twice')).length, 1);
});

await test('of two who change an action at once the second gets both texts', async () => {
  const one = await form(manager, 'change', first), two = await form(supervisor, 'change', first);
  equal((await manager.submit(one, '/case/action/change', { title: 'From the first' })).status, 303);
  const clash = await supervisor.submit(two, '/case/action/change', { title: 'From the second' });
  equal(clash.status, 409);
  match(clash.text, /From the first[\s\S]*From the second/);
  equal((await supervisor.submit(clash, '/case/action/change', {})).status, 303, 'sent again on purpose');
});

await test('an action ends once; why it was not done is said', async () => {
  const page = await form(manager, 'end', first), late = await form(manager, 'change', first);
  match((await manager.submit(page, '/case/action/end', { state: 'not_done' })).text, /id="result-error"/);
  equal((await manager.submit(page, '/case/action/end', { state: 'not_done', result: 'No <answer>' })).status, 303);
  match(row(await plan(manager), first), /Not done[\s\S]*No &lt;answer&gt;/);
  match((await manager.get(`/case?case=${reference}`)).text, /Action not done: From the second/);
  const refused = await manager.submit(late, '/case/action/change', { title: 'Typed too late' });
  equal(refused.status, 422);
  match(refused.text, /Typed too late/);
  equal((await manager.submit(page, '/case/action/end', { key: '0'.repeat(31) + '7', state: 'done' })).status, 422);
});

await test('an action is found in its own case only, towards a goal of that case, by those who see it', async () => {
  for (const act of ['change', 'end']) {
    equal((await form(manager, act, first, other)).status, 404, act);
    equal((await form(stranger, act, first)).status, 404, act);
  }
  equal((await manager.get(`/case/action/add?case=${reference}&goal=${elsewhere}`)).status, 404);
  const page = await manager.get(`/case/action/add?case=${reference}&goal=${goal}`);
  equal((await manager.submit(page, '/case/action/add', { title: 'Astray', owner: 'client', goal: elsewhere })).status, 404);
  match(await plan(auditor), /From the second/);
  lacks(await plan(auditor), /\/case\/action\//);
});

await test('nothing is added to a goal that is closed', async () => {
  const page = await manager.get(`/case/action/add?case=${reference}&goal=${goal}`);
  const close = await manager.get(`/case/goal/close?case=${reference}&id=${goal}`);
  equal((await manager.submit(close, '/case/goal/close', { state: 'met', reason: 'Moved in' })).status, 303);
  const refused = await manager.submit(page, '/case/action/add', { title: 'One more', owner: 'client' });
  equal(refused.status, 422);
  match(refused.text, /value="One more"/);
});
