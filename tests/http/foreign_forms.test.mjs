// SPDX-License-Identifier: Apache-2.0
// Questionnaires that others wrote: every file of the folder TC_FORMS (without it, those of tests/forms/other) is published unaltered, filled
// in for a case page by page with answers by chance, signed, and its response is valid FHIR R4 that says what was typed. A file that is
// refused has to say which item and why; TC_SEED answers otherwise.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test, equal, ok, match, client, load } from '../lib/tap.mjs';
import { program } from '../lib/daemon.mjs';
import { one } from '../lib/beneath.mjs';
import { fillByChance } from '../lib/by_chance.mjs';
import { chance } from '../lib/filling.mjs';
import { disorder } from '../forms/order.mjs';

const { Fhir } = load('fhir');
const fhir = new Fhir();
const folder = process.env.TC_FORMS ?? fileURLToPath(new URL('../forms/other', import.meta.url));
const manager = await client().as('CASE_MANAGER');
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[5];
const path = (part, more = '') => `/case/${part}?case=${reference}${more}`;
const invalid = text => [...fhir.validate(text, { errorOnUnexpected: true }).messages.filter(({ severity }) => ['fatal', 'error'].includes(severity)), ...disorder(text)];

async function begin(name) {
  const forms = await manager.get(path('forms'));
  const begun = await manager.submit(forms, '/case/form/begin', { name });
  equal(begun.status, 303, begun.text.slice(0, 2000));
  return begun;
}

async function sign(id, { page, typed, wrong, pages }) {
  ok(page.forms.some(({ action }) => action === '/case/form/sign'), `page ${pages} ended with ${page.status} at ${page.path}: ${JSON.stringify(wrong)}`);
  const signed = await manager.submit(page, '/case/form/sign');
  equal(signed.status, 303, signed.text.replace(/[\s\S]*error-summary/, '').slice(0, 2000));
  equal(await one(`SELECT state FROM response WHERE id = ${id}`), 'signed');
  const given = await manager.get(path('form/file', `&id=${id}`));
  equal(invalid(given.text), []);
  equal([...given.text.matchAll(/<answer>/g)].length, Number(await one(`SELECT COUNT(*) FROM answer WHERE response_id = ${id}`)));
  equal((await manager.get(path('form', `&id=${id}`))).status, 200, 'it is read');
  return typed;
}

const files = readdirSync(folder).filter(name => /\.(xml|json)$/.test(name)).sort();
ok(files.length > 0, `${folder} has forms`);
for (const [number, name] of files.entries()) {
  const published = program('form', 'publish', join(folder, name)), said = /^(\w+) version (\d+): /m.exec(published.out);
  if (!said) {
    await test(`${name} is refused with its reason`, () => ok(/: refused: .{10}/.test(published.err), published.err));
    continue;
  }
  await test(`${name} is filled in, signed and given out`, async () => {
    const begun = await begin(said[1]), id = /[?&]id=(\d+)/.exec(begun.location)[1];
    const filled = await fillByChance(manager, begun, chance(Number(process.env.TC_SEED ?? 7) + number));
    await sign(id, filled);
    if (process.env.TC_FORMS) process.stdout.write(`# ${said[1]}: ${filled.typed.size} questions, ${filled.pages} pages sent, called wrong: ${JSON.stringify(filled.wrong)}\n`);
  });
}

await test('a value set that is given beside a form brings its options; alone it is no form', async () => {
  const beside = name => fileURLToPath(new URL(`../forms/other/beside/${name}`, import.meta.url));
  equal(program('form', 'publish', beside('transport_set.xml')).code !== 0, true);
  const published = program('form', 'publish', beside('transport_set.xml'), beside('transport.json'));
  equal([published.code, /transport version \d+: published/.test(published.out), /not supported/.test(published.out)], [0, true, false], published.err);
  match(program('form', 'publish', beside('transport.json'), beside('transport_set.xml')).out, /stands already/);
  const begun = await begin('transport');
  match((await manager.follow(begun)).text, /On foot/);
  await sign(/[?&]id=(\d+)/.exec(begun.location)[1], await fillByChance(manager, begun, chance(3)));
});

await test('small hints are done: what other is called, units, links, kinds of text, short words, what stands below an answer', async () => {
  const published = program('form', 'publish', fileURLToPath(new URL('../forms/other/small_hints.json', import.meta.url)));
  match(published.out, /moving: not supported: mimeType: a document of a case is never image\/gif/);
  match(published.out, /not supported: no question uses the value set #left/);
  const begun = await begin('smallhints'), page = await manager.follow(begun), id = /[?&]id=(\d+)/.exec(begun.location)[1];
  for (const drawn of ['>Another language</label>', '<a class="govuk-link" href="https://forms.example.org/moving" target="_blank" rel="noopener noreferrer">', 'href="https://forms.example.org/about"', 'A walk to the bus counts.</span>',
    'tc-beside', '<option value="2">feet</option>', 'How this is kept:', 'The text below may not apply.', 'For how many minutes?']) ok(page.text.includes(drawn), `${drawn} in ${page.text}`);
  const document = (await manager.xml(page.path)).text, q = link => new RegExp(`<item q="(q\\d+)" number="\\d+" link="${link}"`).exec(document)[1];
  ok(!document.includes('link="days-how"'), 'instructions stand with their question');
  const wrong = await manager.submit(page, '/case/form/fill', { [q('days')]: '8', go: 'on' });
  equal(wrong.status, 422);
  match(wrong.text, /<a href="#q\d+">Active days: /);
  const typed = { [q('days')]: '3', [q('minutes')]: '20', [q('language')]: 'other', [`${q('language')}-other`]: 'Tigrinya', [q('height')]: '5.5', [`${q('height')}-unit`]: '2', go: 'on' };
  const again = await manager.follow(await manager.submit(wrong, '/case/form/fill', typed)); // with minutes, which are asked now
  const check = await manager.follow(await manager.submit(again, '/case/form/fill', typed));
  match(check.text, /For how many minutes\?<\/dt>\s*<dd class="govuk-summary-list__value">\s*<div class="tc-text">20</);
  equal((await manager.submit(check, '/case/form/sign')).status, 303);
  const given = (await manager.get(path('form/file', `&id=${id}`))).text;
  equal(invalid(given), []);
  match(given, /<unit value="feet"\/>\s*<system value="http:\/\/unitsofmeasure.org"\/>\s*<code value="\[ft_i\]"\/>/);
  match(given, /<valueString value="Tigrinya"\/>/);
  match((await manager.get(path('form', `&id=${id}`))).text, /For how many minutes\?<\/dt>\s*<dd class="govuk-summary-list__value">\s*<div class="tc-text">20</);
});
