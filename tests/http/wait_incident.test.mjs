// SPDX-License-Identifier: Apache-2.0
// An incident that was reported one day and closed the next, looked at as it stood. It sets the one clock forward and leaves it there.
import { test, equal, match, lacks, client } from '../lib/tap.mjs';
import { clock, HOUR } from '../lib/beneath.mjs';

const before = await client().as('CASE_MANAGER'), start = await before.xml('/cases');
const reference = start.all('case', 'reference').filter(Boolean)[7], today = start.attribute('page', 'now').slice(0, 10);
const date = (name, [year, month, day]) => ({ [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year });
const [year, month, day] = today.split('-');
const added = await before.submit(await before.get(`/case/incident/add?case=${reference}`), '/case/incident/add', {
  title: 'As it was', kind: 'missing', severity: '4', ...date('day', ['2020', '2', '3']), at: '10:00', what: 'Not seen', done: 'Searched', told: 'police',
  follow_up: 'Ask again', owner: start.attribute('viewer', 'id'), ...date('due', [String(Number(year) + 1), month, day]) });
const id = /#incident-(\d+)$/.exec(added.location)[1];
clock.set(clock.get() + 25 * HOUR);
const supervisor = await client().as('SUPERVISOR');
const form = await supervisor.get(`/case/incident/close?case=${reference}&id=${id}`);
const closed = await supervisor.submit(form, '/case/incident/close', { lesson: 'Found the next day' });

await test('it is closed today and open on the day before, with what was known then', async () => {
  equal(closed.status, 303);
  const now = await supervisor.xml(`/case/incidents?case=${reference}`), past = await supervisor.xml(`/case/incidents?case=${reference}&as-of=${today}`);
  equal([now.attribute('incident', 'state'), past.attribute('incident', 'state')], ['closed', 'open']);
  match(now.text, /Found the next day/);
  lacks(past.text, /Found the next day/);
});

await test('the overview of that day has the alert of that day', async () => {
  const at = async more => (await supervisor.xml(`/case?case=${reference}${more}`)).all('alert', 'name').includes('incident_severe');
  equal([await at(''), await at(`&as-of=${today}`)], [false, true]);
});

await test('nothing is offered in the past', async () => {
  const past = (await supervisor.get(`/case/incidents?case=${reference}&as-of=${today}`)).text;
  match(past, /As it was/);
  lacks(past, /\/case\/incident\//);
});
