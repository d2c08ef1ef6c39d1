// SPDX-License-Identifier: Apache-2.0
// Forms by a link that do not open, as after the key of a machine was changed or lost: whoever fills one in reads that it cannot be opened
// at the moment, with help and the way out; nothing is written over it, and with the right key it goes on.
import { test, equal, match, lacks, client, setting } from '../lib/tap.mjs';
import { count, one, sql, takeCases } from '../lib/beneath.mjs';
import { aLink, begin, fill, publish, setDuty } from '../lib/by_link.mjs';

await sql('DELETE FROM throttle');
publish('danger');
const worker = await client().as('CASE_MANAGER'), duty = await client().as('SUPERVISOR');
const [[reference, caseId]] = await takeCases('CASE_MANAGER', 1);
await setDuty(await one(`SELECT programme_id FROM caseload WHERE case_id = ${caseId}`), 'SUPERVISOR');
const link = await aLink(worker, reference, 'test_danger'), person = client();
await begin(person, link);
const sealed = () => one(`SELECT SHA2(sealed, 256) FROM form_link WHERE id = ${link.id}`);
const turn = () => sql(`UPDATE form_link SET sealed = REVERSE(sealed) WHERE id = ${link.id}`); // no key opens it, until it is turned back
const alerts = () => count(`SELECT COUNT(*) FROM link_alert WHERE link_id = ${link.id}`);
const staffWords = /sealed|key|machine|help desk|Throughcare/;

equal((await fill(person, 1, { q1: 'Kept before' })).status, 303);
const [first, second, check] = [await person.get('/link/form?page=1'), await person.get('/link/form?page=2'), await person.get('/link/check')];

await test('its pages say so in plain words, with help and the way out, and nothing of it', async () => {
  await turn();
  for (const path of ['/link/form', '/link/form?page=2', '/link/check']) {
    const page = await person.get(path), main = /<main[\s\S]*<\/main>/.exec(page.text)?.[0] ?? '';
    equal(page.status, 200, `${path}: ${page.text.slice(0, 2000)}`);
    match(main, /cannot be opened at the moment[\s\S]*What you saved before is kept[\s\S]*555 0199/, path);
    match(page.text, /href="\/link\/leave"/, path);
    lacks(main, staffWords, path);
    lacks(page.text, new RegExp(`Kept before|${reference}`), path);
  }
  equal((await person.get(link.path)).location, '/link/form');
  for (const page of [`/case/links?case=${reference}`, `/case?case=${reference}`, '/work']) equal((await worker.get(page)).status, 200, page);
});

await test('nothing is written over it; what is sent stands on the page', async () => {
  const before = await sealed();
  const sent = await person.submit(first, '/link/form', { q1: 'Said now', go: 'on' });
  equal(sent.status, 422, sent.text.slice(0, 2000));
  match(sent.text, /This was not saved: the form cannot be opened at the moment[\s\S]*Said now/);
  lacks(sent.text, /Kept before/);
  const unmarked = await person.post('/link/form', { ...first.form('/link/form').fields, of: '0'.repeat(16), key: 'b'.repeat(31) + '8', q1: 'Said with a mark of before', go: 'on' });
  match(unmarked.text, /Said with a mark of before/, 'the mark of the page is of the key as well');
  equal((await person.post('/link/form', { ...first.form('/link/form').fields, q1: 'Held', go: 'hold', key: 'a'.repeat(31) + '8' })).status, 422);
  const end = await person.submit(check, '/link/check');
  equal(end.status, 422);
  match(end.text, /cannot be opened at the moment/);
  equal(await sealed(), before);
  equal(await alerts(), 0);
  equal(await one(`SELECT submitted_at IS NULL FROM form_link WHERE id = ${link.id}`), '1');
});

await test('whoever says that they are in danger is heard all the same, and reads help first', async () => {
  const before = await sealed(), sent = await person.submit(second, '/link/form', { q2: '2', go: 'on' });
  equal(sent.status, 422, sent.text.slice(0, 2000));
  match(sent.text, /role="alert"[\s\S]*555 0199[\s\S]*name="q2"/);
  equal([await alerts(), await sealed()], [1, before]);
  equal((await duty.get('/work')).status, 200);
  equal((await duty.get(`/alert?id=${await one(`SELECT MAX(id) FROM link_alert WHERE link_id = ${link.id}`)}`)).status, 200);
});

await test('with the right key it goes on as it was', async () => {
  await turn();
  match((await person.get('/link/form?page=1')).text, /Kept before/);
  equal((await fill(person, 2, { q2: '1' })).status, 303);
});

await test('those of staff who look after a referral read that its answers do not open, and no case is made of half of it', async () => {
  publish('danger_new');
  const intaker = await client().as('INTAKE'), someone = client();
  const programme = await one(`SELECT MIN(programme_id) FROM person_programme m JOIN person p ON p.id = m.person_id WHERE p.login = '${setting('TC_USER_INTAKE')}'`);
  await setDuty(programme, 'INTAKE');
  const referral = await aLink(intaker, { programme }, 'test_danger_new'), flip = () => sql(`UPDATE form_link SET sealed = REVERSE(sealed) WHERE id = ${referral.id}`);
  await begin(someone, referral);
  for (let page = await someone.get('/link/form'), steps = 0; steps < 20; steps++) {
    const values = Object.fromEntries([...page.form('/link/form').text.matchAll(/type="radio"[^>]*name="(q\d+)"[^>]*value="(\d+)"|name="(q\d+)"[^>]*type="radio"[^>]*value="(\d+)"/g)].map(([, a, b, c, d]) => [a ?? c, b ?? d]));
    const sent = await someone.submit(page, '/link/form', { ...values, go: 'on' });
    equal(sent.status, 303, sent.text.slice(0, 2000));
    if (sent.location === '/link/check') break;
    page = await someone.get(sent.location);
  }
  const alert = await one(`SELECT MAX(id) FROM link_alert WHERE link_id = ${referral.id}`);
  await flip();
  const told = await intaker.get(`/alert?id=${alert}`);
  equal(told.status, 200, told.text.slice(0, 2000));
  match(told.text, /What was answered cannot be opened/);
  equal((await intaker.submit(told, '/alert', { done: 'Spoke with them' })).status, 303);
  equal((await intaker.get('/links')).status, 200);
  await flip();
  equal((await someone.submit(await someone.get('/link/check'), '/link/check')).location, '/link/done');
  const intake = await one(`SELECT intake_id FROM form_link WHERE id = ${referral.id}`);
  await flip();
  match((await intaker.get(`/intake/answers?id=${intake}`)).text, /What was answered cannot be opened/);
  const accept = async () => intaker.submit(await intaker.get(`/intake/check?id=${intake}`), '/intake/check', { decision: 'accepted', why: 'Fits', described: 'Somebody' });
  const refused = await accept();
  equal(refused.status, 422);
  match(refused.text, /This was not saved/);
  equal(await one(`SELECT state FROM intake WHERE id = ${intake}`), 'draft');
  await flip();
  lacks((await intaker.get(`/intake/answers?id=${intake}`)).text, /cannot be opened/);
});
