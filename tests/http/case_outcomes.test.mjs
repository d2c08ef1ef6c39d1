// SPDX-License-Identifier: Apache-2.0
// Outcomes: facts with a day and a source, beside the baseline; put right, withdrawn, never lost.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { fillIn } from '../lib/fill.mjs';
import { count, takeCases } from '../lib/beneath.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const auditor = await client().as('AUDITOR'), stranger = await client().as('CASE_MANAGER_2');
const [[reference, caseId], [other]] = await takeCases('CASE_MANAGER', 2);

const path = (part, more = '', of = reference) => `/case/${part}?case=${of}${more}`;
const form = (staff = manager) => staff.get(path('outcome/add'));
const fact = { kind: 'housing', before: 'On a sofa', after: 'A tenancy & a <key>', direction: 'better', source: 'document', occasion: 'service',
  'happened-day': '3', 'happened-month': '4', 'happened-year': '2024' };
const add = async (more = {}, page) => manager.submit(page ?? await form(), '/case/outcome/add', { ...fact, ...more });
const idOf = page => /#outcome-(\d+)$/.exec(page.location)?.[1];
const act = (staff, what, id, of) => staff.get(path(`outcome/${what}`, `&id=${id}`, of));
const list = async (staff = manager, more = '') => (await staff.get(path('outcomes', more))).text;
const card = (page, id) => new RegExp(`id="outcome-${id}"[\\s\\S]*?</dl>`).exec(page)?.[0] ?? '';

const first = idOf(await add());

await test('an outcome stands among the outcomes and in the timeline, as it was typed', async () => {
  ok(first, 'the answer leads to it');
  match(card(await list(supervisor), first), /Housing situation[\s\S]*On a sofa[\s\S]*A tenancy &amp; a &lt;key&gt;[\s\S]*Better than before[\s\S]*3 April 2024[\s\S]*A document was seen/);
  match((await manager.get(`/case?case=${reference}`)).text, /Outcome \(Housing situation\): A tenancy &amp; a/);
});

await test('sent twice, it is written down once', async () => {
  const page = await form(), before = await count(`SELECT COUNT(*) FROM outcome WHERE case_id = ${caseId}`);
  for (let times = 0; times < 2; times++) equal((await add({ kind: 'income', after: 'Benefit granted' }, page)).status, 303);
  equal(await count(`SELECT COUNT(*) FROM outcome WHERE case_id = ${caseId}`), before + 1);
});

await test('what is missing or cannot be is named beside its field, and what was typed stays', async () => {
  for (const [field, more] of [['kind', { kind: '' }], ['after', { after: ' ' }], ['direction', { direction: 'up' }], ['source', { source: '' }],
    ['occasion', { occasion: '' }], ['happened', { 'happened-year': '2199' }], ['happened', { 'happened-day': '31' }]]) {
    const refused = await add({ remark: 'Typed & kept', ...more });
    equal(refused.status, 422, field);
    match(refused.text, new RegExp(`id="${field}-error"`), field);
    match(refused.text, /Typed &amp; kept/, field);
  }
});

await test('it stands beside the rating of the baseline', async () => {
  lacks(card(await list(), first), /Need at the baseline/);
  await manager.submit(await manager.get(path('assessment/begin')), '/case/assessment/begin');
  const sign = path('assessment/sign', `&id=${/<assessment id="(\d+)"[^>]*state="draft"/.exec((await manager.xml(path('assessments'))).text)[1]}`);
  const values = Object.fromEntries(['housing', 'money', 'work', 'health', 'legal', 'safety'].map(domain => [`need-${domain}`, 'Serious need']));
  await fillIn(manager, await manager.get(sign), 'needs_and_strengths', values);
  equal((await manager.submit(await manager.get(sign), '/case/assessment/sign')).status, 303);
  match(card(await list(), first), /Need at the baseline[\s\S]*Housing: [\s\S]*4[\s\S]*Serious need[\s\S]*About to lose the home/);
});

await test('of two who put it right the second sees both', async () => {
  const one = await act(manager, 'change', first), two = await act(supervisor, 'change', first);
  equal((await manager.submit(one, '/case/outcome/change', { after: 'From the first' })).status, 303);
  const clash = await supervisor.submit(two, '/case/outcome/change', { after: 'From the second' });
  equal(clash.status, 409);
  match(clash.text, /From the first/);
  match(clash.text, /From the second/);
  equal((await supervisor.submit(clash, '/case/outcome/change')).status, 303, 'sent again on purpose');
  match(card(await list(), first), /From the second/);
});

await test('a mistaken one is withdrawn once, with its reason, and counts no longer', async () => {
  const page = await act(manager, 'withdraw', first), late = await act(supervisor, 'change', first);
  equal((await manager.submit(page, '/case/outcome/withdraw')).status, 422);
  equal((await manager.submit(page, '/case/outcome/withdraw', { reason: 'Another <client>’s' })).status, 303);
  match(card(await list(), first), /Withdrawn on [\s\S]*Another &lt;client&gt;’s[\s\S]*From the second/);
  const typed = await supervisor.submit(late, '/case/outcome/change', { after: 'Typed too late' });
  equal(typed.status, 422);
  match(typed.text, /Typed too late/);
  lacks((await manager.get(`/case?case=${reference}`)).text, /Outcome \(Housing situation\)/);
});

await test('it is found in its own case only, and by those who see it', async () => {
  for (const what of ['change', 'withdraw']) {
    equal((await act(manager, what, first, other)).status, 404, what);
    equal((await act(stranger, what, first)).status, 404, what);
    equal((await act(auditor, what, first)).status, 403, what);
  }
  equal((await stranger.get(path('outcomes'))).status, 404);
  lacks(await list(auditor), /\/case\/outcome\/(add|change|withdraw)/);
});

await test('on an earlier date the outcomes are as they were', async () => {
  lacks(await list(manager, '&as-of=2024-06-01'), /From the second|Benefit granted|\/case\/outcome\/add/);
});
