// SPDX-License-Identifier: Apache-2.0
// Responses to the forms that the program comes with, and to other Questionnaires, answered by chance: each is valid FHIR R4
// (npm package fhir) and says of the form what the form says of itself.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { equal, ok, test } from '../lib/tap.mjs';
import { disorder } from './order.mjs';

const { Fhir } = createRequire(join(process.env.TC_NPM, '/'))('fhir');
const fhir = new Fhir();
const fill = join(process.env.TC_BUILD, 'tests/forms/fill');
const forms = (folder, kind) => readdirSync(join(process.env.TC_TOP, folder)).filter((name) => kind.test(name)).map((name) => join(process.env.TC_TOP, folder, name));
const shipped = forms('conf/form', /\.xml$/);
const others = forms('tests/forms/other', /\.(xml|json)$/);
const answered = (form, seed, way) => execFileSync(fill, [form, String(seed), way], { encoding: 'utf8', maxBuffer: 1 << 26 });

const grave = ({ severity }) => ['fatal', 'error'].includes(severity);
const wrong = (text) => [...fhir.validate(text, { errorOnUnexpected: true }).messages.filter(grave), ...disorder(text)];
const name = (form) => form.replace(/.*\//, '');
const asked = (text) => new Set([...text.matchAll(/<linkId value="([^"]*)"/g)].map((match) => match[1]));

for (const form of shipped)
  await test(`${name(form)} is valid FHIR R4`, () => equal(wrong(readFileSync(form, 'utf8')), []));

for (const form of [...shipped, ...others]) {
  await test(`${name(form)}: what is answered by chance is valid FHIR R4`, () => {
    for (let seed = 1; seed <= 25; seed++) equal(wrong(answered(form, seed, 'some')), [], `seed ${seed}`);
  });
  await test(`${name(form)}: so it is if all, none, or "would rather not say" is answered`, () => {
    for (const way of ['all', 'none', 'declined']) equal(wrong(answered(form, 7, way)), [], way);
  });
}

for (const form of shipped) {
  const links = asked(readFileSync(form, 'utf8'));
  await test(`${name(form)}: a response asks nothing that the form does not, and names its version`, () => {
    const text = answered(form, 3, 'all');
    ok([...asked(text)].every((link) => links.has(link)), 'linkIds are those of the form');
    const url = /<url value="([^"]*)"/.exec(readFileSync(form, 'utf8'))[1];
    ok(text.includes(`<questionnaire value="${url}|2"/>`), url);
    ok(text.includes('<status value="completed"/>'), 'status');
  });
}

await test('what was declined says so, and has no value', () => {
  const text = answered(shipped.find((form) => form.endsWith('phq9.xml')), 1, 'declined');
  equal([...text.matchAll(/asked-declined/g)].length, 10);
  ok(!text.includes('valueCoding'), 'no coding beside it');
});

await test('a response that is no FHIR is seen', () => {
  const text = answered(shipped[0], 1, 'all');
  for (const [from, to] of [['<status value="completed"/>', ''], ['"completed"', '"finished"'], ['<authored', '<written'], ['<item>', '<item><note value="x"/>'],
    [/<id [^>]*>(.*?)(<status [^>]*>)/, '$2$1'], [/<linkId ([^>]*)>(<text [^>]*>)/, '$2<linkId $1>']]) {
    ok(text.replace(from, to) !== text, `${from} is there`);
    ok(wrong(text.replace(from, to)).length > 0, `${from}: ${to}`);
  }
});
