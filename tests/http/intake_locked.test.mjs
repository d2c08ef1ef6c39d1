// SPDX-License-Identifier: Apache-2.0
// Intakes that do not open, as after the key of a machine was changed or lost: it is said, nothing is written over them, with the right
// key they go on, and they can be thrown away.
import { test, equal, match, lacks, client, setting } from '../lib/tap.mjs';
import { count, once, one, sql } from '../lib/beneath.mjs';
import { field, sent } from '../lib/intake.mjs';

const worker = await client().as('INTAKE'), supervisor = await client().as('SUPERVISOR');
const code = `locked-${once}`;
await sql(`INSERT INTO programme (code, name, service_kind) VALUES ('${code}', 'Locked ${code}', 'services_only'); SET @id = LAST_INSERT_ID();
  INSERT INTO programme_team (programme_id, team_id, is_first) SELECT @id, id, TRUE FROM team WHERE code = 'north';
  INSERT INTO person_programme (person_id, programme_id, source) SELECT id, @id, 'screen' FROM person WHERE login = '${setting('TC_USER_INTAKE')}';
  INSERT INTO viewer_reach (viewer_id, kind, ref) SELECT id, 'intake', @id FROM person WHERE login = '${setting('TC_USER_INTAKE')}'`);
const programme = await one(`SELECT id FROM programme WHERE code = '${code}'`);
const begin = async () => /[?&]id=(\d+)/.exec((await worker.submit(await worker.get('/intake'), '/intake/start', { programme })).location)[1];
const at = (part, id, more = '') => `/intake/${part}?id=${id}${more}`;
const sealed = id => one(`SELECT SHA2(sealed, 256) FROM intake WHERE id = ${id}`);
const version = id => one(`SELECT version FROM intake WHERE id = ${id}`);
const turn = id => sql(`UPDATE intake SET sealed = REVERSE(sealed) WHERE id = ${id}`); // no key opens it, until it is turned back
const family = `Lockwood${once}`;

const id = await begin();
equal((await worker.submit(await worker.get(at('form', id, '&page=1')), '/intake/form', { ...sent({ family, given: 'Ida' }), go: 'later' })).status, 303);
const pages = {};
for (const part of ['form', 'eligibility', 'consent', 'check', 'known']) pages[part] = await worker.get(at(part, id));

await test('every page of it says so, and no list fails', async () => {
  await turn(id);
  for (const part of ['form', 'eligibility', 'consent', 'check', 'known', 'merge']) {
    const page = await worker.get(at(part, id, part === 'form' || part === 'merge' ? '&page=1' : ''));
    equal(page.status, 200, `${part}: ${page.text.slice(0, 2000)}`);
    match(page.text, /cannot be opened: it is sealed with another key[\s\S]*Throw this intake away/, part);
    lacks(page.text, new RegExp(family), part);
  }
  const list = await worker.get('/intake');
  equal(list.status, 200);
  match(list.text, new RegExp(`id=${id}"[\\s\\S]{0,300}Cannot be opened`));
  for (const page of ['/work', '/cases']) equal((await worker.get(page)).status < 500, true, page);
});

await test('nothing is written over it; what somebody sends stands on the page that says so', async () => {
  const before = [await sealed(id), await version(id)], key = digit => digit.repeat(31) + '8';
  const kept = await worker.submit(pages.form, '/intake/form', { ...sent({ family: `Other${once}` }), go: 'on' });
  equal(kept.status, 422, kept.text.slice(0, 2000));
  match(kept.text, new RegExp(`This was not saved[\\s\\S]*name="${field('family')}"[^>]*value="Other${once}"`));
  equal((await worker.submit(pages.form, '/intake/form', { ...sent({ family: 'Else' }), key: key('a'), go: 'hold', tab: 'abc' })).status, 422);
  const why = await worker.submit(pages.eligibility, '/intake/eligibility', { programme1: programme, because1: `Because ${once}` });
  equal(why.status, 422);
  match(why.text, new RegExp(`This was not saved[\\s\\S]*value="Because ${once}"`));
  equal((await worker.submit(pages.consent, '/intake/consent', { recipient: 'A' })).status, 422);
  const decided = await worker.submit(pages.check, '/intake/check', { decision: 'not_a_fit', why: `Words ${once}`, next: 'There', told: 'phone' });
  equal(decided.status, 422);
  match(decided.text, new RegExp(`This was not saved[\\s\\S]*Words ${once}`));
  const asked = await worker.submit(pages.known, '/intake/ask', { question: `Question ${once}` });
  equal(asked.status, 422);
  match(asked.text, new RegExp(`This was not saved[\\s\\S]*Question ${once}`));
  equal([await sealed(id), await version(id)], before);
});

await test('with the right key it goes on as it was', async () => {
  await turn(id);
  match((await worker.get(at('form', id, '&page=1'))).text, new RegExp(`value="${family}"`));
  equal((await worker.submit(await worker.get(at('form', id, '&page=1')), '/intake/form', { go: 'later' })).status, 303);
});

await test('its owner throws it away; one that opens is nobody else’s to throw away', async () => {
  await turn(id);
  equal((await worker.submit(await worker.get(at('form', id)), '/intake/discard')).location, '/intake?said=intake-discarded');
  equal(await count(`SELECT COUNT(*) FROM intake WHERE id = ${id}`), 0);
  const waits = await begin();
  await sql(`UPDATE intake SET state = 'waiting', expires_at = NULL WHERE id = ${waits}`);
  const open = await supervisor.get(at('check', waits));
  equal(open.status, 200);
  lacks(open.text, /Throw this intake away/);
  const forged = { ...open.form('/intake/check').fields, key: 'e'.repeat(31) + '8', id: waits };
  equal((await supervisor.post('/intake/discard', forged)).status, 404);
  equal(await count(`SELECT COUNT(*) FROM intake WHERE id = ${waits}`), 1);
  await turn(waits);
  equal((await supervisor.submit(await supervisor.get(at('check', waits)), '/intake/discard')).status, 303, 'one that waits and never opens lies in nobody’s way');
  equal(await count(`SELECT COUNT(*) FROM intake WHERE id = ${waits}`), 0);
});
