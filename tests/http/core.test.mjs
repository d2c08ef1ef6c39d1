// SPDX-License-Identifier: Apache-2.0
// What must hold behind every web server: who may enter, what a page says of itself, one act once.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';

const roles = ['INTAKE', 'CASE_MANAGER', 'CLINICIAN', 'SUPERVISOR', 'PROGRAMME_MANAGER', 'AUDITOR', 'PRIVACY', 'ADMIN'];

await test('a stranger is shown the way to sign in, and no page', async () => {
  const page = await client().get('/cases');
  ok([303, 401].includes(page.status), `status ${page.status}`);
  const form = (await client().get('/sign-in')).form('/sign-in');
  equal(form.method, 'post');
});

for (const role of roles) {
  await test(`${role} signs in and sees a first page`, async () => {
    const staff = await client().as(role);
    const page = await staff.follow(await staff.get('/'));
    equal(page.status, 200);
    match(page.type, /^text\/html/);
    equal(Number(page.headers['content-length']), page.bytes.length, 'length of the page');
  });
}

await test('wrong, unknown, empty, disabled, locked and expired are told alike to a stranger', async () => {
  const said = page => page.text.replace(/name="(form|key|username)" value="[^"]*"/g, '').replace(/value="[^"]*"|number="[^"]*"|[A-Z0-9]{6,}/g, '').trim();
  const wrong = await client().signIn('CASE_MANAGER', { password: 'not it' });
  equal(wrong.status, 401);
  for (const role of ['DISABLED', 'LOCKED', 'EXPIRED']) {
    const page = await client().signIn(role, { password: 'not it' });
    equal([page.status, said(page)], [401, said(wrong)], role);
  }
  const unknown = await client().signIn('CASE_MANAGER', { user: 'nobody-of-that-name', password: 'not it' });
  equal([unknown.status, said(unknown)], [401, said(wrong)], 'unknown');
  const empty = await client().signIn('CASE_MANAGER', { password: '' });
  ok([401, 422].includes(empty.status), `empty: ${empty.status}`);
});

await test('right passwords of accounts that may not enter open nothing', async () => {
  for (const role of ['DISABLED', 'LOCKED', 'EXPIRED', 'MUST_CHANGE', 'NO_ROLE']) {
    const staff = client();
    const page = await staff.signIn(role);
    ok(page.status !== 303, `${role} got in`);
    const cases = await staff.get('/cases');
    ok([303, 401].includes(cases.status), `${role}: ${cases.status}`);
  }
});

await test('who must change the password and knew it is told so', async () => {
  const told = await client().signIn('MUST_CHANGE');
  const wrong = await client().signIn('MUST_CHANGE', { password: 'not it' });
  ok(told.text !== wrong.text);
  match(told.text, /change|new password/i);
});

await test('a member of a group within groups has its roles and teams', async () => {
  const staff = await client().as('NESTED');
  equal((await staff.get('/cases')).status, 200);
});

await test('names with characters that mean something in LDAP sign in', async () => {
  await client().as('ESCAPE');
  for (const user of ['*', 'mokafor)(uid=*', 'm*', '\\', 'mokafor,ou=people']) {
    equal((await client().signIn('CASE_MANAGER', { user })).status, 401, JSON.stringify(user));
  }
});

await test('a page with client data is kept by nobody and tells nobody', async () => {
  const staff = await client().as('CASE_MANAGER');
  const page = await staff.get('/cases');
  equal(page.status, 200);
  match(page.headers['cache-control'], /no-store/);
  equal(page.headers['referrer-policy'], 'no-referrer');
  match(page.headers['content-security-policy'], /default-src 'none'/);
  lacks(page.headers['content-security-policy'], /unsafe/);
});

await test('what is not there and what is not ours to see answer alike', async () => {
  const own = await client().as('CASE_MANAGER'), other = await client().as('CASE_MANAGER_2');
  const reference = (await own.xml('/cases')).all('case', 'reference').find(Boolean);
  equal((await own.get(`/case?case=${reference}`)).status, 200);
  const hidden = await other.get(`/case?case=${reference}`), unknown = await other.get('/case?case=AAAAAAAAA');
  equal(hidden.status, 404);
  equal(unknown.status, 404);
  equal((await own.get('/nothing/here')).status, 404);
});

await test('a form without its token, or from elsewhere, is refused', async () => {
  const staff = await client().as('CASE_MANAGER');
  const reference = (await staff.xml('/cases')).all('case', 'reference').find(Boolean);
  const page = await staff.get(`/case/note/write?case=${reference}`);
  const note = { kind: 'phone', happened: new Date().toISOString().slice(0, 10), title: 'From elsewhere', body: 'Should not be there.' };
  equal((await staff.submit(page, '/case/note/add', { ...note, form: 'f'.repeat(64) })).status, 403);
  equal((await staff.submit(page, '/case/note/add', note, { Origin: 'https://elsewhere.example' })).status, 403);
  lacks((await staff.get(`/case/notes?case=${reference}`)).text, /From elsewhere/);
});

await test('the same form sent five times at once and once more acts once', async () => {
  const staff = await client().as('CASE_MANAGER');
  const reference = (await staff.xml('/cases')).all('case', 'reference').find(Boolean);
  const page = await staff.get(`/case/note/write?case=${reference}`);
  const title = `Sent twice ${Date.now()}`;
  const note = { kind: 'phone', happened: new Date().toISOString().slice(0, 10), title, body: 'One act.' };
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => staff.submit(page, '/case/note/add', note)));
  answers.push(await staff.submit(page, '/case/note/add', note));
  equal(answers.map(answer => answer.status), Array(6).fill(303));
  equal(new Set(answers.map(answer => answer.location)).size, 1, 'all are sent to the same place');
  const notes = await staff.xml(`/case/notes?case=${reference}`);
  equal(notes.text.split(title).length - 1, 1, 'the note stands there once');
});

await test('a body above the cap is refused with words, not cut off', async () => {
  const staff = await client().as('CASE_MANAGER');
  const page = await staff.post('/case/note/add', { body: 'x'.repeat(2 * 1024 * 1024) });
  equal(page.status, 413);
});

await test('a form of 200 kB passes', async () => {
  const staff = await client().as('CASE_MANAGER');
  const reference = (await staff.xml('/cases')).all('case', 'reference').find(Boolean);
  const page = await staff.get(`/case/note/write?case=${reference}`);
  const answer = await staff.submit(page, '/case/note/add', { kind: 'phone', happened: '2020-01-01', title: 'Long', body: 'ä'.repeat(100000) });
  equal(answer.status, 422, 'too long for a note, but read whole');
});

await test('methods other than GET, HEAD and POST are refused', async () => {
  for (const method of ['PUT', 'DELETE', 'OPTIONS']) ok((await client().request(method, '/sign-in')).status >= 400, method);
  const head = await client().request('HEAD', '/sign-in');
  equal([head.status, head.bytes.length], [200, 0]);
});

await test('assets are kept for good by version', async () => {
  const page = await client().get('/sign-in');
  const [, sheet] = /<link rel="stylesheet" href="([^"]+)"/.exec(page.text);
  match(sheet, /^\/asset\/~\d+\//);
  const asset = await client().get(sheet);
  equal(asset.status, 200);
  match(asset.headers['cache-control'], /max-age=31536000/);
});

await test('signing out ends the session', async () => {
  const staff = await client().as('CASE_MANAGER');
  const cookies = new Map(staff.cookies);
  const page = await staff.get('/cases');
  equal((await staff.submit(page, '/sign-out')).status, 303);
  staff.cookies = cookies;
  ok((await staff.get('/cases')).status !== 200);
});
