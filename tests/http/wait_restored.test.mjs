// SPDX-License-Identifier: Apache-2.0
// Forms after a restore, and after steps of the schema: what was signed, put right, begun, sent by a link and left behind is all there, and goes on.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { MINUTE, clock, count, one, sql as ask, takeCases } from '../lib/beneath.mjs';
import { aLink, back, begin as beginLink, fill as fillLink, publish, setDuty } from '../lib/by_link.mjs';
import { Daemon, program, until } from '../lib/daemon.mjs';
import { folder, columns, configFor, hashed, named, original, run, sql, textFor, versioned } from '../lib/another.mjs';

await ask('DELETE FROM throttle');
publish('home');
publish('danger');
const before = clock.get(), restored = named('restored'), daemon = new Daemon(), own = readFileSync(daemon.conf, 'utf8');
process.on('exit', () => { clock.set(before); writeFileSync(daemon.conf, own); });
const key = () => [...Array(32)].map(() => Math.floor(Math.random() * 16).toString(16)).join('');
const idOf = page => /[?&]id=(\d+)/.exec(page.location)?.[1];
let [manager, supervisor, intake] = await Promise.all(['CASE_MANAGER', 'SUPERVISOR', 'INTAKE'].map(role => client().as(role)));
const [[reference, caseId]] = await takeCases('CASE_MANAGER', 1);
const path = (part, more = '') => `/case${part && `/${part}`}?case=${reference}${more}`;
const begin = async name => idOf(await manager.submit(await manager.get(path('forms')), '/case/form/begin', { name }));
const fill = (id, page = 1, staff = manager) => staff.get(path('form/fill', `&id=${id}&page=${page}`));
const send = (page, values, staff = manager) => staff.submit(page, '/case/form/fill', values);
const sign = async (id, staff = manager) => staff.submit(await staff.get(path('form/check', `&id=${id}`)), '/case/form/sign');
const hold = (page, values, staff) => staff.post('/case/form/fill', { ...page.form('/case/form/fill').fields, ...values, go: 'hold', key: key() });
const sendLink = async (person, from) => {
  for (let page = from; page <= 7; page++) equal((await fillLink(person, page, {})).status, 303);
  const gone = await person.submit(await person.get('/link/check'), '/link/check');
  equal(gone.status, 303, /error-summary__list[\s\S]{0,600}/.exec(gone.text)?.[0]);
};
const newest = newer => { // the same form, published once more
  const file = `${folder}/${newer}.xml`;
  writeFileSync(file, readFileSync(new URL('forms/home.xml', import.meta.url), 'utf8').replace('Which street?', `Which street? ${newer}`));
  equal(program('form', 'publish', file).code, 0);
};

let signed, draft, link, sent, begun;
await test('a record with forms in every state', async () => {
  signed = await begin('test_home');
  await send(await fill(signed), { q2: 'Mill & <Łódź>', q3: '6', q4: 'yes', go: 'on' });
  const second = await fill(signed, 2, supervisor);
  await send(await fill(signed, 2), { q11: '4', q12: 'Cannot & sleep', go: 'on' });
  equal((await hold(second, { q11: '4', q12: 'Never sent' }, supervisor)).status, 303);
  equal((await sign(signed)).status, 303);
  equal(await count(`SELECT COUNT(*) FROM response_left WHERE response_id = ${signed}`), 1);
  clock.set(before + 10 * MINUTE);
  equal((await manager.submit(await manager.get(path('form/amend', `&id=${signed}`)), '/case/form/amend', { reason: 'Misread' })).status, 303);
  equal((await send(await fill(signed), { q3: '2', go: 'on' })).status, 303);
  equal((await sign(signed)).status, 303);
  clock.set(before + 14 * MINUTE);
  draft = await begin('test_home');
  await send(await fill(draft), { q2: 'Half way', q3: 'three', go: 'later' });
  equal((await hold(await fill(draft, 2), { q11: '2', q12: 'Half a sen' }, manager)).status, 303);
  newest('of now');
  equal(program('form', 'retire', 'test_home', '1', '--reason', 'There is a newer one').code, 0);
});

await test('and with links: unopened, begun and sent, that called for somebody', async () => {
  await setDuty(await one(`SELECT programme_id FROM caseload WHERE case_id = ${caseId}`), 'SUPERVISOR');
  await aLink(manager, reference, 'test_danger');
  [link, sent] = [await aLink(manager, reference, 'test_danger'), await aLink(manager, reference, 'test_danger')];
  const person = client(), other = client();
  link.code = await beginLink(person, link);
  for (const [page, values] of [[1, { q1: 'Much' }], [2, { q2: '2' }]]) equal((await fillLink(person, page, values)).status, 303);
  await beginLink(other, sent);
  for (const [page, values] of [[1, { q1: 'Else' }], [2, { q2: '3' }]]) equal((await fillLink(other, page, values)).status, 303);
  await sendLink(other, 3);
  sent.response = await one(`SELECT response_id FROM form_link WHERE id = ${sent.id}`);
  const alert = await one(`SELECT id FROM link_alert WHERE link_id = ${sent.id}`);
  equal((await supervisor.submit(await supervisor.get(`/alert?id=${alert}`), '/alert', { done: 'Spoke with them' })).status, 303);
  begun = idOf(await intake.submit(await intake.get('/intake'), '/intake/start', {}));
  const page = await intake.get(`/intake/form?id=${begun}&page=1`), [field] = Object.keys(page.form('/intake/form').fields).filter(name => /^q\d+$/.test(name));
  equal((await intake.submit(page, '/intake/form', { [field]: 'Half way', go: 'later' })).status, 303);
  await ask(`INSERT INTO intake_file (intake_id, size, added_by, added_at) SELECT ${begun}, 3, owner_id, UTC_TIMESTAMP(6) FROM intake WHERE id = ${begun};
    INSERT INTO intake_file_piece (file_id, position, sealed) VALUES (LAST_INSERT_ID(), 0, X'00ff27225c');
    INSERT INTO kept_post (id, person_id, path, sealed, kept_at, expires_at) SELECT X'00112233445566778899aabbccddeeff', MIN(id), '/case/form/fill', 'x', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR FROM person;
    INSERT INTO kept_post_piece (kept_id, position, sealed, expires_at) VALUES (X'00112233445566778899aabbccddeeff', 1, 'x', UTC_TIMESTAMP(6) + INTERVAL 1 HOUR)`);
});

const moment = new Date(Date.now() + (before + 6 * MINUTE) * 1000).toISOString().slice(0, 16);
const rooms = ['', 'forms', 'answers', 'links', 'change', 'documents', 'tasks', 'assessments'];
const pages = [...rooms.map(room => [room, '']), ...['form', 'form/history', 'form/file'].flatMap(room => [signed, sent.response].map(id => [room, `&id=${id}`])),
  ['form/fill', `&id=${draft}&page=1`], ['form/fill', `&id=${draft}&page=2`], ['form/check', `&id=${draft}`], ['form/check', `&id=${sent.response}`], ['form/left', `&id=${signed}`]]
  .map(([room, more]) => path(room, more)).concat(['forms', 'form', ''].map(room => path(room, `${room === 'form' ? `&id=${signed}` : ''}&as-of=${moment}`)),
    [`/intake/check?id=${begun}`, '/work', '/forms', `/client?client=${await one(`SELECT c.reference FROM client c JOIN case_file f ON f.client_id = c.id WHERE f.id = ${caseId}`)}`]);
// Without what is of one request: its number, the tokens and keys of its forms, and the minute.
const steady = text => text.replace(/name="(form|key|since|tab)" value="[^"]*"|value="[^"]*" name="(form|key|since|tab)"/g, '').replace(/\b(number|form|key|now|now-text|data-tab|data-request)="[^"]*"/g, '')
  .replace(/Page made on [^<]*|\b[0-9A-HJKMNP-TV-Z]{4}-?[0-9A-HJKMNP-TV-Z]{4}-?[0-9A-HJKMNP-TV-Z]{4}(-?[0-9A-HJKMNP-TV-Z]{4})*\b/g, '');
const read = async () => {
  const staff = { manager: await client().as('CASE_MANAGER'), supervisor: await client().as('SUPERVISOR'), intake: await client().as('INTAKE') }, found = new Map();
  for (const [name, who] of Object.entries(staff)) for (const of of pages) for (const form of ['html', 'xml']) {
    const page = await (form === 'xml' && !of.includes('form/file') ? who.xml(of) : who.get(of));
    found.set(`${name} ${of} ${form}`, `${page.status} ${page.location ?? ''}\n${steady(page.text)}`);
  }
  return found;
};
const take = async text => {
  writeFileSync(daemon.conf, text);
  const old = daemon.children();
  match(await daemon.hup(), /configuration \d+ taken/);
  await until('workers of the new configuration alone', () => !daemon.children().some(pid => old.includes(pid)));
};
const differing = (one, other) => [...one].filter(([name, text]) => other.get(name) !== text).map(([name, text]) => {
  const [a, b] = [text.split('\n'), (other.get(name) ?? '').split('\n')], at = a.findIndex((line, i) => line !== b[i]);
  return `${name}: ${a[at]?.slice(0, 300)} | ${b[at]?.slice(0, 300)}`;
}).slice(0, 5);

const leftOut = ['session', 'kept_post', 'kept_post_piece', 'search_handle', 'throttle'];
const tables = sql(original, `SELECT table_name FROM information_schema.tables WHERE table_schema = '${original}' AND table_type <> 'VIEW'`).split('\n').filter(table => !leftOut.includes(table));
let first;
await test('every page reads in the restored record as it did', async () => {
  clock.set(before + 20 * MINUTE);
  await read(); // what a first look counts on
  first = await read();
  ok([...first.values()].filter(text => text.startsWith('200')).length > 40);
  match(first.get(`manager ${path('form', `&id=${signed}&as-of=${moment}`)} html`), /\b6\b/);
  equal(run(setting('TC_CONF'), 'backup', `${folder}/b`).status, 0);
  const hashes = new Map(tables.map(table => [table, hashed(original, table)]));
  sql('', `CREATE DATABASE ${restored} CHARACTER SET utf8mb4`);
  const done = run(configFor(restored), 'restore', `${folder}/b`);
  equal(done.status, 0, done.stderr + done.stdout);
  equal(tables.filter(table => !/^(audit_|schema_lease|job)/.test(table) && hashed(restored, table) !== hashes.get(table)), []);
  for (const table of leftOut) equal(sql(restored, `SELECT COUNT(*) FROM ${table}`), '0', table);
  await take(textFor(restored));
  equal(differing(first, await read()), []);
});

await test('there a draft is gone on with, and its rows are what its file says', async () => {
  manager = await client().as('CASE_MANAGER');
  match((await fill(draft)).text, /value="three"/);
  match((await fill(draft, 2)).text, /Half a sen/);
  equal((await send(await fill(draft), { q3: '3', go: 'on' })).status, 303);
  equal((await send(await fill(draft, 2), { go: 'on' })).status, 303);
  equal((await sign(draft)).status, 303);
  const file = (await manager.get(path('form/file', `&id=${draft}`))).text;
  match(file, new RegExp(`test-home\\|${sql(restored, `SELECT f.version FROM form f JOIN response r ON r.form_id = f.id WHERE r.id = ${draft}`)}"`));
  equal(sql(restored, `SELECT i.link_id, a.text FROM answer a JOIN form_item i ON i.form_id = a.form_id AND i.number = a.item WHERE a.response_id = ${draft} ORDER BY a.item`).split('\n').map(line => line.split('\t')),
    [['street', 'Half way'], ['rooms', '3'], ['worry', 'Somewhat'], ['words', 'Half a sen']]);
  for (const value of ['Half way', '3', 'Half a sen']) match(file, new RegExp(`value="${value}"`));
  ok(Number(await begin('test_home')) > Number(sql(original, 'SELECT MAX(id) FROM response')), 'no number is given twice');
});

await test('a link is come back to and sent, what came by another is signed', async () => {
  const person = await back(link, link.code);
  equal((await fillLink(person, 3, { q3: 'no' })).status, 303);
  await sendLink(person, 4);
  const came = sql(restored, `SELECT response_id FROM form_link WHERE id = ${link.id}`);
  match((await manager.get(path('form/check', `&id=${came}`))).text, /Much/);
  for (const id of [came, sent.response]) equal((await sign(id)).status, 303);
  equal(sql(restored, `SELECT COUNT(*) FROM answer WHERE response_id = ${came}`), '3');
  lacks((await client().get(sent.path)).text, /link\/begin/);
});

// The schema and the record as they stood at a step; what came after it is not there.
const LAST = 45, younger = named('younger'), schema = new URL('../../sql/schema/', import.meta.url).pathname;
const shape = database => sql('', `SELECT 'column', table_name, column_name, column_type, is_nullable, column_default FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE table_schema = '${database}' AND t.table_type <> 'VIEW'
  UNION ALL SELECT 'key', table_name, index_name, CONCAT(seq_in_index, ' ', column_name), non_unique, sub_part FROM information_schema.statistics WHERE table_schema = '${database}'
  UNION ALL SELECT 'trigger', event_object_table, trigger_name, event_manipulation, action_timing, MD5(action_statement) FROM information_schema.triggers WHERE trigger_schema = '${database}' ORDER BY 1, 2, 3, 4`).split('\n');
await test('a record of before these steps is brought up to them whole', async () => {
  const steps = readdirSync(schema).filter(file => Number(file.slice(0, 4)) <= LAST).sort();
  sql('', `CREATE DATABASE ${younger} CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci`);
  for (const file of steps) sql(younger, `source ${schema}${file}`);
  const there = sql(younger, 'SHOW TABLES').split('\n');
  for (const table of there) {
    const of = columns(younger, table).map(name => `\`${name}\``).join(), times = versioned.includes(table) ? ', row_start, row_end' : '';
    sql(younger, `SET foreign_key_checks = 0, system_versioning_insert_history = 1; DELETE FROM \`${table}\`;
      INSERT ${/^(link_alert|response_risk)$/.test(table) ? 'IGNORE ' : ''}INTO \`${table}\` (${of}${times}) SELECT ${of}${times} FROM ${original}.\`${table}\`${times && ' FOR SYSTEM_TIME ALL'}`);
  }
  sql(younger, `CREATE TABLE schema_step LIKE ${original}.schema_step; INSERT INTO schema_step SELECT * FROM ${original}.schema_step WHERE step <= ${LAST}`);
  const held = new Map(there.map(table => [table, [columns(younger, table), hashed(younger, table)]]));
  const done = run(configFor(younger), 'migrate');
  equal(done.status, 0, done.stderr + done.stdout);
  match(done.stdout, /step 0054_risk_tasks/);
  equal([...held].filter(([table, [of, hash]]) => hashed(younger, table, of) !== hash).map(([table]) => table), []);
  const [is, wanted] = [shape(younger), shape(original)];
  equal([is.filter(line => !wanted.includes(line)), wanted.filter(line => !is.includes(line))], [[], []]);
});

await test('and its forms read as they did and go on', async () => {
  await take(textFor(younger));
  const now = await read(), of = new RegExp(`^manager .*(/form/(history|file|fill|check)|/form\\?.*id=${signed}\\b|/links|/answers|/change).* html$`), same = [...first].filter(([name]) => of.test(name)); // how much of a draft is answered is counted from 0048 on
  ok(same.length > 10);
  equal(differing(new Map(same), now), []);
  equal([...now].filter(([name, text]) => text.slice(0, 3) !== first.get(name).slice(0, 3)).map(([name]) => name), []);
  manager = await client().as('CASE_MANAGER');
  equal((await send(await fill(draft), { q3: '3', go: 'on' })).status, 303);
  equal((await send(await fill(draft, 2), { go: 'on' })).status, 303);
  equal((await sign(draft)).status, 303);
  const person = await back(link, link.code);
  equal((await fillLink(person, 3, { q3: 'yes' })).status, 303);
  equal(sql(younger, `SELECT answers, version FROM link_alert WHERE link_id = ${link.id}`), '2\t2');
});

await test('the first record goes on without any of it', async () => {
  await take(own);
  equal(await one(`SELECT state FROM response WHERE id = ${draft}`), 'draft');
  equal(differing(first, await read()), []);
});
