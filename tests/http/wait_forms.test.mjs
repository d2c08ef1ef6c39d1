// SPDX-License-Identifier: Apache-2.0
// Forms of a case as time goes by: seconds on a page, what is quick or thin, what is kept ninety days and then gone.
import { test, equal, match, lacks, client } from '../lib/tap.mjs';
import { clock, count, one, sql, HOUR } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';

program('form', 'publish', new URL('forms/home.xml', import.meta.url).pathname);
const manager = await client().as('CASE_MANAGER');
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[8];
const path = (part, more = '') => `/case/${part}?case=${reference}${more}`;
const begin = async (staff = manager) => /[?&]id=(\d+)/.exec((await staff.submit(await staff.get(path('forms')), '/case/form/begin', { name: 'test_home' })).location)[1];
const fill = (id, page, staff = manager) => staff.get(path('form/fill', `&id=${id}&page=${page}`));
const send = (page, values, staff = manager) => staff.submit(page, '/case/form/fill', values);
const due = async staff => /\sdue="([^"]*)"/.exec((await staff.xml('/work?group=soon')).text.match(/<item [^>]*>/g)?.find(item => item.includes('kind="form"') && item.includes(reference)) ?? '')?.[1];
const sign = async id => manager.submit(await manager.get(path('form/check', `&id=${id}`)), '/case/form/sign');

await test('a form that took its time is not thin, and one that was rushed is', async () => {
  const id = await begin();
  for (const [number, values] of [[1, { q2: 'Mill Lane', q3: '3', q4: 'yes', 'q6-year': '2020', 'q8.1': 'Anna' }], [2, { q11: '1', q12: 'Fine' }]]) {
    const page = await fill(id, number);
    await clock.while(60, async () => equal((await send(page, { ...values, go: 'on' })).status, 303));
  }
  equal((await sign(id)).status, 303);
  const [[seconds, thin]] = await sql(`SELECT seconds, is_thin FROM response WHERE id = ${id}`);
  equal([Number(seconds) >= 120 && Number(seconds) < 300, thin], [true, '0']);
  const quick = await begin();
  await send(await fill(quick, 1), { q2: 'Mill Lane', go: 'on' });
  await send(await fill(quick, 2), { q11: '1', go: 'on' });
  equal((await sign(quick)).status, 303);
  equal(await one(`SELECT is_thin FROM response WHERE id = ${quick}`), '1');
});

await test('a draft warns before its time is over, and is gone then', async () => {
  const id = await begin();
  await send(await fill(id, 1), { q2: 'Soon gone', go: 'later' });
  equal(await due(manager), undefined, 'not yet');
  await clock.while(85 * 24 * HOUR, async () => {
    const later = await client().as('CASE_MANAGER');
    match(await due(later), /^20/);
    equal((await send(await fill(id, 1, later), { q2: 'Kept on', go: 'later' }, later)).status, 303, 'and is kept on by a change');
  });
  await sql(`UPDATE response_draft SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR WHERE response_id = ${id}`);
  const again = await client().as('CASE_MANAGER');
  lacks((await again.get(path('forms'))).text, new RegExp(`id=${id}\\b`));
  equal((await fill(id, 1, again)).status, 404);
  const next = await begin(again);
  equal(next === id, false, 'another is begun');
  equal(await count(`SELECT COUNT(*) FROM response WHERE id = ${id} AND state = 'draft'`), 1);
});
