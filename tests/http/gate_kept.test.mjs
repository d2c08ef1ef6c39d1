// SPDX-License-Identifier: Apache-2.0
// A form sent when its session had ended: kept, sealed, shown to nobody, completed when its person is back.
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { HOUR, MINUTE, aCase, clock, count, once, sql } from '../lib/beneath.mjs';

const today = new Date().toISOString().slice(0, 10);
const values = title => ({ kind: 'phone', title: `${title} ${once}`, body: `Confidential words of ${title}`, happened: today, at: '00:01' });
const notes = title => count(`SELECT COUNT(*) FROM note WHERE title = '${title} ${once}'`);
const credentials = role => ({ username: setting(`TC_USER_${role}`), password: setting(`TC_PASSWORD_${role}`) });
const kept = () => count('SELECT COUNT(*) FROM kept_post');

// Somebody's form, sent after the session's end: the page that answers.
async function sendTooLate(title, { role = 'CASE_MANAGER', more = {}, end } = {}) {
  const someone = await client().as(role);
  const reference = await aCase(someone);
  const { action, fields } = (await someone.get(`/case/note/write?case=${reference}`)).form('/case/note/add');
  const post = () => someone.post(action, { ...fields, ...values(title), ...more });
  const page = end ? (await end(someone), await post()) : await clock.while(16 * MINUTE, post);
  return { someone, page, reference, fields, action };
}

await test('a form on a session that idled out is completed by signing in again', async () => {
  const { someone, page, reference } = await sendTooLate('idled out');
  equal(page.status, 401);
  equal(await notes('idled out'), 0);
  lacks(page.text, /Confidential words|idled out/, 'what was typed, on a page for a stranger');
  const form = page.form('/sign-in');
  match(form.fields.kept, /^[0-9a-f]{32}$/);
  const done = await someone.post('/sign-in', { ...form.fields, ...credentials('CASE_MANAGER') });
  equal(done.status, 303);
  match(done.location, new RegExp(`^/case\\?.*case=${reference}#note-`));
  equal(await notes('idled out'), 1);
  equal((await someone.get(done.location.split('#')[0])).status, 200);
  const twice = await someone.post('/sign-in', { ...form.fields, ...credentials('CASE_MANAGER') });
  equal([twice.status, await notes('idled out')], [303, 1], 'sent in twice');
});

await test('a file sent too late is kept with its form, a large one in pieces; only so many of these', async () => {
  const { someone, reference } = await sendTooLate('before a file');
  await someone.signIn('CASE_MANAGER');
  let { fields } = (await someone.get(`/case/document/add?case=${reference}`)).form('/case/document/add');
  const send = (title, bytes, key) => {
    const parts = Object.entries({ ...fields, key, kind: 'letter', title }).map(([name, value]) => `--xYz\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    const body = `${parts.join('')}--xYz\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${bytes}\r\n--xYz--\r\n`;
    return clock.while(16 * MINUTE, () => someone.request('POST', '/case/document/add', {
      body, headers: { 'Content-Type': 'multipart/form-data; boundary=xYz', Origin: process.env.TC_ORIGIN ?? someone.base.origin } }));
  };
  const bytes = `${once} `.repeat(1024 * 1024), big = (await send(`Large ${once}`, bytes, fields.key)).form('/sign-in');
  equal(await count('SELECT COUNT(*) FROM kept_post_piece') >= 2, true);
  equal((await someone.post('/sign-in', { ...big.fields, ...credentials('CASE_MANAGER') })).status, 303);
  equal(await count(`SELECT COUNT(*) FROM document WHERE title = 'Large ${once}' AND size = ${bytes.length}`), 1);
  equal(await count('SELECT COUNT(*) FROM kept_post_piece'), 0);
  ({ fields } = (await someone.get(`/case/document/add?case=${reference}`)).form('/case/document/add'));
  const seen = [];
  for (let i = 0; i < 6; i++) seen.push((await send(`Large ${i} ${once}`, bytes, `${i + 2}${fields.key.slice(1)}`)).status);
  equal(seen, [401, 401, 401, 401, 401, 429]);
  await sql('DELETE FROM kept_post_piece; DELETE FROM kept_post');
  const small = (await send(`Small ${once}`, `Words in a file ${once}`, `1${fields.key.slice(1)}`)).form('/sign-in');
  const done = await someone.post('/sign-in', { ...small.fields, ...credentials('CASE_MANAGER') });
  match(done.location, /^\/case\/documents\?.*#document-/);
  equal(await count(`SELECT COUNT(*) FROM document WHERE title = 'Small ${once}'`), 1);
  equal(await count(`SELECT COUNT(*) FROM document_piece WHERE content = 'Words in a file ${once}'`), 1);
});

await test('it is kept sealed', async () => {
  await sendTooLate('sealed');
  equal(await count("SELECT COUNT(*) FROM kept_post WHERE CONVERT(sealed USING latin1) LIKE '%Confidential%' OR CONVERT(sealed USING latin1) LIKE '%title%'"), 0);
});

await test('signing out in another tab keeps it too', async () => {
  const end = async someone => someone.submit(await someone.get('/cases'), '/sign-out');
  const { someone, page } = await sendTooLate('signed out', { end });
  equal(page.status, 401);
  equal((await someone.post('/sign-in', { ...page.form('/sign-in').fields, ...credentials('CASE_MANAGER') })).status, 303);
  equal(await notes('signed out'), 1);
});

await test('for another person it is neither shown nor run, and stays for its own', async () => {
  const { page } = await sendTooLate('of another');
  const fields = page.form('/sign-in').fields;
  const other = client();
  const theirs = await other.post('/sign-in', { ...fields, ...credentials('CASE_MANAGER_3') });
  equal([theirs.status, theirs.location], [303, '/']);
  equal(await notes('of another'), 0);
  const own = client();
  equal((await own.post('/sign-in', { ...fields, ...credentials('CASE_MANAGER') })).status, 303);
  equal(await notes('of another'), 1);
});

await test('a wrong password in between loses nothing', async () => {
  const { someone, page } = await sendTooLate('in between');
  const again = await someone.post('/sign-in', { ...page.form('/sign-in').fields, ...credentials('CASE_MANAGER'), password: 'not it' });
  equal(again.status, 401);
  equal(again.form('/sign-in').fields.kept, page.form('/sign-in').fields.kept);
  equal((await someone.post('/sign-in', { ...again.form('/sign-in').fields, ...credentials('CASE_MANAGER') })).status, 303);
  equal(await notes('in between'), 1);
});

await test('one with something wrong comes back to be mended', async () => {
  const { someone, page, action } = await sendTooLate('to mend', { more: { minutes: 'many' } });
  const back = await someone.post('/sign-in', { ...page.form('/sign-in').fields, ...credentials('CASE_MANAGER') });
  equal(back.status, 422);
  const form = back.form(action);
  equal([form.fields.title, form.fields.minutes], [`to mend ${once}`, 'many']);
  equal((await someone.post(action, { ...form.fields, ...values('to mend'), minutes: '5' })).status, 303);
  equal(await notes('to mend'), 1);
});

await test('the same key is not run a second time', async () => {
  const someone = await client().as('CASE_MANAGER');
  const reference = await aCase(someone);
  const { action, fields } = (await someone.get(`/case/note/write?case=${reference}`)).form('/case/note/add');
  equal((await someone.post(action, { ...fields, ...values('done before') })).status, 303);
  const page = await clock.while(16 * MINUTE, () => someone.post(action, { ...fields, ...values('done before') }));
  equal(page.status, 401);
  equal((await someone.post('/sign-in', { ...page.form('/sign-in').fields, ...credentials('CASE_MANAGER') })).status, 303);
  equal(await notes('done before'), 1);
});

await test('two sign-ins at once complete it once', async () => {
  const { page } = await sendTooLate('at once');
  const enter = () => client().post('/sign-in', { ...page.form('/sign-in').fields, ...credentials('CASE_MANAGER') });
  equal((await Promise.all([enter(), enter(), enter()])).map(answer => answer.status), [303, 303, 303]);
  equal(await notes('at once'), 1);
});

await test('a form without its token, of a stranger or from another site is not kept', async () => {
  const before = await kept();
  await sendTooLate('no token', { more: { form: '' } });
  await sendTooLate('false token', { more: { form: 'a'.repeat(64) } });
  await client().post('/case/note/add', values('stranger'));
  equal(await kept(), before);
});

await test('it is kept for twelve hours', async () => {
  const { someone, page } = await sendTooLate('too old');
  await clock.while(13 * HOUR, async () => {
    const entered = await someone.post('/sign-in', { ...page.form('/sign-in').fields, ...credentials('CASE_MANAGER') });
    equal([entered.status, entered.location], [303, '/']);
  });
  equal(await notes('too old'), 0);
});

await test('one whose case is no more ours answers as if it were not there', async () => {
  const { someone, page, reference } = await sendTooLate('taken away', { role: 'CASE_MANAGER_2' });
  const rows = await sql(`SELECT r.kind, r.ref, r.case_id FROM case_reach r JOIN case_file c ON c.id = r.case_id WHERE c.reference = '${reference}'`);
  await sql(`DELETE FROM case_reach WHERE case_id = ${rows[0][2]}`);
  try {
    equal((await someone.post('/sign-in', { ...page.form('/sign-in').fields, ...credentials('CASE_MANAGER_2') })).status, 404);
    equal(await notes('taken away'), 0);
  } finally {
    await sql(`INSERT INTO case_reach (case_id, kind, ref) VALUES ${rows.map(([kind, ref, id]) => `(${id}, '${kind}', ${ref})`)}`);
  }
});

await test('a dead session fills no disk: fifty forms of one person are kept, not more', async () => {
  const person = `(SELECT id FROM person WHERE login = '${setting('TC_USER_INTAKE')}')`;
  await sql(`DELETE FROM kept_post WHERE person_id = ${person}`);
  const someone = await client().as('INTAKE');
  const { action, fields } = (await someone.get('/account')).form('/account/language');
  await someone.submit(await someone.get('/account'), '/sign-out');
  const statuses = new Set();
  for (let form = 0; form < 50; form++) statuses.add((await someone.post(action, fields)).status);
  equal([...statuses], [401]);
  equal((await someone.post(action, fields)).status, 429);
  equal(await count(`SELECT COUNT(*) FROM kept_post WHERE person_id = ${person}`), 50);
  await sql(`DELETE FROM kept_post WHERE person_id = ${person}`);
});
