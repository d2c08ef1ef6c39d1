// SPDX-License-Identifier: Apache-2.0
// Each answer by a link that calls for somebody at once does so, also after the first; none of them twice.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { audited, count, one, sql, takeCases } from '../lib/beneath.mjs';
import { aLink, back, begin, fill, publish, setDuty } from '../lib/by_link.mjs';

await sql('DELETE FROM throttle');
publish('danger');
const worker = await client().as('CASE_MANAGER'), duty = await client().as('SUPERVISOR');
const [[reference, caseId]] = await takeCases('CASE_MANAGER', 1);
await setDuty(await one(`SELECT programme_id FROM caseload WHERE case_id = ${caseId}`), 'SUPERVISOR');

const opened = async () => { const link = await aLink(worker, reference, 'test_danger'), person = client(); return { ...link, person, code: await begin(person, link) }; };
const alerts = link => sql(`SELECT id, answers, renewed_at IS NOT NULL, done_at IS NOT NULL FROM link_alert WHERE link_id = ${link.id} ORDER BY id`);
const stand = async link => (await alerts(link)).map(([, ...rest]) => rest.join(' '));
const see = async (link, words = 'Spoke with them') => {
  const id = (await alerts(link)).at(-1)[0], done = await duty.submit(await duty.get(`/alert?id=${id}`), '/alert', { done: words });
  equal(done.status, 303, done.text.slice(0, 2000));
};
const says = async (link, page, values, go) => equal((await fill(link.person, page, values, go)).status, 303);

await test('each further question is told in the alert that stands open, the same page sent again is not', async () => {
  const link = await opened();
  await says(link, 1, { q1: 'Much' });
  equal(await alerts(link), []);
  await says(link, 2, { q2: '2' });
  equal(await stand(link), ['1 0 0']);
  await says(link, 2, { q2: '2' });
  await says(link, 1, { q1: 'Much else' });
  equal(await stand(link), ['1 0 0'], 'the same answer is not told again');
  const mark = await audited.mark();
  await says(link, 3, { q3: 'yes' });
  equal(await stand(link), ['2 1 0'], 'a second page');
  equal((await audited.since(mark, 'object, detail')).filter(([, detail]) => detail === 'risk'), [[`link ${link.id}`, 'risk']]);
  const id = (await alerts(link))[0][0];
  match((await duty.get('/work')).text, new RegExp(`Answers that did so up to now: 2, the last on [\\s\\S]*?/alert\\?id=${id}"`));
  match((await duty.get(`/alert?id=${id}`)).text, /Answers that did so up to now: 2/);
});

await test('graver is told, less grave is not; what was taken back and said again is', async () => {
  const link = await opened();
  await says(link, 2, { q2: '2' });
  await says(link, 2, { q2: '3' });
  equal(await stand(link), ['2 1 0']);
  await says(link, 2, { q2: '2' });
  equal(await stand(link), ['2 1 0']);
  await says(link, 2, { q2: '1' });
  await says(link, 2, { q2: '2' });
  equal(await stand(link), ['3 1 0']);
  await says(link, 5, { q5: '2' });
  equal(await stand(link), ['3 1 0'], 'two nights call for nobody');
  for (const nights of ['3', '3', '5', '4']) await says(link, 5, { q5: nights });
  equal(await stand(link), ['5 1 0'], 'three, then five');
});

await test('of several that are chosen each is told, all of one page at once', async () => {
  const link = await opened();
  await says(link, 4, { q4: ['2'] });
  await says(link, 4, { q4: ['2', '3'] });
  await says(link, 4, { q4: ['3'] });
  equal(await stand(link), ['2 1 0']);
  const both = await opened();
  await says(both, 4, { q4: ['2', '3'] });
  equal(await stand(both), ['2 0 0']);
  match((await duty.get(`/alert?id=${(await alerts(both))[0][0]}`)).text, /Answers that did so: 2\./);
});

await test('once it is seen to, a further answer is an alert of its own; the same one is none', async () => {
  const link = await opened();
  await says(link, 2, { q2: '2' });
  await see(link);
  await says(link, 2, { q2: '2' });
  equal(await stand(link), ['1 0 1']);
  link.person = await back(link, link.code);
  await says(link, 3, { q3: 'yes' });
  equal(await stand(link), ['1 0 1', '1 0 0'], 'also in another sitting');
  await says(link, 2, { q2: '3' });
  equal(await stand(link), ['1 0 1', '2 1 0']);
  match((await duty.get('/work')).text, new RegExp(`/alert\\?id=${(await alerts(link))[1][0]}"`));
  match((await link.person.get('/link/stop')).text, /id="crisis"/);
});

await test('nobody says of answers that they have not read that they are seen to', async () => {
  const link = await opened();
  await says(link, 2, { q2: '2' });
  const [[id]] = await alerts(link), page = await duty.get(`/alert?id=${id}`);
  await says(link, 3, { q3: 'yes' });
  const early = await duty.submit(page, '/alert', { done: 'Called them' });
  equal(early.status, 409);
  match(early.text, /More was answered meanwhile[\s\S]*up to now: 2/);
  match(early.text, /value="Called them"/);
  equal(await stand(link), ['2 1 0']);
  equal((await duty.submit(early, '/alert')).status, 303);
  const late = await duty.submit(page, '/alert', { done: 'Called them' });
  equal(late.status, 422);
  match((await duty.get(`/alert?id=${id}`)).text, /Seen to [\s\S]*Called them/);
});

await test('when whoever was told takes no cases any more, what comes next is told to somebody who does', async () => {
  const link = await opened(), supervisor = await one(`SELECT person_id FROM (SELECT duty_id AS person_id FROM programme WHERE id = (SELECT programme_id FROM caseload WHERE case_id = ${caseId})) AS d`);
  await says(link, 2, { q2: '2' });
  const roles = (await sql(`SELECT role FROM person_role WHERE person_id = ${supervisor}`)).flat();
  await sql(`DELETE FROM person_role WHERE person_id = ${supervisor}`);
  try {
    await says(link, 3, { q3: 'yes' });
  } finally {
    for (const role of roles) await sql(`INSERT INTO person_role (person_id, role) VALUES (${supervisor}, '${role}')`);
  }
  const told = (await sql(`SELECT person_id FROM link_alert WHERE link_id = ${link.id} ORDER BY id`)).flat();
  equal([told.length, told[0], told[1] !== supervisor], [2, supervisor, true]);
});

await test('what has no room is not kept, but comes back as it was typed; danger in it is told, once, with help first', async () => {
  const link = await opened(), text = letter => letter.repeat(900_000);
  for (const [page, q] of [[1, 'q1'], [6, 'q6']]) equal((await fill(link.person, page, { [q]: text('x') })).status, 422, 'too long for its question, and kept');
  const version = () => one(`SELECT LENGTH(sealed) FROM form_link WHERE id = ${link.id}`), before = await version();
  const full = await fill(link.person, 7, { q7: text('y') });
  equal(full.status, 422);
  match(full.text, /There is no room for more in this form/);
  ok(full.text.includes(text('y')), 'what was typed comes back');
  equal(await version(), before);
  lacks((await link.person.get('/link/form?page=7')).text, /yyy/, 'and is on that page alone');
  equal((await link.person.get(`/link/form?page=7&q7=Theirs&of=${/name="of" value="([^"]*)"/.exec(full.text)[1]}`)).text.includes('Theirs'), false, 'an address answers nothing');
  const shorter = await link.person.submit(full, '/link/form', { q7: 'In few words', go: 'on' });
  equal(shorter.status, 303, shorter.text.slice(0, 500));
  match((await link.person.get('/link/form?page=7')).text, /In few words/);
});

await test('a draft that is full to the last keeps no answer, and calls for somebody all the same', async () => {
  const link = await opened(), person = link.person;
  const room = 2 * 1024 * 1024 - 2600;
  equal((await fill(person, 1, { q1: 'x'.repeat(1_000_000) })).status, 422);
  equal((await fill(person, 6, { q6: 'x'.repeat(1_000_000) })).status, 422);
  equal((await fill(person, 7, { q7: 'x'.repeat(room - 2_000_000) })).status, 422);
  for (let left = 3000; left > 0 && (await fill(person, 5, { q5: '1'.repeat(left) })).text.includes('no room'); left -= 16);
  const said = await fill(person, 3, { q3: 'yes' });
  equal(said.status, 422);
  match(said.text, /no room for more/);
  ok(/id="crisis"/.test(said.text), 'help first');
  match(said.form('/link/form').text, /value="yes"[^>]*checked/);
  equal(await count(`SELECT COUNT(*) FROM link_alert WHERE link_id = ${link.id}`), 1);
  await fill(person, 3, { q3: 'yes' });
  equal(await count(`SELECT COUNT(*) FROM link_alert WHERE link_id = ${link.id}`), 1);
});
