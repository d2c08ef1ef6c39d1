// SPDX-License-Identifier: Apache-2.0
// A case that changed its stage today, looked at as it stood yesterday. It sets the one clock forward and leaves it there.
import { readFileSync, writeFileSync } from 'node:fs';
import { test, equal, match, lacks, client } from '../lib/tap.mjs';

const before = await client().as('CASE_MANAGER');
const yesterday = (await before.xml('/cases')).attribute('page', 'now').slice(0, 10);
writeFileSync(process.env.TC_CLOCK, `${Number(readFileSync(process.env.TC_CLOCK, 'utf8')) + 25 * 3600}\n`);
const manager = await client().as('CASE_MANAGER');
let reference;
for (const one of (await manager.xml('/cases')).all('case', 'reference').filter(Boolean))
  if ((await manager.xml(`/case?case=${one}`)).text.match(/<way (?=[^>]*to="plan")(?=[^>]*open="yes")/)) { reference = one; break; }

await test('the stage, the gate and the timeline are those of that day', async () => {
  const page = await manager.get(`/case/stage?case=${reference}`);
  const stage = (await manager.xml(`/case?case=${reference}`)).attribute('gate', 'stage');
  equal((await manager.submit(page, '/case/stage', { to: 'plan', answer: 'The plan no longer fits.' })).status, 303);
  const today = await manager.xml(`/case?case=${reference}`), past = await manager.xml(`/case?case=${reference}&as-of=${yesterday}`);
  equal([today.attribute('case', 'stage'), today.attribute('gate', 'stage')], ['plan', 'plan']);
  match(today.text, /The plan no longer fits\./);
  equal([past.attribute('case', 'stage'), past.attribute('gate', 'stage')], [stage, stage]);
  lacks(past.text, /The plan no longer fits\./);
});

await test('nothing is moved in the past', async () => {
  lacks((await manager.get(`/case?case=${reference}&as-of=${yesterday}`)).text, /href="\/case\/stage/);
  const page = await manager.get(`/case/stage?case=${reference}&as-of=${yesterday}`);
  equal(page.forms.some(form => form.action === '/case/stage' && form.method === 'post'), false);
});
