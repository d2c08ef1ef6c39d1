// SPDX-License-Identifier: Apache-2.0
// Forms by a link: filled in page by page, kept, come back to, answered so that somebody is called, sent, checked by staff.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { aCase, audited, count, once, one, sql } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';

await sql('DELETE FROM throttle');
const worker = await client().as('CASE_MANAGER'), duty = await client().as('SUPERVISOR');
const reference = await aCase(worker), caseId = await one(`SELECT id FROM case_file WHERE reference = '${reference}'`);
const programme = await one(`SELECT programme_id FROM caseload WHERE case_id = ${caseId}`);
const names = (await sql(`SELECT given_name, family_name FROM client c JOIN caseload l ON l.client_id = c.id WHERE l.case_id = ${caseId}`))[0].filter(name => name && name !== 'NULL');
const words = `Call the night line ${once}`;
const secret = new RegExp([reference, ...names].map(word => `\\b${word}\\b`).join('|'));
const setDuty = (id, login) => sql(`UPDATE programme SET duty_id = (SELECT id FROM person WHERE login = '${login}'), crisis_words = '${words}',
  crisis_phone = '555 0199' WHERE id = ${id}`);
await setDuty(programme, setting('TC_USER_SUPERVISOR'));
const formOf = name => one(`SELECT MAX(id) FROM form WHERE name = '${name}'`);

const shownTo = async (staff, made) => {
  equal(made.status, 303, made.text.slice(0, 3000));
  const address = new URL(/id="address">([^<]+)</.exec((await staff.follow(made)).text)[1]);
  return { path: address.pathname + address.search, token: address.searchParams.get('t'), id: await one('SELECT MAX(id) FROM form_link') };
};
const caseLink = async (form, staff = worker) => shownTo(staff, await staff.submit(await staff.get(`/case/link/make?case=${reference}`), '/case/link/make', { form_id: await formOf(form), recipient: 'client', days: 3 }));
const begin = async (person, link) => {
  const begun = await person.submit(await person.get(link.path), '/link/begin');
  equal(begun.status, 200, begun.text.slice(0, 2000));
  return /id="code">(\d{4} \d{4})</.exec(begun.text)[1];
};
// The last choice of each question of a page, or what is given for it.
const questions = page => {
  const inner = page.form('/link/form').text, found = {};
  for (const [tag] of inner.matchAll(/<input\b[^>]*>/g)) {
    const name = /\bname="(q[^"]*)"/.exec(tag)?.[1], type = /\btype="([^"]*)"/.exec(tag)?.[1], value = /\bvalue="([^"]*)"/.exec(tag)?.[1];
    if (name && type === 'radio') (found[name] ??= []).push(value);
  }
  return found;
};
const fill = async (person, page, choose) => {
  const values = {};
  for (const [name, options] of Object.entries(questions(page))) values[name] = choose(options);
  return person.submit(page, '/link/form', { ...values, go: 'next' });
};
const through = async (person, choose) => {
  let page = await person.get('/link/form'), pages = 0;
  while (page.status === 200 && pages++ < 60) {
    lacks(page.text, secret);
    const sent = await fill(person, page, choose);
    equal(sent.status, 303, sent.text.slice(0, 6000));
    if (sent.location === '/link/check') return pages;
    page = await person.get(sent.location);
  }
  throw new Error(`no end: ${page.status} ${page.text.slice(0, 2000)}`);
};
const first = options => options[0], last = options => options.filter(value => value !== 'declined').at(-1);

await test('a form is filled in a page at a time, sent, and arrives to be checked; then link and session are over', async () => {
  const link = await caseLink('gad7'), person = client(), mark = await audited.mark();
  await begin(person, link);
  const pages = await through(person, first);
  ok(pages >= 2, `only ${pages} pages`);
  const check = await person.get('/link/check');
  equal(check.status, 200);
  lacks(check.text, secret);
  lacks(check.text, /Not at all/, 'no answer on the page before the end');
  const sent = await person.submit(check, '/link/check');
  equal([sent.status, sent.location], [303, '/link/done'], sent.text.slice(0, 3000));
  match((await person.get('/link/done')).text, /have arrived/);
  const [response] = await sql(`SELECT r.id, r.state, r.begun_by, r.has_risk, d.expires_at > '9000-01-01' FROM response r JOIN response_draft d ON d.response_id = r.id JOIN form_link l ON l.response_id = r.id WHERE l.id = ${link.id}`);
  equal(response.slice(1), ['to_check', 'NULL', '0', '1']);
  equal(await one(`SELECT sealed FROM form_link WHERE id = ${link.id}`), 'NULL');
  const again = await person.submit(check, '/link/check');
  equal(again.status, 409);
  match(again.text, /Your answers have been sent/);
  equal((await client().get(link.path)).status, 404, 'the token opens nothing any more');
  match((await person.get(link.path)).text, /Your answers have been sent/);
  for (const path of ['/link/form', '/link/check']) match((await person.get(path)).text, /Your answers have been sent/);
  equal((await client().post('/link/begin', { t: link.token, key: 'c'.repeat(32) })).status, 404);
  const entries = await audited.since(mark, 'kind, person_id, case_id, route, object');
  const ours = entries.filter(entry => entry[4] === `link ${link.id}`);
  equal(ours.every(entry => entry[1] === 'NULL' && entry[2] === caseId), true);
  equal(ours.filter(entry => entry[0] === 'change' && entry[3] === '/link/form').length, pages);
  ok(ours.some(entry => entry[0] === 'view' && entry[3] === '/link/form') && ours.some(entry => entry[0] === 'change' && entry[3] === '/link/check'));
});

await test('a worker checks what came: reads it, signs it, or puts it aside with a reason', async () => {
  const id = await one(`SELECT MAX(id) FROM response WHERE case_id = ${caseId} AND state = 'to_check'`);
  match((await worker.get('/work?group=waiting')).text, /came by a link, to be checked/);
  const listed = await worker.get(`/case/forms?case=${reference}`);
  match(listed.text, /[Tt]o be checked/);
  const page = await worker.get(`/case/form/check?case=${reference}&id=${id}`);
  equal(page.status, 200, page.text.slice(0, 1000));
  match(page.text, /Not at all/);
  const signed = await worker.submit(page, '/case/form/sign');
  equal(signed.status, 303, signed.text.slice(0, 4000));
  equal(await one(`SELECT state FROM response WHERE id = ${id}`), 'signed');
  ok(await count(`SELECT COUNT(*) FROM answer WHERE response_id = ${id}`) >= 7);
});

await test('an answer that calls for help: help comes first on the next page, and whoever is on duty is told before the form is sent', async () => {
  const link = await caseLink('phq9'), person = client();
  await begin(person, link);
  let page = await person.get('/link/form');
  lacks(page.text, /id="crisis"/);
  for (let i = 0; i < 30 && !page.text.includes('id="crisis"'); i++) {
    const sent = await fill(person, page, options => last(options));
    equal(sent.status, 303, sent.text.slice(0, 3000));
    page = await person.get(sent.location);
  }
  match(page.text, /id="crisis"/);
  ok(page.text.indexOf(words) < page.text.indexOf('<form'), 'help stands before anything else');
  match(page.text, /href="tel:5550199"/);
  equal(await one(`SELECT submitted_at FROM form_link WHERE id = ${link.id}`), 'NULL');
  const work = await duty.get('/work'), alert = await one(`SELECT id FROM link_alert WHERE link_id = ${link.id}`);
  const [, said] = new RegExp(`<h2[^>]* id="alert-${alert}">([^<]+)</h2>`).exec(work.text);
  match(said, / may be in danger/);
  lacks(said, /Somebody/, 'who it is, for whoever sees the case');
  ok(work.text.indexOf(`id="alert-${alert}"`) < work.text.indexOf('tc-counts'), 'above all other work');
  const shown = await duty.get(`/alert?id=${alert}`);
  equal(shown.status, 200);
  equal((await (await client().as('CASE_MANAGER_2')).get(`/alert?id=${alert}`)).status, 404);
  equal((await duty.submit(shown, '/alert', { done: '' })).status, 422);
  equal((await duty.submit(shown, '/alert', { done: 'Spoke with them' })).status, 303);
  lacks((await duty.get('/work')).text, new RegExp(`/alert\\?id=${alert}"`));
  match((await duty.get(`/alert?id=${alert}`)).text, /Seen to [\s\S]*Spoke with them/);
  equal(await count(`SELECT COUNT(*) FROM link_alert WHERE link_id = ${link.id}`), 1);
});

await test('without anybody on duty any more, whoever sent the link is told', async () => {
  const link = await caseLink('phq9'), person = client();
  await begin(person, link);
  await sql(`UPDATE programme SET duty_id = NULL WHERE id = ${programme}`);
  await through(person, last);
  await setDuty(programme, setting('TC_USER_SUPERVISOR'));
  equal(await one(`SELECT p.login FROM link_alert a JOIN person p ON p.id = a.person_id WHERE a.link_id = ${link.id}`), setting('TC_USER_CASE_MANAGER'));
});

await test('coming back goes on at the next page, and shows nothing of the sitting before', async () => {
  const link = await caseLink('gad7'), person = client(), code = await begin(person, link);
  const page = await person.get('/link/form');
  const next = await fill(person, page, first);
  match((await person.get('/link/form?page=1')).text, /checked/, 'in the same sitting it is still shown');
  const stopped = await person.submit(await person.get(next.location), '/link/form', { go: 'later' });
  equal(stopped.location, '/link/stop');
  match((await person.get('/link/stop')).headers['set-cookie'][0], /Max-Age=0/);
  equal((await person.get('/link/form')).status, 404);
  const back = client();
  equal((await back.submit(await back.get(link.path), '/link/back', { code })).location, '/link/form');
  const at = await back.get('/link/form');
  equal(at.form('/link/form').fields.page, new URL(next.location, 'http://x').searchParams.get('page'));
  const before = await back.get('/link/form?page=1');
  lacks(before.form('/link/form').text, /checked/);
  const kept = await one(`SELECT sealed FROM form_link WHERE id = ${link.id}`);
  equal((await back.submit(before, '/link/form', { go: 'next' })).status, 303, 'an empty page leaves what was answered before');
  await through(back, first);
  equal((await back.submit(await back.get('/link/check'), '/link/check')).status, 303);
  ok(kept !== 'NULL');
});

await test('what is wrong or missing is said, and kept; what nobody could have typed is refused', async () => {
  const link = await caseLink('gad7'), person = client();
  await begin(person, link);
  let page = await person.get('/link/form');
  while (!Object.keys(questions(page)).length) page = await person.get((await person.submit(page, '/link/form', { go: 'next' })).location);
  const [name] = Object.keys(questions(page)), same = () => person.get(`/link/form?page=${page.form('/link/form').fields.page}`);
  equal((await person.submit(page, '/link/form', { go: 'next', [name]: '77' })).status, 422);
  const unknown = await person.submit(await same(), '/link/form', { go: 'next', [name]: '1', q999: '1' });
  equal(unknown.status, 422);
  match(unknown.text, /href="#q999">The form has no such question/);
  lacks(unknown.text, new RegExp(`href="#${name}"`));
  equal((await person.submit(await same(), '/link/form', { go: 'next', [name]: '1', page: '999' })).status, 404);
  const bell = await person.submit(await same(), '/link/form', { go: 'next', [name]: '1\u0007' });
  match(bell.text, /signs in this that cannot be kept/);
  const check = await person.get('/link/check');
  const early = await person.submit(check, '/link/check');
  equal(early.status, 422);
  match(early.text, /Some pages are not finished/);
});

await test('another\'s cookie, a forged token, another site: nothing is written', async () => {
  const one1 = client(), two = client(), a = await caseLink('gad7'), b = await caseLink('gad7');
  await begin(one1, a); await begin(two, b);
  const page = await one1.get('/link/form'), fields = page.form('/link/form').fields;
  const version = () => one(`SELECT version FROM form_link WHERE id = ${b.id}`), before = await version();
  equal((await two.post('/link/form', { ...fields, go: 'next' })).status, 403, 'the token of one form is not the other\'s');
  equal((await one1.post('/link/form', { ...fields, form: '0'.repeat(64) })).status, 403);
  equal((await one1.post('/link/form', fields, { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' })).status, 403);
  equal((await one1.post('/link/form', { ...fields, key: '' })).status, 400);
  equal(await version(), before);
  const choices = questions(page), twice = { ...fields, go: 'next', ...Object.fromEntries(Object.keys(choices).map(name => [name, choices[name][0]])) };
  const done = await one1.post('/link/form', twice), again = await one1.post('/link/form', twice);
  equal([done.status, again.status, again.location], [303, 303, done.location]);
});

await test('revoked while it is filled in: the next page is the one that all links get that are none', async () => {
  const link = await caseLink('gad7'), person = client();
  await begin(person, link);
  const page = await person.get('/link/form');
  equal((await worker.submit(await worker.get(`/case/links?case=${reference}`), '/case/link/revoke', { id: link.id })).status, 303);
  equal((await fill(person, page, first)).status, 404);
  equal((await person.get('/link/form')).status, 404);
  equal(await one(`SELECT sealed FROM form_link WHERE id = ${link.id}`), 'NULL');
});

await test('no log holds a token, a code or an answer', async () => {
  const { readFileSync, readdirSync, statSync } = await import('node:fs');
  const { join } = await import('node:path');
  const link = await caseLink('gad7'), person = client(), code = await begin(person, link);
  await through(person, first);
  const plain = link.token.replaceAll('-', ''), session = person.cookies.get('throughcare-link');
  const files = [];
  const walk = folder => { for (const name of readdirSync(folder)) { const path = join(folder, name); const is = statSync(path); if (is.isDirectory()) walk(path); else if (/log|audit|tap/.test(path) && is.size < 50e6) files.push(path); } };
  walk(process.env.TC_LOGS ?? setting('TC_WORK'));
  ok(files.length > 0, 'no log to look into');
  for (const file of files) {
    const text = readFileSync(file, 'latin1');
    for (const word of [link.token, plain, code, code.replace(' ', ''), session]) ok(!text.includes(word), `${file} holds ${word.slice(0, 6)}…`);
  }
  for (const table of ['receipt', 'audit_entry']) {
    const rows = await sql(`SELECT * FROM ${table}`);
    ok(!JSON.stringify(rows).includes(plain.slice(0, 20)), `${table} holds the token`);
  }
});

// ---- a new referral ----
const intaker = await client().as('INTAKE');
const own = await one(`SELECT MIN(programme_id) FROM person_programme m JOIN person p ON p.id = m.person_id WHERE p.login = '${setting('TC_USER_INTAKE')}'`);
await setDuty(own, setting('TC_USER_INTAKE'));
const referralLink = async form => shownTo(intaker, await intaker.submit(await intaker.get('/links/make'), '/links/make', { programme: own, form_id: await formOf(form), recipient: 'referrer', days: 3 }));
// Somebody refers: what is given by linkId, the first choice of all others. The link's id.
async function refer(name, given) {
  const link = await referralLink(name), person = client(), form = await formOf(name);
  const numbers = Object.fromEntries((await sql(`SELECT link_id, number FROM form_item WHERE form_id = ${form}`)).map(([one, number]) => [one, `q${number}`]));
  await begin(person, link);
  let page = await person.get('/link/form');
  for (let steps = 0; page.status === 200 && steps < 40; steps++) {
    const asked = page.form('/link/form').text, values = {};
    for (const [q, options] of Object.entries(questions(page))) values[q] = first(options);
    for (const [one, value] of Object.entries(given)) if (asked.includes(`name="${numbers[one]}"`)) values[numbers[one]] = value;
    let sent = await person.submit(page, '/link/form', { ...values, go: 'next' });
    if (sent.status === 422) { // what is required and is no choice
      const missing = [...sent.text.matchAll(/href="#(q[\d.]+)[^"]*"/g)].map(([, q]) => q);
      ok(missing.length > 0, sent.text.slice(0, 3000));
      for (const q of missing) values[q] ??= 'Something';
      sent = await person.submit(await person.get(page.path), '/link/form', { ...values, go: 'next' });
      equal(sent.status, 303, sent.text.slice(0, 5000));
    }
    if (sent.location === '/link/check') break;
    page = await person.get(sent.location);
  }
  const sent = await person.submit(await person.get('/link/check'), '/link/check');
  equal([sent.status, sent.location], [303, '/link/done'], sent.text.slice(0, 5000));
  equal((await person.get('/link/done')).status, 200);
  return link.id;
}

await test('a referral by a link is an intake in the programme\'s queue, of what was answered, with those who may be the same', async () => {
  const who = `Link${once}`, link = { id: await refer('ask_for_help', { given: who, family: 'Vell' }) };
  const [[intake, state]] = await sql(`SELECT i.id, i.state FROM intake i JOIN form_link l ON l.intake_id = i.id WHERE l.id = ${link.id}`);
  equal(state, 'draft');
  const queue = await intaker.get('/intake');
  match(queue.text, /Came by a link, to be checked/);
  match(queue.text, new RegExp(`/intake/known\\?id=${intake}"`));
  match(queue.text, new RegExp(`${who} Vell[\\s\\S]*Nobody like them is known to you`));
  match((await intaker.get(`/intake/form?id=${intake}`)).text, new RegExp(`value="${who}"`));
  const colleague = await client().as('CASE_MANAGER_2');
  equal((await colleague.get(`/intake/known?id=${intake}`)).status, 404, 'nobody of another programme');
  match((await intaker.get(`/intake/answers?id=${intake}`)).text, new RegExp(who));
  equal((await colleague.get(`/intake/answers?id=${intake}`)).status, 404);
  const decided = await intaker.submit(await intaker.get(`/intake/check?id=${intake}`), '/intake/check', { decision: 'accepted', why: 'Fits' });
  equal(decided.status, 303, decided.text.slice(0, 3000));
  const [came] = await sql(`SELECT r.state, i.case_id = r.case_id, l.sealed IS NULL, d.response_id IS NOT NULL FROM form_link l JOIN intake i ON i.id = l.intake_id
    JOIN response r ON r.id = l.response_id JOIN response_draft d ON d.response_id = r.id WHERE l.id = ${link.id}`);
  equal(came, ['to_check', '1', '1', '1'], 'the case has the form as it came, to be checked');
});

await test('what is longer than the record takes is whole where the intake asks for it, and cut where it does not', async () => {
  const source = name => readFileSync(new URL(`../../conf/form/${name}.xml`, import.meta.url), 'utf8'), folder = mkdtempSync('/tmp/throughcare-form-');
  const put = (name, text) => { writeFileSync(`${folder}/${name}.xml`, text); equal(program('form', 'publish', `${folder}/${name}.xml`).code, 0); };
  const long = `${'Somebody to come along. '.repeat(20)}\nRing her.`;
  try {
    put('ask', source('ask_for_help').replace(/"ask_for_help"/g, '"ask_at_length"').replace(/(<linkId value="access_needs"\/>[\s\S]*?<type value=")string("\/>\s*)<maxLength value="400"\/>/, '$1text$2'));
    const asked = await one(`SELECT intake_id FROM form_link WHERE id = ${await refer('ask_at_length', { given: `Long${once}`, access_needs: long })}`);
    const pages = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(page => intaker.get(`/intake/form?id=${asked}&page=${page}`)));
    ok(pages.some(page => /Ring her\./.test(page.text)), 'whole');
    put('intake', source('intake').replace('<extension url="urn:throughcare:form:feed"><valueCode value="access_needs"/></extension>', ''));
    const unasked = await one(`SELECT intake_id FROM form_link WHERE id = ${await refer('ask_at_length', { given: `Longer${once}`, access_needs: long })}`);
    const decided = await intaker.submit(await intaker.get(`/intake/check?id=${unasked}`), '/intake/check', { decision: 'accepted', why: 'Fits' });
    equal(decided.status, 303, decided.text.match(/error-summary[\s\S]{0,800}/)?.[0] ?? decided.text.slice(0, 3000));
    equal(await one(`SELECT access_needs FROM client_profile p JOIN case_file f ON f.client_id = p.client_id JOIN intake i ON i.case_id = f.id WHERE i.id = ${unasked}`), long.slice(0, 400).trimEnd());
  } finally {
    if (await count("SELECT COUNT(*) FROM form WHERE name = 'intake' AND version > 1")) program('form', 'retire', 'intake', await one("SELECT MAX(version) FROM form WHERE name = 'intake'"), '--reason', 'Only tried');
    rmSync(folder, { recursive: true });
  }
});

await test('danger in a referral reaches whoever is on duty before it is sent, with what was answered so far', async () => {
  program('form', 'publish', new URL('forms/danger_new.xml', import.meta.url).pathname);
  const link = await referralLink('test_danger_new'), person = client();
  await begin(person, link);
  await through(person, last);
  const alert = await one(`SELECT id FROM link_alert WHERE link_id = ${link.id}`), page = await intaker.get(`/alert?id=${alert}`);
  equal(page.status, 200, page.text.slice(0, 1500));
  match(page.text, /What was answered so far[\s\S]*Each day/);
});
