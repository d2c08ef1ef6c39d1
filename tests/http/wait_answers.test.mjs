// SPDX-License-Identifier: Apache-2.0
// Forms answer by answer, looked at as they stood on an earlier day.
import { test, equal, match, lacks, client } from '../lib/tap.mjs';
import { clock, takeCases, HOUR } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';

program('form', 'publish', new URL('forms/home.xml', import.meta.url).pathname);
const [[reference]] = await takeCases('CASE_MANAGER', 1);
const path = (part, more = '') => `/case/${part}?case=${reference}${more}`;
const begin = async staff => /[?&]id=(\d+)/.exec((await staff.submit(await staff.get(path('forms')), '/case/form/begin', { name: 'test_home' })).location)[1];
const fill = (id, page, staff) => staff.get(path('form/fill', `&id=${id}&page=${page}`));
const send = (page, values, staff) => staff.submit(page, '/case/form/fill', values);

await test('answer by answer, on the page and on paper, a form says what it said on that day', async () => {
  const first = await client().as('CASE_MANAGER'), id = await begin(first);
  await send(await fill(id, 1, first), { q2: 'As it was then', go: 'on' }, first);
  await send(await fill(id, 2, first), { q11: '1', go: 'on' }, first);
  equal((await first.submit(await first.get(path('form/check', `&id=${id}`)), '/case/form/sign')).status, 303);
  const moment = new Date(Date.parse((await first.xml(path('answers'))).attribute('page', 'now')) + 1000).toISOString().replace(/\.\d+/, ''); // in whole seconds
  await clock.while(48 * HOUR, async () => {
    const later = await client().as('CASE_MANAGER');
    await later.submit(await later.get(path('form/amend', `&id=${id}`)), '/case/form/amend', { reason: 'Misread' });
    equal((await send(await fill(id, 1, later), { q2: 'As it is now', go: 'on' }, later)).status, 303);
    equal((await later.submit(await later.get(path('form/check', `&id=${id}`)), '/case/form/sign')).status, 303);
    for (const part of ['answers', 'print']) {
      const now = (await later.get(path(part))).text, then = (await later.get(path(part, `&as-of=${moment}`))).text;
      match(now, /As it is now/, part);
      lacks(now, /As it was then/, part);
      match(then, /As it was then/, part);
      lacks(then, /As it is now/, part);
    }
  });
});
