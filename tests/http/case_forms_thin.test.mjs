// SPDX-License-Identifier: Apache-2.0
// From where on an answered form is quick or thin is said by the form.
import { test, equal, client } from '../lib/tap.mjs';
import { one, takeCases } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';

equal(program('form', 'publish', new URL('forms/slow.xml', import.meta.url).pathname).code, 0);
const manager = await client().as('CASE_MANAGER'), [[reference]] = await takeCases('CASE_MANAGER', 1);
const get = path => manager.get(`/case/${path}`);
async function signed(values) {
  const begun = await manager.submit(await get(`forms?case=${reference}`), '/case/form/begin', { name: 'test_slow' });
  const id = /[?&]id=(\d+)/.exec(begun.location)[1];
  equal((await manager.submit(await get(`form/fill?case=${reference}&id=${id}`), '/case/form/fill', { ...values, go: 'on' })).status, 303);
  equal((await manager.submit(await get(`form/check?case=${reference}&id=${id}`), '/case/form/sign')).status, 303);
  return one(`SELECT is_thin FROM response WHERE id = ${id}`);
}

await test('all of it in no time is not quick where the form takes none for it', async () => equal(await signed({ q1: 'Well', q2: 'Well', q3: 'Well' }), '0'));
await test('more than half of it is thin where the form wants all', async () => equal(await signed({ q1: 'Well', q2: 'Well' }), '1'));
