// SPDX-License-Identifier: Apache-2.0
// People are found by name, reference and birth date by those who reach a case of theirs, and by nobody else;
// what is known about them and how to reach them is changed without losing anybody's text.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { one, sql } from '../lib/beneath.mjs';

const manager = await client().as('CASE_MANAGER'), other = await client().as('CASE_MANAGER_2'), admin = await client().as('ADMIN');
const mine = (await manager.xml('/cases')).all('client', 'reference').filter(Boolean).at(-1);
const theirs = await one(`SELECT c.reference FROM client c JOIN caseload l ON l.client_id = c.id JOIN person p ON p.id = l.owner_id
  WHERE p.login = '${process.env.TC_USER_CASE_MANAGER_2}' AND NOT l.is_restricted AND c.id NOT IN (SELECT client_id FROM caseload
    WHERE owner_id = (SELECT id FROM person WHERE login = '${process.env.TC_USER_CASE_MANAGER}')) LIMIT 1`);
const shown = reference => `${reference.slice(0, 4)}-${reference.slice(4, 8)}-${reference.slice(8)}`;

const search = async (staff, values) => staff.submit(await staff.get('/clients'), '/clients/search', values);
const found = async (staff, values) => {
  const kept = await search(staff, values);
  equal(kept.status, 303, kept.text.slice(0, 300));
  match(kept.location, /^\/clients\/found\?search=[0-9a-f]{32}$/, 'the address holds the handle alone');
  return staff.xml(kept.location);
};
const references = async (staff, values) => (await found(staff, values)).all('client', 'reference');
const change = async (staff, values, reference = mine) =>
  staff.submit(await staff.get(`/client/change?client=${reference}`), '/client/change', values);
const names = async reference => (await sql(`SELECT given_name, family_name, preferred_name FROM client WHERE reference = '${reference}'`))[0];

// Well-formed and nobody's: the check character is found by asking.
async function unknownReference() {
  for (const check of '0123456789ABCDEFGHJKMNPQRSTVWXYZ*') {
    const page = await search(manager, { reference: `ZZZZZZZZ${check}` });
    if (page.status === 303) return `ZZZZZZZZ${check}`;
  }
  throw new Error('no check character fits');
}

await test('a reference is found as people type it', async () => {
  for (const typed of [mine, shown(mine), shown(mine).toLowerCase(), ` ${mine.toLowerCase().split('').join(' ')} `]) {
    equal(await references(manager, { reference: typed }), [mine], typed);
  }
  const file = (await manager.xml(`/client?client=${mine}`)).attribute('case', 'reference');
  equal(await references(manager, { reference: file }), [mine], 'by the reference of a case');
});

await test('a name is found by its beginnings, whatever the accents and capitals', async () => {
  const changed = await change(manager, { given: 'Łucja-Maëlle', family: 'de Straße', preferred: '' });
  equal(changed.status, 303, changed.text.slice(0, 400));
  for (const name of ['lucja', 'LUCJA-MAELLE', 'maelle', 'strasse', 'de', 'luc str', 'Straße, Łucja', 'DE STRASSE']) {
    ok((await references(manager, { name })).includes(mine), name);
  }
  for (const name of ['ucja', 'trasse', 'lucja smith', '%', 'lucj_']) {
    if (name.length > 1) ok(!(await references(manager, { name })).includes(mine), name);
  }
});

await test('a birth date is found, alone and with a name', async () => {
  const changed = await change(manager, { 'born-day': '29', 'born-month': '2', 'born-year': '1988', born_is: 'full' });
  equal(changed.status, 303);
  const born = { 'born-day': '29', 'born-month': '2', 'born-year': '1988' };
  equal(await references(manager, born), [mine]);
  equal(await references(manager, { ...born, name: 'strasse' }), [mine]);
  equal(await references(manager, { ...born, name: 'nobody' }), []);
});

await test('hidden and unknown people are answered alike', async () => {
  const nobodys = await unknownReference();
  const plain = text => text.replace(/(number|now|now-text|key|handle|csv)="[^"]*"/g, '').replace(/<input>.*<\/input>/s, '');
  const [given] = await names(theirs);
  const hidden = await found(manager, { reference: shown(theirs) }), unknown = await found(manager, { reference: nobodys });
  equal(hidden.all('client', 'reference'), []);
  equal(plain(hidden.text), plain(unknown.text));
  const byName = await found(manager, { name: given }), byNone = await found(manager, { name: 'Qwxyzzy' });
  ok(!byName.all('client', 'reference').includes(theirs));
  if (byName.all('client', 'reference').length === 0) equal(plain(byName.text), plain(byNone.text));
  ok((await references(other, { reference: theirs })).includes(theirs), 'who reaches a case finds the person');
  const page = await manager.get(`/client?client=${theirs}`), none = await manager.get(`/client?client=${nobodys}`);
  equal([page.status, none.status], [404, 404]);
  const words = text => text.replace(/[0-9A-Z]{12}/g, '').replace(/value="[0-9a-f]+"/g, '');
  equal(words(page.text), words(none.text));
});

await test('a hashed name never matches and is shown as withheld', async () => {
  await sql(`UPDATE client SET name_is_hashed = 1 WHERE reference = '${mine}'`);
  try {
    ok(!(await references(manager, { name: 'strasse' })).includes(mine));
    const page = await manager.get(`/client?client=${mine}`);
    match(page.text, /Name withheld \(hashed\)/);
    lacks(page.text, /Straße|Łucja/);
    lacks((await manager.xml(`/client?client=${mine}`)).text, /Straße|Łucja/);
    equal((await change(manager, { given: '', family: '', preferred: '' })).status, 303, 'left empty');
    equal((await names(mine))[1], 'de Straße', 'what came hashed stays');
  } finally {
    await sql(`UPDATE client SET name_is_hashed = 0 WHERE reference = '${mine}'`);
  }
});

await test('what cannot be a search is refused beside its field', async () => {
  match((await search(manager, {})).text, /id="name-error"/);
  match((await search(manager, { name: 'x' })).text, /id="name-error"/);
  match((await search(manager, { reference: '7K2M' })).text, /id="reference-error"/);
  match((await search(manager, { 'born-day': '31', 'born-month': '2', 'born-year': '1990' })).text, /id="born-error"/);
});

await test('a search is its searcher’s, its words are in no address and in the log only as an act', async () => {
  const kept = await search(manager, { name: 'strasse' });
  equal((await other.get(kept.location)).status, 404, 'another’s handle');
  equal((await manager.get('/clients/found?search=' + '0'.repeat(32))).status, 404);
  equal(await one(`SELECT COUNT(*) FROM search_handle WHERE sealed LIKE '%strasse%'`), '0');
  const entry = await sql(`SELECT kind, IFNULL(detail, '') FROM audit_entry WHERE route LIKE '/clients%' ORDER BY at DESC LIMIT 20`);
  ok(entry.some(([kind]) => kind === 'search'));
  ok(entry.every(([, detail]) => !/strasse/i.test(detail)));
});

await test('of two windows the second gets both texts and loses nothing', async () => {
  const one_ = await manager.get(`/client/change?client=${mine}`), two = await manager.get(`/client/change?client=${mine}`);
  equal((await manager.submit(one_, '/client/change', { pronouns: 'they/them' })).status, 303);
  const clash = await manager.submit(two, '/client/change', { pronouns: 'xe/xem', language: 'Galician' });
  equal(clash.status, 409);
  match(clash.text, /they\/them/);
  match(clash.text, /xe\/xem/);
  equal((await manager.submit(clash, '/client/change', {})).status, 303, 'sent again on purpose');
  match((await manager.get(`/client?client=${mine}`)).text, /xe\/xem[\s\S]*Galician/);
});

await test('a form that came back for mending is still a clash when somebody was faster meanwhile', async () => {
  const form = await manager.get(`/client/change?client=${mine}`);
  equal((await change(manager, { pronouns: 'changed meanwhile' })).status, 303);
  const refused = await manager.submit(form, '/client/change', { born_is: 'unknown', pronouns: 'typed over' });
  equal(refused.status, 422);
  const mended = await manager.submit(refused, '/client/change', { born_is: 'full' });
  equal(mended.status, 409);
  match(mended.text, /changed meanwhile/);
  match(mended.text, /typed over/);
  equal((await manager.submit(mended, '/client/change', {})).status, 303, 'sent again on purpose');
});

await test('more than fifty people are asked to be narrowed', async () => {
  const owner = `(SELECT id FROM person WHERE login = '${process.env.TC_USER_CASE_MANAGER}')`;
  const codes = Array.from({ length: 55 }, (_, i) => `NARROW${String(i).padStart(2, '0')}*`);
  for (const table of ['client', 'case_file']) {
    const columns = table === 'client' ? "reference, family_name" : 'reference, client_id, stage, opened_on';
    const row = code => table === 'client' ? `('${code}', 'Zzyzx')` : `('${code}', (SELECT id FROM client WHERE reference = '${code}'), 'plan', CURDATE())`;
    await sql(`INSERT INTO ${table} (${columns}) VALUES ${codes.map(row).join(', ')}`);
  }
  await sql(`INSERT INTO caseload (case_id, client_id, programme_id, team_id, owner_id, status)
    SELECT f.id, f.client_id, (SELECT MIN(id) FROM programme), (SELECT MIN(id) FROM team), ${owner}, 'open' FROM case_file f WHERE f.reference LIKE 'NARROW%';
    INSERT INTO case_reach SELECT id, 'owner', ${owner} FROM case_file WHERE reference LIKE 'NARROW%'`);
  try {
    const page = await found(manager, { name: 'zzyzx' });
    equal(page.all('client', 'reference').length, 50);
    match((await manager.follow(await search(manager, { name: 'zzyzx' }))).text, /Narrow your search/);
    equal(await references(other, { name: 'zzyzx' }), [], 'and nobody else finds one');
  } finally {
    await sql(`DELETE r FROM case_reach r JOIN case_file f ON f.id = r.case_id WHERE f.reference LIKE 'NARROW%';
      DELETE l FROM caseload l JOIN case_file f ON f.id = l.case_id WHERE f.reference LIKE 'NARROW%';
      DELETE FROM case_file WHERE reference LIKE 'NARROW%'; DELETE FROM client WHERE reference LIKE 'NARROW%'`);
  }
});

await test('of eight at once one comes first and seven see it; twenty ways added at once are twenty', async () => {
  const form = await manager.get(`/client/change?client=${mine}`), fields = form.form('/client/change').fields;
  const keys = Array.from({ length: 8 }, (_, i) => i.toString(16).padStart(32, 'c'));
  const answers = await Promise.all(keys.map(key => manager.post('/client/change', { ...fields, key, pronouns: key.slice(-2) })));
  equal(answers.map(answer => answer.status).sort(), [303, 409, 409, 409, 409, 409, 409, 409]);
  const add = (await manager.get(`/client/contact?client=${mine}`)).form('/client/contact/add').fields;
  const count = () => one(`SELECT COUNT(*) FROM contact_point WHERE value LIKE 'at once %'`);
  const added = await Promise.all(Array.from({ length: 20 }, (_, i) => manager.post('/client/contact/add',
    { ...add, key: i.toString(16).padStart(32, 'd'), channel: 'phone', value: `at once ${i}` })));
  ok(added.every(answer => answer.status === 303), String(added.map(answer => answer.status)));
  equal(await count(), '20');
  await sql(`DELETE FROM contact_point WHERE value LIKE 'at once %'`);
});

await test('a form that contradicts itself is refused and keeps what was typed', async () => {
  const refused = await change(manager, { given: '', family: '', preferred: '', born_is: 'unknown', language: 'Kept words' });
  equal(refused.status, 422);
  match(refused.text, /id="given-error"/);
  match(refused.text, /id="born-error"/);
  match(refused.text, /value="Kept words"/);
});

await test('nobody else changes a person, not by guessing either', async () => {
  const page = await other.get('/clients'), key = '1'.repeat(32);
  const forged = { form: page.forms[0].fields.form, key, client: mine, version: '1', given: 'X', born_is: 'unknown', interpreter: 'no' };
  equal((await other.post('/client/change', forged)).status, 404);
  equal((await other.get(`/client/change?client=${mine}`)).status, 404);
  const guess = { form: (await admin.get('/account')).forms[0].fields.form, key, client: mine };
  equal((await admin.post('/client/change', guess)).status, 403);
});

// ---- contact points: none recorded, none used ----------------------------------------------

const add = async values => manager.submit(await manager.get(`/client/contact?client=${mine}`), '/client/contact/add', values);
const contacts = async () => manager.xml(`/client?client=${mine}`);

await test('without a way that was called safe the page says: do not call, write or visit', async () => {
  equal((await contacts()).attribute('contacts', 'usable'), '0');
  match((await manager.get(`/client?client=${mine}`)).text, /Do not call, write or visit\./);
  equal((await add({ channel: 'phone', value: '01632 960 001', voicemail: 'no' })).status, 303);
  equal((await contacts()).attribute('contacts', 'usable'), '0', 'nobody has asked');
  equal((await add({ channel: 'sms', value: '01632 960 002', safe: 'yes', hours: 'after 6pm' })).status, 303);
  equal((await contacts()).attribute('contacts', 'usable'), '1');
  lacks((await manager.get(`/client?client=${mine}`)).text, /Do not call, write or visit\./);
});

await test('a permission that its channel cannot have is refused', async () => {
  match((await add({ channel: 'sms', value: '1', voicemail: 'yes' })).text, /id="voicemail-error"/);
  match((await add({ channel: 'phone', value: '' })).text, /id="value-error"/);
});

await test('a withheld place is on no page, list or document but its own, for its own people', async () => {
  equal((await add({ channel: 'letter', value: 'Refuge, 9 Hidden Row', masked: 'yes', safe: 'yes', letter: 'yes', remark: 'Hidden remark' })).status, 303);
  const page = await contacts(), at = page.all('contact', 'masked').indexOf('yes'), id = page.all('contact', 'id')[at];
  lacks(page.text, /Hidden/);
  lacks((await manager.get(`/client?client=${mine}`)).text, /Hidden/);
  lacks((await manager.get(`/client/contact/change?client=${mine}&contact=${id}`)).text, /Hidden/);
  match((await manager.get(`/client/contact/masked?client=${mine}&contact=${id}`)).text, /9 Hidden Row/);
  equal(await one(`SELECT COUNT(*) FROM audit_entry WHERE route = '/client/contact/masked' AND result = 'ok' AND detail = 'contact point ${id}'`), '1');
  const supervisor = await client().as('SUPERVISOR');
  const seen = await supervisor.xml(`/client?client=${mine}`);
  if (seen.status === 200) equal((await supervisor.get(`/client/contact/masked?client=${mine}&contact=${id}`)).status, 404, 'of the team, not of the case');
});

await test('a withheld place stays when its field is left empty, and comes back only by typing', async () => {
  const page = await contacts(), id = page.all('contact', 'id')[page.all('contact', 'masked').indexOf('yes')];
  const form = () => manager.get(`/client/contact/change?client=${mine}&contact=${id}`);
  equal((await manager.submit(await form(), '/client/contact/change', { hours: 'mornings' })).status, 303);
  equal(await one(`SELECT value FROM contact_point WHERE id = ${id}`), 'Refuge, 9 Hidden Row');
  const fields = (await form()).form('/client/contact/change').fields;
  delete fields.masked;
  const refused = await manager.post('/client/contact/change', fields);
  equal(refused.status, 422);
  lacks(refused.text, /Hidden/);
});

await test('a way that has ended is not used and stays in the record', async () => {
  const page = await contacts(), id = page.all('contact', 'id')[page.all('contact', 'channel').indexOf('sms')];
  const form = await manager.get(`/client/contact/change?client=${mine}&contact=${id}`);
  equal((await manager.submit(form, '/client/contact/end', {})).status, 303);
  const after = await contacts(), at = after.all('contact', 'id').indexOf(id);
  ok(after.all('contact', 'ended')[at]);
  equal(after.all('contact', 'use')[at], 'no');
  equal((await manager.submit(form, '/client/contact/end', {})).status, 303, 'the same form again acts once');
});

await test('another person’s contact point is out of reach through one’s own client', async () => {
  const foreign = await one(`SELECT id FROM contact_point WHERE client_id <> (SELECT id FROM client WHERE reference = '${mine}') LIMIT 1`);
  if (foreign) equal((await manager.get(`/client/contact/change?client=${mine}&contact=${foreign}`)).status, 404);
  equal((await manager.get(`/client/contact/change?client=${mine}&contact=999999999`)).status, 404);
});

await test('of a household only those are named whom one may see', async () => {
  const page = await contacts();
  for (const reference of page.all('member', 'reference').filter(Boolean)) {
    equal((await manager.get(`/client?client=${reference}`)).status, 200, reference);
  }
  ok(page.has('household'));
});
