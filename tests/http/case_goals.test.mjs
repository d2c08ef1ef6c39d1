// SPDX-License-Identifier: Apache-2.0
// Goals: added in the person's own words, changed, closed; what agreement asks for; two people at the same goal.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const auditor = await client().as('AUDITOR'), stranger = await client().as('CASE_MANAGER_2');
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[2];

const add = async (staff, more) => {
  const page = await staff.get(`/case/goal/add?case=${reference}`);
  return staff.submit(page, '/case/goal/add', { title: 'A warm home', words: 'I want to sleep.', agreement: 'agreed', ...more });
};
const goalOf = page => /#goal-(\d+)$/.exec(page.location)?.[1];
const form = (staff, act, goal, of = reference) => staff.get(`/case/goal/${act}?case=${of}&id=${goal}`);
const goals = async staff => (await staff.get(`/case/goals?case=${reference}`)).text;
const card = (page, goal) => new RegExp(`id="goal-${goal}"[\\s\\S]*?</dl>`).exec(page)[0];

const first = goalOf(await add(manager, { words: 'Cook & sleep <without> my coat.', indicator: 'Warm days', 'target_on-day': '2', 'target_on-month': '1', 'target_on-year': '2020' }));

await test('a goal stands among the goals and in the timeline, in the words that were said', async () => {
  ok(first, 'the answer leads to the goal');
  match(card(await goals(manager), first), /Cook &amp; sleep &lt;without&gt; my coat\.[\s\S]*Open[\s\S]*Overdue[\s\S]*The person agrees[\s\S]*Warm days[\s\S]*2 January 2020/);
  match((await manager.get(`/case?case=${reference}`)).text, /Goal added: A warm home/);
});

await test('who was asked has words for it, and who disagrees is heard', async () => {
  const wordless = await add(manager, { title: 'Not lost', words: '' });
  equal(wordless.status, 422);
  match(wordless.text, /id="words-error"/);
  match(wordless.text, /value="Not lost"/);
  match((await add(manager, { agreement: 'disagreed' })).text, /id="said-error"/);
  match((await add(manager, { agreement: '' })).text, /id="agreement-error"/);
  const unasked = goalOf(await add(manager, { title: 'Unasked', words: '', agreement: 'not_asked' }));
  match(card(await goals(manager), unasked), /Not asked yet/);
  const against = goalOf(await add(manager, { agreement: 'disagreed', said: 'It is your idea.' }));
  match(card(await goals(manager), against), /does not agree[\s\S]*It is your idea\./);
});

await test('only who sees the case is responsible for a goal', async () => {
  const outsider = (await stranger.xml('/cases')).attribute('viewer', 'id'), me = (await manager.xml('/cases')).attribute('viewer', 'id');
  equal((await add(manager, { title: 'For a stranger', owner: outsider })).status, 422);
  lacks(await goals(manager), /For a stranger/);
  ok(goalOf(await add(manager, { title: 'Mine', owner: me })));
});

await test('of two who change a goal at once the second gets both texts', async () => {
  const one = await form(manager, 'change', first), two = await form(supervisor, 'change', first);
  equal((await manager.submit(one, '/case/goal/change', { title: 'From the first' })).status, 303);
  const clash = await supervisor.submit(two, '/case/goal/change', { title: 'From the second' });
  equal(clash.status, 409);
  match(clash.text, /From the first/);
  match(clash.text, /From the second/);
  equal((await supervisor.submit(clash, '/case/goal/change', {})).status, 303, 'sent again on purpose');
  match(await goals(manager), /From the second/);
});

await test('a goal is closed once, with how and why', async () => {
  const page = await form(manager, 'close', first), other = await form(supervisor, 'close', first), change = await form(manager, 'change', first);
  const refused = await manager.submit(page, '/case/goal/close', { reason: 'Kept words' });
  equal(refused.status, 422);
  match(refused.text, /id="state-error"/);
  match(refused.text, /Kept words/);
  equal((await manager.submit(page, '/case/goal/close', { state: 'partly_met', reason: 'Half the <winter>' })).status, 303);
  match(card(await goals(manager), first), /Partly met[\s\S]*Half the &lt;winter&gt;/);
  match((await manager.get(`/case?case=${reference}`)).text, /Goal closed \(Partly met\): From the second/);
  equal((await supervisor.submit(other, '/case/goal/close', { state: 'met', reason: 'Too late' })).status, 422);
  const late = await manager.submit(change, '/case/goal/change', { title: 'Typed too late' });
  equal(late.status, 422);
  match(late.text, /Typed too late/);
  lacks(await goals(manager), /Too late|Typed too late/);
});

await test('a goal is found in its own case only, and by those who see it', async () => {
  const mine = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean).find(one => one !== reference);
  equal((await form(manager, 'change', first, mine)).status, 404);
  for (const act of ['change', 'close']) equal((await form(stranger, act, first)).status, 404, act);
  equal((await stranger.get(`/case/goals?case=${reference}`)).status, 404);
  match(await goals(auditor), /From the second/);
  lacks(await goals(auditor), /\/case\/goal\/(add|change|close)/);
});

await test('on an earlier date the goals are as they were', async () => {
  const past = (await manager.get(`/case/goals?case=${reference}&as-of=2020-01-01`)).text;
  lacks(past, /From the second|\/case\/goal\/add/);
});
