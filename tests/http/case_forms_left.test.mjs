// SPDX-License-Identifier: Apache-2.0
// Whoever signs a form or throws it away takes nobody else's words with it: they stay with who typed them, until that person decides.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { count, one, sql, takeCases } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';

equal(program('form', 'publish', new URL('forms/home.xml', import.meta.url).pathname).code, 0);
const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const [[reference, caseId]] = await takeCases('CASE_MANAGER', 1);
const path = (part, more = '') => `/case/${part}?case=${reference}${more}`;
const idOf = page => /[?&]id=(\d+)/.exec(page.location)?.[1];
const begin = async () => idOf(await manager.submit(await manager.get(path('forms')), '/case/form/begin', { name: 'test_home' }));
const fill = (id, page = 1, staff = manager) => staff.get(path('form/fill', `&id=${id}&page=${page}`));
const send = (page, values, staff = manager) => staff.submit(page, '/case/form/fill', { q4: '', ...values });
const sign = async (id, staff = manager) => staff.submit(await staff.get(path('form/check', `&id=${id}`)), '/case/form/sign');
const whole = async id => { await send(await fill(id), { q2: 'Mill Lane', q3: '5', go: 'on' }); await send(await fill(id, 2), { q11: '1', go: 'on' }); };
const left = (id, staff = supervisor) => staff.get(path('form/left', `&id=${id}`));
const rows = id => count(`SELECT COUNT(*) FROM response_left WHERE response_id = ${id}`);
const key = () => [...Array(32)].map(() => Math.floor(Math.random() * 16).toString(16)).join('');
const hold = (page, values, staff) => staff.post('/case/form/fill', { ...page.form('/case/form/fill').fields, ...values, go: 'hold', key: key() });

// The supervisor sent a page that waits to be merged, and typed into the other without sending it.
async function typedBeside(id) {
  const behind = await fill(id, 1, supervisor), second = await fill(id, 2, supervisor);
  await whole(id);
  match((await send(behind, { q2: 'Mill Lane', q3: '4', go: 'on' }, supervisor)).location, /\/case\/form\/merge/);
  equal((await hold(second, { q11: '1', q12: 'Never sent <words>' }, supervisor)).status, 303);
}

let id;
await test('another signs: what waited to be merged and what was never sent stays with who typed it', async () => {
  id = await begin();
  await typedBeside(id);
  equal((await sign(id)).status, 303);
  equal(await count(`SELECT COUNT(*) FROM response_draft WHERE response_id = ${id}`), 0);
  equal(await rows(id), 1);
  lacks(Buffer.from(await one(`SELECT HEX(sealed) FROM response_left WHERE response_id = ${id}`), 'hex').toString('latin1'), /Never sent/, 'sealed');
  match((await supervisor.get(path('form', `&id=${id}`))).text, /Something that you typed is not in this form/);
  match((await supervisor.get('/work?group=undated')).text, /Something that you typed is not in this form/);
  const page = await left(id);
  equal(page.status, 200);
  match(page.text, /How many rooms\?[\s\S]*You typed[\s\S]*4[\s\S]*Signed[\s\S]*5/);
  match(page.text, /In their own words[\s\S]*Never sent &lt;words&gt;/);
  lacks(page.text, /Which street/, 'what both say alike is not asked about');
});

await test('nobody else sees it, nor takes it', async () => {
  lacks((await manager.get(path('form', `&id=${id}`))).text, /Something that you typed/);
  lacks((await left(id, manager)).text, /Never sent/);
  const token = (await manager.get(path('form/amend', `&id=${id}`))).form('/case/form/amend').fields;
  equal((await manager.post('/case/form/left', { ...token, key: key(), id, go: 'take', reason: 'Mine now' })).status, 422);
  equal((await manager.post('/case/form/left', { ...token, key: key(), id, go: 'end' })).status, 303);
  equal(await rows(id), 1);
});

await test('the form is amended with it, question by question', async () => {
  equal((await supervisor.submit(await left(id), '/case/form/left', { go: 'take' })).status, 422, 'a reason is asked for');
  const taken = await supervisor.submit(await left(id), '/case/form/left', { go: 'take', reason: 'One room is a store' });
  equal(taken.status, 303, taken.text);
  match(taken.location, /\/case\/form\/merge\?id=\d+&page=1/);
  equal(await rows(id), 0);
  const merge = await supervisor.follow(taken);
  match(merge.text, /How many rooms\?[\s\S]*4[\s\S]*5/);
  equal((await sign(id, supervisor)).status, 422, 'not before it is put together');
  equal((await supervisor.submit(merge, '/case/form/merge', { 'q3-take': 'mine' })).status, 303);
  const second = await supervisor.get(path('form/merge', `&id=${id}&page=2`));
  equal((await supervisor.submit(second, '/case/form/merge', { 'q12-take': 'mine' })).status, 303);
  equal((await sign(id, supervisor)).status, 303);
  equal(await sql(`SELECT item, text FROM answer WHERE response_id = ${id} AND item IN (2, 3, 12) ORDER BY item`), [['2', 'Mill Lane'], ['3', '4'], ['12', 'Never sent <words>']]);
});

await test('a page that is sent after another signed is kept, and the page says so', async () => {
  const late = await begin();
  await whole(late);
  const stale = await fill(late, 1, supervisor);
  equal((await sign(late)).status, 303);
  equal((await hold(stale, { q2: 'Typed after' }, supervisor)).status, 303);
  equal(await rows(late), 1, 'held while it is typed, too');
  const sent = await send(stale, { q2: 'Sent too late', q3: '5', go: 'on' }, supervisor);
  equal(sent.status, 422);
  match(sent.text, /What you typed is kept for you[\s\S]*value="Sent too late"/);
  match(sent.text, /\/case\/form\/left/);
  equal(await rows(late), 1, 'the same browser page has one');
  match((await left(late)).text, /Which street\?[\s\S]*Sent too late[\s\S]*Mill Lane/);
  const ended = await supervisor.submit(await left(late), '/case/form/left', { go: 'end' });
  equal(ended.status, 303);
  equal(await rows(late), 0);
  lacks((await supervisor.get(path('form', `&id=${late}`))).text, /Something that you typed/);
});

await test('another throws the draft away: the form is begun again with what was typed', async () => {
  const gone = await begin();
  await typedBeside(gone);
  equal((await manager.submit(await manager.get(path('form/drop', `&id=${gone}`)), '/case/form/drop')).status, 303);
  equal(await rows(gone), 1);
  const page = await left(gone);
  match(page.text, /discarded this form[\s\S]*How many rooms\?[\s\S]*4/);
  const taken = await supervisor.submit(page, '/case/form/left', { go: 'take' });
  equal(taken.status, 303, taken.text);
  const again = idOf(taken);
  ok(again !== gone);
  match((await supervisor.follow(taken)).text, /How many rooms\?[\s\S]*4/);
  equal(await rows(gone), 0);
  equal((await manager.submit(await manager.get(path('form/drop', `&id=${again}`)), '/case/form/drop')).status, 303);
  equal(await rows(again), 1, 'and once more');
});

await test('whoever throws away alone leaves nothing behind', async () => {
  const alone = await begin(), page = await fill(alone);
  equal((await hold(page, { q2: 'My own' }, manager)).status, 303);
  equal((await manager.submit(await manager.get(path('form/drop', `&id=${alone}`)), '/case/form/drop')).status, 303);
  equal(await rows(alone), 0);
  equal(await count(`SELECT COUNT(*) FROM audit_entry WHERE case_id = ${caseId} AND route = '/case/form/left' AND kind = 'change' AND detail = 'taken up'`), 2);
});
