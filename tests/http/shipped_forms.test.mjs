// SPDX-License-Identifier: Apache-2.0
// Forms that come with the program, and others in XML and JSON, filled in page by page as a browser does, with answers by chance: what is
// signed is given out as FHIR, and says what was typed.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test, equal, ok, match, client, load, setting } from '../lib/tap.mjs';
import { program } from '../lib/daemon.mjs';
import { one } from '../lib/beneath.mjs';
import { disorder } from '../forms/order.mjs';

const { Fhir } = load('fhir');
const fhir = new Fhir();
const manager = await client().as('CASE_MANAGER');
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[3]; // of its own: drafts are one a case and form
const file = name => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const path = (part, more = '') => `/case/${part}?case=${reference}${more}`;
const typedOf = (form, seed) => execFileSync(`${setting('TC_BUILD')}/tests/forms/fill`, [form, String(seed), 'all', 'typed'], { encoding: 'utf8' })
  .trim().split('\n').map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).replaceAll('\t', '\n')]);

const begin = async name => {
  const begun = await manager.submit(await manager.get(path('forms')), '/case/form/begin', { name });
  equal(begun.status, 303, begun.text);
  return begun;
};
// What a browser would send of a page: the fields that are drawn, with what was typed in them.
const values = (page, typed) => {
  const drawn = new Set([...page.text.matchAll(/name="(q[0-9][^"]*)"/g)].map(([, name]) => name));
  const sent = {};
  for (const [name, value] of typed)
    if (drawn.has(name) || drawn.has(`${name}-day`)) sent[name] = name in sent ? [].concat(sent[name], value) : value;
  return sent;
};
async function fillIn(begun, typed) {
  let page = await manager.follow(begun);
  for (let turn = 0; turn < 30 && page.forms.some(form => form.action === '/case/form/fill'); turn++) {
    const kept = await manager.submit(page, '/case/form/fill', { ...values(page, typed), go: 'on' });
    equal(kept.status, 303, kept.text.replace(/[\s\S]*error-summary/, '').slice(0, 3000));
    page = await manager.follow(kept);
  }
  return page;
}

const forms = [['phq9', 'conf/form/phq9.xml'], ['gad7', 'conf/form/gad7.xml'], ['risk_screen', 'conf/form/risk_screen.xml'],
  ['healthneeds', 'tests/forms/other/health_needs.json'], ['social_needs', 'tests/forms/other/social_needs.json'], ['newer', 'tests/forms/other/newer.json']];
for (const [name, source] of forms)
  await test(`${name} is filled in, signed and given out`, async () => {
    if (source.startsWith('tests/')) {
      const published = program('form', 'publish', file(source));
      equal(published.code, 0, published.err);
    }
    const begun = await begin(name), id = /[?&]id=(\d+)/.exec(begun.location)[1], typed = typedOf(file(source), 11);
    const check = await fillIn(begun, typed);
    const signed = await manager.submit(check, '/case/form/sign');
    equal(signed.status, 303, signed.text.slice(0, 3000));
    equal(await one(`SELECT state FROM response WHERE id = ${id}`), 'signed');
    const given = await manager.get(path('form/file', `&id=${id}`));
    match(given.headers['content-type'] ?? '', /xml/);
    const wrong = fhir.validate(given.text, { errorOnUnexpected: true }).messages.filter(({ severity }) => ['fatal', 'error'].includes(severity));
    equal([...wrong, ...disorder(given.text)], []);
    const answers = Number(await one(`SELECT COUNT(*) FROM answer WHERE response_id = ${id}`));
    equal([...given.text.matchAll(/<answer>/g)].length, answers);
    ok(answers >= 5, `${answers} answers`);
  });
