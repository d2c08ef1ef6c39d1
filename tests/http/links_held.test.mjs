// SPDX-License-Identifier: Apache-2.0
// What is typed into a form by its link is held before it is sent: in its sitting it stands in the page, in a later one it stays unseen.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { aCase, audited, count, one, sql } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';

await sql('DELETE FROM throttle');
equal(program('form', 'publish', new URL('forms/outside.xml', import.meta.url).pathname).code, 0);
const worker = await client().as('CASE_MANAGER'), reference = await aCase(worker);
const form = await one(`SELECT MAX(id) FROM form WHERE name = 'test_outside'`);
const link = async () => {
  const made = await worker.submit(await worker.get(`/case/link/make?case=${reference}`), '/case/link/make', { form_id: form, recipient: 'client', days: 3 });
  const address = new URL(/id="address">([^<]+)</.exec((await worker.follow(made)).text)[1]);
  return { path: address.pathname + address.search, id: await one('SELECT MAX(id) FROM form_link') };
};
const begin = async (person, to) => /id="code">(\d{4} \d{4})</.exec((await person.submit(await person.get(to.path), '/link/begin')).text)[1];
const key = () => [...Array(32)].map(() => Math.floor(Math.random() * 16).toString(16)).join('');
const hold = (person, page, values) => person.post('/link/form', { ...page.form('/link/form').fields, ...values, go: 'hold', key: key() });
const back = async (to, code) => { const person = client(); await person.submit(await person.get(to.path), '/link/back', { code }); return person; };

let to, person, code;
await test('what is typed stands in its page again, sealed, once in the log, and is no answer yet', async () => {
  [to, person] = [await link(), client()];
  code = await begin(person, to);
  const page = await person.get('/link/form?page=1'), mark = await audited.mark();
  const name = await one(`SELECT CONCAT_WS(' ', c.given_name, c.family_name) FROM client c JOIN case_file f ON f.client_id = c.id WHERE f.reference = '${reference}'`);
  lacks(page.text, new RegExp(name), 'nothing of the record fills a form by a link');
  const drawn = await worker.submit(await worker.get(`/case/forms?case=${reference}`), '/case/form/begin', { name: 'test_outside' });
  match((await worker.follow(drawn)).text, new RegExp(name), 'as it does in the case');
  equal((await hold(person, page, { q1: 'Half a sen' })).status, 303);
  equal((await hold(person, page, { q1: 'Half a sentence' })).status, 303);
  equal((await audited.since(mark, 'route')).filter(([route]) => route === '/link/form').length, 1, 'once for all of it');
  lacks(Buffer.from(await one(`SELECT HEX(sealed) FROM form_link WHERE id = ${to.id}`), 'hex').toString('latin1'), /Half/);
  match((await person.get('/link/form?page=1')).text, /Half a sentence/);
  match((await person.get('/link/form')).form('/link/form').fields.page, /^1$/, 'the page is still to do');
  equal((await person.submit(await person.get('/link/check'), '/link/check')).status, 422);
});

await test('sent, it is held no more, and what comes after that is not', async () => {
  const page = await person.get('/link/form?page=1');
  equal((await person.submit(page, '/link/form', { q1: 'A whole sentence', go: 'on' })).status, 303);
  equal((await hold(person, page, { q1: 'Half a sentence' })).status, 303, 'the last words of a page that was sent');
  const again = await person.get('/link/form?page=1');
  match(again.text, /A whole sentence/);
  lacks(again.text, /Half a sentence/);
});

await test('coming back shows none of it; it counts once the page is sent without anything else', async () => {
  const second = await person.get('/link/form?page=2');
  equal((await hold(person, second, { q2: '7' })).status, 303);
  match((await person.get('/link/form?page=2')).text, /value="7"/);
  person = await back(to, code);
  const page = await person.get('/link/form');
  equal(page.form('/link/form').fields.page, '2');
  lacks(page.form('/link/form').text, /value="7"/);
  match(page.text, /kept, and not shown here/);
  lacks((await person.get('/link/form?page=1')).text, /whole sentence/);
  equal((await hold(person, page, { q2: '' })).status, 303, 'an empty page holds nothing, and takes nothing away');
  equal((await person.submit(page, '/link/form', { q2: '', go: 'later' })).location, '/link/stop');
  person = await back(to, code);
  const sent = await person.submit(await person.get('/link/form?page=2'), '/link/form', { q2: '', go: 'on' });
  equal([sent.status, sent.location], [303, '/link/check'], sent.text);
  lacks((await person.get('/link/form?page=2')).text, /value="7"/);
  const done = await person.submit(await person.get('/link/check'), '/link/check');
  equal(done.status, 303, done.text);
  const id = await one(`SELECT response_id FROM form_link WHERE id = ${to.id}`);
  const check = await worker.get(`/case/form/check?case=${reference}&id=${id}`);
  match(check.text, /A whole sentence[\s\S]*7/);
  equal((await worker.submit(check, '/case/form/sign')).status, 303);
  equal(await sql(`SELECT item, text FROM answer WHERE response_id = ${id} ORDER BY item`), [['1', 'A whole sentence'], ['2', '7']]);
});

await test('what was wrong in it is said, and it stays unseen; what is typed now takes its place', async () => {
  const of = await link(), first = client(), again = await begin(first, of);
  equal((await hold(first, await first.get('/link/form?page=2'), { q2: 'seven' })).status, 303);
  const later = await back(of, again), wrong = await later.submit(await later.get('/link/form?page=2'), '/link/form', { q2: '', go: 'on' });
  equal(wrong.status, 422);
  match(wrong.text, /whole number/);
  lacks(wrong.text, /seven/);
  equal((await hold(later, await later.get('/link/form?page=2'), { q2: '8' })).status, 303);
  match((await later.get('/link/form?page=2')).text, /value="8"/);
});

await test('nobody sends over what they typed and did not send', async () => {
  const of = await link(), first = client();
  await begin(first, of);
  await first.submit(await first.get('/link/form?page=1'), '/link/form', { q1: 'One', go: 'on' });
  await first.submit(await first.get('/link/form?page=2'), '/link/form', { q2: '2', go: 'on' });
  equal((await hold(first, await first.get('/link/form?page=1'), { q1: 'Other words' })).status, 303);
  const refused = await first.submit(await first.get('/link/check'), '/link/check');
  equal(refused.status, 422);
  match(refused.text, /not saved/);
  const page = await first.get('/link/form?page=1');
  match(page.text, /Other words/);
  equal((await first.submit(page, '/link/form', { go: 'on' })).status, 303);
  equal((await first.submit(await first.get('/link/check'), '/link/check')).status, 303);
});

await test('a script that holds without end is stopped, and a stranger holds nothing', async () => {
  const of = await link(), first = client();
  await begin(first, of);
  const page = await first.get('/link/form?page=1'), seen = [];
  for (let i = 0; i < 130 && !seen.includes(413); i++) seen.push((await hold(first, page, { q1: `Word ${i}` })).status);
  ok(seen.includes(413), seen.join());
  ok(seen.filter(status => status === 303).length >= 60, 'nobody who types meets it');
  const stranger = client();
  ok([403, 404].includes((await stranger.post('/link/form', { ...page.form('/link/form').fields, q1: 'Injected', go: 'hold', key: key() })).status));
  equal(await count(`SELECT COUNT(*) FROM form_link WHERE id = ${of.id} AND submitted_at IS NULL`), 1);
});
