// SPDX-License-Identifier: Apache-2.0
// Incidents, services, actions and scores of a case that were written down one day and changed the next, looked at as they stood.
// It sets the one clock forward and leaves it there.
import { test, equal, match, lacks, client } from '../lib/tap.mjs';
import { clock, HOUR } from '../lib/beneath.mjs';

const before = await client().as('CASE_MANAGER'), start = await before.xml('/cases');
const reference = start.all('case', 'reference').filter(Boolean)[7], today = start.attribute('page', 'now').slice(0, 10), me = start.attribute('viewer', 'id');
const date = (name, text) => Object.fromEntries(['year', 'month', 'day'].map((part, place) => [`${name}-${part}`, text.split('-')[place]]));
const send = async (staff, path, row, values) => {
  const answer = await staff.submit(await staff.get(`${path}?case=${reference}${row}`), path, values);
  equal(answer.status, 303, path);
  return /#[a-z]+-(\d+)$/.exec(answer.location)?.[1];
};

const incident = await send(before, '/case/incident/add', '', { title: 'As it was', kind: 'missing', severity: '4', ...date('day', '2020-02-03'), at: '10:00',
  what: 'Not seen', done: 'Searched', told: 'police', follow_up: 'Ask again', owner: me, ...date('due', `${Number(today.slice(0, 4)) + 1}-06-01`) });
const service = await send(before, '/case/service/add', '', { kind: 'food', title: 'Three <bags>', amount: '3', unit: 'times', ...date('day', '2020-02-04') });
const goal = await send(before, '/case/goal/add', '', { title: 'A goal of that day', agreement: 'not_asked' });
const action = await send(before, '/case/action/add', `&goal=${goal}`, { title: 'An action of that day', owner: 'client' });
await send(before, '/case/score/add', `&goal=${goal}`, { ...date('day', '2020-02-05'), level: '-2', evidence: 'Nothing yet', judged: 'staff' });

clock.set(clock.get() + 25 * HOUR);
const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const score = (await manager.xml(`/case/goals?case=${reference}`)).all('score', 'id').at(-1);
await send(supervisor, '/case/incident/close', `&id=${incident}`, { lesson: 'Found the next day' });
await send(manager, '/case/service/change', `&id=${service}`, { title: 'Four bags', amount: '4' });
await send(manager, '/case/action/end', `&id=${action}`, { state: 'done', result: 'Done the next day' });
await send(manager, '/case/score/change', `&id=${score}`, { level: '1', evidence: 'Put right the next day' });

const room = (path, more = '') => manager.xml(`${path}?case=${reference}${more}`), past = path => room(path, `&as-of=${today}`);

await test('an incident is closed today and open on the day before, with what was known then', async () => {
  const now = await room('/case/incidents'), then = await past('/case/incidents');
  equal([now.attribute('incident', 'state'), then.attribute('incident', 'state')], ['closed', 'open']);
  match(now.text, /Found the next day/);
  lacks(then.text, /Found the next day/);
});

await test('a service is what was written down then', async () => {
  const now = await room('/case/services'), then = await past('/case/services');
  equal([now, then].map(page => [page.attribute('service', 'amount'), /Three &lt;bags/.test(page.text)]), [['4', false], ['3', true]]);
});

await test('an action and a score of a goal are what they were', async () => {
  const now = await room('/case/goals'), then = await past('/case/goals');
  equal([now, then].map(page => [page.all('action', 'state').includes('done'), page.all('score', 'level').at(-1)]), [[true, '1'], [false, '-2']]);
  lacks(then.text, /the next day/);
});

await test('the overview of that day has the alert and the events of that day', async () => {
  const [now, then] = [await room('/case'), await past('/case')];
  equal([now, then].map(page => page.all('alert', 'name').includes('incident_severe')), [false, true]);
  equal([now, then].map(page => page.all('event', 'kind').includes('incident_closed')), [true, false]);
});

await test('nothing is offered in the past', async () => {
  for (const path of ['/case/incidents', '/case/services', '/case/goals']) {
    const page = (await manager.get(`${path}?case=${reference}&as-of=${today}`)).text;
    match(page, /As it was|Three &lt;bags|A goal of that day/);
    lacks(page, /href="\/case\/(incident|service|action|goal|score)\//, path);
  }
});
