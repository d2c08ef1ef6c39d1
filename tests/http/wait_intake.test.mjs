// SPDX-License-Identifier: Apache-2.0
// Intake: a draft that only some open, the check for a person who is known, what a decision makes of it.
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { field, pages, sent } from '../lib/intake.mjs';
import { audited, clock, count, once, one, sql, HOUR } from '../lib/beneath.mjs';

const worker = await client().as('INTAKE'), colleague = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const elsewhere = await client().as('SUPERVISOR_2'), southern = await client().as('CASE_MANAGER_2'), auditor = await client().as('AUDITOR');

// A programme of its own: the north team gets its cases, the west team works for it too, the south does not.
const code = `intake-${once}`;
await sql(`INSERT INTO programme (code, name, service_kind) VALUES ('${code}', 'Intake ${once}', 'services_only'); SET @id = LAST_INSERT_ID();
  INSERT INTO programme_team (programme_id, team_id, is_first) SELECT @id, id, code = 'north' FROM team WHERE code IN ('north', 'west');
  INSERT INTO person_programme (person_id, programme_id, source) SELECT id, @id, 'screen' FROM person WHERE login = '${setting('TC_USER_INTAKE')}';
  INSERT INTO viewer_reach (viewer_id, kind, ref) SELECT id, 'intake', @id FROM person WHERE login = '${setting('TC_USER_INTAKE')}'`);
const programme = await one(`SELECT id FROM programme WHERE code = '${code}'`);

const idOf = page => /[?&]id=(\d+)/.exec(page.location)?.[1];
const begin = async (staff = worker, of = programme) => {
  const begun = await staff.submit(await staff.get('/intake'), '/intake/start', { programme: of });
  equal(begun.status, 303, begun.text?.slice(0, 800));
  return idOf(begun);
};
const at = (id, section) => (pages[section] ? `/intake/form?page=${pages[section]}&id=${id}` : `/intake/${section}?id=${id}`);
const open = (id, section, staff = worker, more = '') => staff.get(`${at(id, section)}${more}`);
// Several values of one box need more than an object of fields. Of the form's pages the fields are its questions'.
const fill = async (id, section, values, staff = worker, page = null) => {
  const form = (page ?? await open(id, section, staff)).form(pages[section] ? '/intake/form' : `/intake/${section}`);
  const body = new URLSearchParams(), typed = pages[section] ? { ...sent(values), go: 'on', shown: '' } : values;
  for (const [name, value] of Object.entries({ ...form.fields, ...typed })) for (const each of [value].flat()) body.append(name, each);
  return staff.post(form.action, body);
};
const born = (day, month, year, name = 'born') => ({ [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) });
const named = name => ({ given: name, family: `Intake${once}` });
const decide = (id, values, staff = worker, page = null) => fill(id, 'check', values, staff, page);
const began = Date.now() + clock.get() * 1000;
const inDays = days => { const date = new Date(began + days * 24 * HOUR * 1000); return [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()]; };

const whole = {
  person: { ...named('Ada'), ...born(3, 4, 1985) },
  identity: { preferred: 'Addie', pronouns: 'she/her', language: 'Polish', interpreter: 'yes', gender: 'woman', ethnicity_is: 'rather_not_say', living: 'street', disability: 'rather_not_say' },
  contact: { phone: '555 0142', phone_safe: 'yes', phone_voicemail: 'no', phone_hours: 'after six', address: '7 Hidden Lane', address_safe: 'no', address_masked: 'yes', contact_remark: 'Never while her brother is home' },
  referral: { source: 'health', referrer: 'Ward 3', reason: 'Nowhere to go after the ward' },
  needs: { need: ['housing', 'substance_use'], request: ['housing', 'money'], words: 'I need a <warm> place & quiet.' },
  eligibility: { result1: 'eligible', because1: 'Lives in the town', ...born(1, 1, 2026, 'from1') },
  risk: { urgency: '1', risk: ['no_shelter', 'medication'], risk_words: 'Sleeps by the weir', risk_done: 'A bed for tonight' },
  consent: { recipient: 'Mill Lane surgery', section: ['contact', 'plan'], purpose: 'To arrange a visit', given_how: 'spoken', witness: 'T. Brennan', ...born(2, 1, 2026, 'begins'), ...born(2, 1, 2090, 'ends') },
  'follow-up': { follow_up: ['30', '180'], follow_how: 'Text message' },
};

await test('every section keeps what was typed and leads to the next; any order is possible', async () => {
  const id = await begin();
  const order = ['needs', 'follow-up', 'person', 'identity', 'contact', 'referral', 'eligibility', 'risk', 'consent'];
  const next = { person: `/intake/known?id=${id}`, 'follow-up': `/intake/eligibility?id=${id}`, eligibility: `/intake/consent?id=${id}`, consent: `/intake/check?id=${id}` };
  const after = { identity: 'contact', contact: 'referral', referral: 'needs', needs: 'risk', risk: 'follow-up' };
  lacks((await open(id, 'person')).text, />Done</, 'nobody was on any page yet');
  for (const section of order) {
    const kept = await fill(id, section, whole[section]);
    equal(kept.status, 303, `${section}: ${kept.text.slice(0, 3000)}`);
    equal(kept.location, next[section] ?? at(id, after[section]));
    if (section === 'needs') equal((await open(id, 'person')).text.match(/>Done</g)?.length, 1, 'the page that was kept');
  }
  for (const section of order) for (const value of Object.values(pages[section] ? sent(whole[section]) : whole[section]).flat()) {
    const form = (await open(id, section)).form(pages[section] ? '/intake/form' : `/intake/${section}`).text;
    ok(form.includes(`value="${value}"`) || form.includes(String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')), `${section} shows ${value}`);
  }
  const check = await open(id, 'check');
  match(check.text, /Addie Intake[\s\S]*3 April 1985[\s\S]*Would rather not say[\s\S]*7 Hidden Lane[\s\S]*A place to live[\s\S]*Alcohol or drugs[\s\S]*&lt;warm&gt; place &amp; quiet[\s\S]*No shelter tonight[\s\S]*Medicine/);
  ok(check.links.some(link => link.startsWith(`/intake/form?id=${id}&from=check&page=3`)), 'each card leads back to its page');
  equal((await fill(id, 'referral', whole.referral, worker, await open(id, 'referral', worker, '&from=check'))).location, `/intake/check?id=${id}`);
});

await test('bad input is refused beside its field, and everything that was typed is there', async () => {
  const id = await begin();
  for (const [section, values, own] of [
    ['check', { why: 'Kept', decision: 'waiting' }, 'given'],
    ['person', { given: 'Kept', ...born(31, 2, 1990) }, 'born'], ['person', { given: 'Kept', ...born(1, 1, 2090) }, 'born'],
    ['identity', { preferred: 'Kept', born_is: 'full' }, 'born_is'], ['contact', { contact_remark: 'Kept', email: 'nobody', email_safe: 'yes' }, 'email'],
    ['eligibility', { because2: 'Kept', result2: 'eligible' }, 'programme2'],
    ['eligibility', { because1: 'Kept', programme1: '999999' }, 'programme1'], ['eligibility', { because1: 'Kept', result1: 'eligible', ...born(2, 2, 2026, 'from1'), ...born(1, 2, 2026, 'until1') }, 'until1'],
    ['consent', { purpose: 'Kept' }, 'recipient'], ['consent', { recipient: 'Kept', section: 'plan', purpose: 'x', given_how: 'spoken', ...born(1, 1, 2026, 'begins'), ...born(1, 1, 2027, 'ends') }, 'witness'],
    ['consent', { ...whole.consent, recipient: 'Kept', section: 'substance_use', given_how: 'writing' }, 'section'],
    ['check', { why: 'Kept' }, 'decision'],
  ]) {
    const page = await fill(id, section, values);
    equal(page.status, 422, `${section} ${own}`);
    match(page.text, new RegExp(`href="#${pages[section] || own === 'given' ? field(own) : own}"`), `${section} ${own}`);
    match(page.text, /Kept/, section);
  }
  equal((await fill(id, 'person', { given: 'Kept', described: 'x'.repeat(300) })).status, 422);
});

await test('a draft opens to its owner and to the supervisors of its programme, and to nobody else', async () => {
  const id = await begin();
  await fill(id, 'person', { given: `Secret${once}` });
  await fill(id, 'referral', { reason: `Reason${once}` });
  for (const section of ['person', 'known', 'identity', 'contact', 'referral', 'needs', 'eligibility', 'risk', 'consent', 'follow-up', 'check']) {
    for (const [name, staff] of Object.entries({ colleague, elsewhere, southern })) equal((await open(id, section, staff)).status, 404, `${name} ${section}`);
    equal((await open(id, section, auditor)).status, 403, `auditor ${section}`);
  }
  const form = (await colleague.get('/account')).form('/sign-out').fields.form, key = '0123456789abcdef'.repeat(2);
  for (const [path, more] of Object.entries({ form: { page: 1, version: 1 }, check: { version: 3, decision: 'accepted' }, pick: {}, ask: {}, discard: {}, look: { given: 'A' } })) {
    equal((await colleague.post(`/intake/${path}`, { form, key, id, ...more })).status, 404, path);
  }
  lacks((await colleague.get('/intake')).text, new RegExp(`Secret${once}`));
  const mark = await audited.mark();
  match((await open(id, 'referral', supervisor)).text, new RegExp(`Reason${once}`));
  equal(await audited.since(mark, 'kind, route, detail, result'), [['view', '/intake/form', `intake ${id}`, 'ok']]);
  equal(await count(`SELECT COUNT(*) FROM intake WHERE id = ${id} AND (sealed LIKE '%${once}%' OR sealed = '')`), 0, 'sealed, not in clear');
});

await test('a draft without a programme is its owner\'s alone; it waits thirty days', async () => {
  const id = await begin(worker, '');
  equal((await open(id, 'person', supervisor)).status, 404);
  await fill(id, 'person', { given: `Later${once}` });
  match((await worker.get('/intake')).text, new RegExp(`Later${once}`));
  await clock.while(31 * 24 * HOUR, async () => {
    const later = await client().as('INTAKE');
    lacks((await later.get('/intake')).text, new RegExp(`Later${once}`));
    equal((await open(id, 'person', later)).status, 404, 'swept or not');
  });
  const again = await client().as('INTAKE');
  equal((await again.submit(await open(id, 'check', again), '/intake/discard')).location, '/intake?said=intake-discarded');
  equal((await open(id, 'person', again)).status, 404);
});

await test('two who fill in different sections lose nothing; of two in the same one the second sees both', async () => {
  const id = await begin();
  const [needs, mine, theirs] = [await open(id, 'needs'), await open(id, 'referral'), await open(id, 'referral', supervisor)];
  equal((await fill(id, 'referral', { reason: 'First' }, worker, mine)).status, 303);
  equal((await fill(id, 'needs', { words: 'Beside it' }, worker, needs)).status, 303, 'another section does not clash');
  const clash = await fill(id, 'referral', { reason: 'Second' }, supervisor, theirs);
  match(clash.location, new RegExp(`^/intake/merge\\?page=${pages.referral}&id=${id}$`));
  const merge = await supervisor.follow(clash);
  match(merge.text, /Second[\s\S]*First/);
  const choice = /name="(q[0-9]+-take)"/.exec(merge.text)[1], before = await supervisor.get(`/intake/merge?page=${pages.referral}&id=${id}`);
  match((await open(id, 'referral', supervisor)).text, /href="\/intake\/merge/, 'it waits');
  equal((await supervisor.submit(merge, '/intake/merge', { [choice]: 'mine' })).location, `/intake/form?page=${pages.referral}&said=form-merged&id=${id}`);
  equal((await supervisor.submit(before, '/intake/merge', { [choice]: 'theirs' })).status, 409, 'chosen already');
  match((await open(id, 'referral')).text, /value="Second"/);
  match((await open(id, 'needs')).text, /Beside it/);
});

await test('who looked at the answers before another changed them does not decide on them', async () => {
  const id = await begin();
  await fill(id, 'person', named('Old'));
  const page = await open(id, 'check');
  await fill(id, 'risk', { urgency: '1' }, supervisor);
  equal((await decide(id, { decision: 'accepted' }, worker, page)).status, 409);
  equal(await one(`SELECT state FROM intake WHERE id = ${id}`), 'draft');
});

// ---- is the person known? ----

const plain = page => page.text.replace(/<span class="tc-number">\w+<\/span>/, "").replace(/(name="(?:key|form)" value=")[^"]*/g, '$1').replace(/Page made on[^<]*/, '').replace(/(<span class="govuk-caption-l">)[^<]* · Intake/, '$1').replace(/search=\w+/g, '');
const look = async (id, values, staff = worker) => {
  const form = (await open(id, 'person', staff)).form('/intake/form');
  const sent = await staff.post('/intake/look', { form: form.fields.form, id, ...values });
  equal(sent.status, 303, sent.text.slice(0, 500));
  return staff.follow(sent);
};
const hidden = (await sql(`SELECT c.given_name, c.family_name, YEAR(c.birth_date), MONTH(c.birth_date), DAY(c.birth_date), c.reference
  FROM client c JOIN caseload l ON l.client_id = c.id JOIN person p ON p.id = l.owner_id JOIN case_file f ON f.id = l.case_id
  WHERE p.login = '${setting('TC_USER_CASE_MANAGER_2')}' AND f.stage <> 'intake' AND c.name_is_hashed = 0 AND c.birth_date IS NOT NULL AND c.given_name IS NOT NULL AND c.family_name IS NOT NULL
  ORDER BY c.id LIMIT 1`))[0];
const asHidden = { given: hidden[0], family: hidden[1], ...born(hidden[4], hidden[3], hidden[2]) };

await test('of somebody hidden nothing is said: the page is byte by byte that of somebody unknown', async () => {
  const id = await begin();
  equal((await worker.get(`/client?client=${hidden[5]}`)).status, 404, 'this worker does not see them');
  const of_hidden = await look(id, asHidden), of_unknown = await look(id, { given: 'Xqzvo', family: 'Wvkjp', ...born(9, 9, 1909) });
  equal(of_hidden.status, 200);
  equal(plain(of_hidden), plain(of_unknown));
  match(of_hidden.text, /No one you can see fits/);
  match(of_hidden.text, /Ask a supervisor/);
  lacks(plain(of_hidden), new RegExp(hidden[1]));
  await fill(id, 'person', asHidden);
  const kept = plain(await open(id, 'known'));
  await fill(id, 'person', { given: 'Xqzvo', family: 'Wvkjp', ...born(9, 9, 1909) });
  equal(kept, plain(await open(id, 'known')), 'also of what the draft holds');
  match((await look(await begin(southern, ''), asHidden, southern)).text, new RegExp(`${hidden[1]}[\\s\\S]*Same name and date of birth`));
});

await test('who is restricted to others is hidden as well', async () => {
  const id = await begin(southern, '');
  const [number, was] = (await sql(`SELECT l.case_id, GROUP_CONCAT(CONCAT(r.kind, ' ', r.ref)) FROM caseload l JOIN client c ON c.id = l.client_id JOIN case_reach r ON r.case_id = l.case_id WHERE c.reference = '${hidden[5]}' GROUP BY l.case_id`))[0];
  await sql(`DELETE FROM case_reach WHERE case_id = ${number} AND kind <> 'privacy'; UPDATE caseload SET is_restricted = TRUE WHERE case_id = ${number}`);
  try {
    lacks((await look(id, asHidden, southern)).text, new RegExp(`Same name|value="${hidden[5]}"`));
  } finally {
    await sql(`UPDATE caseload SET is_restricted = FALSE WHERE case_id = ${number};
      INSERT IGNORE INTO case_reach (case_id, kind, ref) VALUES ${was.split(',').map(one => `(${number}, '${one.split(' ')[0]}', ${one.split(' ')[1]})`).join(', ')}`);
  }
});

await test('a day and a month the other way round, a name that begins alike: perhaps the same', async () => {
  const id = await begin(southern, '');
  const day = Number(hidden[4]), month = Number(hidden[3]);
  if (day <= 12 && day !== month) match((await look(id, { ...asHidden, ...born(month, day, hidden[2]) }, southern)).text, /Very alike/);
  match((await look(id, { given: hidden[0], family: hidden[1] }, southern)).text, /Perhaps/);
  match((await look(id, { given: 'Q', ...born(1, 1, 1950) }, southern)).text, /No one you can see fits/, 'one letter is no name');
});

await test('a supervisor is asked, sees the question, finds the person; the worker goes on with somebody they do not see', async () => {
  const id = await begin();
  await fill(id, 'person', asHidden);
  const unchosen = await begin(worker, '');
  equal((await worker.submit(await open(unchosen, 'known'), '/intake/ask', { question: 'Whom?' })).status, 422, 'without a programme there is nobody to ask');
  equal((await worker.submit(await open(id, 'known'), '/intake/ask', { question: `Was she here in <spring> ${once}?` })).location, `/intake/form?page=2&said=intake-asked&id=${id}`);
  match((await open(id, 'check')).text, /has not answered yet/);
  ok((await supervisor.get('/work')).links.includes(`/intake/known?id=${id}`), 'among what waits for the supervisor');
  const list = await supervisor.get('/intake');
  match(list.text, /You are asked/);
  lacks((await elsewhere.get('/intake')).text, /You are asked/);
  const known = await supervisor.get(list.links.find(link => link === `/intake/known?id=${id}`));
  match(known.text, new RegExp(`&lt;spring&gt; ${once}`));
  // The supervisor of the north does not see the south's client either, until a case of theirs is in the team.
  await sql(`INSERT IGNORE INTO case_reach (case_id, kind, ref) SELECT l.case_id, 'team', t.id FROM caseload l JOIN client c ON c.id = l.client_id JOIN team t ON t.code = 'north' WHERE c.reference = '${hidden[5]}'`);
  const found = await supervisor.get(`/intake/known?id=${id}`);
  match(found.text, new RegExp(hidden[1]));
  const form = found.forms.find(one => one.action === '/intake/pick' && one.fields.client === hidden[5]);
  equal((await supervisor.post('/intake/pick', form.fields)).location, `/intake?said=intake-answered&id=${id}`);
  ok((await worker.get('/work')).links.includes(`/intake/check?id=${id}`), 'the answer is among what waits for the worker');
  const check = await open(id, 'check');
  match(check.text, /A supervisor has found the record of this person/);
  lacks(check.text, new RegExp(hidden[5]));
  const before = await count('SELECT COUNT(*) FROM client');
  const accepted = await decide(id, { decision: 'accepted' });
  equal(accepted.status, 303, accepted.text.slice(0, 3000));
  equal(await count('SELECT COUNT(*) FROM client'), before, 'nobody is written twice');
  equal((await worker.get(`/client?client=${hidden[5]}`)).status, 200, 'with the case comes the record');
  await sql(`DELETE r FROM case_reach r JOIN caseload l ON l.case_id = r.case_id JOIN client c ON c.id = l.client_id JOIN team t ON t.id = r.ref WHERE c.reference = '${hidden[5]}' AND r.kind = 'team' AND t.code = 'north' AND l.programme_id <> ${programme}`);
});

await test('nobody picks a person whom they do not see', async () => {
  const id = await begin();
  const form = (await open(id, 'known')).form('/intake/pick').fields;
  const unseen = await one(`SELECT c.reference FROM client c JOIN caseload l ON l.client_id = c.id JOIN person p ON p.id = l.owner_id WHERE p.login = '${setting('TC_USER_CASE_MANAGER_2')}' AND c.reference <> '${hidden[5]}' LIMIT 1`);
  equal((await worker.post('/intake/pick', { ...form, client: unseen })).status, 404);
});

// ---- decisions ----

const caseOf = async page => /case=(\w+)/.exec(page.location)?.[1];

await test('accepted, there is one case with all that was found out, for the team and not for others', async () => {
  const id = await begin();
  for (const [section, values] of Object.entries(whole)) equal((await fill(id, section, { ...values, ...(section === 'person' ? named('Bea') : {}) })).status, 303, section);
  const mark = await audited.mark();
  const accepted = await decide(id, { decision: 'accepted', why: 'Fits the service' });
  equal(accepted.status, 303, accepted.text.slice(0, 3000));
  const reference = await caseOf(accepted);
  ok(reference, accepted.location);
  const [number, clientNumber] = (await sql(`SELECT id, client_id FROM case_file WHERE reference = '${reference}'`))[0];
  equal(await audited.since(mark, 'kind, route, object, detail, case_id, client_id').then(rows => rows.filter(([kind]) => kind === 'change')), [['change', '/intake/check', `intake ${id}`, 'accepted', number, clientNumber]]);
  equal(await sql(`SELECT l.owner_id, t.code, l.programme_id, f.stage, f.status, f.reason, q.name FROM caseload l JOIN case_file f ON f.id = l.case_id JOIN team t ON t.id = l.team_id JOIN pathway q ON q.id = f.pathway_id WHERE f.id = ${number}`),
    [['NULL', 'north', programme, 'intake', 'open', 'Nowhere to go after the ward', 'housing_support']]);
  for (const staff of [worker, supervisor]) equal((await staff.get(`/case?case=${reference}`)).status, 200);
  for (const staff of [colleague, elsewhere, southern]) equal((await staff.get(`/case?case=${reference}`)).status, 404);
  match((await supervisor.get('/cases/team?owner=nobody')).text, /Addie Intake/);
  const room = await supervisor.get(`/case/intake?case=${reference}`);
  match(room.text, /Today[\s\S]*No shelter tonight[\s\S]*Sleeps by the weir[\s\S]*Hospital or doctor[\s\S]*After 30 days[\s\S]*After 180 days[\s\S]*&lt;warm&gt; place &amp; quiet[\s\S]*A place to live[\s\S]*Money and benefits[\s\S]*Eligible[\s\S]*1 January 2026[\s\S]*Woman[\s\S]*Would rather not say/);
  lacks(room.text, /Alcohol or drugs/, 'who may not read of it is not shown it');
  const gate = (await supervisor.xml(`/case?case=${reference}`)).text;
  match(gate, /name="needs" met="yes"[\s\S]*name="urgency" met="yes"[\s\S]*name="owner" met="no"/);
  match((await supervisor.get(`/case?case=${reference}`)).text, /Accepted at intake[\s\S]*Fits the service/);
  match((await supervisor.get(`/case/consents?case=${reference}`)).text, /Mill Lane surgery[\s\S]*T\. Brennan/);
  equal(await sql(`SELECT channel, IF(is_masked, '-', value), is_safe, voicemail, hours FROM contact_point WHERE client_id = ${clientNumber} ORDER BY id`),
    [['phone', '555 0142', 'yes', 'no', 'after six'], ['letter', '-', 'no', 'not_asked', 'NULL']]);
  lacks((await supervisor.get(`/client?client=${await one(`SELECT reference FROM client WHERE id = ${clientNumber}`)}`)).text, /Hidden Lane/);
  equal(await one(`SELECT LENGTH(sealed) FROM intake WHERE id = ${id}`), '0', 'what the case holds is not kept twice');
  lacks((await supervisor.get(`/case/intake?case=${reference}&as-of=2026-01-05`)).text, /Sleeps by the weir/);
});

await test('what another had typed and is not in what was accepted stays theirs', async () => {
  const id = await begin();
  for (const [section, values] of Object.entries(whole)) await fill(id, section, { ...values, ...(section === 'person' ? named('Left') : {}) });
  const theirs = await open(id, 'referral', supervisor);
  equal((await fill(id, 'referral', { reason: 'Went first' })).status, 303);
  match((await fill(id, 'referral', { reason: `Came second ${once}` }, supervisor, theirs)).location, /^\/intake\/merge/);
  const reference = await caseOf(await decide(id, { decision: 'accepted' }));
  const response = await one(`SELECT r.id FROM response r JOIN case_file f ON f.id = r.case_id WHERE f.reference = '${reference}' AND r.occasion = 'intake'`);
  match((await supervisor.xml('/work?group=undated')).text, new RegExp(`kind="form_left"[^>]*id="${response}"`));
  const left = await supervisor.get(`/case/form/left?case=${reference}&id=${response}`);
  match(left.text, new RegExp(`Came second ${once}[\\s\\S]*Went first`));
  lacks((await worker.xml('/work?group=undated')).text, new RegExp(`kind="form_left"[^>]*id="${response}"`));
});

await test('sent twice, accepted twice: one case', async () => {
  const id = await begin();
  await fill(id, 'person', named('Cleo'));
  const page = await open(id, 'check'), other = await open(id, 'check');
  const [first, second] = [await decide(id, { decision: 'accepted' }, worker, page), await decide(id, { decision: 'accepted' }, worker, page)];
  equal(first.status, 303);
  equal(second.location, first.location, 'the same form once more has the same answer');
  const third = await decide(id, { decision: 'accepted' }, worker, other);
  equal(third.status, 422);
  match(third.text, /decided already/);
  equal(await count(`SELECT COUNT(*) FROM client WHERE given_name = 'Cleo' AND family_name = 'Intake${once}'`), 1);
  equal(await count(`SELECT COUNT(*) FROM case_file f JOIN client c ON c.id = f.client_id WHERE c.given_name = 'Cleo' AND c.family_name = 'Intake${once}'`), 1);
});

await test('few things are needed: a description, a programme, a decision', async () => {
  const id = await begin(worker, '');
  equal((await decide(id, { decision: 'accepted' })).status, 422);
  equal((await fill(id, 'person', { described: `Woman with a red bicycle ${once}` })).status, 303);
  const homeless = await decide(id, { decision: 'accepted' });
  match(homeless.text, /Choose the programme/);
  equal((await fill(id, 'eligibility', { programme1: programme })).status, 303);
  const reference = await caseOf(await decide(id, { decision: 'accepted' }));
  match((await worker.get(`/case?case=${reference}`)).text, new RegExp(`Woman with a red bicycle ${once}`));
});

await test('a chosen team gets the case if it works for the programme', async () => {
  const id = await begin();
  await fill(id, 'person', named('Dara'));
  const [south, west] = [await one("SELECT id FROM team WHERE code = 'south'"), await one("SELECT id FROM team WHERE code = 'west'")];
  equal((await decide(id, { decision: 'accepted', team: south })).status, 422);
  const reference = await caseOf(await decide(id, { decision: 'accepted', team: west }));
  equal((await supervisor.get(`/case?case=${reference}`)).status, 404);
  equal(await one(`SELECT t.code FROM caseload l JOIN team t ON t.id = l.team_id JOIN case_file f ON f.id = l.case_id WHERE f.reference = '${reference}'`), 'west');
});

await test('somebody known gets a second case only where none is open', async () => {
  const id = await begin();
  await fill(id, 'person', named('Cleo'));
  const known = await open(id, 'known');
  const pick = known.forms.find(one => one.action === '/intake/pick' && one.fields.client);
  equal((await worker.post('/intake/pick', pick.fields)).location, `/intake/form?page=2&id=${id}`);
  const refused = await decide(id, { decision: 'accepted' });
  equal(refused.status, 422);
  match(refused.text, /has an open case in this programme/);
});

await test('who waits is on the list of the programme until the day comes, and can be accepted then', async () => {
  const id = await begin();
  await fill(id, 'person', named('Ezra'));
  await fill(id, 'risk', { urgency: '2' });
  for (const [values, field] of [[{ why: 'Full' }, 'review'], [{ why: 'Full', ...born(...inDays(-1), 'review') }, 'review'], [born(...inDays(9), 'review'), 'why']]) {
    const page = await decide(id, { decision: 'waiting', ...values });
    equal(page.status, 422);
    match(page.text, new RegExp(`href="#${field}"`));
  }
  equal((await decide(id, { decision: 'waiting', why: 'No bed free', ...born(...inDays(9), 'review') })).location, '/intake?said=intake-waiting');
  await sql(`UPDATE intake SET review_on = UTC_DATE() + INTERVAL 2 DAY WHERE id = ${id}`);
  ok((await worker.get('/work')).links.includes(`/intake/check?id=${id}`));
  match((await worker.get('/intake')).text, /Waiting for a place[\s\S]*Ezra[\s\S]*Within days/);
  match((await supervisor.get('/intake')).text, /Ezra/);
  lacks((await elsewhere.get('/intake')).text, /Ezra/);
  equal(await one(`SELECT COALESCE(expires_at, 'never') FROM intake WHERE id = ${id}`), 'never');
  match((await open(id, 'check')).text, /No bed free/);
  equal((await fill(id, 'needs', { need: 'housing' }, supervisor)).status, 303);
  equal((await decide(id, { decision: 'accepted', why: 'A bed is free' }, supervisor)).status, 303);
  lacks((await worker.get('/intake')).text, /Ezra/);
});

await test('who does not fit is told why, what comes next, and how; it is kept and opens no case', async () => {
  const id = await begin();
  await fill(id, 'person', named('Finn'));
  const cases = await count('SELECT COUNT(*) FROM case_file');
  for (const values of [{}, { why: 'Too young' }, { why: 'Too young', next: 'The youth service' }]) equal((await decide(id, { decision: 'not_a_fit', ...values })).status, 422);
  equal((await decide(id, { decision: 'not_a_fit', why: 'Too young', next: 'The youth service', told: 'phone' })).location, '/intake?said=intake-refused');
  equal(await count('SELECT COUNT(*) FROM case_file'), cases);
  const page = await open(id, 'check', supervisor);
  match(page.text, /Not a fit[\s\S]*Too young[\s\S]*The youth service[\s\S]*By telephone/);
  lacks(page.text, /<form method="post" action="\/intake\/check"/);
  equal((await open(id, 'check', elsewhere)).status, 404);
});

// ---- in the case ----

await test('what was found out is put right in the case; what one may not read stays', async () => {
  const reference = await one(`SELECT f.reference FROM case_file f JOIN client c ON c.id = f.client_id WHERE c.family_name = 'Intake${once}' AND c.given_name = 'Bea'`);
  const [first, second] = [await supervisor.get(`/case/intake/change?case=${reference}`), await supervisor.get(`/case/intake/change?case=${reference}`)];
  const send = (page, values) => {
    const form = page.form('/case/intake/change'), body = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...form.fields, ...values })) for (const each of [value].flat()) body.append(name, each);
    return supervisor.post(form.action, body);
  };
  equal((await send(first, { urgency: '3', need: ['food'], request: ['money'], risk: ['no_shelter'] })).location, `/case/intake?said=saved&case=${reference}`);
  const page = await supervisor.get(`/case/intake?case=${reference}`);
  match(page.text, /Within weeks[\s\S]*Food and clothes/);
  equal(await one(`SELECT GROUP_CONCAT(n.domain ORDER BY n.domain + 0) FROM presenting_need n JOIN case_file f ON f.id = n.case_id WHERE f.reference = '${reference}'`), 'money,food,substance_use');
  equal((await send(second, { urgency: '4' })).status, 409);
  const form = await supervisor.get(`/case/eligibility?case=${reference}&programme=${programme}`);
  equal((await supervisor.submit(form, '/case/eligibility', { result: 'not_eligible', because: 'Moved away' })).status, 303);
  match((await supervisor.get(`/case/intake?case=${reference}`)).text, /Not eligible[\s\S]*Moved away/);
  match((await supervisor.get(`/case/intake?case=${reference}`)).text, /Last changed by/);
});

await test('of a case that came otherwise it is written down later', async () => {
  const reference = (await colleague.xml('/cases')).all('case', 'reference').filter(Boolean)[1];
  match((await colleague.get(`/case/intake?case=${reference}`)).text, /Nobody has written down yet/);
  const form = await colleague.get(`/case/intake/change?case=${reference}`);
  equal((await colleague.submit(form, '/case/intake/change', { urgency: '1', words: 'Came from the shelter' })).status, 303);
  match((await colleague.get(`/case/intake?case=${reference}`)).text, /Written down later/);
  match((await colleague.get(`/case?case=${reference}`)).text, /What the intake found out was written down/);
  equal((await southern.get(`/case/intake?case=${reference}`)).status, 404);
});
