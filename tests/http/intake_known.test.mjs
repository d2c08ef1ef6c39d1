// SPDX-License-Identifier: Apache-2.0
// An intake of somebody who is known is filled in from the record: with source and day, never over what was typed, and with nothing
// that whoever opened it does not see.
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { field, pages, sent } from '../lib/intake.mjs';
import { once, one, sql } from '../lib/beneath.mjs';

const worker = await client().as('INTAKE'), supervisor = await client().as('SUPERVISOR');

// Two programmes of its own, so that somebody with a case in the one can be taken into the other.
async function programmeOf(code) {
  await sql(`INSERT INTO programme (code, name, service_kind) VALUES ('${code}', 'Known ${code}', 'services_only'); SET @id = LAST_INSERT_ID();
    INSERT INTO programme_team (programme_id, team_id, is_first) SELECT @id, id, TRUE FROM team WHERE code = 'north';
    INSERT INTO person_programme (person_id, programme_id, source) SELECT id, @id, 'screen' FROM person WHERE login = '${setting('TC_USER_INTAKE')}';
    INSERT INTO viewer_reach (viewer_id, kind, ref) SELECT id, 'intake', @id FROM person WHERE login = '${setting('TC_USER_INTAKE')}'`);
  return one(`SELECT id FROM programme WHERE code = '${code}'`);
}
const first = await programmeOf(`known-a-${once}`), second = await programmeOf(`known-b-${once}`);
const today = new Date().toISOString().slice(0, 10);
const idOf = page => /[?&]id=(\d+)/.exec(page.location)?.[1];
const caseOf = page => /case=(\w+)/.exec(page.location)?.[1];
const at = (id, section) => `/intake/form?page=${pages[section]}&id=${id}`;
const begin = async (programme = second, staff = worker) => idOf(await staff.submit(await staff.get('/intake'), '/intake/start', { programme }));
const fill = async (id, section, values, staff = worker) => {
  const page = await staff.get(at(id, section)), form = page.form('/intake/form');
  return staff.post(form.action, { ...form.fields, ...sent(values), go: 'on', shown: '' });
};
const decide = async (id, values, staff = worker) => staff.submit(await staff.get(`/intake/check?id=${id}`), '/intake/check', values);
const valueOf = (page, name) => new RegExp(`name="${field(name)}(?:\\.1)?"[^>]*value="([^"]*)"`).exec(page.text)?.[1] ?? '';
const pick = async (id, reference, staff = worker) => {
  const page = await staff.get(`/intake/known?id=${id}`), form = page.forms.find(form => form.action === '/intake/pick' && (form.fields.client ?? '') === (reference ?? ''));
  match(page.text, /<h1[^>]*><span class="govuk-caption-l">[^<]*(Known|Den)/, 'whom it is for');
  ok(form, `${reference ?? 'nobody'} can be chosen`);
  return staff.post('/intake/pick', form.fields);
};
const itemOf = (text, link) => new RegExp(`<item [^>]*link="${link}"[\\s\\S]*?(?=<item |</form>)`).exec(text)?.[0] ?? '';

// Somebody whom this worker took in before.
async function takeIn(given, more = {}) {
  const id = await begin(first);
  await fill(id, 'person', { given, family: `Known${once}`, 'born-day': '3', 'born-month': '4', 'born-year': '1985' });
  for (const [section, values] of Object.entries(more)) await fill(id, section, values);
  const accepted = await decide(id, { decision: 'accepted' });
  equal(accepted.status, 303, accepted.text.slice(0, 2000));
  return one(`SELECT c.reference FROM client c JOIN case_file f ON f.client_id = c.id WHERE f.reference = '${caseOf(accepted)}'`);
}
const ada = await takeIn('Ada', { identity: { preferred: 'Addie', pronouns: 'she', language: 'Polish', interpreter: 'yes', culture: 'Eats no pork' }, contact: { phone: '555 0142' } });
const bea = await takeIn('Bea', { identity: { preferred: 'Bee', language: 'Welsh' } });

await test('of whom is chosen the record fills in what nobody has answered, with its source and day', async () => {
  const id = await begin();
  await fill(id, 'person', { given: 'Ada', family: `Known${once}` });
  const picked = await pick(id, ada);
  equal(picked.location, `/intake/form?page=2&said=intake-filled&id=${id}`);
  const page = await worker.follow(picked);
  match(page.text, /What the record says of this person stands in the questions/);
  equal([valueOf(page, 'preferred'), valueOf(page, 'pronouns'), valueOf(page, 'language')], ['Addie', 'she', 'Polish']);
  const document = (await worker.xml(at(id, 'identity'))).text;
  match(itemOf(document, 'preferred'), new RegExp(`<known source="intake" day="${today}"`));
  match(itemOf(document, 'culture'), new RegExp(`<typed [^>]*>Eats no pork</typed>[\\s\\S]*<known source="Intake" day="${today}"|<known source="Intake" day="${today}"[\\s\\S]*Eats no pork`));
  match(page.text, /Asked <time [^>]*>[^<]*<\/time> by intake/);
  equal(valueOf(await worker.get(at(id, 'contact')), 'phone'), '555 0142');
  const person = (await worker.xml(at(id, 'person'))).text;
  match(itemOf(person, 'born'), /<typed name="q\d+-year">1985<\/typed>[\s\S]*<known |<known [\s\S]*1985/, 'also on a page that was kept without it');
  match((await worker.get(`/intake/check?id=${id}`)).text, /Addie[\s\S]{0,200}Asked <time/, 'and before it is decided');
});

await test('what was typed stays, and the record\'s own words stand beside it', async () => {
  const id = await begin();
  await fill(id, 'person', { given: 'Ada', family: `Known${once}`, 'born-day': '4', 'born-month': '4', 'born-year': '1985' });
  await fill(id, 'identity', { language: 'Polish and English' });
  await pick(id, ada);
  const page = await worker.get(at(id, 'identity'));
  equal([valueOf(page, 'language'), valueOf(page, 'preferred')], ['Polish and English', 'Addie']);
  match(itemOf((await worker.xml(at(id, 'person'))).text, 'born'), /-day">4</);
  await fill(id, 'identity', { preferred: 'Ada', language: 'Polish and English', pronouns: '' });
  const again = await worker.get(at(id, 'identity'));
  equal([valueOf(again, 'preferred'), valueOf(again, 'pronouns')], ['Ada', ''], 'changed and emptied by who asks');
  match(again.text, /Asked <time [^>]*>[^<]*<\/time> by intake: Addie/);
});

await test('who was chosen wrongly leaves nothing behind', async () => {
  const id = await begin();
  await fill(id, 'person', { given: 'Ada', family: `Known${once}` });
  await pick(id, ada);
  await fill(id, 'identity', { preferred: 'Addie', language: 'French' });
  equal((await pick(id, bea)).status, 303);
  const page = await worker.get(at(id, 'identity'));
  equal([valueOf(page, 'language'), valueOf(page, 'preferred')], ['French', 'Bee'], 'what was changed stays');
  lacks(itemOf((await worker.xml(at(id, 'identity'))).text, 'culture'), /pork|known/);
  equal(valueOf(await worker.get(at(id, 'contact')), 'phone'), '');
  await pick(id, null);
  equal(valueOf(await worker.get(at(id, 'identity')), 'preferred'), '', 'a new person');
});

await test('an intake begins with the person, from their page', async () => {
  const who = await worker.get(`/client?client=${ada}`), link = who.links.find(one => one.startsWith('/intake?client='));
  ok(link);
  const list = await worker.get(link);
  match(list.text, /For <a [^>]*>Addie Known/);
  const begun = await worker.submit(list, '/intake/start', { programme: second });
  match(begun.location, /^\/intake\/form\?said=intake-filled&id=\d+$/);
  const page = await worker.follow(begun);
  equal([valueOf(page, 'given'), valueOf(page, 'family')], ['Ada', `Known${once}`]);
  const id = idOf(begun);
  equal((await fill(id, 'person', {})).location, at(id, 'identity'), 'nobody is asked again who it is');
  equal((await worker.get(`/intake?client=${await one(`SELECT c.reference FROM client c JOIN caseload l ON l.client_id = c.id JOIN person p ON p.id = l.owner_id WHERE p.login = '${setting('TC_USER_CASE_MANAGER_2')}' LIMIT 1`)}`)).status, 404);
  await fill(id, 'contact', { phone_safe: 'yes' });
  const accepted = await decide(id, { decision: 'accepted' });
  equal(accepted.status, 303, accepted.text.slice(0, 2000));
  equal(await sql(`SELECT k.value, k.is_safe, k.voicemail FROM contact_point k JOIN client c ON c.id = k.client_id WHERE c.reference = '${ada}'`), [['555 0142', 'yes', 'not_asked']], 'the number is not written twice');
  match((await worker.get(`/case?case=${caseOf(accepted)}`)).text, /Addie/);
});

await test('what a supervisor sees is not written into the intake of somebody who does not', async () => {
  const hidden = (await sql(`SELECT c.reference, c.id, l.case_id FROM client c JOIN caseload l ON l.client_id = c.id JOIN person p ON p.id = l.owner_id JOIN case_file f ON f.id = l.case_id
    WHERE p.login = '${setting('TC_USER_CASE_MANAGER')}' AND f.stage <> 'intake' AND l.segment = 'normal' AND NOT l.is_restricted AND c.name_is_hashed = 0 LIMIT 1`))[0];
  await sql(`UPDATE client SET preferred_name = 'Hidden${once}', given_name = 'Hid${once}', family_name = 'Den${once}' WHERE id = ${hidden[1]}`);
  equal((await worker.get(`/client?client=${hidden[0]}`)).status, 404);
  for (const asks of [true, false]) {
    const id = await begin();
    await fill(id, 'person', { given: `Hid${once}`, family: `Den${once}` });
    if (asks) equal((await worker.submit(await worker.get(`/intake/known?id=${id}`), '/intake/ask', { question: 'Is it?' })).status, 303);
    const picked = await pick(id, hidden[0], supervisor);
    lacks(picked.location, /intake-filled/);
    for (const section of Object.keys(pages)) lacks((await worker.get(at(id, section))).text, new RegExp(`Hidden${once}`), section);
    lacks((await worker.xml(at(id, 'identity'))).text, /<known/);
  }
});

await test('nor what was answered in a case that only the supervisor sees, though both see the person', async () => {
  const given = `Cleo${once}`, cleo = await takeIn(given, { identity: { preferred: 'Clee' } });
  const later = idOf(await worker.submit(await worker.get(`/intake?client=${cleo}`), '/intake/start', { programme: second }));
  await fill(later, 'identity', { culture: 'Fasts on Fridays' });
  const hidden = caseOf(await decide(later, { decision: 'accepted' }));
  await sql(`DELETE r FROM case_reach r JOIN case_file f ON f.id = r.case_id WHERE f.reference = '${hidden}' AND r.kind = 'intake'`); // it is past intake
  equal((await worker.get(`/case?case=${hidden}`)).status, 404);
  equal((await supervisor.get(`/case?case=${hidden}`)).status, 200);
  equal((await worker.get(`/client?client=${cleo}`)).status, 200);
  const id = await begin();
  await fill(id, 'person', { given, family: `Known${once}` });
  equal((await worker.submit(await worker.get(`/intake/known?id=${id}`), '/intake/ask', { question: 'Is it?' })).status, 303);
  await pick(id, cleo, supervisor);
  lacks((await worker.xml(at(id, 'identity'))).text, /Fridays/);
  equal((await pick(id, cleo)).status, 303, 'whoever opened it chooses the same person');
  match((await worker.get(at(id, 'identity'))).text, /value="Clee"/, 'and has what they see themselves');
  lacks((await worker.xml(at(id, 'identity'))).text, /Fridays/);
});

await test('what somebody known says of themselves at a further intake is in their record, what they were not asked stays', async () => {
  const dora = await takeIn(`Dora${once}`, { identity: { preferred: 'Dee', language: 'Welsh' } });
  const id = idOf(await worker.submit(await worker.get(`/intake?client=${dora}`), '/intake/start', { programme: second }));
  await fill(id, 'identity', { preferred: '', pronouns: 'they', language: 'Farsi', interpreter: 'yes' });
  const accepted = await decide(id, { decision: 'accepted' });
  equal(accepted.status, 303, accepted.text.slice(0, 2000));
  equal(await sql(`SELECT preferred_name, pronouns, language, interpreter FROM client WHERE reference = '${dora}'`), [['Dee', 'they', 'Farsi', 'yes']]);
  equal(await one(`SELECT language FROM client FOR SYSTEM_TIME ALL WHERE reference = '${dora}' ORDER BY row_start LIMIT 1`), 'Welsh', 'and what they said before stands in its versions');
});

await test('two who take the same person in at the same moment open one case', async () => {
  for (let round = 0; round < 3; round++) {
    const eve = await takeIn(`Eve${round}${once}`);
    const ids = await Promise.all([0, 1].map(async () => idOf(await worker.submit(await worker.get(`/intake?client=${eve}`), '/intake/start', { programme: second }))));
    const pages = await Promise.all(ids.map(id => worker.get(`/intake/check?id=${id}`)));
    const done = await Promise.all(pages.map(page => worker.submit(page, '/intake/check', { decision: 'accepted' })));
    equal(done.filter(page => page.status === 303).length, 1, done.map(page => page.status).join());
    ok(done.some(page => [409, 422].includes(page.status)));
    equal(await one(`SELECT COUNT(*) FROM case_file f JOIN client c ON c.id = f.client_id JOIN caseload l ON l.case_id = f.id WHERE c.reference = '${eve}' AND l.programme_id = ${second}`), '1');
  }
});
