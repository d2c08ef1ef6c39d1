// SPDX-License-Identifier: Apache-2.0
// My work: what is due when, what is new, what waits; each counted once and linked to its place.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { once, one, sql } from '../lib/beneath.mjs';

const manager = await client().as('CASE_MANAGER'), colleague = await client().as('CASE_MANAGER_3');
const supervisor = await client().as('SUPERVISOR');
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[5];
const mine = (await manager.xml('/cases')).attribute('viewer', 'id');
const day = offset => new Date(Date.now() + offset * 86400e3).toISOString().slice(0, 10);
const typed = (name, date) => Object.fromEntries(['year', 'month', 'day'].map((part, place) => [`${name}-${part}`, date.split('-')[place]]));

// The items of a group as the document has them, with their texts.
function items(page, group) {
  const inside = new RegExp(`<group name="${group}"[^>]*?(?:/>|>([\\s\\S]*?)</group>)`).exec(page.text)[1] ?? '';
  return [...inside.matchAll(/<item ([^>]*?)(?:\/>|>([\s\S]*?)<\/item>)/g)].map(([, attributes, text = '']) => ({
    ...Object.fromEntries([...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
    ...Object.fromEntries([...text.matchAll(/<([a-z]+)>([^<]*)</g)].map(([, name, value]) => [name, value])),
  }));
}
const count = (page, group) => Number(new RegExp(`<group name="${group}" count="(\\d+)"`).exec(page.text)[1]);
const work = (staff, group) => staff.xml(`/work${group ? `?group=${group}` : ''}`);
const give = async (title, due, more = {}) => {
  const page = await manager.get(`/case/task/add?case=${reference}`);
  equal((await manager.submit(page, '/case/task/add', { title, ...(due ? typed('due', due) : {}), ...more })).status, 303, title);
};

await test('my work is where the day begins', async () => {
  equal((await manager.get('/')).location, '/work');
  match((await manager.get("/work")).text, /href="\/work" aria-current="true"/);
});

await test('a task stands in the group of its day, and nowhere when it is further away', async () => {
  const places = { overdue: day(-1), today: day(0), soon: day(7), undated: null, none: day(8) };
  for (const [group, due] of Object.entries(places)) await give(`${group} ${once}`, due);
  for (const group of ['overdue', 'today', 'soon', 'undated']) {
    const found = items(await work(manager, group), group).filter(({ title }) => title?.endsWith(once));
    equal(found.map(({ title, kind, case: of }) => [title, kind, of]), [[`${group} ${once}`, 'task', reference]], group);
    match(found[0].href, /^\/case\/tasks#task-\d+$/);
  }
  lacks((await work(manager)).text, new RegExp(`none ${once}`));
});

await test('its link leads to the task', async () => {
  const page = await manager.get('/work?group=today');
  const href = new RegExp(`href="([^"]*)"[^>]*>today ${once}`).exec(page.text)[1];
  match(href, new RegExp(`^/case/tasks\\?case=${reference.replace('*', '\\*')}#task-`));
  const there = await manager.get(href.split('#')[0]);
  ok(there.text.includes(`id="${href.split('#')[1]}"`));
});

await test('a task for somebody else is in their list and not in mine', async () => {
  const boss = (await supervisor.xml('/cases')).attribute('viewer', 'id');
  await give(`theirs ${once}`, day(0), { assignee: boss });
  lacks((await work(manager, 'today')).text, new RegExp(`theirs ${once}`));
  match((await work(supervisor, 'today')).text, new RegExp(`theirs ${once}`));
});

await test('what is done leaves the list', async () => {
  const before = count(await work(manager), 'today');
  const task = /task-(\d+)/.exec(items(await work(manager, 'today'), 'today').find(({ title }) => title === `today ${once}`).href)[1];
  const page = await manager.get(`/case/task/end?case=${reference}&id=${task}`);
  equal((await manager.submit(page, '/case/task/end', { outcome: 'done' })).status, 303);
  equal(count(await work(manager), 'today'), before - 1);
});

await test('an appointment whose time has gone by asks for its attendance', async () => {
  const page = await manager.get(`/case/appointment/add?case=${reference}`);
  equal((await manager.submit(page, '/case/appointment/add', { title: `Meeting ${once}`, ...typed('day', day(-1)), at: '10:00', how: 'office' })).status, 303);
  const [found] = items(await work(manager, 'overdue'), 'overdue').filter(({ title }) => title === `Meeting ${once}`);
  equal(found.kind, "appointment");
  match((await manager.get('/work?group=overdue')).text, new RegExp(`Meeting ${once}[\\s\\S]{0,80}attendance not recorded`));
});

await test('the next step of a case stands by its day, earliest first', async () => {
  const page = await manager.get(`/case/next?case=${reference}`);
  equal((await manager.submit(page, '/case/next', { step: `Step ${once}`, ...typed('due', day(-2)) })).status, 303);
  const found = items(await work(manager, 'overdue'), 'overdue');
  equal(found.filter(({ title }) => title === `Step ${once}`).map(({ kind, due }) => [kind, due]), [['step', day(-2)]]);
  const due = found.map(item => item.due);
  equal(due, [...due].sort());
});

await test('the rhythm of the pathway asks for a contact until one is written down', async () => {
  const id = await one(`SELECT id FROM case_file WHERE reference = '${reference}'`);
  await sql(`UPDATE note SET happened_at = '2020-01-05 10:00:00' WHERE case_id = ${id}; UPDATE appointment SET starts_at = '2020-01-05 10:00:00' WHERE case_id = ${id} AND attendance = 'attended'`);
  const asks = async () => items(await work(manager, 'overdue'), 'overdue').filter(({ kind, case: of }) => kind === 'contact' && of === reference).length;
  equal(await asks(), 1);
  const page = await manager.get(`/case/note/write?case=${reference}`);
  equal((await manager.submit(page, '/case/note/add', { kind: 'phone', title: 'Spoke', body: 'Spoke', ...typed('happened', day(-1)), at: '12:00' })).status, 303);
  equal(await asks(), 0);
});

await test('a case that is given is new until it was opened, and for a week', async () => {
  const free = (await supervisor.xml('/cases/team?owner=nobody')).all('case', 'reference').filter(Boolean)[0];
  const page = await supervisor.get(`/case/assign?case=${free}`), theirs = (await colleague.xml('/cases')).attribute('viewer', 'id');
  equal((await supervisor.submit(page, '/case/assign', { person: theirs, part: 'owner' })).status, 303);
  const found = async () => items(await work(colleague, 'new'), 'new').filter(({ case: of }) => of === free);
  equal((await found()).map(({ unopened, part, by }) => [unopened, part, by]), [['yes', 'owner', 'Sylvia Whitlock']]);
  equal((await colleague.get(`/case?case=${free}`)).status, 200);
  equal((await found()).map(({ unopened }) => unopened), [undefined]);
  const id = await one(`SELECT id FROM case_file WHERE reference = '${free}'`);
  await sql(`UPDATE assignment SET began_at = began_at - INTERVAL 8 DAY WHERE case_id = ${id} AND ended_at IS NULL`);
  equal(await found(), []);
});

await test('what nobody has waits for the supervisor, and for no clinician of the team', async () => {
  const [waiting] = items(await work(supervisor, 'waiting'), 'waiting').filter(({ kind }) => kind === 'unowned');
  const list = await supervisor.xml(waiting.href.replaceAll('&amp;', '&'));
  equal(Number(waiting.count), list.all('case', 'reference').filter(Boolean).length);
  equal(items(await work(await client().as('CLINICIAN'), 'waiting'), 'waiting').filter(({ kind }) => kind === 'unowned'), []);
});

await test('a group is counted whole and shown in part, until it is asked for alone', async () => {
  for (let n = 0; n < 21; n++) await give(`Many ${n} ${once}`, null);
  const page = await work(manager), total = count(page, 'undated');
  ok(total > 20);
  equal(items(page, 'undated').length, 20);
  match((await manager.get('/work')).text, new RegExp(`/work\\?group=undated"[^>]*>Show all ${total}`));
  equal(items(await work(manager, 'undated'), 'undated').length, total);
});

await test('a restricted case of others is in nobody’s work', async () => {
  const id = await one(`SELECT id FROM case_file WHERE reference = '${reference}'`);
  const before = await sql(`SELECT kind, ref FROM case_reach WHERE case_id = ${id}`);
  await sql(`DELETE FROM case_reach WHERE case_id = ${id}`);
  for (const group of ['overdue', 'undated', 'soon']) equal(items(await work(manager, group), group).filter(({ case: of }) => of === reference), [], group);
  await sql(`INSERT INTO case_reach (case_id, kind, ref) VALUES ${before.map(([kind, ref]) => `(${id}, '${kind}', ${ref})`).join(', ')}`);
  ok(mine);
});
