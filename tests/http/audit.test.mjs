// SPDX-License-Identifier: Apache-2.0
// The audit log on screens: who has seen this record, what did this person do; filtered, saved, itself logged.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { count, one, sql } from '../lib/beneath.mjs';

const auditor = await client().as('AUDITOR'), privacy = await client().as('PRIVACY'), manager = await client().as('CASE_MANAGER');
const file = (await manager.xml('/cases')).all('case', 'reference')[0];
const overview = await manager.xml(`/case?case=${file}`);
const person = overview.attribute('client', 'reference');
await manager.get(`/client?client=${person}`);

const ask = async (values, staff = auditor) => staff.submit(await staff.get('/audit'), '/audit/search', values);
const found = async (values, staff = auditor) => {
  const kept = await ask(values, staff);
  equal(kept.status, 303, kept.text.slice(0, 300));
  match(kept.location, /^\/audit\/found\?search=[0-9a-f]{32}$/);
  return staff.xml(kept.location);
};
const me = process.env.TC_USER_CASE_MANAGER;

await test('who has seen this case, this person: by reference as typed, and from the record', async () => {
  for (const reference of [file, file.toLowerCase(), `${file.slice(0, 4)}-${file.slice(4, 8)}-${file.slice(8)}`]) {
    const page = await found({ reference });
    equal(page.attribute('asked', 'of'), 'case');
    ok(page.all('entry', 'login').includes(me));
    ok(page.all('entry', 'case').every(at => at === file), 'of this case alone');
  }
  const page = await found({ reference: person });
  equal(page.attribute('asked', 'of'), 'client');
  ok(page.all('entry', 'route').includes('/client') && page.all('entry', 'route').includes('/case'), 'the person’s cases are part of it');
  equal((await auditor.xml(`/audit/case?case=${file}`)).all('entry', 'route').includes('/case'), true);
  match((await auditor.get(`/audit/client?client=${person}`)).text, /Who has seen the record of person/);
});

await test('what did this person do: by login, by name, chosen among several', async () => {
  const byLogin = await found({ person: me });
  ok(byLogin.all('entry', 'login').every(login => login === me));
  equal((await found({ person: 'okaf' })).attribute('asked', 'person'), 'one');
  equal((await found({ person: 'Qwxyzzy' })).attribute('asked', 'person'), 'none');
  await sql("INSERT INTO person (login, name) VALUES ('audit-a', 'Twin Vale'), ('audit-b', 'Twin Vale')");
  const several = await auditor.get((await ask({ person: 'Vale', kind: 'view' })).location);
  match(several.text, /Several people fit/);
  const chosen = await auditor.submit(several, '/audit/search', {});
  equal(chosen.status, 303);
});

await test('both together: what this person did with this record', async () => {
  const page = await found({ reference: file, person: me });
  ok(page.all('entry', 'login').length > 0);
  ok(page.all('entry', 'login').every(login => login === me) && page.all('entry', 'case').every(at => at === file));
});

await test('kind, result and days narrow it', async () => {
  ok((await found({ kind: 'sign_in' })).all('entry', 'kind').every(kind => kind === 'sign_in'));
  await manager.get('/structure');
  const denied = await found({ person: me, result: 'denied' });
  ok(denied.all('entry', 'result').length > 0 && denied.all('entry', 'result').every(result => result === 'denied'));
  equal((await found({ 'until-day': '1', 'until-month': '1', 'until-year': '2001' })).all('entry', 'seq').length, 0);
  match((await ask({ 'since-day': '2', 'since-month': '1', 'since-year': '2026', 'until-day': '1', 'until-month': '1', 'until-year': '2026' })).text, /id="until-error"/);
  match((await ask({ reference: 'xyz' })).text, /id="reference-error"/);
});

await test('pages follow each other without gap or double', async () => {
  const key = page => page.all('entry', 'stream').map((stream, i) => `${stream} ${page.all('entry', 'seq')[i]}`);
  for (let i = 0; i < 60; i++) await manager.get(`/case?case=${file}`);
  const kept = await ask({ reference: file, person: me });
  const all = []; let at = await auditor.get(kept.location), hops = 0;
  for (; hops < 40; hops++) {
    const xml = await auditor.xml(at.path);
    all.push(...key(xml));
    const next = at.links.find(link => link.includes('after='));
    if (!next) break;
    at = await auditor.get(next);
    equal(at.status, 200, next);
  }
  ok(hops > 0, 'more than one page');
  equal(new Set(all).size, all.length, 'none twice');
  equal(all.length, await count(`SELECT COUNT(*) FROM audit_entry WHERE case_id = (SELECT id FROM case_file WHERE reference = '${file}')
    AND person_id = (SELECT id FROM person WHERE login = '${me}')`), 'all of them');
});

await test('looking into the log is logged, with what was asked for and nobody’s name', async () => {
  const before = await count("SELECT COUNT(*) FROM audit_entry WHERE route LIKE '/audit%'");
  const page = await found({ reference: person });
  ok(page.status === 200);
  const entries = await sql(`SELECT e.kind, e.route, IFNULL(e.detail, ''), IFNULL(c.reference, '') FROM audit_entry e LEFT JOIN client c ON c.id = e.client_id
    WHERE e.route LIKE '/audit%' ORDER BY e.at DESC LIMIT 3`);
  ok((await count("SELECT COUNT(*) FROM audit_entry WHERE route LIKE '/audit%'")) >= before + 2);
  ok(entries.some(([kind, route]) => kind === 'search' && route === '/audit/search'));
  ok(entries.some(([, route, detail, about]) => route === '/audit/found' && detail === 'who has seen this person' && about === person));
  ok((await found({ reference: person })).all('entry', 'route').includes('/audit/found'), 'who asked is among who has seen it');
});

await test('the table (CSV) holds the entries, disarmed, and is logged as an export', async () => {
  const worker = await client().as('CASE_MANAGER_3'), login = process.env.TC_USER_CASE_MANAGER_3;
  const name = await one(`SELECT name FROM person WHERE login = '${login}'`);
  await worker.get(`/clients`);
  await sql(`UPDATE person SET name = '=HYPERLINK("x")' WHERE login = '${login}'`);
  try {
    const kept = await ask({ person: login, kind: 'view' });
    const search = /search=([0-9a-f]+)/.exec(kept.location)[1];
    const table = await auditor.get(`/audit/export?search=${search}`);
    equal(table.status, 200, table.text.slice(0, 300));
    match(table.type, /^text\/csv/);
    equal(table.headers['content-disposition'], 'attachment');
    const lines = table.text.trimEnd().split('\r\n');
    match(lines[0], /^at,kind,result,route,person,login/);
    ok(lines.length > 1 && lines.slice(1).every(line => line.includes(`"'=HYPERLINK(""x"")","${login}"`)), lines[1]);
    await sql(`UPDATE person SET name = '＝1+1' WHERE login = '${login}'`);
    match((await auditor.get(`/audit/export?search=${search}`)).text, /"'＝1\+1"/, 'the wide sign, which some spreadsheets take as well');
    equal((await sql("SELECT kind FROM audit_entry WHERE route = '/audit/export' ORDER BY at DESC LIMIT 1"))[0][0], 'export');
    equal((await privacy.get(`/audit/export?search=${search}`)).status, 404, 'another’s question');
  } finally {
    await sql(`UPDATE person SET name = '${name}' WHERE login = '${login}'`);
  }
});

await test('a record out of reach is answered like one that there is not; the privacy officer reaches it', async () => {
  const supervisor = await client().as('SUPERVISOR');
  const hidden = (await manager.xml('/cases')).all('case', 'reference').at(-1);
  const form = await supervisor.get(`/case/restrict?case=${hidden}`);
  const named = await one(`SELECT id FROM person WHERE login = '${me}'`);
  equal((await supervisor.submit(form, '/case/restrict', { restricted: 'yes', named })).status, 303);
  try { await askFor(hidden); } finally { await free(hidden); }
  for (const role of ['CASE_MANAGER', 'SUPERVISOR', 'ADMIN']) {
    const staff = await client().as(role);
    for (const path of ['/audit', '/audit/found?search=' + '0'.repeat(32), `/audit/case?case=${file}`, '/audit/export?search=' + '0'.repeat(32)]) {
      equal((await staff.get(path)).status, 403, `${role} ${path}`);
    }
  }
});

async function askFor(hidden) {
  const page = await found({ reference: hidden });
  equal([page.attribute('asked', 'of'), page.has('entry')], [null, false]);
  equal((await auditor.get(`/audit/case?case=${hidden}`)).status, 404);
  const inside = await found({ reference: hidden }, privacy);
  equal(inside.attribute('asked', 'of'), 'case');
  ok(inside.has('entry'));
  const all = await found({});
  ok(!all.text.replace(/<input>.*<\/input>/s, '').includes(hidden), 'nor among everything, not even as what the other asked');
  ok(all.all('entry', 'has-case').some((has, i) => has === 'yes' && !all.all('entry', 'case')[i]), 'that there was something is said');
}

// As it was before, for the tests that follow.
async function free(reference) {
  const { restricted, named, ...fields } = (await privacy.get(`/case/restrict?case=${reference}`)).form('/case/restrict').fields;
  equal((await privacy.post('/case/restrict', fields)).status, 303);
}
