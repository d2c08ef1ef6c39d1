// SPDX-License-Identifier: Apache-2.0
// A team: what each carries; an absence that is covered from its first day to its last, and by nobody afterwards.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { audited, clock, one, sql } from '../lib/beneath.mjs';

let supervisor, manager, colleague;
// Again after each move of the clock: it ends the sessions.
async function arrive() {
  [supervisor, manager, colleague] = [await client().as('SUPERVISOR'), await client().as('CASE_MANAGER'), await client().as('CASE_MANAGER_3')];
}
await arrive();
const other = await client().as('SUPERVISOR_2');
const idOf = async staff => (await staff.xml('/account')).attribute('viewer', 'id');
const mine = await idOf(manager), theirs = await idOf(colleague), stranger = await idOf(await client().as('CASE_MANAGER_2'));
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[4];
const DAY = 86400;
const began = Date.now() + clock.get() * 1000, day = offset => new Date(began + offset * DAY * 1000).toISOString().slice(0, 10);
const typed = (name, date) => Object.fromEntries(['year', 'month', 'day'].map((part, place) => [`${name}-${part}`, date.split('-')[place]]));
const cover = async (staff, from, until, more = {}) => staff.submit(await staff.get('/team/cover'), '/team/cover',
  { absent: mine, covering: theirs, ...typed('from', from), ...typed('until', until), ...more });
const sees = async staff => (await staff.get(`/case?case=${reference}`)).status === 200;
// The clerk's jobs come when they are due; a test does not wait for the minute, nor for a round that began before it asked.
async function clerk() {
  for (let n = 0, asked = false; n < 300; n++) {
    if (!asked) await sql("UPDATE job SET due_at = '2000-01-01', done_at = NULL WHERE name = 'cover' AND lease_by IS NULL");
    const done = await one("SELECT done_at IS NOT NULL FROM job WHERE name = 'cover'") === '1';
    if (asked && done) return;
    asked ||= !done;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error('the clerk did not come');
}

// Of all pages of a list.
async function references(path, after = '') {
  const page = await supervisor.xml(path + after), next = page.attribute('list', 'next');
  return [...page.all('case', 'reference').filter(Boolean), ...(next ? await references(path, `&after=${next}`) : [])];
}

await test('the load of a team is what its lists say', async () => {
  const page = await supervisor.xml('/team'), team = page.attribute('chosen', 'team');
  const loads = [...page.text.matchAll(/<worker id="(\d+)"[^>]*open="(\d+)"/g)];
  ok(loads.length > 3);
  for (const [, id, open] of loads) {
    equal(Number(open), (await references(`/cases/team?team=${team}&owner=${id}`)).length, id);
  }
  equal(Number(page.attribute('unowned', 'open')), (await references(`/cases/team?team=${team}&owner=nobody`)).length);
  match((await supervisor.get('/team')).text, /<svg class="tc-bar"[\s\S]*?<rect[^>]*width="100"/);
});

await test('only who supervises a team looks at it or covers absences in it', async () => {
  for (const [staff, name] of [[manager, 'case manager'], [await client().as('PROGRAMME_MANAGER'), 'programme manager'], [await client().as('AUDITOR'), 'auditor']]) {
    for (const path of ['/team', '/team/cover']) equal((await staff.get(path)).status, 403, `${name} ${path}`);
  }
  const refused = await cover(other, day(0), day(1));
  equal(refused.status, 422, 'of another team');
});

const boxes = page => [...page.text.matchAll(/name="row" value="([^"]+)"/g)].map(([, value]) => value);
const owners = async of => (await sql(`SELECT l.owner_id FROM caseload l JOIN case_file f ON f.id = l.case_id WHERE f.reference IN (${of.map(one => `'${one.slice(0, 9)}'`)}) ORDER BY f.id`)).flat();
const send = (page, rows, more) => supervisor.post('/cases/assign', new URLSearchParams([...Object.entries({ ...page.form('/cases/assign').fields, ...more })
  .filter(([name]) => name !== 'row'), ...rows.map(row => ['row', row])]));

await test('several cases are given to one person at once, and their clocks, parts and reach with them', async () => {
  const page = await supervisor.get(`/cases/team?owner=${mine}`), rows = boxes(page).slice(0, 3);
  const answer = await send(page, rows, { person: theirs, reason: 'Evens out the load' });
  equal(answer.status, 303);
  match((await supervisor.follow(answer)).text, /The cases are given/);
  equal(await owners(rows), [theirs, theirs, theirs]);
  for (const row of rows) {
    equal((await colleague.get(`/case?case=${row.slice(0, 9)}`)).status, 200);
    equal((await manager.get(`/case?case=${row.slice(0, 9)}`)).status, 404);
    match((await colleague.get(`/case/team?case=${row.slice(0, 9)}`)).text, /Evens out the load/);
  }
  equal(await sql(`SELECT l.case_id FROM caseload l WHERE NOT (l.owner_id <=> (SELECT MAX(a.person_id) FROM assignment a
    WHERE a.case_id = l.case_id AND a.part = 'owner' AND a.ended_at IS NULL))`), []);
  const back = await supervisor.get(`/cases/team?owner=${theirs}`), again = boxes(back).filter(row => rows.some(one => one.slice(0, 9) === row.slice(0, 9)));
  equal((await send(back, again, { person: mine })).status, 303, 'and back');
});

await test('what is refused is said of its case, and nothing of all is done', async () => {
  const page = await supervisor.get(`/cases/team?owner=${mine}`), rows = boxes(page).slice(0, 2), before = await owners(rows.slice(0, 1));
  const one = await supervisor.get(`/case/assign?case=${rows[1].slice(0, 9)}&from=team`);
  equal((await supervisor.submit(one, '/case/assign', { person: theirs, part: 'owner' })).status, 303, 'meanwhile somebody gives one of them away');
  const refused = await send(page, rows, { person: theirs });
  equal(refused.status, 422);
  match(refused.text, new RegExp(`href="#row-${rows[1].slice(0, 9).replace('*', '\\*')}"[^>]*>[^<]*Somebody else gave this case away`));
  equal(await owners(rows.slice(0, 1)), before, 'the other stays');
  equal((await send(await supervisor.get('/cases/team'), [], { person: theirs })).status, 422, 'none ticked');
  equal((await send(await supervisor.get('/cases/team'), ['nonsense'], { person: theirs })).status, 422);
  equal((await send(await supervisor.get('/cases/team'), [rows[0]], { person: stranger })).status, 422, 'of another team');
});

await test('a list of a team says how long a case stands, and when somebody last spoke with the person', async () => {
  const page = await supervisor.xml('/cases/team');
  for (const days of page.all('case', 'days').filter(value => value !== null)) ok(Number(days) >= 0);
  match((await supervisor.get('/cases/team')).text, /days in this stage[\s\S]*(Last contact|No contact written down)/);
});

await test('days and people that cannot be are named beside their fields', async () => {
  const errors = async answer => { equal((await answer).status, 422); return [...(await answer).text.matchAll(/id="([a-z]+)-error"/g)].map(([, name]) => name); };
  equal(await errors(cover(supervisor, day(-1), day(2))), ['from']);
  equal(await errors(cover(supervisor, day(3), day(2))), ['until']);
  equal(await errors(cover(supervisor, day(0), day(200))), ['until']);
  equal(await errors(cover(supervisor, day(0), day(2), { covering: mine })), ['covering']);
  equal(await errors(cover(supervisor, day(0), day(2), { covering: stranger })), ['covering']);
});

await test('from the first day to the last, and no longer', async () => {
  ok(!await sees(colleague));
  const mark = await audited.mark();
  const answer = await cover(supervisor, day(2), day(3), { reason: 'Leave' });
  equal(answer.status, 303);
  match((await supervisor.follow(answer)).text, /Tess Brennan[\s\S]*To come/);
  equal((await audited.since(mark, 'detail')).flat().filter(detail => detail.includes('covers person')),
    [`covers person ${mine} from ${day(2)} until ${day(3)}`]);
  ok(!await sees(colleague), 'not yet');
  await clock.while(2 * DAY, async () => {
    await clerk();
    const then = await client().as('CASE_MANAGER_3'), owner = await client().as('CASE_MANAGER'), boss = await client().as('SUPERVISOR');
    ok(await sees(then), 'on the first day');
    match((await owner.get(`/case/team?case=${reference}`)).text, /Tess Brennan[\s\S]{0,40}stands in/);
    match((await boss.get('/team')).text, /Away until/);
  });
  await clock.while(4 * DAY, async () => {
    await clerk();
    ok(!await sees(await client().as('CASE_MANAGER_3')), 'after the last day');
    match((await (await client().as('SUPERVISOR')).get('/team')).text, /Over/);
  });
  await clerk();
  await arrive();
  match((await audited.since(mark, 'detail')).flat().join('\n'), new RegExp(`cover of person ${mine} begins[\\s\\S]*cover of person ${mine} is over`));
});

await test('a cover of today holds at once, ends when it is ended, and never twice', async () => {
  equal((await cover(supervisor, day(0), day(1))).status, 303);
  ok(await sees(colleague));
  equal((await cover(supervisor, day(1), day(5))).status, 422, 'on one of these days already');
  const page = await supervisor.get('/team');
  const list = await supervisor.xml('/team');
  const ids = list.all('cover', 'id').filter((_, place) => list.all('cover', 'state')[place] === 'now');
  equal(ids.length, 1);
  const form = page.forms.find(one => one.action === '/team/cover/end' && one.fields.cover === ids[0]);
  equal((await supervisor.post('/team/cover/end', form.fields)).status, 303);
  ok(!await sees(colleague));
  ok([404, 409, 422].includes((await supervisor.post('/team/cover/end', { ...form.fields, key: '0'.repeat(31) + '7' })).status), 'ended once');
});

await test('who stands in finds the work of the absent among their own', async () => {
  equal((await cover(supervisor, day(0), day(1))).status, 303);
  await manager.submit(await manager.get(`/case/next?case=${reference}`), '/case/next', { step: 'Covered step', ...typed('due', day(0)) });
  match((await colleague.get('/work')).text, /Covered step[\s\S]{0,200}for Mara Okafor/);
  const list = await colleague.xml(`/cases?owner=${mine}`);
  ok(list.all('case', 'reference').includes(reference));
  equal((await colleague.xml(`/cases?owner=${stranger}`)).all('case', 'reference').filter(Boolean), []);
  match((await colleague.get('/cases')).text, new RegExp(`/cases\\?owner=${mine}[^>]*>[^<]*Mara Okafor`));
});

await test('a restricted case is not covered', async () => {
  const id = await one(`SELECT id FROM case_file WHERE reference = '${reference}'`);
  const before = await sql(`SELECT kind, ref FROM case_reach WHERE case_id = ${id}`);
  await sql(`DELETE FROM case_reach WHERE case_id = ${id} AND kind <> 'privacy'; INSERT INTO case_reach VALUES (${id}, 'named', ${mine})`);
  ok(await sees(manager));
  ok(!await sees(colleague));
  await sql(`DELETE FROM case_reach WHERE case_id = ${id}; INSERT INTO case_reach VALUES ${before.map(([kind, ref]) => `(${id}, '${kind}', ${ref})`).join(', ')}`);
});

await sql(`UPDATE cover SET ends_at = begins_at`);
await clerk();
await test('nothing stays of a cover that was taken away', async () => {
  ok(!await sees(colleague));
  equal(await sql(`SELECT viewer_id FROM viewer_reach WHERE kind = 'owner' AND ref <> viewer_id`), []);
  lacks((await colleague.get('/work')).text, /for Mara Okafor/);
});
