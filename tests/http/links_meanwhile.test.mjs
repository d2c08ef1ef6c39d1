// SPDX-License-Identifier: Apache-2.0
// Forms by a link while other things go on: whoever was on duty is gone, the case is closed or restricted, the form is for an occasion, or retired.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { count, once, one, sql, takeCases } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';

await sql('DELETE FROM throttle');
const worker = await client().as('CASE_MANAGER'), other = await client().as('CASE_MANAGER_2');
const [[reference, caseId], [closing, closingId]] = await takeCases('CASE_MANAGER', 2);
const programme = await one(`SELECT programme_id FROM caseload WHERE case_id = ${caseId}`);
const idOf = role => one(`SELECT id FROM person WHERE login = '${setting(`TC_USER_${role}`)}'`);
const supervisor = await idOf('SUPERVISOR'), owner = await idOf('CASE_MANAGER'), covering = await idOf('CASE_MANAGER_2');
const words = `Call the night line ${once}`;
const setDuty = id => sql(`UPDATE programme SET duty_id = ${id}, crisis_words = '${words}', crisis_phone = '555 0199' WHERE id IN (${programme}, (SELECT programme_id FROM caseload WHERE case_id = ${closingId}))`);
await setDuty(supervisor);

const folder = mkdtempSync('/tmp/throughcare-links-');
const publish = (name, occasion, version = '') => {
  const file = `${folder}/${name}.xml`, ours = 'urn:throughcare:form:';
  writeFileSync(file, `<Questionnaire xmlns="http://hl7.org/fhir"><extension url="${ours}name"><valueCode value="${name}"/></extension>${occasion ? `<extension url="${ours}occasion"><valueCode value="${occasion}"/></extension>` : ''}
    <extension url="${ours}public"><valueBoolean value="true"/></extension><url value="https://example.org/${name}"/><title value="Words ${version}"/><status value="active"/>
    <item><extension url="${ours}prompt"><valueString value="Ask it ${once} slowly"/></extension><linkId value="view"/><text value="How do you see it?"/><type value="string"/><required value="true"/></item></Questionnaire>`);
  equal(program('form', 'publish', file).code, 0);
};
const formOf = name => one(`SELECT MAX(id) FROM form WHERE name = '${name}'`);
const aLink = async (name, of = reference) => {
  const made = await worker.submit(await worker.get(`/case/link/make?case=${of}`), '/case/link/make', { form_id: await formOf(name), recipient: 'client', days: 3 });
  equal(made.status, 303, made.text.slice(0, 2000));
  const address = new URL(/id="address">([^<]+)</.exec((await worker.follow(made)).text)[1]);
  return { path: address.pathname + address.search, id: await one('SELECT MAX(id) FROM form_link') };
};
const begin = async (person, link) => {
  const begun = await person.submit(await person.get(link.path), '/link/begin');
  equal(begun.status, 200, begun.text.slice(0, 2000));
  return /id="code">(\d{4} \d{4})</.exec(begun.text)[1];
};
// Of each question the choice that stands last and is an answer; page by page until the last, or until one is in danger.
const lastOf = page => {
  const found = {};
  for (const [tag] of page.form('/link/form').text.matchAll(/<input\b[^>]*type="radio"[^>]*>/g)) {
    const [name, value] = ['name', 'value'].map(what => new RegExp(`\\b${what}="([^"]*)"`).exec(tag)[1]);
    if (value !== 'declined') found[name] = value;
  }
  return found;
};
const answer = async (person, isEnough, go = 'next') => {
  let page = await person.get('/link/form');
  for (let i = 0; i < 40; i++) {
    const isLast = isEnough?.(page);
    const sent = await person.submit(page, '/link/form', { ...lastOf(page), go: isLast ? go : 'next' });
    equal(sent.status, 303, sent.text.slice(0, 3000));
    if (isLast || sent.location === '/link/check') return sent;
    page = await person.get(sent.location);
  }
  throw new Error('no end');
};
const isDanger = page => /better off dead|hurting yourself/.test(page.text);
const words1 = async (person, link, text) => {
  await begin(person, link);
  const page = await person.get('/link/form');
  lacks(page.text + (await person.xml('/link/form')).text, /slowly/, 'what helps whoever asks is not for who is asked');
  const sent = await person.submit(page, '/link/form', { q1: text, go: 'next' });
  equal(sent.location, '/link/check');
  equal((await person.submit(await person.get('/link/check'), '/link/check')).status, 303);
  return one(`SELECT response_id FROM form_link WHERE id = ${link.id}`);
};
const told = link => one(`SELECT person_id FROM link_alert WHERE link_id = ${link.id}`);
const inDanger = async () => { const link = await aLink('phq9'), person = client(); await begin(person, link); await answer(person, isDanger); return link; };
const sees = async (staff, link) => (await staff.get('/work')).text.includes(`/alert?id=${await one(`SELECT id FROM link_alert WHERE link_id = ${link.id}`)}"`);

await test('help comes first also where the person stops for today, has sent, or is asked for the code', async () => {
  const link = await aLink('phq9'), person = client(), code = await begin(person, link);
  const stopped = await answer(person, isDanger, 'later');
  equal(stopped.location, '/link/stop');
  const page = await person.get('/link/stop');
  match(page.text, /id="crisis"/);
  ok(page.text.indexOf(words) > 0 && page.text.indexOf(words) < page.text.indexOf('<h1'), 'before anything else');
  lacks(page.text, /Nearly every day|better off dead/);
  const again = client();
  const asked = await again.get(link.path);
  lacks(asked.text, new RegExp(words), 'whoever has the link alone is told nothing');
  await again.submit(asked, '/link/back', { code });
  await answer(again);
  equal((await again.submit(await again.get('/link/check'), '/link/check')).status, 303);
  match((await again.get('/link/done')).text, /id="crisis"/);
  await sql(`UPDATE link_alert SET raised_at = raised_at - INTERVAL 1 HOUR WHERE link_id = ${link.id}`);
  const later = await again.get('/link/done');
  lacks(later.text, /id="crisis"/);
  match(later.text, new RegExp(`id="help"[\\s\\S]*${words}`), 'still at hand');
});

await test('who has left, or takes no cases any more, is not told: somebody is who can act', async () => {
  const link = await inDanger();
  equal(await told(link), supervisor);
  const roles = (await sql(`SELECT role FROM person_role WHERE person_id = ${supervisor}`)).flat();
  await sql(`DELETE FROM person_role WHERE person_id = ${supervisor}`);
  try {
    const made = await worker.submit(await worker.get(`/case/link/make?case=${reference}`), '/case/link/make', { form_id: await formOf('phq9'), recipient: 'client', days: 3 });
    equal(made.status, 422, 'nobody is on duty who takes cases');
    await sql(`INSERT INTO person_role (person_id, role) VALUES (${supervisor}, 'supervisor')`);
    const waiting = await aLink('phq9'), person = client();
    await begin(person, waiting);
    await sql(`DELETE FROM person_role WHERE person_id = ${supervisor}; UPDATE form_link SET made_by = ${await idOf('ADMIN')} WHERE id = ${waiting.id}`);
    await answer(person, isDanger);
    equal(await told(waiting), owner, 'neither who is on duty nor who sent it takes cases: the owner of the case is told');
  } finally {
    for (const role of roles) await sql(`INSERT IGNORE INTO person_role (person_id, role) VALUES (${supervisor}, '${role}')`);
  }
});

await test('who stands in for whoever was told sees it, as does whoever is on duty by now', async () => {
  const link = await inDanger();
  ok(!await sees(other, link));
  await sql(`INSERT INTO viewer_reach (viewer_id, kind, ref) VALUES (${covering}, 'owner', ${supervisor})`);
  ok(await sees(other, link), 'while they cover');
  await sql(`DELETE FROM viewer_reach WHERE viewer_id = ${covering} AND kind = 'owner' AND ref = ${supervisor}`);
  ok(!await sees(other, link));
  await setDuty(covering);
  ok(await sees(other, link), 'on duty now');
  const alert = await one(`SELECT id FROM link_alert WHERE link_id = ${link.id}`);
  equal((await other.submit(await other.get(`/alert?id=${alert}`), '/alert', { done: 'Called' })).status, 303);
  equal((await other.get(`/alert?id=${alert}`)).status, 404, 'seen to, it is for those alone whom it was told');
  await setDuty(supervisor);
});

await test('what came by a link after its case was closed is checked all the same, and says the day on which it was answered', async () => {
  publish(`by_link_${once}`);
  const link = await aLink(`by_link_${once}`, closing), response = await words1(client(), link, 'It goes well');
  await sql(`UPDATE case_file SET status = 'discharged', closed_on = CURDATE() WHERE id = ${closingId}; UPDATE caseload SET status = 'discharged' WHERE case_id = ${closingId};
    UPDATE response SET held_on = held_on - INTERVAL 3 DAY WHERE id = ${response}`);
  match((await worker.get('/work?group=waiting')).text, new RegExp(`/case/forms\\?case=${closing}`), 'it waits in the work of the owner');
  const check = await worker.get(`/case/form/check?case=${closing}&id=${response}`);
  match(check.text, /It goes well/);
  match((await worker.get(`/case/form/fill?case=${closing}&id=${response}&page=1`)).text, new RegExp(`Ask it ${once} slowly`));
  const signed = await worker.submit(check, '/case/form/sign');
  equal(signed.status, 303, signed.text.slice(0, 3000));
  equal(await sql(`SELECT state, held_on = DATE(signed_at) - INTERVAL 3 DAY, seconds, is_thin FROM response WHERE id = ${response}`), [['signed', '1', 'NULL', '0']]);
});

for (const occasion of ['review', 'discharge', 'follow_up', 'assessment'])
  await test(`a form of the occasion ${occasion} that came by a link is signed as any other: nothing came of it`, async () => {
    publish(`by_link_${occasion}_${once}`, occasion);
    const response = await words1(client(), await aLink(`by_link_${occasion}_${once}`), 'Seen so');
    const check = await worker.get(`/case/form/check?case=${reference}&id=${response}`);
    const signed = await worker.submit(check, '/case/form/sign');
    equal(signed.status, 303, signed.text.slice(0, 3000));
    equal(await sql(`SELECT state, subject_id FROM response WHERE id = ${response}`), [['signed', 'NULL']]);
    equal((await worker.get(`/case/form?case=${reference}&id=${response}`)).status, 200);
  });

await test('a form that is retired or published anew meanwhile goes on as it was sent', async () => {
  const name = `by_link_new_${once}`;
  publish(name, null, 'first');
  const link = await aLink(name), person = client();
  publish(name, null, 'second');
  equal(program('form', 'retire', name, '1', '--reason', 'Other words').code, 0);
  match((await person.get(link.path)).text, /Words first/);
  const response = await words1(person, link, 'Still here');
  equal(await one(`SELECT f.version FROM response r JOIN form f ON f.id = r.form_id WHERE r.id = ${response}`), '1');
});

await test('a case that is restricted meanwhile: what comes is for those who are named, and the link says nothing of it', async () => {
  const name = `by_link_${once}`, link = await aLink(name);
  const reach = await sql(`SELECT kind, ref FROM case_reach WHERE case_id = ${caseId}`);
  await sql(`UPDATE caseload SET is_restricted = TRUE WHERE case_id = ${caseId}; DELETE FROM case_reach WHERE case_id = ${caseId}`);
  try {
    const response = await words1(client(), link, 'For few');
    equal((await worker.get(`/case/form?case=${reference}&id=${response}`)).status, 404);
    lacks((await worker.get('/work?group=waiting')).text, new RegExp(reference));
    equal(await count(`SELECT COUNT(*) FROM response WHERE id = ${response} AND case_id = ${caseId} AND state = 'to_check'`), 1);
  } finally {
    await sql(`UPDATE caseload SET is_restricted = FALSE WHERE case_id = ${caseId}; ${reach.map(([kind, ref]) => `INSERT INTO case_reach (case_id, kind, ref) VALUES (${caseId}, '${kind}', ${ref})`).join('; ')}`);
  }
});

await test('a page of one link that is open in a browser beside another\'s is not kept with the other', async () => {
  const name = `by_link_${once}`, first = await aLink(name), second = await aLink(name), person = client();
  await begin(person, first);
  const page = await person.get('/link/form');
  await begin(person, second);
  const before = await sql(`SELECT id, version, sealed IS NULL FROM form_link WHERE id IN (${first.id}, ${second.id}) ORDER BY id`);
  equal((await person.submit(page, '/link/form', { q1: 'Of the first', go: 'next' })).status, 403);
  equal(await sql(`SELECT id, version, sealed IS NULL FROM form_link WHERE id IN (${first.id}, ${second.id}) ORDER BY id`), before);
});

rmSync(folder, { recursive: true });
