// SPDX-License-Identifier: Apache-2.0
// Forms by a link as time goes by: until when they open, how long a sitting lasts, what is still kept afterwards.
import { test, equal, ok, match, client, setting } from '../lib/tap.mjs';
import { HOUR, MINUTE, aCase, clock, one, sql } from '../lib/beneath.mjs';

await sql('DELETE FROM throttle');
const reference = await aCase(await client().as('CASE_MANAGER'));
const form = await one(`SELECT MAX(id) FROM form WHERE name = 'gad7'`);
const aLink = async days => {
  await sql('DELETE FROM throttle'); // of times that are not yet
  const worker = await client().as('CASE_MANAGER');
  const made = await worker.submit(await worker.get(`/case/link/make?case=${reference}`), '/case/link/make', { form_id: form, recipient: 'client', days });
  const shown = await worker.follow(made), address = new URL(/id="address">([^<]+)</.exec(shown.text)[1]);
  return { path: address.pathname + address.search, id: await one('SELECT MAX(id) FROM form_link'), made: made.location, worker };
};
const begin = async (person, link) => {
  const page = await person.get(link.path), begun = await person.submit(page, '/link/begin');
  equal(begun.status, 200, begun.text.slice(0, 1500));
  return { page, code: /id="code">(\d{4} \d{4})</.exec(begun.text)[1] };
};
const choose = page => Object.fromEntries([...new Set([...page.form('/link/form').text.matchAll(/name="(q[\d.]+)"/g)].map(([, name]) => name))].map(name => [name, '1']));

await test('a link opens until it expires, and what was typed with it is thrown away then', async () => {
  const link = await aLink(2), person = client();
  await begin(person, link);
  const page = await person.get('/link/form');
  equal((await person.submit(page, '/link/form', { ...choose(page), go: 'next' })).status, 303);
  await clock.while(47 * HOUR, async () => equal((await client().get(link.path)).status, 200));
  await clock.while(49 * HOUR, async () => {
    equal((await client().get(link.path)).status, 404);
    equal((await person.get('/link/form')).status, 404);
    equal((await person.submit(page, '/link/form', { ...choose(page), go: 'next' })).status, 404);
  });
});

await test('half an hour without a page ends the sitting: what was on the screen is kept, then the code is asked', async () => {
  const link = await aLink(3), person = client(), { code } = await begin(person, link);
  const page = await person.get('/link/form'), version = await one(`SELECT version FROM form_link WHERE id = ${link.id}`);
  await clock.while(31 * MINUTE, async () => {
    const sent = await person.submit(page, '/link/form', { ...choose(page), go: 'next' });
    equal(sent.status, 303, sent.text.slice(0, 1500));
    ok(await one(`SELECT version FROM form_link WHERE id = ${link.id}`) !== version, 'it was kept');
    const turned = await person.get(sent.location);
    equal([turned.status, turned.location], [303, '/link/back']);
    const asked = await person.get('/link/back');
    equal(asked.status, 200);
    equal((await person.submit(asked, '/link/back', { code: code === '1111 1111' ? '2222 2222' : '1111 1111' })).status, 422);
    const back = await person.submit(asked, '/link/back', { code });
    equal([back.status, back.location], [303, '/link/form'], back.text.slice(0, 1500));
    equal((await person.get('/link/form')).status, 200);
  });
});

await test('the page that began the form gives its code again for ten minutes, and then no more', async () => {
  const link = await aLink(3), person = client(), { page, code } = await begin(person, link);
  await clock.while(9 * MINUTE, async () => match((await person.submit(page, '/link/begin')).text, new RegExp(code)));
  await clock.while(11 * MINUTE, async () => ok(!(await person.submit(page, '/link/begin')).text.includes(code)));
});

await test('the link is shown for a quarter of an hour', async () => {
  const link = await aLink(3);
  equal((await link.worker.get(link.made)).status, 200);
  await clock.while(14 * MINUTE, async () => equal((await (await client().as('CASE_MANAGER')).get(link.made)).status, 200));
  await clock.while(16 * MINUTE, async () => equal((await (await client().as('CASE_MANAGER')).get(link.made)).status, 404));
});

await test('guesses are forgiven as time goes by', async () => {
  await sql('DELETE FROM throttle');
  const link = await aLink(3), person = client(), { code } = await begin(person, link), asked = await client().get(link.path), guesser = client();
  for (let i = 0; i < 6; i++) await guesser.submit(asked, '/link/back', { code: code === '1111 1111' ? '2222 2222' : '1111 1111' });
  equal((await guesser.submit(asked, '/link/back', { code })).status, 429);
  await clock.while(2 * HOUR, async () => equal((await guesser.submit(asked, '/link/back', { code })).location, '/link/form'));
  await sql('DELETE FROM throttle');
});
