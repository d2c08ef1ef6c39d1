// SPDX-License-Identifier: Apache-2.0
// Alerts of a case: each appears with its cause, leads to where it is mended and goes when it is.
import { test, equal, match, lacks, client } from '../lib/tap.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR'), auditor = await client().as('AUDITOR');
let reference;
for (const one of (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)) {
  const page = await manager.xml(`/case?case=${one}`);
  if (page.has('gate') && !page.has('alerts')) { reference = one; break; }
}
const me = (await manager.xml('/cases')).attribute('viewer', 'id');
const day = (name, date) => ({ [`${name}-day`]: String(date.getUTCDate()), [`${name}-month`]: String(date.getUTCMonth() + 1), [`${name}-year`]: String(date.getUTCFullYear()) });
const inDays = days => new Date(Date.now() + days * 86400e3);
const alerts = async (staff = manager) => {
  const page = await staff.xml(`/case?case=${reference}`);
  return page.all('alert', 'name').map((name, place) => `${name} ${page.all('alert', 'count')[place]}`);
};
const idOf = page => /#[a-z]+-(\d+)$/.exec(page.location)[1];
const send = async (staff, path, values, id) => staff.submit(await staff.get(`${path}?case=${reference}${id ? `&id=${id}` : ''}`), path, values);

await test('a case in order has no alert', async () => equal([Boolean(reference), await alerts()], [true, []]));

await test('tasks that are late are counted until they end', async () => {
  const task = idOf(await send(manager, '/case/task/add', { title: 'Late', assignee: me, ...day('due', inDays(-3)) }));
  equal(await alerts(), ['task_overdue 1']);
  match((await manager.get(`/case?case=${reference}`)).text, new RegExp(`href="/case/tasks\\?case=${reference.replace('*', '\\*')}">Tasks overdue</a>: <strong>1</strong>`));
  equal((await send(manager, '/case/task/end', { outcome: 'done' }, task)).status, 303);
  equal(await alerts(), []);
});

await test('a severe incident is an alert and waits for the supervisor until it is closed', async () => {
  const report = severity => send(manager, '/case/incident/add', { title: `Of severity ${severity}`, kind: 'self_harm', severity, ...day('day', inDays(-1)), at: '08:00',
    what: 'Seen', done: 'Called', told: 'emergency', follow_up: 'Visit', owner: me, ...day('due', inDays(2)) });
  await report('2');
  const severe = idOf(await report('4'));
  equal([await alerts(), await alerts(auditor)], [['incident_severe 1'], ['incident_severe 1']]);
  match((await manager.xml('/work?group=soon')).text, /kind="incident"[\s\S]*Visit/);
  match((await supervisor.xml('/work?group=waiting')).text, /kind="incident_severe"[\s\S]*Of severity 4/);
  lacks((await manager.xml('/work?group=waiting')).text, /Of severity 4/);
  equal((await send(supervisor, '/case/incident/close', { lesson: 'Seen twice a week' }, severe)).status, 303);
  equal(await alerts(), []);
  lacks((await supervisor.xml('/work?group=waiting')).text, /Of severity 4/);
});

await test('missed appointments without a reason count until the person comes', async () => {
  const meet = async (date, attendance, reason) => {
    const id = idOf(await send(manager, '/case/appointment/add', { title: attendance, how: 'office', at: '9:00', staff: me, ...day('day', date) }));
    equal((await send(manager, '/case/appointment/attendance', { attendance, reason }, id)).status, 303);
  };
  await meet(inDays(-6), 'missed', 'Ill');
  equal(await alerts(), []);
  await meet(inDays(-5), 'missed', '');
  await meet(inDays(-4), 'missed', '');
  equal(await alerts(), ['appointment_unexplained 2']);
  await meet(inDays(-2), 'attended', '');
  equal(await alerts(), []);
});

await test('a consent that ended is an alert while none is in force', async () => {
  const consent = ends => send(manager, '/case/consent/add', { recipient: 'Harbour Clinic', section: 'plan', purpose: 'Care', given: 'writing',
    ...day('begins', inDays(-30)), ...day('ends', ends) });
  equal((await consent(inDays(-1))).status, 303);
  equal(await alerts(), ['consent_ended 1']);
  equal((await consent(inDays(30))).status, 303);
  equal(await alerts(), []);
});
