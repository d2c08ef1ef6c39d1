// SPDX-License-Identifier: Apache-2.0
// Who sees which cases, by each way in: page, XML, guessed address, search, count.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';

const references = async (staff, path) => {
  const found = [];
  for (let next = path; next;) {
    const page = await staff.xml(next);
    if (page.status !== 200) return { status: page.status, found };
    found.push(...page.all('case', 'reference').filter(Boolean));
    const more = page.attribute('list', 'next');
    next = more ? (more.startsWith('/') ? more : `${path}${path.includes('?') ? '&' : '?'}after=${more}`) : null;
  }
  return { status: 200, found };
};

const manager = await client().as('CASE_MANAGER'), other = await client().as('CASE_MANAGER_2'), colleague = await client().as('CASE_MANAGER_3');
const supervisor = await client().as('SUPERVISOR'), elsewhere = await client().as('SUPERVISOR_2');
const own = (await references(manager, '/cases')).found, theirs = (await references(other, '/cases')).found, next = (await references(colleague, '/cases')).found;

await test('each case manager has cases of their own, none shared', async () => {
  ok(own.length > 5 && theirs.length > 3 && next.length > 3, `${own.length} ${theirs.length} ${next.length}`);
  equal(own.filter(reference => theirs.includes(reference) || next.includes(reference)), []);
});

await test('a case manager sees no other’s case, whether page, XML, notes or history', async () => {
  for (const reference of theirs.slice(0, 3)) {
    for (const path of ['/case', '/case/notes', '/case/team', '/case/note/write']) {
      equal((await manager.get(`${path}?case=${reference}`)).status, 404, path);
      equal((await manager.xml(`${path}?case=${reference}`)).status, 404, `${path} as XML`);
    }
  }
});

await test('a supervisor sees the team’s cases, owned or not, and no other team’s', async () => {
  const { found } = await references(supervisor, '/cases/team');
  for (const reference of [...own, ...next]) ok(found.includes(reference), `${reference} is missing`);
  equal(found.filter(reference => theirs.includes(reference)), []);
  ok(found.length > own.length + next.length, 'cases that nobody owns yet');
  for (const reference of own.slice(0, 3)) {
    equal((await supervisor.get(`/case?case=${reference}`)).status, 200);
    equal((await elsewhere.get(`/case?case=${reference}`)).status, 404);
  }
});

await test('the administrator sees no case by any way', async () => {
  const admin = await client().as('ADMIN');
  for (const path of ['/cases', '/cases/team', '/cases/programme', '/clients', '/client/search', '/search']) {
    const page = await admin.get(path);
    ok([403, 404].includes(page.status), `${path}: ${page.status}`);
  }
  for (const reference of own.slice(0, 3)) {
    ok([403, 404].includes((await admin.get(`/case?case=${reference}`)).status));
    ok([403, 404].includes((await admin.xml(`/case/notes?case=${reference}`)).status));
  }
});

await test('the auditor and the privacy officer read, and change nothing', async () => {
  for (const role of ['AUDITOR', 'PRIVACY']) {
    const staff = await client().as(role);
    equal((await staff.get(`/case?case=${own[0]}`)).status, 200, role);
    ok([403, 404].includes((await staff.get(`/case/note/write?case=${own[0]}`)).status), `${role} writes`);
  }
});

await test('no address, title or log line carries a client’s name', async () => {
  const list = await manager.xml('/cases');
  const names = list.all('client', 'name').filter(Boolean);
  ok(names.length > 0);
  const page = await manager.get(`/case?case=${own[0]}`);
  for (const name of names) for (const word of name.split(' ').filter(word => word.length > 3)) {
    lacks(page.title, new RegExp(`\\b${word}\\b`), 'title');
    for (const link of page.links) lacks(decodeURIComponent(link), new RegExp(`\\b${word}\\b`), 'link');
  }
  match(page.headers['cache-control'], /no-store/);
});
