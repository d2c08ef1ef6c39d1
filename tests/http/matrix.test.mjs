// SPDX-License-Identifier: Apache-2.0
// Every route × every role × every relation to a case, against tests/http/matrix.golden. Made from the
// program's own tables, so that a new route shows up as a difference: read it, then run this with --update.
//
// GET: the status. POST, sent with a right token but without its command key, so that nothing is done:
// 400 means that its handler would have been asked, which judges the row itself. A search has no key and runs.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { test, equal, ok, client, setting } from '../lib/tap.mjs';
import { once, one, sql } from '../lib/beneath.mjs';

const golden = new URL('matrix.golden', import.meta.url);
const roles = ['INTAKE', 'CASE_MANAGER', 'CLINICIAN', 'SUPERVISOR', 'PROGRAMME_MANAGER', 'AUDITOR', 'PRIVACY', 'ADMIN'];
const elsewhere = setting('TC_USER_ESCAPE'); /* of another team: owns what is nobody's here */

// What a case is to a person; null where it cannot be so. Unsaid: another's, of another team and programme.
const relations = {
  own: me => ({ owner: me.id }),
  named: me => ({ assigned: me.id }),
  left: me => ({ assigned: me.id, ended: true }),
  team: me => me.team && { team: me.team },
  programme: me => me.programme && { programme: me.programme },
  intake: me => me.programme && { programme: me.programme, stage: 'intake' },
  none: () => ({}),
  restricted: me => ({ owner: me.id, restricted: true }),
  'restricted+': me => ({ restricted: true, named: me.id }),
  segment: me => ({ owner: me.id, segment: 'victim_services' }),
  // One's own case, with another's note in it that is of a segment, restricted to others, restricted to names with mine.
  'note seg.': me => ({ owner: me.id, note: { segment: 'clinical' } }),
  'note restr.': me => ({ owner: me.id, note: { restricted: true } }),
  'note named': me => ({ owner: me.id, note: { restricted: true, named: me.id } }),
};

// ---- references as module/base/reference.c makes them (ISO/IEC 7064 MOD 37,36) ----
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ', checks = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
function reference() {
  const eight = Array.from({ length: 8 }, () => letters[Math.floor(Math.random() * 32)]).join('');
  let product = 36;
  for (const letter of eight) product = (((product + checks.indexOf(letter)) % 36 || 36) * 2) % 37;
  const check = checks[(37 - product) % 36];
  return 'ILOU'.includes(check) ? reference() : eight + check;
}

// ---- cases of each relation, made beneath the program, reached by its own statement ----
const reach = readFileSync(new URL('../../sql/write/reach_make.sql', import.meta.url), 'utf8').replace(/^--.*$/gm, '');
const mark = `matrix ${once}`;

// A row of each part of a case: what routes /case/<part>/… are given as id.
const parts = {
  task: me => `title = 'Matrix', assignee_id = ${me}, made_by = ${me}, made_at = UTC_TIMESTAMP(6)`,
  service: me => `kind = 'food', title = 'Matrix', given_on = '2026-01-05', amount = 1, unit = 'times', made_by = ${me}, made_at = UTC_TIMESTAMP(6)`,
  incident: me => `kind = 'injury', severity = 2, happened_at = UTC_TIMESTAMP(6), title = 'Matrix', what = 'Matrix', done = 'Matrix', told = '',
    reported_at = UTC_TIMESTAMP(6), reported_by = ${me}`,
  appointment: me => `title = 'Matrix', starts_at = UTC_TIMESTAMP(6), how = 'office', staff_id = ${me}, made_by = ${me}, made_at = UTC_TIMESTAMP(6)`,
  consent: me => `recipient = 'Matrix', sections = 'plan', purpose = 'Matrix', given = 'writing', begins_on = '2026-01-05', ends_on = '2090-01-05',
    recorded_at = UTC_TIMESTAMP(6), recorded_by = ${me}`,
  referral: me => `provider_id = (SELECT id FROM provider WHERE name = '${mark}'), provider_name = 'Matrix', service = 'Matrix', reason = 'Matrix', urgency = 'soon',
    sections = 'plan', state = 'sent', sent_on = '2026-01-05', check_on = '2026-02-05', made_by = ${me}, made_at = UTC_TIMESTAMP(6)`,
  referral_access: () => 'referral_id = @referral',
  document: me => `kind = 'other', title = 'Matrix', file_name = 'Matrix.txt', format = 'text', size = 6,
    digest = x'2c31ad7f72544c25ada6e03ddcc1d4691088c34280867d4dde8b8128e151870c', added_by = ${me}, added_at = UTC_TIMESTAMP(6)`,
  document_access: () => 'document_id = @document',
  goal: me => `title = 'Matrix', added_by = ${me}, added_at = UTC_TIMESTAMP(6)`,
  goal_score: me => `goal_id = @goal, scored_on = '2026-01-05', level = 0, evidence = 'Matrix', judged = 'staff', scored_at = UTC_TIMESTAMP(6), scored_by = ${me}`,
  assessment: me => `kind = 'baseline', held_on = '2026-01-05', begun_by = ${me}, begun_at = UTC_TIMESTAMP(6)`,
  finding: () => `assessment_id = @assessment, kind = 'risk', what = 'Matrix', level = 1, toward = 'Matrix'`,
  outcome: me => `kind = 'housing', happened_on = '2026-01-05', occasion = 'service', after_is = 'Matrix', direction = 'same', source = 'client',
    added_by = ${me}, added_at = UTC_TIMESTAMP(6)`,
  action: me => `goal_id = @goal, title = 'Matrix', owner = 'client', added_by = ${me}, added_at = UTC_TIMESTAMP(6)`,
  approval: me => `kind = 'discharge', words = 'Matrix', asked_by = ${me}, asked_at = UTC_TIMESTAMP(6)`,
  response: me => `form_id = (SELECT MIN(id) FROM form WHERE name = 'gad7'), segment = 'normal', held_on = '2026-01-05', begun_by = ${me}, begun_at = UTC_TIMESTAMP(6)`,
  response_draft: me => `response_id = @response, segment = 'normal', sealed = '', changed_at = UTC_TIMESTAMP(6), changed_by = ${me}, expires_at = '2037-01-05'`,
  follow_up: me => `due_on = '2090-01-05', planned_by = ${me}, planned_at = UTC_TIMESTAMP(6)`,
};

async function makeCase(me, { owner = null, assigned, ended, team, programme, stage = 'plan', restricted = false, named, segment = 'normal', note = null }) {
  const refs = { client: reference(), case: reference(), note: reference() };
  const other = `(SELECT id FROM person WHERE login = '${elsewhere}')`;
  const [[contact, ...ids]] = await sql(`START TRANSACTION;
    INSERT INTO client (reference, given_name, family_name) VALUES ('${refs.client}', '${mark}', 'Matrix'); SET @client = LAST_INSERT_ID();
    INSERT INTO contact_point (client_id, channel, value, is_masked) VALUES (@client, 'phone', '0', TRUE); SET @contact = LAST_INSERT_ID();
    INSERT INTO case_file (reference, client_id, stage, opened_on) VALUES ('${refs.case}', @client, '${stage}', '2026-01-05'); SET @case = LAST_INSERT_ID();
    INSERT INTO case_clock (case_id) VALUES (@case);
    INSERT INTO caseload (case_id, client_id, programme_id, team_id, owner_id, segment, is_restricted, status)
      VALUES (@case, @client, ${programme ?? '(SELECT MAX(id) FROM programme)'}, ${team ?? `(SELECT team_id FROM person_team WHERE person_id = ${other} LIMIT 1)`},
        ${owner ?? other}, '${segment}', ${restricted}, 'open');
    ${assigned ? `INSERT INTO assignment (case_id, person_id, part, began_at, ended_at) VALUES (@case, ${assigned}, 'support', '2026-01-05', ${ended ? "'2026-02-01'" : 'NULL'});` : ''}
    ${named ? `INSERT INTO case_named (case_id, person_id) VALUES (@case, ${named});` : ''}
    INSERT INTO note (reference, case_id, author_id, kind, happened_at, title, body, written_at)
      VALUES ('${refs.note}', @case, ${note ? other : me.id}, 'phone', UTC_TIMESTAMP(6), 'Matrix', 'Matrix', UTC_TIMESTAMP(6)); SET @note = LAST_INSERT_ID();
    INSERT INTO note_access (note_id, case_id, segment, is_restricted) VALUES (@note, @case, '${note?.segment ?? 'normal'}', ${note?.restricted ?? false});
    ${note?.named ? `INSERT INTO note_named (note_id, person_id) VALUES (@note, ${note.named});` : ''}
    ${Object.entries(parts).map(([name, values]) => `INSERT INTO ${name} SET case_id = @case, ${values(me.id)}; SET @${name} = LAST_INSERT_ID();`).join('\n    ')}
    INSERT INTO document_piece SET document_id = @document, position = 0, content = 'Matrix';
    ${reach.replaceAll(':of_case', '@case')}
    COMMIT; SELECT @contact, ${Object.keys(parts).map(name => `@${name}`)};`);
  return { ...refs, contact, ...Object.fromEntries(Object.keys(parts).map((name, place) => [name, ids[place]])) };
}

const clean = () => sql(`CREATE TEMPORARY TABLE gone AS SELECT f.id, f.client_id FROM case_file f JOIN client c ON c.id = f.client_id WHERE c.given_name = '${mark}';
  DELETE FROM note_named WHERE note_id IN (SELECT n.id FROM note n WHERE n.case_id IN (SELECT id FROM gone));
  DELETE FROM document_piece WHERE document_id IN (SELECT document_id FROM document_access WHERE case_id IN (SELECT id FROM gone));
  ${[...Object.keys(parts), 'note_access', 'note', 'case_reach', 'case_named', 'assignment', 'caseload', 'case_clock'].map(table => `DELETE FROM ${table} WHERE case_id IN (SELECT id FROM gone);`).join(' ')}
  DELETE FROM provider WHERE name = '${mark}';
  DELETE FROM case_file WHERE id IN (SELECT id FROM gone); DELETE FROM contact_point WHERE client_id IN (SELECT client_id FROM gone);
  DELETE FROM client WHERE given_name = '${mark}';`);

// ---- asking ----
const routes = execFileSync(setting('TC_BIN'), ['routes'], { encoding: 'utf8' }).trim().split('\n').map(line => {
  const [method, path, need] = line.split(/\s+/);
  return { method, path, need };
}).filter(({ method, path }) => `${method} ${path}` !== 'POST /sign-out');
const aboutCase = ({ path }) => /^\/(case|client)(\/|$)|^\/audit\/(case|client)$/.test(path);

async function ask(someone, token, { method, path }, refs) {
  const named = refs ? { for: 'client', case: refs.case, client: refs.client, note: refs.note, contact: refs.contact, goal: refs.goal, id: refs[path.split('/')[2]?.replace('-', '_')] ?? refs[`goal_${path.split('/')[2]}`] } : {};
  if (refs && (path === '/case/form' || path.startsWith('/case/form/'))) named.id = refs.response;
  if (path === '/case/finding/add') Object.assign(named, { assessment: refs.assessment, kind: 'risk' });
  const wanted = path.startsWith('/client') || path === '/audit/client' ? { ...named, case: undefined } : named;
  const values = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value));
  if (method === 'GET') return (await someone.get(`${path}?${values}`)).status;
  values.set('form', token);
  return (await someone.post(path, values)).status;
}

async function asRole(role) {
  const login = setting(`TC_USER_${role}`);
  const someone = await client().as(role);
  const me = {
    id: await one(`SELECT id FROM person WHERE login = '${login}'`),
    team: await one(`SELECT MIN(m.team_id) FROM person_team m JOIN person p ON p.id = m.person_id WHERE p.login = '${login}'`),
    programme: await one(`SELECT MIN(m.programme_id) FROM person_programme m JOIN person p ON p.id = m.person_id WHERE p.login = '${login}'`),
  };
  for (const key of ['team', 'programme']) if (me[key] === 'NULL') me[key] = null;
  const cases = {};
  for (const [name, relation] of Object.entries(relations)) {
    const so = relation(me);
    cases[name] = so ? await makeCase(me, so) : null;
  }
  const token = (await someone.get('/account')).form('/sign-out').fields.form;
  const lines = [];
  for (const route of routes) {
    const cells = [];
    for (const name of Object.keys(relations)) {
      if (!aboutCase(route)) cells.push(cells.length ? null : await ask(someone, token, route, null));
      else cells.push(cases[name] ? await ask(someone, token, route, cases[name]) : '-');
    }
    lines.push({ route: `${route.method} ${route.path}`, role: role.toLowerCase(), cells: cells.filter(cell => cell !== null) });
  }
  return lines;
}

const write = ({ route, role, cells }) => `${route.padEnd(36)} ${role.padEnd(18)} ${cells.map(cell => String(cell).padEnd(11)).join(' ')}`.trimEnd();
const head = write({ route: '# route', role: 'role', cells: Object.keys(relations) });
const found = [];
await sql(`INSERT INTO provider (name, changed_by, changed_at) SELECT '${mark}', MIN(id), UTC_TIMESTAMP(6) FROM person`);
try {
  await test('the matrix can be asked for', async () => {
    for (const role of roles) found.push(...await asRole(role));
    ok(found.length === routes.length * roles.length);
  });
} finally {
  await clean();
}
const order = new Map(routes.map(({ method, path }, index) => [`${method} ${path}`, index]));
found.sort((a, b) => order.get(a.route) - order.get(b.route) || roles.indexOf(a.role.toUpperCase()) - roles.indexOf(b.role.toUpperCase()));
const text = [head, ...found.map(write), ''].join('\n');
if (process.argv.includes('--update')) writeFileSync(golden, text);

await test('every route, role and relation answers as in tests/http/matrix.golden', () => {
  const expected = readFileSync(golden, 'utf8').split('\n'), now = text.split('\n');
  equal([...now.filter(line => !expected.includes(line)).map(line => `+ ${line}`), ...expected.filter(line => !now.includes(line)).map(line => `- ${line}`)], []);
});

await test('nothing is ever done or shown to somebody without a relation, nor to the administrator', () => {
  const none = Object.keys(relations).indexOf('none');
  const open = found.filter(({ cells, role }) => cells.length > 1 && !['auditor', 'privacy'].includes(role))
    .filter(({ cells, role }) => ![403, 404].includes(cells[none]) || (role === 'admin' && cells.some(cell => ![403, 404, '-'].includes(cell))));
  equal(open.map(write), []);
});

await test('no answer is a fault', () => equal(found.filter(({ cells }) => cells.some(cell => cell >= 500)).map(write), []));
