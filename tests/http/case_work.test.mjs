// SPDX-License-Identifier: Apache-2.0
// Caseloads, next step, assignment, restriction: what each leads to for everyone's lists.
import { execFileSync } from 'node:child_process';
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';

const manager = await client().as('CASE_MANAGER'), colleague = await client().as('CASE_MANAGER_3');
const supervisor = await client().as('SUPERVISOR'), privacy = await client().as('PRIVACY');
const references = async (staff, path) => (await staff.xml(path)).all('case', 'reference').filter(Boolean);
const personOf = async staff => (await staff.xml('/cases')).attribute('viewer', 'id');
const sql = text => execFileSync('bash', ['-c', `${process.env.TC_DB_ADMIN} -N ${process.env.TC_DB_NAME}`], { input: text, encoding: 'utf8' }).trim();
const agree = () => sql(`SELECT COUNT(*) FROM caseload l JOIN case_file f ON f.id = l.case_id
  WHERE l.status <> f.status OR l.next_due <> COALESCE(f.next_due, '9999-12-31')`);
const owners = () => sql(`SELECT COUNT(*) FROM caseload l WHERE NOT (l.owner_id <=> (SELECT MAX(a.person_id) FROM assignment a
  WHERE a.case_id = l.case_id AND a.part = 'owner' AND a.ended_at IS NULL))`);

// Ticked boxes of one name are sent one by one.
const ticked = (page, action, values) => new URLSearchParams(Object.entries({ ...page.form(action).fields, ...values })
  .flatMap(([name, value]) => [value].flat().map(one => [name, one])));

const [reference, second] = (await references(manager, '/cases')).slice(2);
const mine = await personOf(manager), theirs = await personOf(colleague), boss = await personOf(supervisor);

await test('my cases come by due date, those without last', async () => {
  const list = await manager.xml('/cases');
  const due = list.all('case', 'due').map(date => date ?? '9999');
  equal(due, [...due].sort());
});

await test('the next step moves the case in the list, and both tables agree', async () => {
  const page = await manager.get(`/case/next?case=${second}`);
  equal((await manager.submit(page, '/case/next', { step: 'Call the landlord', 'due-day': '2', 'due-month': '1', 'due-year': '2020' })).status, 303);
  equal((await references(manager, '/cases'))[0], second);
  match((await manager.get(`/case?case=${second}`)).text, /Call the landlord[\s\S]*Overdue/);
  equal(agree(), '0');
});

await test('of two people who set the next step the second sees both', async () => {
  const one = await manager.get(`/case/next?case=${second}`), two = await supervisor.get(`/case/next?case=${second}`);
  equal((await manager.submit(one, '/case/next', { step: 'Step of the manager' })).status, 303);
  const clash = await supervisor.submit(two, '/case/next', { step: 'Step of the supervisor' });
  equal(clash.status, 409);
  match(clash.text, /Step of the manager/);
  match(clash.text, /Step of the supervisor/);
});

await test('a case manager may neither assign nor restrict', async () => {
  for (const path of ['/case/assign', '/case/restrict']) equal((await manager.get(`${path}?case=${reference}`)).status, 403, path);
});

await test('reassigned, a case leaves one list and enters the other at once', async () => {
  const page = await supervisor.get(`/case/assign?case=${reference}`);
  equal((await supervisor.submit(page, '/case/assign', { person: theirs, part: 'owner', reason: 'Evens out the load' })).status, 303);
  ok(!(await references(manager, '/cases')).includes(reference));
  ok((await references(colleague, '/cases')).includes(reference));
  equal((await manager.get(`/case?case=${reference}`)).status, 404);
  match((await colleague.get(`/case/team?case=${reference}`)).text, /Evens out the load/);
  equal(owners(), '0');
});

await test('given from the team’s list, the answer leads back to that list', async () => {
  const free = (await references(supervisor, '/cases/team?owner=nobody'))[0];
  const page = await supervisor.get(`/case/assign?case=${free}&from=team`);
  const answer = await supervisor.submit(page, '/case/assign', { person: theirs, part: 'owner' });
  match(answer.location, /^\/cases\/team\?.*owner=nobody/);
  const list = await supervisor.follow(answer);
  equal(list.status, 200);
  lacks(list.text, new RegExp(`case=${free.replace('*', '\\*')}`));
  ok((await references(colleague, '/cases')).includes(free));
});

await test('only people of the team or programme can be given a case, and no part twice', async () => {
  const stranger = await personOf(await client().as('CASE_MANAGER_2'));
  const page = await supervisor.get(`/case/assign?case=${reference}`);
  equal((await supervisor.submit(page, '/case/assign', { person: stranger, part: 'owner' })).status, 422);
  equal((await supervisor.submit(await supervisor.get(`/case/assign?case=${reference}`), '/case/assign', { person: theirs, part: 'owner' })).status, 422);
});

await test('another part gives sight of the case until it ends', async () => {
  const page = await supervisor.get(`/case/assign?case=${reference}`);
  equal((await supervisor.submit(page, '/case/assign', { person: mine, part: 'cover' })).status, 303);
  equal((await manager.get(`/case?case=${reference}`)).status, 200);
  ok(!(await references(manager, '/cases')).includes(reference), 'cover is not ownership');
  equal(await references(manager, '/cases?part=yes'), [reference]);
  match((await manager.get('/cases')).text, /href="\/cases\?part=yes"[\s\S]{0,60}part in: 1/);
  const team = await supervisor.xml(`/case/team?case=${reference}`);
  const part = team.all('assignment', 'part').findIndex(name => name === 'cover');
  const shown = await supervisor.get(`/case/team?case=${reference}`);
  const key = shown.forms.find(found => found.fields.assignment === team.all('assignment', 'id')[part]);
  equal((await supervisor.post('/case/part/end', key.fields)).status, 303);
  equal((await manager.get(`/case?case=${reference}`)).status, 404);
  equal(await references(manager, '/cases?part=yes'), []);
});

await test('when the owner’s part ends the case is nobody’s, and can be given again', async () => {
  const ends = async () => {
    const team = await supervisor.xml(`/case/team?case=${reference}`), shown = await supervisor.get(`/case/team?case=${reference}`);
    const open = team.all('assignment', 'part').findIndex((part, place) => part === 'owner' && !team.all('assignment', 'ended')[place]);
    return shown.forms.find(found => found.fields.assignment === team.all('assignment', 'id')[open]).fields;
  };
  const fields = await ends();
  equal((await supervisor.post('/case/part/end', fields)).status, 303);
  ok((await references(supervisor, '/cases/team?owner=nobody')).includes(reference));
  equal((await colleague.get(`/case?case=${reference}`)).status, 404);
  equal((await supervisor.post('/case/part/end', { ...fields, key: '0'.repeat(31) + '3' })).status, 404, 'ended once');
  const page = await supervisor.get(`/case/assign?case=${reference}`);
  equal((await supervisor.submit(page, '/case/assign', { person: theirs, part: 'owner' })).status, 303);
  equal(owners(), '0');
});

await test('a list goes on after its cursor without a gap or a double', async () => {
  const all = await supervisor.xml('/cases/team'), found = all.all('case', 'reference').filter(Boolean), cursors = all.all('case', 'cursor').filter(Boolean);
  ok(found.length > 6);
  const rest = (await supervisor.xml(`/cases/team?after=${cursors[2]}`)).all('case', 'reference').filter(Boolean);
  equal(rest.slice(0, found.length - 3), found.slice(3));
  equal((await supervisor.xml('/cases/team?after=nonsense')).all('case', 'reference').filter(Boolean), found, 'a cursor of another');
});

await test('the team list shows one person’s cases or nobody’s', async () => {
  const team = (await supervisor.xml('/cases/team')).attribute('chosen', 'team');
  const list = await supervisor.xml(`/cases/team?team=${team}&owner=${theirs}`);
  ok(list.all('case', 'reference').filter(Boolean).includes(reference));
  const free = await supervisor.xml(`/cases/team?team=${team}&owner=nobody`);
  ok(free.all('case', 'reference').filter(Boolean).length > 0);
  ok(!free.all('case', 'reference').includes(reference));
  equal((await supervisor.xml('/cases/team?team=999999')).all('case', 'reference').filter(Boolean), []);
});

await test('a restricted case is there for those named and the privacy officer alone', async () => {
  const page = await supervisor.get(`/case/restrict?case=${reference}`);
  equal((await supervisor.post('/case/restrict', ticked(page, '/case/restrict', { restricted: 'yes', named: [] }))).status, 422, 'nobody named');
  const again = await supervisor.get(`/case/restrict?case=${reference}`);
  equal((await supervisor.post('/case/restrict', ticked(again, '/case/restrict', { restricted: 'yes', named: [theirs, boss] }))).status, 303);
  equal((await colleague.get(`/case?case=${reference}`)).status, 200);
  equal((await privacy.get(`/case?case=${reference}`)).status, 200);
  for (const role of ['CASE_MANAGER', 'CLINICIAN', 'AUDITOR', 'PROGRAMME_MANAGER', 'INTAKE']) {
    equal((await (await client().as(role)).get(`/case?case=${reference}`)).status, 404, role);
  }
});

await test('who restricts without naming themselves loses sight; the privacy officer lifts it', async () => {
  const page = await supervisor.get(`/case/restrict?case=${reference}`);
  const answer = await supervisor.post('/case/restrict', ticked(page, '/case/restrict', { restricted: 'yes', named: [theirs] }));
  equal(answer.status, 303);
  lacks(answer.location, /case=/);
  equal((await supervisor.get(`/case?case=${reference}`)).status, 404);
  const lift = await privacy.get(`/case/restrict?case=${reference}`);
  equal((await privacy.post('/case/restrict', ticked(lift, '/case/restrict', { restricted: [], named: [] }))).status, 303);
  equal((await supervisor.get(`/case?case=${reference}`)).status, 200);
});
