// SPDX-License-Identifier: Apache-2.0
// Persons of staff: found, given teams and programmes, signed out; each one's own account.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { one, sql } from '../lib/beneath.mjs';

const admin = await client().as('ADMIN');
const worker = await client().as('CASE_MANAGER_3');
const idOf = role => one(`SELECT id FROM person WHERE login = '${process.env[`TC_USER_${role}`]}'`);
const id = await idOf('CASE_MANAGER_3'), clinician = await idOf('CLINICIAN');
const person = who => admin.get(`/person?person=${who}`);
const act = async (who, action, values) => admin.submit(await person(who), action, values);

await test('staff are listed by name, filtered by name, role and state, a page at a time', async () => {
  const names = (await admin.xml('/people')).all('person', 'name');
  ok(names.length > 5);
  equal((await admin.xml('/people?name=whit')).all('person', 'login'), [process.env.TC_USER_SUPERVISOR], 'by the family name');
  equal((await admin.xml(`/people?name=${process.env.TC_USER_SUPERVISOR}`)).all('person', 'name').length, 1, 'by login');
  ok((await admin.xml('/people?role=auditor')).all('person', 'login').includes(process.env.TC_USER_AUDITOR));
  ok(!(await admin.xml('/people?role=auditor')).all('person', 'login').includes(process.env.TC_USER_ADMIN));
  equal((await admin.xml('/people?state=left')).all('person', 'login').length, Number(await one("SELECT COUNT(*) FROM person WHERE state = 'left'")));
  equal((await admin.get('/people?role=king')).status, 422);
  const rest = await admin.xml(`/people?after=${(await admin.xml('/people')).all('person', 'cursor')[2]}`);
  equal(rest.all('person', 'name'), names.slice(3), 'after the third');
});

await test('a team given on a screen changes what the person reaches, and back', async () => {
  const south = await one("SELECT id FROM team WHERE code = 'south'");
  const reach = () => sql(`SELECT kind, ref FROM viewer_reach WHERE viewer_id = ${clinician} ORDER BY kind, ref`);
  const before = await reach();
  equal((await act(clinician, '/person/team/add', { team: south })).status, 303);
  ok((await reach()).some(([kind, ref]) => kind === 'team' && ref === south), 'the team is reached');
  match((await person(clinician)).text, /added here/);
  equal((await act(clinician, '/person/team/remove', {})).status, 303);
  equal(await reach(), before);
});

await test('what the directory says is not taken back by a screen', async () => {
  const north = await one("SELECT id FROM team WHERE code = 'north'");
  const fields = (await person(clinician)).form('/person/team/add').fields;
  await admin.post('/person/team/remove', { ...fields, team: north });
  equal(await one(`SELECT source FROM person_team WHERE person_id = ${clinician} AND team_id = ${north}`), 'directory');
});

await test('an administrator ends one session, then all', async () => {
  const second = await client().as('CASE_MANAGER_3');
  const page = await admin.xml(`/person?person=${id}`);
  ok(page.all('session', 'id').length >= 2);
  lacks((await person(id)).text + page.text, /[0-9a-f]{64}.*token/, 'no token is shown');
  const newest = await one(`SELECT MAX(id) FROM session WHERE person_id = ${id}`);
  const form = (await person(id)).form('/person/session/end').fields;
  equal((await admin.post('/person/session/end', { ...form, session: newest })).status, 303);
  equal((await second.get('/cases')).status, 303, 'ended');
  equal((await worker.get('/cases')).status, 200, 'the other goes on');
  equal((await act(id, '/person/sessions/end', {})).status, 303);
  equal((await worker.get('/cases')).status, 303, 'ended as well');
  equal(await one(`SELECT ended_why FROM session WHERE id = ${newest}`), 'administrator');
});

await test('a session of somebody else is not ended by way of another', async () => {
  const clinic = await client().as('CLINICIAN'), one_ = await client().as('CASE_MANAGER_3');
  const theirs = await one(`SELECT MAX(id) FROM session WHERE person_id = ${clinician}`);
  const form = (await person(id)).form('/person/session/end').fields;
  await admin.post('/person/session/end', { ...form, session: theirs });
  equal((await clinic.get('/account')).status, 200);
  equal((await one_.get('/account')).status, 200);
});

await test('one’s own account: roles, teams, sessions; the others are ended, this one goes on', async () => {
  const desk = await client().as('SUPERVISOR'), field = await client().as('SUPERVISOR');
  const page = await desk.get('/account');
  match(page.text, /Sylvia Whitlock[\s\S]*supervisor[\s\S]*North/);
  ok((await desk.xml('/account')).all('session', 'this').includes('yes'));
  equal((await desk.submit(page, '/account/sessions/end', {})).status, 303);
  equal((await field.get('/account')).status, 303);
  equal((await desk.get('/account')).status, 200);
});

await test('the language is one’s own choice', async () => {
  const desk = await client().as('SUPERVISOR');
  const done = await desk.submit(await desk.get('/account'), '/account/language', { language: 'en' });
  equal(done.status, 303);
  match((await desk.follow(done)).text, /Your language is kept/);
  equal(await one(`SELECT language FROM person WHERE login = '${process.env.TC_USER_SUPERVISOR}'`), 'en');
});
