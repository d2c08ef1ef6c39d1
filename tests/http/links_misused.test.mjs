// SPDX-License-Identifier: Apache-2.0
// Forms by a link as nobody means them to be used: too much at once, looked at before they are followed, guessed in a crowd, from a page that is old.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { count, one, sql, takeCases } from '../lib/beneath.mjs';
import { aLink, back, begin, fill, formOf, publish, setDuty } from '../lib/by_link.mjs';

await sql('DELETE FROM throttle');
for (const form of ['danger', 'guests', 'outside']) publish(form);
const worker = await client().as('CASE_MANAGER');
const [[reference, caseId]] = await takeCases('CASE_MANAGER', 1);
const words = 'Call the night line';
await setDuty(await one(`SELECT programme_id FROM caseload WHERE case_id = ${caseId}`), 'SUPERVISOR', words);
const opened = async (form = 'test_outside') => { const link = await aLink(worker, reference, form), person = client(); return { ...link, person, code: await begin(person, link) }; };
const cookie = person => person.cookies.get('throughcare-link');
const inBrowserOf = person => { const copy = client(); copy.cookies.set('throughcare-link', cookie(person)); return copy; };

await test('a page that is too large is told why and what to do, with the way out and help; what was kept before stands', async () => {
  const { person, id } = await opened('test_danger'), much = { q1: 'x'.repeat(1_200_000), go: 'on' };
  equal((await fill(person, 1, { q1: 'Kept before' })).status, 303);
  const page = await person.get('/link/form?page=1'), version = await one(`SELECT version FROM form_link WHERE id = ${id}`);
  const large = await person.submit(page, '/link/form', much);
  equal(large.status, 413);
  match(large.text, /longer than this form can take[\s\S]*What you saved before is still there[\s\S]*fewer words[\s\S]*href="\/link\/form"/);
  match(large.text, /exit-this-page__button[^>]*href="\/link\/leave"|href="\/link\/leave"[^>]*exit-this-page__button/);
  match(large.text, new RegExp(`id="help"[\\s\\S]*${words}`));
  equal(await one(`SELECT version FROM form_link WHERE id = ${id}`), version);
  match((await person.get('/link/form?page=1')).text, /Kept before/);
  await fill(person, 3, { q3: 'yes' });
  const danger = await person.submit(page, '/link/form', much);
  ok(danger.text.indexOf(words) > 0 && danger.text.indexOf(words) < danger.text.indexOf('<h1'), 'help first');
});

await test('another one is added and taken away by the buttons of the page, up to fifty, and then it says so', async () => {
  const { person } = await opened('test_guests'), named = page => [...page.text.matchAll(/name="q2\.(\d+)"[^>]*value="([^"]*)"|name="q2\.(\d+)"/g)].map(([, at, value, bare]) => [at ?? bare, value ?? '']);
  const press = async (label, values) => {
    const page = await person.get('/link/form?page=1'), button = new RegExp(`name="go" value="(${label}-[^"]+)"`).exec(page.text);
    return person.follow(await person.submit(page, '/link/form', { ...values, go: button[1] }));
  };
  equal(named(await press('add', { 'q2.1': 'Anna' })), [['1', 'Anna'], ['2', '']]);
  equal(named(await press('add', { 'q2.2': 'Ben' })), [['1', 'Anna'], ['2', 'Ben'], ['3', '']]);
  equal(named(await press('remove', {})), [['1', 'Ben'], ['2', '']], 'the first is taken away');
  const full = await fill(person, 1, { 'q1-count': '50', 'q2.50': 'The last' }, 'add-q1');
  equal(full.status, 422, full.text.slice(0, 2000));
  match(full.text, /There is no room for another one on this page[\s\S]*The last/);
  match((await person.get('/link/form?page=1')).text, /The last/, 'and is kept');
});

await test('whatever goes wrong below a link has the way out and no word for staff', async () => {
  const { person } = await opened();
  const pages = [await person.get('/link/nowhere'), await person.post('/link/form', {}), await person.get('/link/begin'), await person.post('/link/form', { ...(await person.get('/link/form')).form('/link/form').fields, key: '' })];
  equal(pages.map(page => page.status), [404, 403, 405, 400]);
  for (const page of pages) {
    match(page.text, /href="\/link\/leave"/);
    lacks(page.text, /supervisor|administrator|Sign in|your role|help desk/i);
  }
});

await test('a page of staff that is too large says how much it may be', async () => {
  const large = await worker.post('/case/form/fill', { q1: 'x'.repeat(1_200_000) });
  equal(large.status, 413);
  match(large.text, /What you sent is larger than one page takes: (1|25) MB at most[\s\S]*What was saved before is still there[\s\S]*most browsers still show what you typed/);
});

await test('an address that is only looked at makes no browser forget; one that is followed does', async () => {
  const { person, path, id } = await opened(), row = () => one(`SELECT CONCAT_WS(' ', version, sitting, HEX(session_hash)) FROM form_link WHERE id = ${id}`), before = await row();
  for (const at of ['/link/leave', '/link/stop', '/link/form', '/link/back', path]) {
    for (const [method, headers] of [['HEAD', {}], ['GET', { 'Sec-Purpose': 'prefetch' }], ['GET', { 'Sec-Purpose': 'prefetch;prerender' }], ['GET', { 'Sec-Fetch-Site': 'cross-site' }]])
      equal((await inBrowserOf(person).request(method, at, { headers })).headers['set-cookie'], undefined, `${method} ${at}`);
  }
  equal(await row(), before);
  for (const at of ['/link/leave', '/link/stop']) match((await inBrowserOf(person).get(at)).headers['set-cookie'][0], /Max-Age=0/);
});

await test('who goes back in a browser after the quick exit is not told the code', async () => {
  const link = await aLink(worker, reference, 'test_outside'), person = client(), start = await person.get(link.path);
  const code = /id="code">([^<]*)</.exec((await person.submit(start, '/link/begin')).text)[1];
  equal((await fill(person, 1, { q1: 'Mine' })).status, 303);
  match((await person.submit(start, '/link/begin')).text, new RegExp(code), 'whoever fills in may look at it once more');
  await person.get('/link/leave');
  const again = await person.submit(start, '/link/begin');
  lacks(again.text, new RegExp(code));
  match(again.text, /Enter your code/);
  equal((await person.get('/link/form')).status, 404);
});

await test('forty codes guessed at once have no more tries than one after the other', async () => {
  await sql('DELETE FROM throttle');
  const { token, code } = await opened(), wrong = Array.from({ length: 40 }, (_, i) => String(10_000_000 + i)).filter(guess => guess !== code.replace(' ', ''));
  const statuses = (await Promise.all(wrong.map(guess => client().post('/link/back', { t: token, code: guess })))).map(answer => answer.status);
  equal([statuses.filter(status => status === 422).length, statuses.filter(status => status === 429).length], [5, wrong.length - 5]);
  await sql('DELETE FROM throttle');
});

await test('while everybody guesses, whoever has a link opens it', async () => {
  await sql('DELETE FROM throttle');
  const link = await aLink(worker, reference, 'test_outside');
  equal((await client().get(`/link?t=${'3'.repeat(64)}`)).status, 404);
  const subjects = (await sql('SELECT HEX(subject) FROM throttle')).flat(), seen = [];
  equal(subjects.length, 2, 'its address, and all together');
  for (const subject of subjects) {
    await sql(`UPDATE throttle SET until = IF(subject = UNHEX('${subject}'), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, NULL)`);
    equal((await client().get(`/link?t=${'3'.repeat(64)}`)).status, 429);
    seen.push((await client().get(link.path)).status);
  }
  equal(seen.sort(), [200, 429], 'an address that guesses waits whatever it has');
  await sql('DELETE FROM throttle');
});

await test('expired or taken back while it is filled in: its holder hears that, and where help is; nobody else does', async () => {
  for (const over of ['expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND', 'revoked_at = UTC_TIMESTAMP(6)']) {
    const link = await opened('test_danger'), page = await link.person.get('/link/form?page=1');
    await sql(`UPDATE form_link SET ${over} WHERE id = ${link.id}`);
    const answers = [await link.person.submit(page, '/link/form', { q1: 'Too late', go: 'on' })];
    for (const path of ['/link/form', '/link/check', '/link/back', '/link/done', '/link/stop', '/link']) answers.push(await link.person.get(path));
    for (const answer of answers) {
      equal(answer.status, 404);
      match(answer.text, new RegExp(`This form is closed[\\s\\S]*id="help"[\\s\\S]*${words}`));
    }
    for (const person of [client(), link.person]) match((await person.get(link.path)).text, /This link does not work/);
  }
});

await test('a page that was open before its person came back in the same browser shows what was typed, to be sent again', async () => {
  const link = await opened(), old = await link.person.get('/link/form?page=1');
  await sql(`UPDATE form_link SET session_used_at = session_used_at - INTERVAL 1 HOUR WHERE id = ${link.id}`);
  await back(link, link.code, link.person);
  const shown = await link.person.submit(old, '/link/form', { q1: 'Typed in the old page', go: 'on' });
  equal(shown.status, 403);
  match(shown.text, /Typed in the old page/);
  equal((await link.person.submit(shown, '/link/form', { go: 'on' })).status, 303);
  match((await link.person.get('/link/form?page=1')).text, /Typed in the old page/);
  const other = await aLink(worker, reference, 'test_outside');
  await begin(link.person, other);
  const elsewhere = await link.person.submit(shown, '/link/form', { q1: 'Of the first link', go: 'on' });
  equal(elsewhere.status, 403);
  lacks(elsewhere.text, /Of the first link|Typed in the old page/);
});

await test('sent twice at once, from one page or from two, it arrives once', async () => {
  const form = await formOf('test_outside'), came = () => count(`SELECT COUNT(*) FROM response WHERE case_id = ${caseId} AND form_id = ${form} AND state = 'to_check'`);
  for (const pages of [1, 3]) {
    const { person } = await opened(), before = await came();
    await fill(person, 1, { q1: 'Once' });
    await fill(person, 2, { q2: '1' });
    const checks = await Promise.all(Array.from({ length: pages }, () => person.get('/link/check')));
    const sent = await Promise.all([0, 1, 2].map(at => person.submit(checks[at % pages], '/link/check')));
    ok(sent.some(answer => answer.location === '/link/done') && sent.every(answer => [303, 409].includes(answer.status)), sent.map(answer => answer.status).join());
    equal(await came(), before + 1);
    for (const answer of sent) if (answer.status === 409) match(answer.text, /Your answers have been sent|not open any more/);
  }
});

await test('how long a link opens is asked for in words', async () => {
  const asked = await worker.submit(await worker.get(`/case/link/make?case=${reference}`), '/case/link/make', { form_id: await formOf('test_outside'), recipient: 'client', days: 91 });
  match(asked.text, /Enter a number of days from 1 to 90/);
});
