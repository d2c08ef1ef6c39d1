// SPDX-License-Identifier: Apache-2.0
// Sessions: how they begin, how long they last, how they end.
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { HOUR, MINUTE, audited, clock, count, one, sql, tokenOf } from '../lib/beneath.mjs';

const sessionOf = async someone => {
  const [row] = await sql(`SELECT s.id, s.ended_why, s.used_at, s.began_at FROM session s JOIN person p ON p.id = s.person_id
    WHERE p.login = '${someone.login}' ORDER BY s.id DESC LIMIT 1`);
  return { id: row[0], why: row[1], used: row[2], began: row[3] };
};
const signedIn = async role => Object.assign(await client().as(role), { login: setting(`TC_USER_${role}`) });
const works = async someone => (await someone.get('/cases')).status === 200;

await sql('DELETE FROM throttle'); // failures of the files before count for the address

await test('a stranger is sent to sign in and back again', async () => {
  const someone = client();
  const turned = await someone.get('/cases?after=x');
  equal([turned.status, turned.location], [303, '/sign-in?next=%2Fcases%3Fafter%3Dx']);
  const page = await someone.get(turned.location);
  equal(page.form('/sign-in').fields.next, '/cases?after=x');
  const entered = await someone.submit(page, '/sign-in', { username: setting('TC_USER_CASE_MANAGER'), password: setting('TC_PASSWORD_CASE_MANAGER') });
  equal([entered.status, entered.location], [303, '/cases?after=x']);
  equal((await client().get('/cases?as=xml')).status, 401);
  equal((await client().get('/')).location, '/sign-in');
  equal((await client().post('/case/note/add', { title: 'x' })).status, 401);
});

await test('only the hash of a new token is stored, and the cookie is the browser\'s alone', async () => {
  const someone = client();
  const page = await someone.signIn('CASE_MANAGER');
  const [line] = page.headers['set-cookie'];
  match(line, /^(__Host-)?throughcare=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax(; Secure)?$/);
  const token = tokenOf(someone);
  equal(await count(`SELECT COUNT(*) FROM session WHERE token_hash = UNHEX('${token}')`), 0);
  equal(await count('SELECT COUNT(*) FROM session WHERE LENGTH(token_hash) = 32 AND ended_at IS NULL') > 0, true);
  const again = client();
  await again.signIn('CASE_MANAGER');
  ok(tokenOf(again) !== token, 'the same token twice');
});

await test('a planted cookie gains nothing: signing in makes a new session and ends the one before', async () => {
  const someone = client();
  someone.cookies.set('throughcare', 'a'.repeat(64));
  await someone.as('CASE_MANAGER');
  const first = tokenOf(someone);
  ok(first !== 'a'.repeat(64));
  const page = await someone.post('/sign-in', { username: setting('TC_USER_CASE_MANAGER'), password: setting('TC_PASSWORD_CASE_MANAGER') });
  equal(page.status, 303);
  ok(tokenOf(someone) !== first);
  const before = client();
  before.cookies.set('throughcare', first);
  equal(await works(before), false);
});

await test('made-up, cut and foreign cookies are strangers', async () => {
  for (const token of ['', 'x', 'a'.repeat(64), 'A'.repeat(64), "' OR 1=1 --", 'a'.repeat(5000)]) {
    const someone = client();
    someone.cookies.set('throughcare', token);
    equal(await works(someone), false, token.slice(0, 20));
  }
});

await test('a session idles out after fifteen minutes, not before', async () => {
  const someone = await signedIn('CASE_MANAGER');
  await clock.while(14 * MINUTE, async () => equal(await works(someone), true));
  await clock.while(28 * MINUTE, async () => equal(await works(someone), true));
  await clock.while(44 * MINUTE, async () => equal((await someone.get('/cases')).status, 303));
  equal((await sessionOf(someone)).why, 'idle');
  equal(await works(someone), false, 'an ended session came back with the clock');
});

await test('no session lives longer than twelve hours', async () => {
  const someone = await signedIn('CASE_MANAGER');
  for (let at = 10 * MINUTE; at < 12 * HOUR; at += 10 * MINUTE) {
    await clock.while(at, async () => equal(await works(someone), true, `after ${at / 60} minutes`));
  }
  await clock.while(12 * HOUR + 5, async () => equal(await works(someone), false));
  equal((await sessionOf(someone)).why, 'life');
});

await test('the last use is written at most once a minute', async () => {
  const someone = await signedIn('CASE_MANAGER');
  const { used } = await sessionOf(someone);
  for (let time = 0; time < 5; time++) await works(someone);
  equal((await sessionOf(someone)).used, used);
  await clock.while(MINUTE + 5, async () => works(someone));
  ok((await sessionOf(someone)).used > used);
});

await test('health is for anybody and extends nothing', async () => {
  const someone = await signedIn('CASE_MANAGER');
  const { used } = await sessionOf(someone);
  await clock.while(10 * MINUTE, async () => equal((await someone.get('/health')).text, 'ok\n'));
  equal((await sessionOf(someone)).used, used);
});

await test('signing out ends the session at once and tells the auditor', async () => {
  const someone = await signedIn('CASE_MANAGER');
  const page = await someone.get('/cases');
  const before = await count("SELECT COUNT(*) FROM audit_entry WHERE kind = 'sign_out'");
  equal((await someone.post('/sign-out', { form: 'wrong' })).status, 403);
  equal(await works(someone), true);
  equal((await someone.submit(page, '/sign-out')).location, '/sign-in');
  equal(await works(someone), false);
  equal((await sessionOf(someone)).why, 'sign_out');
  equal(await count("SELECT COUNT(*) FROM audit_entry WHERE kind = 'sign_out'"), before + 1);
});

await test('a session that was ended elsewhere, and a person who may no more, are out at the next click', async () => {
  const someone = await signedIn('CASE_MANAGER');
  await sql(`UPDATE session SET ended_at = UTC_TIMESTAMP(6), ended_why = 'administrator' WHERE id = ${(await sessionOf(someone)).id}`);
  equal(await works(someone), false);
  const other = await signedIn('CASE_MANAGER_2');
  await sql(`UPDATE person SET state = 'disabled' WHERE login = '${other.login}'`);
  equal(await works(other), false);
  equal((await sessionOf(other)).why, 'directory');
  equal(await works(await signedIn('CASE_MANAGER_2')), true, 'the directory knows better');
});

await test('each outcome of signing in is told to the auditor by its own word', async () => {
  const outcomes = { DISABLED: /^denied disabled/, LOCKED: /^denied locked/, EXPIRED: /^denied expired/, MUST_CHANGE: /^denied must-change/, NO_ROLE: /^denied no-role/ };
  const told = async (wanted, word, role, options) => {
    const mark = await audited.mark();
    equal((await client().signIn(role, options)).status, wanted, role);
    const entries = await audited.since(mark, "CONCAT(kind, ' ', result, ' ', IFNULL(detail, ''))");
    equal(entries.length, 1, role);
    match(entries[0][0].replace(/^sign_in /, ''), word, role);
  };
  for (const [role, word] of Object.entries(outcomes)) await told(401, word, role);
  await told(401, /^denied wrong/, 'CASE_MANAGER', { password: 'not it' });
  await told(401, /^denied unknown/, 'CASE_MANAGER', { user: 'nobody-at-all', password: 'not it' });
  await told(303, /^ok/, 'CASE_MANAGER');
  const trail = await one("SELECT GROUP_CONCAT(IFNULL(detail, ''), IFNULL(object, '')) FROM audit_entry WHERE kind = 'sign_in'");
  lacks(trail, /nobody-at-all/, 'what was typed as a name');
});

await test('guessing gets slower, for known and unknown people alike, and slows nobody else', async () => {
  await sql('DELETE FROM throttle');
  for (const user of [setting('TC_USER_CLINICIAN'), 'nobody-of-this-name']) {
    const statuses = [];
    for (let guess = 0; guess < 6; guess++) statuses.push((await client().signIn('CLINICIAN', { user, password: 'not it' })).status);
    equal(statuses, [401, 401, 401, 401, 401, 429], user);
  }
  equal((await client().signIn('CLINICIAN')).status, 429, 'the right password does not help during the pause');
  equal((await client().signIn('CASE_MANAGER')).status, 303);
  await clock.while(10, async () => {
    equal((await client().signIn('CLINICIAN', { password: 'not it' })).status, 401);
    equal((await client().signIn('CLINICIAN', { password: 'not it' })).status, 429);
  });
  await clock.while(30, async () => equal((await client().signIn('CLINICIAN')).status, 303));
  equal((await client().signIn('CLINICIAN')).status, 303, 'the count is gone');
  equal(await count("SELECT COUNT(*) FROM throttle WHERE CAST(subject AS CHAR) LIKE '%nobody%'"), 0);
  await sql('DELETE FROM throttle');
});

await test('a name counts as one, however it is written', async () => {
  await sql('DELETE FROM throttle');
  const user = setting('TC_USER_CLINICIAN'), wide = letter => String.fromCodePoint(letter.codePointAt(0) + 0xfee0);
  const ways = [user, user.toUpperCase(), ` ${user} `, wide(user[0]) + user.slice(1), user.slice(0, 2) + wide(user[2]).toUpperCase() + user.slice(3), `${user}\u3000`];
  const statuses = [];
  for (const way of ways) statuses.push((await client().signIn('CLINICIAN', { user: way, password: 'not it' })).status);
  equal(statuses, [401, 401, 401, 401, 401, 429]);
  await sql('DELETE FROM throttle');
});

await test('whoever guesses at a name keeps out nobody who was signed in at their own browser before', async () => {
  await sql('DELETE FROM throttle');
  const known = await client().as('CLINICIAN');
  await known.submit(await known.get('/account'), '/sign-out');
  for (let guess = 0; guess < 6; guess++) await client().signIn('CLINICIAN', { password: 'not it' });
  equal((await client().signIn('CLINICIAN')).status, 429);
  equal((await known.signIn('CLINICIAN')).status, 303);
  equal((await client().signIn('CLINICIAN')).status, 429, 'the count for all others stays');
  const enter = async (role, password) => (await known.post('/sign-in', { username: setting(`TC_USER_${role}`), password })).status;
  const statuses = [];
  for (let guess = 0; guess < 6; guess++) statuses.push(await enter('CLINICIAN', 'not it'));
  equal(statuses, [401, 401, 401, 401, 401, 429], 'the browser gives no more guesses than a stranger has');
  equal(await enter('CASE_MANAGER', setting('TC_PASSWORD_CASE_MANAGER')), 303, 'another person there counts as everywhere');
  await sql('DELETE FROM throttle');
});

await test('guessing from an address slows it; the odd mistake there, all day long, slows nobody', async () => {
  await sql('DELETE FROM throttle');
  const known = await client().as('CLINICIAN');
  await known.submit(await known.get('/account'), '/sign-out');
  let names = 0;
  const mistake = async () => (await client().signIn('CLINICIAN', { user: `mistyped-${names++}`, password: 'not it' })).status;
  for (let guess = 0; guess < 61; guess++) equal(await mistake(), 401);
  equal(await mistake(), 429);
  equal((await known.signIn('CLINICIAN')).status, 303, 'whoever is known to be there');
  await clock.while(20 * MINUTE, async () => {
    for (let guess = 0; guess < 5; guess++) equal(await mistake(), 401, `mistake ${guess} after twenty minutes`);
    equal((await client().signIn('CASE_MANAGER')).status, 303);
  });
  await sql('DELETE FROM throttle');
});
