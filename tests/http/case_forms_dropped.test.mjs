// SPDX-License-Identifier: Apache-2.0
// Answers in groups that are not asked any more: the check page says which, before the form is signed without them.
import { test, equal, match, lacks, client } from '../lib/tap.mjs';
import { sql, takeCases } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';

equal(program('form', 'publish', new URL('forms/lodger.xml', import.meta.url).pathname).code, 0);
const manager = await client().as('CASE_MANAGER'), [[reference]] = await takeCases('CASE_MANAGER', 1);
const path = (part, more = '') => `/case/${part}?case=${reference}${more}`;
const begun = await manager.submit(await manager.get(path('forms')), '/case/form/begin', { name: 'test_lodger' });
const id = /[?&]id=(\d+)/.exec(begun.location)[1];
const send = async values => manager.submit(await manager.get(path('form/fill', `&id=${id}`)), '/case/form/fill', values);
const check = async () => (await manager.get(path('form/check', `&id=${id}`)));
const dropped = text => text.slice(text.indexOf('These answers belong to questions'));

await send({ q1: 'yes', go: 'on' });
await send({ q1: 'yes', q3: 'Otto & <Co>', q6: 'Bakes', 'q8.1': 'A cat', go: 'add-q7' });
await send({ q1: 'yes', q3: 'Otto & <Co>', q6: 'Bakes', 'q8.1': 'A cat', 'q8.2': 'A dog', go: 'on' });

await test('while its group is asked an answer is one as any other', async () => {
  const page = (await check()).text;
  match(page, /Otto &amp; &lt;Co&gt;[\s\S]*Bakes[\s\S]*A cat[\s\S]*A dog/);
  lacks(page, /will not be kept/);
});

await test('once it is not, the answers within it are said to go, each by its question, and no other', async () => {
  equal((await send({ q1: 'no', go: 'on' })).status, 303);
  const page = await check();
  match(page.text, /will not be kept/);
  match(dropped(page.text), /What is the lodger called\?[\s\S]*Otto &amp; &lt;Co&gt;[\s\S]*What do they do\?[\s\S]*Bakes[\s\S]*Which pet\?[\s\S]*A cat[\s\S]*A dog/);
  lacks(page.text, /How old are they/, 'what was not answered');
});

await test('and they go', async () => {
  equal((await manager.submit(await check(), '/case/form/sign')).status, 303);
  equal(await sql(`SELECT item, text FROM answer WHERE response_id = ${id} ORDER BY item`), [['1', 'false']]);
  lacks((await manager.get(path('form', `&id=${id}`))).text, /Otto|Bakes|A cat/);
});
