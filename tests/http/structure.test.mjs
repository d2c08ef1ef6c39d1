// SPDX-License-Identifier: Apache-2.0
// Programmes, teams and sites are added, changed and ended on screens that show no case.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { one, sql } from '../lib/beneath.mjs';

const admin = await client().as('ADMIN'), planner = await client().as('PROGRAMME_MANAGER'), manager = await client().as('CASE_MANAGER');
const add = async (kind, values, staff = admin) => staff.submit(await staff.get(`/structure/${kind}`), `/structure/${kind}/add`, values);
const page = (kind, id) => admin.get(`/structure/${kind}?${kind}=${id}`);
const idOf = (kind, code) => one(`SELECT id FROM ${kind} WHERE code = '${code}'`);
const date = (name, year, month, day) => ({ [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: day });

await test('site, team and programme are added and stand in the list', async () => {
  equal((await add('site', { code: 'test-site', name: 'Test site & yard', zone: 'Europe/Lisbon' })).status, 303);
  const site = await idOf('site', 'test-site');
  equal((await add('team', { code: 'test-team', name: 'Test team', site })).status, 303);
  equal((await add('programme', { code: 'test-programme', name: 'Test programme', service: 'counselling', segment: 'clinical' }, planner)).status, 303);
  const list = await admin.get('/structure');
  match(list.text, /Test site &amp; yard[\s\S]*Europe\/Lisbon/);
  match(list.text, /Test team[\s\S]*Test site &amp; yard/);
  match(list.text, /Test programme[\s\S]*Counselling[\s\S]*Clinical/);
});

await test('a code is plain and is used once', async () => {
  match((await add('team', { code: 'test-team', name: 'Again' })).text, /id="code-error"/);
  match((await add('team', { code: 'Not Plain', name: 'Again' })).text, /id="code-error"/);
  match((await add('site', { code: 'test-site-2', name: 'X', zone: '../etc' })).text, /id="zone-error"/);
  const refused = await add('programme', { code: 'test-p2', name: '', service: 'x', segment: 'normal' });
  equal(refused.status, 422);
  match(refused.text, /id="name-error"/);
  match(refused.text, /value="test-p2"/);
});

await test('of two windows the second gets both texts', async () => {
  const id = await idOf('team', 'test-team'), first = await page('team', id), second = await page('team', id);
  equal((await admin.submit(first, '/structure/team/change', { name: 'From the first' })).status, 303);
  const clash = await admin.submit(second, '/structure/team/change', { name: 'From the second' });
  equal(clash.status, 409);
  match(clash.text, /From the first/);
  match(clash.text, /From the second/);
  equal((await admin.submit(clash, '/structure/team/change', {})).status, 303);
  match((await admin.get('/structure')).text, /From the second/);
});

await test('the first team gets the cases, another may take its place, the first is not taken away', async () => {
  const programme = await idOf('programme', 'test-programme'), team = await idOf('team', 'test-team'), north = await idOf('team', 'north');
  const firsts = async () => (await sql(`SELECT team_id FROM programme_team WHERE programme_id = ${programme} AND is_first`)).flat();
  const act = async (verb, values) => admin.submit(await page('programme', programme), `/structure/programme/team/${verb}`, values);
  equal((await act('add', { team })).status, 303);
  equal(await firsts(), [team]);
  equal((await act('add', { team: north })).status, 303);
  equal(await firsts(), [team]);
  equal((await act('first', {})).status, 303, 'the only other team');
  equal(await firsts(), [north]);
  const forged = (await page('programme', programme)).form('/structure/programme/team/remove').fields;
  await admin.post('/structure/programme/team/remove', { ...forged, team: north });
  equal(await firsts(), [north], 'the first stays');
  await admin.post('/structure/programme/team/first', { ...forged, key: 'e'.repeat(32), team: await idOf('team', 'west') });
  equal(await firsts(), [north], 'a team that does not work for it gets no case');
  equal((await act('remove', { team })).status, 303);
  equal(await one(`SELECT COUNT(*) FROM programme_team WHERE programme_id = ${programme}`), '1');
  match((await act('add', { team: '' })).text, /id="team-error"/);
});

await test('what is still used does not end; what ended goes on again', async () => {
  const north = await idOf('team', 'north'), site = await idOf('site', 'test-site'), team = await idOf('team', 'test-team');
  const end = async (kind, id, values) => admin.submit(await page(kind, id), `/structure/${kind}/end`, values);
  const refused = await end('team', north, date('ended', '2026', '12', '31'));
  equal(refused.status, 422);
  match(refused.text, /id="ended-error"/);
  equal((await end('site', site, date('ended', '2026', '12', '31'))).status, 422, 'a team is there');
  equal((await end('team', team, date('ended', '2026', '12', '31'))).status, 303);
  equal((await end('site', site, date('ended', '2026', '12', '31'))).status, 303);
  match((await admin.get('/structure')).text, /ended 31 December 2026/);
  equal((await end('team', team, {})).status, 303);
  equal(await one(`SELECT ended_on IS NULL FROM team WHERE id = ${team}`), '1');
});

await test('the screens show no case and no count of cases', async () => {
  for (const path of ['/structure', `/structure/programme?programme=${await one('SELECT MIN(id) FROM programme')}`, '/people']) {
    const xml = (await admin.xml(path)).text;
    lacks(xml, /<case|<client/, path);
    for (const [reference] of await sql('SELECT reference FROM case_file LIMIT 50')) ok(!xml.includes(reference), path);
  }
});

await test('who has no such need gets nothing and changes nothing', async () => {
  const form = (await manager.get('/clients')).forms[0].fields;
  for (const path of ['/structure', '/structure/team', '/people', '/person?person=1']) equal((await manager.get(path)).status, 403, path);
  equal((await manager.post('/structure/team/add', { form: form.form, key: form.key, code: 'sneak', name: 'Sneak' })).status, 403);
  equal(await one("SELECT COUNT(*) FROM team WHERE code = 'sneak'"), '0');
  equal((await admin.get('/structure/team?team=999999')).status, 404);
});

await test('the pathway of a programme is one that is published, and stays with what else is changed', async () => {
  const id = await idOf('programme', 'test-programme'), pathway = () => one(`SELECT pathway FROM programme WHERE id = ${id}`);
  const change = async values => admin.submit(await page('programme', id), '/structure/programme/change', values);
  equal((await change({ pathway: 'single_contact' })).status, 303);
  equal(await pathway(), 'single_contact');
  equal((await change({ name: 'Renamed programme' })).status, 303);
  equal(await pathway(), 'single_contact');
  const refused = await change({ pathway: 'nonsense' });
  equal(refused.status, 422);
  match(refused.text, /id="pathway-error"/);
  equal((await change({ pathway: '' })).status, 303);
  equal(await pathway(), 'NULL');
});
