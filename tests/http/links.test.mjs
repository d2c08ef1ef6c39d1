// SPDX-License-Identifier: Apache-2.0
// Forms by a link: made and taken back by staff, opened, begun and come back to by somebody without an account.
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { aCase, audited, count, once, one, sql } from '../lib/beneath.mjs';

await sql('DELETE FROM throttle');
const worker = await client().as('CASE_MANAGER'), manager = await client().as('PROGRAMME_MANAGER'), other = await client().as('CASE_MANAGER_2');
const reference = await aCase(worker), caseId = await one(`SELECT id FROM case_file WHERE reference = '${reference}'`);
const programme = await one(`SELECT programme_id FROM caseload WHERE case_id = ${caseId}`);
const [given, family] = (await sql(`SELECT given_name, family_name FROM client c JOIN caseload l ON l.client_id = c.id WHERE l.case_id = ${caseId}`))[0];
const words = `Call the night line ${once}`;

const setDuty = (login, crisis = words) => sql(`UPDATE programme SET duty_id = (SELECT id FROM person WHERE login = '${login}'),
  crisis_words = ${crisis ? `'${crisis}'` : 'NULL'}, crisis_phone = '555 0199' WHERE id = ${programme}`);
const formOf = name => one(`SELECT MAX(id) FROM form WHERE name = '${name}'`);
const make = async (form, days = 3) => {
  const made = await worker.submit(await worker.get(`/case/link/make?case=${reference}`), '/case/link/make', { form_id: await formOf(form), recipient: 'client', days });
  return made;
};
const addressOf = async made => {
  const shown = await worker.follow(made);
  equal(shown.status, 200, shown.text.slice(0, 2000));
  return /id="address">([^<]+)</.exec(shown.text)[1];
};
const tokenIn = address => new URL(address).searchParams.get('t');
const open = (person, address) => person.get(new URL(address).pathname + new URL(address).search);
const codeIn = page => /id="code">(\d{4} \d{4})</.exec(page.text)?.[1];
const begin = async (person, address) => {
  const begun = await person.submit(await open(person, address), '/link/begin');
  equal(begun.status, 200, begun.text.slice(0, 2000));
  return codeIn(begun);
};
const aLink = async form => addressOf(await make(form));
const gone = page => { equal(page.status, 404); return page.text.replace(/tc-number">[^<]*</, '').replace(/~\d+/g, ''); };

await test('a form that asks about danger is not sent while nobody is on duty, and the refusal says what to do', async () => {
  await sql(`UPDATE programme SET duty_id = NULL, crisis_words = NULL WHERE id = ${programme}`);
  const refused = await make('phq9');
  equal(refused.status, 422);
  match(refused.text, /nobody is on duty for the programme. Ask the programme manager/);
  await setDuty(setting('TC_USER_SUPERVISOR'), null);
  match((await make('phq9')).text, /no words yet for somebody who needs help at once/);
  await sql(`UPDATE programme SET duty_id = NULL WHERE id = ${programme}`);
  equal((await make('gad7')).status, 303, 'a form without such questions is sent');
  await setDuty(setting('TC_USER_SUPERVISOR'));
  equal((await make('phq9')).status, 303);
  await sql(`UPDATE person SET state = 'disabled' WHERE login = '${setting('TC_USER_SUPERVISOR')}'`);
  const left = await make('phq9');
  await sql(`UPDATE person SET state = 'active' WHERE login = '${setting('TC_USER_SUPERVISOR')}'`);
  equal(left.status, 422, 'whoever is on duty must be able to sign in');
});

await test('who is on duty is set on the programme\'s page', async () => {
  const form = async () => manager.get(`/structure/programme?programme=${programme}`);
  const duty = await one(`SELECT id FROM person WHERE login = '${setting('TC_USER_CLINICIAN')}'`);
  equal((await manager.submit(await form(), '/structure/programme/duty', { duty, crisis_words: '' })).status, 422);
  equal((await manager.submit(await form(), '/structure/programme/duty', { duty: '99999999', crisis_words: words })).status, 422);
  equal((await manager.submit(await form(), '/structure/programme/duty', { duty, crisis_words: words, crisis_phone: '555 0199' })).status, 303);
  equal(await one(`SELECT CONCAT(duty_id, crisis_words, crisis_phone) FROM programme WHERE id = ${programme}`), `${duty}${words}555 0199`);
  match((await form()).text, new RegExp(words));
});

await test('the link is shown to its maker alone; only a hash of its token is kept; the sheet says nothing of the client', async () => {
  const made = await make('gad7');
  const shown = await worker.follow(made), token = tokenIn(/id="address">([^<]+)</.exec(shown.text)[1]).replaceAll('-', '');
  match(token, /^[0-9a-f]{64}$/);
  equal(await count(`SELECT COUNT(*) FROM form_link WHERE token_hash = UNHEX('${token}')`), 0);
  for (const secret of [given, family].filter(Boolean)) ok(!shown.text.includes(secret), 'a name on the sheet');
  lacks(shown.text.replace(/<a class="govuk-back-link"[^>]*>/, ''), new RegExp(reference));
  equal((await other.get(made.location)).status, 404);
  equal((await client().get('/links/made?made=' + new URL(made.location, 'http://x').searchParams.get('made'))).status, 303);
  const listed = await worker.get(`/case/links?case=${reference}`);
  ok(!listed.text.includes(token.slice(0, 16)));
});

await test('opening consumes nothing and is told to the auditor; nothing of the record is on the page', async () => {
  const address = await aLink('gad7'), mark = await audited.mark();
  for (let i = 0; i < 3; i++) {
    const page = await open(client(), address);
    equal(page.status, 200);
    ok(page.form('/link/begin'));
    equal(page.headers['referrer-policy'], 'no-referrer');
    equal(page.headers['cache-control'], 'no-store');
    equal(page.headers['set-cookie'], undefined);
    lacks(page.text, new RegExp([reference, given, family].filter(Boolean).join('|')));
  }
  const id = await one('SELECT MAX(id) FROM form_link');
  equal(await one(`SELECT begun_at FROM form_link WHERE id = ${id}`), 'NULL');
  const entries = await audited.since(mark, 'kind, person_id, case_id, route, object, detail');
  equal(entries.filter(entry => entry[4] === `link ${id}`), Array(3).fill(['view', 'NULL', caseId, '/link', `link ${id}`, 'opened']));
});

await test('capitals and dashes, as somebody types them from paper', async () => {
  const address = await aLink('gad7');
  equal((await client().get(`/link?t=${tokenIn(address).toUpperCase()}`)).status, 200);
  equal((await client().get(`/link?t=${tokenIn(address).replaceAll('-', '')}`)).status, 200);
});

await test('guessed, expired, taken back and sent links get one and the same page', async () => {
  await sql('DELETE FROM throttle');
  const addresses = [await aLink('gad7'), await aLink('gad7'), await aLink('gad7')];
  const ids = (await sql('SELECT id FROM form_link ORDER BY id DESC LIMIT 3')).map(([id]) => id).reverse();
  await sql(`UPDATE form_link SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE id = ${ids[0]}`);
  equal((await worker.submit(await worker.get(`/case/links?case=${reference}`), '/case/link/revoke', { id: ids[1] })).location, `/case/links?said=link-revoked&case=${reference}`);
  await sql(`UPDATE form_link SET begun_at = UTC_TIMESTAMP(6), submitted_at = UTC_TIMESTAMP(6) WHERE id = ${ids[2]}`);
  const pages = [];
  for (const address of addresses) pages.push(gone(await open(client(), address)));
  for (const token of ['', 'x', '0'.repeat(64), 'g'.repeat(64), '0'.repeat(63), "' OR 1=1 --"]) pages.push(gone(await client().get(`/link?t=${encodeURIComponent(token)}`)));
  pages.push(gone(await client().get('/link')));
  equal(new Set(pages).size, 1);
  gone(await client().post('/link/begin', { t: '0'.repeat(64), key: 'a'.repeat(32) }));
  gone(await client().post('/link/back', { t: '0'.repeat(64), code: '12345678' }));
  gone(await client().get('/link/done'));
  for (const path of ['/link/form', '/link/check', '/link/back']) gone(await client().get(path));
});

await test('a link is begun once: its cookie is its own, and coming back needs the code', async () => {
  await sql('DELETE FROM throttle');
  const address = await aLink('gad7'), person = client();
  const first = await open(person, address), begun = await person.submit(first, '/link/begin'), code = codeIn(begun);
  match(begun.headers['set-cookie'][0], /^(__Host-)?throughcare-link=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict(; Secure)?$/);
  match(code, /^\d{4} \d{4}$/);
  const again = await person.submit(first, '/link/begin');
  equal(codeIn(again), code, 'the same page sent twice gives the same code');
  const stranger = client(), asked = await open(stranger, address);
  ok(!asked.forms.some(form => form.action === '/link/begin'));
  equal((await stranger.post('/link/begin', { t: tokenIn(address), key: 'b'.repeat(32) })).text.includes('id="code"><') , false);
  ok(!codeIn(await stranger.post('/link/begin', { t: tokenIn(address), key: 'b'.repeat(32) })));
  equal((await stranger.get('/link/form')).status, 404);
  const wrong = await stranger.submit(asked, '/link/back', { code: code === '0000 0000' ? '0000 0001' : '0000 0000' });
  equal(wrong.status, 422);
  equal((await stranger.submit(asked, '/link/back', { code: code.replace(' ', ' - ') })).location, '/link/form');
  equal((await person.get('/link/form')).status, 404, 'the sitting before is over');
  const id = await one('SELECT MAX(id) FROM form_link');
  equal(await count(`SELECT COUNT(*) FROM form_link WHERE id = ${id} AND (code_hash = UNHEX(SHA2('${code.replace(' ', '')}', 256)) OR session_hash = UNHEX('${person.cookies.get('throughcare-link')}'))`), 0);
});

await test('guesses at a code wait longer and longer, for everybody at that link; other links and addresses do not', async () => {
  await sql('DELETE FROM throttle');
  const address = await aLink('gad7'), person = client(), code = await begin(person, address);
  const guesser = client(), asked = await open(guesser, address), wrong = code.startsWith('1') ? '2222 2222' : '1111 1111';
  const statuses = [];
  for (let i = 0; i < 6; i++) statuses.push((await guesser.submit(asked, '/link/back', { code: wrong })).status);
  equal(statuses, [422, 422, 422, 422, 422, 429]);
  equal((await guesser.submit(asked, '/link/back', { code })).status, 429, 'the right code waits, too');
  const elsewhere = await aLink('gad7');
  equal((await open(client(), elsewhere)).status, 200);
  await sql('DELETE FROM throttle');
  for (let i = 0; i < 21; i++) await client().get(`/link?t=${String(i).padStart(64, '0')}`);
  equal((await client().get(`/link?t=${'1'.repeat(64)}`)).status, 429);
  equal((await open(client(), elsewhere)).status, 429, 'an address that guesses waits, whatever it has');
  await sql('DELETE FROM throttle');
});

await test('a link\'s cookie is nobody of staff, and staff are nobody below /link', async () => {
  const person = client(), code = await begin(person, await aLink('gad7'));
  ok(code);
  equal((await person.get('/cases')).location, '/sign-in?next=%2Fcases');
  equal((await person.get(`/case?case=${reference}`)).status, 303);
  equal((await worker.get('/link/form')).status, 404);
  lacks((await worker.get('/link')).text, /class="tc-header__user"/);
  const forged = client();
  forged.cookies.set('throughcare', person.cookies.get('throughcare-link'));
  equal((await forged.get('/cases')).status, 303);
  const turned = client();
  turned.cookies.set('throughcare-link', worker.cookies.get('throughcare'));
  equal((await turned.get('/link/form')).status, 404);
  const away = await person.get('/link/leave');
  equal(away.status, 303);
  match(away.headers['set-cookie'][0], /throughcare-link=;.*Max-Age=0/);
  equal(away.location, 'https://weather.example.org/today', 'as the configuration has it');
});

await test('links are for those who see the case; a link for new referrals for those of its programme', async () => {
  equal((await other.get(`/case/links?case=${reference}`)).status, 404);
  const id = await one(`SELECT MAX(id) FROM form_link WHERE case_id = ${caseId} AND revoked_at IS NULL AND submitted_at IS NULL`);
  const mine = await aCase(other), page = await other.get(`/case/links?case=${mine}`);
  const made = await other.submit(await other.get(`/case/link/make?case=${mine}`), '/case/link/make', { form_id: await formOf('gad7'), recipient: 'client', days: 1 });
  equal(made.status, 303, page.text.slice(0, 200));
  equal((await other.submit(await other.get(`/case/links?case=${mine}`), '/case/link/revoke', { id })).status, 422);
  equal(await one(`SELECT revoked_at FROM form_link WHERE id = ${id}`), 'NULL');
  const intake = await client().as('INTAKE'), asked = await intake.get('/links/make');
  const own = Number(await one(`SELECT MIN(programme_id) FROM person_programme m JOIN person p ON p.id = m.person_id WHERE p.login = '${setting('TC_USER_INTAKE')}'`));
  await sql(`UPDATE programme SET duty_id = (SELECT id FROM person WHERE login = '${setting('TC_USER_INTAKE')}'), crisis_words = '${words}' WHERE id = ${own}`);
  equal((await intake.submit(asked, '/links/make', { programme: '999999', form_id: await formOf('ask_for_help'), recipient: 'referrer', days: 2 })).status, 422);
  equal((await intake.submit(asked, '/links/make', { programme: own, form_id: await formOf('ask_for_help'), recipient: 'referrer', days: 91 })).status, 422);
  equal((await intake.submit(asked, '/links/make', { programme: own, form_id: await formOf('ask_for_help'), recipient: 'referrer', days: 2 })).status, 303);
});
