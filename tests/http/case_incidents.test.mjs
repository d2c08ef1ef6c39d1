// SPDX-License-Identifier: Apache-2.0
// Incidents: reported, changed while open, closed; a severe one by a second person; two people at the same one.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const auditor = await client().as('AUDITOR'), stranger = await client().as('CASE_MANAGER_2');
const cases = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean), reference = cases[5], other = cases[6];
const me = (await manager.xml('/cases')).attribute('viewer', 'id'), strangerId = (await stranger.xml('/cases')).attribute('viewer', 'id');

const day = (name, date) => ({ [`${name}-day`]: String(date.getUTCDate()), [`${name}-month`]: String(date.getUTCMonth() + 1), [`${name}-year`]: String(date.getUTCFullYear()) });
const inDays = days => new Date(Date.now() + days * 86400e3), yesterday = inDays(-1);
const followUp = { follow_up: 'Ask for another lock', owner: me, ...day('due', inDays(7)) };
const report = async (staff, more) => staff.submit(await staff.get(`/case/incident/add?case=${reference}`), '/case/incident/add',
  { title: 'A threat', kind: 'violence', severity: '2', ...day('day', yesterday), at: '9:10', what: 'He shouted.', done: 'We left.', ...more });
const idOf = page => /#incident-(\d+)$/.exec(page.location)?.[1];
const form = (staff, act, id, of = reference) => staff.get(`/case/incident/${act}?case=${of}&id=${id}`);
const list = async staff => (await staff.get(`/case/incidents?case=${reference}`)).text;
const card = (page, id) => page.slice(page.indexOf(`id="incident-${id}"`)).split('class="govuk-summary-card"')[0];
const close = async (staff, id, more) => staff.submit(await form(staff, 'close', id), '/case/incident/close', { lesson: 'Nobody goes there alone.', ...more });

const first = idOf(await report(manager, { title: 'Threat & <bottle>', what: 'He said\n"get <out>"', told: 'police', told_more: 'Report 4471' }));

await test('an incident stands in the list and the timeline as it was typed', async () => {
  ok(first, 'the answer leads to the incident');
  match(card(await list(manager), first), /Threat &amp; &lt;bottle&gt;[\s\S]*Moderate[\s\S]*Violence or threat[\s\S]*at 9:10am[\s\S]*get &lt;out&gt;[\s\S]*Police[\s\S]*Report 4471/);
  match((await manager.get(`/case?case=${reference}`)).text, /Incident \(Violence or threat\): Threat &amp; &lt;bottle&gt;/);
});

await test('what is missing is named beside its field, and what was typed and ticked stays', async () => {
  const refused = await report(manager, { title: 'Not lost', kind: '', severity: '', done: '', told: 'family' });
  equal(refused.status, 422);
  for (const field of ['kind', 'severity', 'done']) match(refused.text, new RegExp(`id="${field}-error"`));
  match(refused.text, /value="Not lost"/);
  match(refused.text, /value="family" checked/);
  equal((await report(manager, { severity: '5' })).status, 422);
  match((await report(manager, day('day', inDays(2)))).text, /id="day-error"[\s\S]*lies in the future/);
  lacks(await list(manager), /Not lost/);
});

await test('a severe incident has a whole follow-up, by somebody who sees the case', async () => {
  match((await report(manager, { severity: '3' })).text, /id="follow_up-error"[\s\S]*id="owner-error"[\s\S]*id="due-error"/);
  const begun = (await report(manager, { severity: '1', follow_up: 'Call' })).text;
  match(begun, /id="owner-error"[\s\S]*id="due-error"/);
  lacks(begun, /id="follow_up-error"/);
  equal((await report(manager, { severity: '3', ...followUp, owner: strangerId })).status, 422);
  lacks(await list(manager), /A threat/);
});

await test('the same report sent twice is one incident', async () => {
  const page = await manager.get(`/case/incident/add?case=${reference}`);
  const values = { title: 'Sent twice', kind: 'other', severity: '1', ...day('day', yesterday), at: '10:00', what: 'Once', done: 'Nothing' };
  const one = await manager.submit(page, '/case/incident/add', values), two = await manager.submit(page, '/case/incident/add', values);
  equal([one.status, two.status, two.location], [303, 303, one.location]);
  equal((await list(manager)).split('>Sent twice</h2>').length - 1, 1);
});

await test('of two who change an incident at once the second gets both texts', async () => {
  const one = await form(manager, 'change', first), two = await form(supervisor, 'change', first);
  match(one.text, /value="police" checked/);
  equal(one.form('/case/incident/change').fields.at, '09:10');
  equal((await manager.submit(one, '/case/incident/change', { title: 'From the manager' })).status, 303);
  const clash = await supervisor.submit(two, '/case/incident/change', { title: 'From the supervisor' });
  equal(clash.status, 409);
  match(clash.text, /From the manager[\s\S]*From the supervisor/);
  equal((await supervisor.submit(clash, '/case/incident/change', {})).status, 303, 'sent again on purpose');
});

await test('an incident is closed once, with what came of it', async () => {
  const late = await form(supervisor, 'change', first);
  match((await close(manager, first, { lesson: '' })).text, /id="lesson-error"/);
  equal((await close(manager, first)).status, 303);
  match(card(await list(auditor), first), /Closed[\s\S]*Nobody goes there alone/);
  match((await manager.get(`/case?case=${reference}`)).text, /Incident closed: From the supervisor/);
  const refused = await supervisor.submit(late, '/case/incident/change', { what: 'Typed too late' });
  equal(refused.status, 422);
  match(refused.text, /Typed too late/);
  ok(!(await form(manager, 'close', first)).forms.some(found => found.action === '/case/incident/close'));
});

await test('a severe one is closed by a second person, when somebody was told and the follow-up is done', async () => {
  const id = idOf(await report(manager, { title: 'Severe one', severity: '4', ...followUp }));
  const own = await form(manager, 'close', id), change = await form(supervisor, 'change', id);
  lacks(own.text, /action="\/case\/incident\/close"/);
  match((await close(supervisor, id)).text, /Nobody has been told yet/);
  equal((await supervisor.submit(change, '/case/incident/change', { told: 'safeguarding' })).status, 303);
  match((await close(supervisor, id, day('followed', inDays(-9)))).text, /id="followed-error"[\s\S]*before the day/);
  const ready = await form(supervisor, 'close', id);
  equal((await manager.submit(ready, '/case/incident/close', { ...(await own.form('/sign-out').fields), lesson: 'Alone' })).status, 422, 'not by the reporter');
  equal((await supervisor.submit(ready, '/case/incident/close', { lesson: 'Two people' })).status, 303);
  match(card(await list(manager), id), /Done on [\s\S]*Two people/);
});

await test('who reads cases reads incidents and reports none; a stranger sees nothing', async () => {
  equal((await auditor.get(`/case/incidents?case=${reference}`)).status, 200);
  lacks(await list(auditor), /\/case\/incident\//);
  equal((await auditor.get(`/case/incident/add?case=${reference}`)).status, 403);
  for (const path of ['incidents?', 'incident/add?', `incident/change?id=${first}&`, `incident/close?id=${first}&`])
    equal((await stranger.get(`/case/${path}case=${reference}`)).status, 404, path);
});

await test('an incident of another case is none of this one', async () => {
  for (const act of ['change', 'close']) equal((await form(manager, act, first, other)).status, 404, act);
});
