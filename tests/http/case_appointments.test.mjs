// SPDX-License-Identifier: Apache-2.0
// Appointments: made, changed, attended, missed, called off, moved; two people at the same one.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const auditor = await client().as('AUDITOR'), stranger = await client().as('CASE_MANAGER_2');
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[0];
const personOf = async staff => (await staff.xml('/cases')).attribute('viewer', 'id');

const day = (year, name = 'day') => ({ [`${name}-day`]: '2', [`${name}-month`]: '7', [`${name}-year`]: String(year) });
const past = day(2024), ahead = day(new Date().getFullYear() + 2);
const make = async (staff, more) => staff.submit(await staff.get(`/case/appointment/add?case=${reference}`), '/case/appointment/add',
  { title: 'Look at the flat', how: 'visit', at: '2:30pm', ...past, ...more });
const idOf = page => /#appointment-(\d+)$/.exec(page.location)?.[1];
const form = (staff, act, id) => staff.get(`/case/appointment/${act}?case=${reference}&id=${id}`);
const list = async staff => (await staff.get(`/case/appointments?case=${reference}`)).text;
const row = (page, id) => new RegExp(`<tr[^>]*id="appointment-${id}"[\\s\\S]*?</tr>`).exec(page)[0];
const attend = async (staff, id, more) => staff.submit(await form(staff, 'attendance', id), '/case/appointment/attendance', more);

const first = idOf(await make(manager, { title: 'Heating & papers', place: 'At <home>', minutes: '45' }));

await test('an appointment stands in the list and, once begun, in the timeline', async () => {
  ok(first, 'the answer leads to the appointment');
  match(row(await list(manager), first), /Heating &amp; papers[\s\S]*2 July 2024 at 2:30pm[\s\S]*45 minutes[\s\S]*Home visit[\s\S]*At &lt;home&gt;[\s\S]*Attendance not recorded/);
  match((await manager.get(`/case?case=${reference}`)).text, /attendance not recorded[\s\S]{0,40}Heating/);
});

await test('what is missing is named beside its field, and what was typed stays', async () => {
  const refused = await make(manager, { title: 'Not lost', at: '', how: '', 'day-month': '13' });
  equal(refused.status, 422);
  for (const field of ['at', 'how', 'day']) match(refused.text, new RegExp(`id="${field}-error"`));
  match(refused.text, /value="Not lost"/);
  equal((await make(manager, { staff: await personOf(stranger) })).status, 422, 'somebody who does not see the case');
});

await test('the form to change it begins with its local day and time', async () => {
  const page = await form(manager, 'change', first), fields = page.form('/case/appointment/change').fields;
  equal([fields.at, fields['day-day'], fields['day-month'], fields['day-year']].map(text => text.replace(/^0/, '')), ['14:30', '2', '7', '2024']);
  equal((await manager.submit(page, '/case/appointment/change', { at: '15:15' })).status, 303);
  match(row(await list(manager), first), /2 July 2024 at 3:15pm/);
});

await test('of two people who change an appointment the second sees both', async () => {
  const one = await form(manager, 'change', first), two = await form(supervisor, 'change', first);
  equal((await manager.submit(one, '/case/appointment/change', { title: 'From the manager' })).status, 303);
  const clash = await supervisor.submit(two, '/case/appointment/change', { title: 'From the supervisor' });
  equal(clash.status, 409);
  match(clash.text, /From the manager/);
  match(clash.text, /From the supervisor/);
  equal((await supervisor.submit(clash, '/case/appointment/change', {})).status, 303, 'sent again on purpose');
});

await test('attendance is written down once', async () => {
  const late = await form(supervisor, 'change', first);
  equal((await attend(manager, first, {})).status, 422, 'nothing chosen');
  equal((await attend(manager, first, { attendance: 'missed', reason: 'Nobody at home' })).status, 303);
  match(row(await list(supervisor), first), /Missed[\s\S]*Nobody at home/);
  match((await manager.get(`/case?case=${reference}`)).text, /Appointment missed[\s\S]*Nobody at home/);
  equal((await supervisor.submit(late, '/case/appointment/change', { title: 'Too late' })).status, 422);
  for (const act of ['change', 'attendance']) ok(!(await form(manager, act, first)).forms.some(found => found.action === `/case/appointment/${act}`), act);
});

await test('what has not begun was not attended; calling it off needs a reason', async () => {
  const next = idOf(await make(manager, { title: 'Still to come', ...ahead }));
  equal((await attend(manager, next, { attendance: 'attended' })).status, 422);
  const refused = await attend(manager, next, { attendance: 'cancelled' });
  equal(refused.status, 422);
  match(refused.text, /id="reason-error"/);
  lacks((await manager.get(`/case?case=${reference}`)).text, /Still to come/);
  equal((await manager.submit(refused, '/case/appointment/attendance', { attendance: 'cancelled', reason: 'Moved away' })).status, 303);
  match((await manager.get(`/case?case=${reference}`)).text, /Appointment cancelled[\s\S]*Still to come/);
});

await test('moved to another time: the old one says why, a new one is planned', async () => {
  const old = idOf(await make(manager, { title: 'To be moved', ...ahead }));
  const refused = await attend(manager, old, { attendance: 'rescheduled', reason: 'Ill' });
  equal(refused.status, 422);
  for (const field of ['day', 'at']) match(refused.text, new RegExp(`id="${field}-error"`));
  const moved = await manager.submit(refused, '/case/appointment/attendance', { attendance: 'rescheduled', reason: 'Ill', at: '9am', ...day(new Date().getFullYear() + 3) });
  equal(moved.status, 303);
  const now = await list(manager);
  ok(idOf(moved) !== old);
  match(row(now, old), /Moved to another time[\s\S]*Ill/);
  match(row(now, idOf(moved)), /To be moved[\s\S]*at 9am[\s\S]*Home visit[\s\S]*Planned/);
});

await test('who reads cases reads appointments and makes none; a stranger sees nothing', async () => {
  const page = await auditor.get(`/case/appointments?case=${reference}`);
  equal(page.status, 200);
  lacks(page.text, /\/case\/appointment\/(add|change|attendance)\?/);
  equal((await auditor.get(`/case/appointment/add?case=${reference}`)).status, 403);
  for (const path of ['appointments?', 'appointment/add?', `appointment/change?id=${first}&`, `appointment/attendance?id=${first}&`]) {
    equal((await stranger.get(`/case/${path}case=${reference}`)).status, 404, path);
  }
});

await test('an appointment of another case is none of this one', async () => {
  const other = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[1];
  for (const act of ['change', 'attendance']) equal((await manager.get(`/case/appointment/${act}?case=${other}&id=${first}`)).status, 404, act);
});
