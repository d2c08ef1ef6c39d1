// SPDX-License-Identifier: Apache-2.0
// Tasks: given, changed, done, cancelled; who may be given one; two people at the same task.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const auditor = await client().as('AUDITOR'), stranger = await client().as('CASE_MANAGER_2');
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[0];
const personOf = async staff => (await staff.xml('/cases')).attribute('viewer', 'id');
const mine = await personOf(manager), boss = await personOf(supervisor);

const give = async (staff, more) => staff.submit(await staff.get(`/case/task/add?case=${reference}`), '/case/task/add', { title: 'Call the landlord', ...more });
const taskOf = page => /#task-(\d+)$/.exec(page.location)?.[1];
const form = (staff, act, task) => staff.get(`/case/task/${act}?case=${reference}&id=${task}`);
const list = async staff => (await staff.get(`/case/tasks?case=${reference}`)).text;
const row = (page, task) => new RegExp(`<tr[^>]*id="task-${task}"[\\s\\S]*?</tr>`).exec(page)[0];

const first = taskOf(await give(manager, { title: 'Heating & papers', why: 'Off <since> Monday', 'due-day': '2', 'due-month': '1', 'due-year': '2020' }));

await test('a task stands in the list and the timeline as it was typed, and is overdue', async () => {
  ok(first, 'the answer leads to the task');
  match(row(await list(manager), first), /Heating &amp; papers[\s\S]*Off &lt;since&gt; Monday[\s\S]*2 January 2020[\s\S]*Overdue/);
  match((await manager.get(`/case?case=${reference}`)).text, new RegExp(`/case/tasks\\?case=${reference.replace('*', '\\*')}#task-${first}`));
});

await test('what is missing is named beside its field, and what was typed stays', async () => {
  const refused = await give(manager, { title: '', why: 'Not lost', assignee: '' });
  equal(refused.status, 422);
  match(refused.text, /id="title-error"/);
  match(refused.text, /id="assignee-error"/);
  match(refused.text, /value="Not lost"/);
});

await test('only who sees the case can be given a task in it', async () => {
  const page = await manager.get(`/case/task/add?case=${reference}`), outsider = await personOf(stranger);
  match(page.text, new RegExp(`<option value="${mine}"[^>]*selected`), 'the writer is chosen');
  match(page.text, new RegExp(`<option value="${boss}"`));
  lacks(page.text, new RegExp(`<option value="${outsider}"`));
  for (const assignee of [outsider, '999999']) equal((await give(manager, { title: 'For a stranger', assignee })).status, 422);
  lacks(await list(manager), /For a stranger/);
});

await test('a task is changed and handed on', async () => {
  const page = await form(manager, 'change', first);
  equal((await manager.submit(page, '/case/task/change', { title: 'Heating, again', assignee: boss })).status, 303);
  match(row(await list(supervisor), first), /Heating, again/);
  equal((await supervisor.xml(`/case/tasks?case=${reference}`)).all('task', 'assignee-id')[0], boss);
});

await test('of two people who change a task the second sees both', async () => {
  const one = await form(manager, 'change', first), two = await form(supervisor, 'change', first);
  equal((await manager.submit(one, '/case/task/change', { title: 'From the manager' })).status, 303);
  const clash = await supervisor.submit(two, '/case/task/change', { title: 'From the supervisor' });
  equal(clash.status, 409);
  match(clash.text, /From the manager/);
  match(clash.text, /From the supervisor/);
  equal((await supervisor.submit(clash, '/case/task/change', {})).status, 303, 'sent again on purpose');
  match(await list(manager), /From the supervisor/);
});

await test('a task ends once: who cancels says why, what is done may say what came of it', async () => {
  const page = await form(supervisor, 'end', first), late = await form(manager, 'change', first);
  equal((await supervisor.submit(page, '/case/task/end', {})).status, 422, 'no outcome');
  const refused = await supervisor.submit(page, '/case/task/end', { outcome: 'cancelled', key: '0'.repeat(31) + '1' });
  equal(refused.status, 422);
  match(refused.text, /id="result-error"/);
  equal((await supervisor.submit(refused, '/case/task/end', { outcome: 'done', result: 'He came on Tuesday' })).status, 303);
  match(row(await list(manager), first), /Done[\s\S]*He came on Tuesday/);
  match((await manager.get(`/case?case=${reference}`)).text, /Task done[\s\S]*He came on Tuesday/);
  equal((await manager.submit(late, '/case/task/change', { title: 'Too late' })).status, 422);
  for (const act of ['change', 'end']) ok(!(await form(manager, act, first)).forms.some(found => found.action === `/case/task/${act}`), act);
});

await test('open tasks come first, by due date', async () => {
  for (const [title, year] of [['Later', '2031'], ['Sooner', '2030'], ['Some day', '']]) {
    equal((await give(manager, { title, ...(year && { 'due-day': '2', 'due-month': '1', 'due-year': year }) })).status, 303);
  }
  const page = await manager.xml(`/case/tasks?case=${reference}`);
  const states = page.all('task', 'state'), due = page.all('task', 'due').filter((_, place) => states[place] === 'open').map(date => date ?? '9999');
  equal(due, [...due].sort());
  ok(states.lastIndexOf('open') < states.indexOf('done'));
});

await test('who reads cases reads tasks and writes none; a stranger sees nothing', async () => {
  const page = await auditor.get(`/case/tasks?case=${reference}`);
  equal(page.status, 200);
  lacks(page.text, /\/case\/task\/(add|change|end)\?/);
  equal((await auditor.get(`/case/task/add?case=${reference}`)).status, 403);
  for (const path of ['tasks', 'task/add', `task/change&id=${first}`, `task/end&id=${first}`]) {
    const [route, more = ''] = path.split('&');
    equal((await stranger.get(`/case/${route}?case=${reference}&${more}`)).status, 404, path);
  }
});

await test('a task of another case is none of this one', async () => {
  const other = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[1];
  for (const act of ['change', 'end']) equal((await manager.get(`/case/task/${act}?case=${other}&id=${first}`)).status, 404, act);
  const page = await form(manager, 'end', first), token = page.forms[0].fields.form;
  const forged = { form: token, key: '0'.repeat(31) + '2', case: other, id: first, version: '1', outcome: 'done' };
  equal((await manager.post('/case/task/end', forged)).status, 404);
});
