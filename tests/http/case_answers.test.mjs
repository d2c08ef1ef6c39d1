// SPDX-License-Identifier: Apache-2.0
// The signed forms of a case, answer by answer: on their page, on paper, as a table.
import { test, equal, match, lacks, client } from '../lib/tap.mjs';
import { sql, takeCases } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';

equal(program('form', 'publish', new URL('forms/home.xml', import.meta.url).pathname).code < 4, true);
const manager = await client().as('CASE_MANAGER'), auditor = await client().as('AUDITOR'), stranger = await client().as('CASE_MANAGER_2');
const [[reference]] = await takeCases('CASE_MANAGER', 1);
const path = (part, more = '') => `/case/${part}?case=${reference}${more}`;
const idOf = page => /[?&]id=(\d+)/.exec(page.location)?.[1];
const begin = async () => idOf(await manager.submit(await manager.get(path('forms')), '/case/form/begin', { name: 'test_home' }));
const fill = (id, page) => manager.get(path('form/fill', `&id=${id}&page=${page}`));
const send = (page, values) => manager.submit(page, '/case/form/fill', values);
const sign = async id => manager.submit(await manager.get(path('form/check', `&id=${id}`)), '/case/form/sign');
const room = text => text.slice(text.indexOf('id="room-case-answers"'), text.indexOf('</section>', text.indexOf('id="room-case-answers"')));

match((await manager.get(path('answers'))).text, /No form was signed/);
const id = await begin(), street = 'Mill & <Lane>';
await send(await fill(id, 1), { q2: street, q4: 'yes', 'q6-day': '27', 'q6-month': '3', 'q6-year': '2026', 'q8.1': 'Anna', go: 'add-q7' });
await send(await fill(id, 1), { 'q8.2': 'Ben', go: 'on' });
await send(await fill(id, 2), { q11: '3', q12: 'Two lines\nof words', go: 'on' });
equal((await sign(id)).status, 303);
const draft = await begin();
await send(await fill(draft, 1), { q2: 'Not signed yet', go: 'later' });

const told = /The home[\s\S]*Which street\?[\s\S]*Mill &amp; &lt;Lane&gt;[\s\S]*How many rooms\?[\s\S]*Not answered[\s\S]*27 March 2026[\s\S]*Who lives there\?[\s\S]*Anna[\s\S]*Ben[\s\S]*How it is there[\s\S]*Much[\s\S]*Two lines\nof words/;

await test('each question of a signed form stands with its answer, and what was not answered is said', async () => {
  const page = await manager.get(path('answers'));
  equal(page.status, 200);
  match(page.text, told);
  lacks(page.text, /Not signed yet|landlord/, 'no draft, and no question that was not asked');
  match((await manager.get(path('answers', `&id=${id}`))).text, told);
  equal((await stranger.get(path('answers'))).status, 404);
  match((await auditor.get(path('answers'))).text, told);
});

await test('the printed case has them, with nothing to act on', async () => {
  const printed = room((await manager.get(path('print', '&for=file'))).text);
  match(printed, told);
  lacks(printed, /<a |<form/);
});

await test('as a table each answer is a row', async () => {
  const table = await manager.get(path('answers', '&as=csv'));
  equal(table.status, 200);
  const lines = table.text.split('\r\n').filter(Boolean), head = lines[0].split(',');
  for (const name of ['form', 'link', 'question', 'answer']) equal(head.some(one => one.replace(/\W/g, '') === name), true, name);
  equal(lines.filter(line => /people\.name/.test(line)).length, 2);
  match(table.text, /Mill & <Lane>/);
  match(table.text, /2026-03-27/, 'a day as programs read it');
});

await test('a segment that the viewer lacks is neither on the page nor on paper', async () => {
  const set = segment => sql(`UPDATE response SET segment = '${segment}' WHERE id = ${id}; UPDATE answer SET segment = '${segment}' WHERE response_id = ${id}`);
  await set('substance_use');
  lacks((await manager.get(path('answers'))).text, /Mill|Anna/);
  lacks((await manager.get(path('print'))).text, /Mill &amp; &lt;Lane|Anna/);
  equal((await manager.get(path('answers', `&id=${id}&as=csv`))).text.includes('Anna'), false);
  await set('normal');
});
