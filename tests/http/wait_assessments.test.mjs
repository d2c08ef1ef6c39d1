// SPDX-License-Identifier: Apache-2.0
// Assessments and outcomes that were put right the next day, looked at as they stood. It sets the one clock forward and leaves it there.
import { test, equal, match, lacks, client } from '../lib/tap.mjs';
import { clock, HOUR } from '../lib/beneath.mjs';
import { fillIn } from '../lib/fill.mjs';

const before = await client().as('CASE_MANAGER'), start = await before.xml('/cases');
const reference = start.all('case', 'reference').filter(Boolean)[8], today = start.attribute('page', 'now').slice(0, 10);
const path = (part, more = '') => `/case/${part}?case=${reference}${more}`;
const send = async (staff, form, action, values = {}) => {
  const answer = await staff.submit(await staff.get(form), action, values);
  equal(answer.status, 303, action);
  return answer;
};
const words = ['No need', 'Small need', 'Some need', 'Serious need', 'Urgent need'];
const rated = levels => Object.fromEntries(['housing', 'money', 'work', 'health', 'legal', 'safety'].map((name, place) => [`need-${name}`, words[levels[place] - 1]]));
const fill = async (staff, from, values) => match((await fillIn(staff, await staff.get(from), 'needs_and_strengths', values)).location, /\/case\/form\/check/);
const take = async (staff, values, again = {}) => {
  await send(staff, path('assessment/begin'), '/case/assessment/begin', again);
  const id = /<assessment id="(\d+)"[^>]*state="draft"/.exec((await staff.xml(path('assessments'))).text)[1];
  await fill(staff, path('assessment/sign', `&id=${id}`), values);
  await send(staff, path('finding/add', `&assessment=${id}&kind=risk`), '/case/finding/add', { finding: 'Arrears', risk_level: '3', toward: 'Herself' });
  return /id=(\d+)/.exec((await send(staff, path('assessment/sign', `&id=${id}`), '/case/assessment/sign')).location)[1];
};

const baseline = await take(before, { ...rated([5, 4, 3, 2, 1, 2]), 'strength-housing': 'Of the first day' });
const outcome = /#outcome-(\d+)/.exec((await send(before, path('outcome/add'), '/case/outcome/add', { kind: 'income', after: 'Benefit asked for', direction: 'same', source: 'client', occasion: 'service' })).location)[1];

clock.set(clock.get() + 25 * HOUR);
const manager = await client().as('CASE_MANAGER');
const finding = /finding\/change\?case=\w+&amp;id=(\d+)/.exec((await manager.get(path('assessment', `&id=${baseline}`))).text)[1];
await send(manager, path('assessment/amend', `&id=${baseline}`), '/case/form/amend', { reason: 'Heard the next day' });
await fill(manager, path('assessment/amend', `&id=${baseline}`), { 'need-housing': 'Some need', 'strength-housing': 'Put right' });
await send(manager, path('assessment/amend', `&id=${baseline}`), '/case/assessment/amend');
await send(manager, path('finding/remove', `&id=${finding}`), '/case/finding/remove', { reason: 'Paid' });
await take(manager, rated([1, 4, 3, 2, 1, 2]), { kind: 'reassessment' });
await send(manager, path('outcome/change', `&id=${outcome}`), '/case/outcome/change', { after: 'Benefit granted', direction: 'better' });

const past = (part, more = '') => manager.xml(path(part, `&as-of=${today}${more}`));
const need = (page, domain) => new RegExp(`<need [^>]*domain="${domain}"[^>]*>[\\s\\S]*?(?=<need |<finding|</page)`).exec(page.text)[0];

await test('the baseline of that day has its first ratings, and nothing came after it', async () => {
  const then = await past('assessments'), now = await manager.xml(path('assessments'));
  equal([then.all('assessment', 'kind'), now.all('assessment', 'kind')], [['baseline'], ['baseline', 'reassessment']]);
  match(need(then, 'housing'), /level="5"[\s\S]*Of the first day/);
  match(need(now, 'housing'), /level="3"[\s\S]*Put right/);
  match(then.text, /Arrears/);
  lacks(then.text, /Heard the next day|amended=/);
});

await test('so has its own page, which offers nothing then', async () => {
  const then = await manager.get(path('assessment', `&id=${baseline}&as-of=${today}`));
  match(then.text, /Urgent need[\s\S]*Of the first day[\s\S]*Arrears/);
  lacks(then.text, /\/case\/assessment\/(amend|take)|\/case\/finding\/|assessment\/history/);
});

await test('its history on that day ends on that day', async () => {
  equal((await past('assessment/history', `&id=${baseline}`)).all('version', 'at').length, 1);
  equal((await manager.xml(path('assessment/history', `&id=${baseline}`))).all('version', 'at').length, 3);
});

await test('an outcome says what was known then', async () => {
  match((await past('outcomes')).text, /direction="same"[\s\S]*Benefit asked for/);
  match((await manager.xml(path('outcomes'))).text, /direction="better"[\s\S]*Benefit granted/);
});
