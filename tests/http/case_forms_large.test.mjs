// SPDX-License-Identifier: Apache-2.0
// Forms as large as they come: five hundred questions with long texts, groups that repeat as often as they may, scores that look at everything.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { test, equal, ok, match, client } from '../lib/tap.mjs';
import { count, once, one, sql, takeCases } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';

const manager = await client().as('CASE_MANAGER');
const [[reference]] = await takeCases('CASE_MANAGER', 1);
const path = (part, more = '') => `/case/${part}?case=${reference}${more}`;
const folder = mkdtempSync('/tmp/throughcare-large-'), ours = 'urn:throughcare:form:';
const publish = (name, items, more = '') => {
  writeFileSync(`${folder}/${name}.xml`, `<Questionnaire xmlns="http://hl7.org/fhir"><extension url="${ours}name"><valueCode value="${name}"/></extension>${more}<url value="https://example.org/${name}"/><title value="${name}"/><status value="active"/>${items}</Questionnaire>`);
  return program('form', 'publish', `${folder}/${name}.xml`);
};
const begin = async name => {
  const begun = await manager.submit(await manager.get(path('forms')), '/case/form/begin', { name });
  equal(begun.status, 303, begun.text.slice(0, 2000));
  return /[?&]id=(\d+)/.exec(begun.location)[1];
};
const fill = (id, page) => manager.get(path('form/fill', `&id=${id}&page=${page}`));
const fields = page => [...new Set([...page.text.matchAll(/name="(q\d+(?:\.\d+)*)"/g)].map(([, name]) => name))];
const send = async (id, page, value, more = {}) => {
  const shown = await fill(id, page);
  return manager.submit(shown, '/case/form/fill', { ...Object.fromEntries(fields(shown).map(name => [name, value(name)])), go: 'on', ...more });
};
const sign = async id => manager.submit(await manager.get(path('form/check', `&id=${id}`)), '/case/form/sign');
const many = (length, item) => Array.from({ length }, (_, i) => item(i)).join('');
const level = i => `<answerOption><valueCoding><extension url="http://hl7.org/fhir/StructureDefinition/ordinalValue"><valueDecimal value="${i}"/></extension><code value="c${i}"/><display value="Level ${i}"/></valueCoding></answerOption>`;
const choices = many(500, i => `<item><linkId value="a${i}"/><text value="Question ${i}"/><type value="choice"/>${many(4, level)}</item>`);
const score = (formula, more = '') => `<extension url="${ours}score"><extension url="name"><valueCode value="s"/></extension><extension url="title"><valueString value="Highest"/></extension><extension url="formula"><valueString value="${formula}"/></extension>${more}</extension>`;
const highest = 'answer[@ordinal and not(@ordinal &lt; ../answer/@ordinal)][1]/@ordinal', least = `<extension url="least"><valueInteger value="1"/></extension>`;

await test('what is typed into five hundred questions is kept until there is no room; that is said, what was kept stands and is signed', async () => {
  const name = `long_${once}`;
  equal(publish(name, many(500, i => `<item><linkId value="a${i}"/><text value="Question ${i}"/><type value="text"/></item>`)).code, 0);
  const id = await begin(name), long = 'x'.repeat(16000), size = () => one(`SELECT LENGTH(sealed) FROM response_draft WHERE response_id = ${id}`);
  let page = 1, sent = await send(id, page, () => long);
  while (sent.status === 303 && page < 9) sent = await send(id, ++page, () => long);
  equal([sent.status, page], [422, 3], `page ${page}, ${await size()} bytes`);
  match(sent.text, /There is no room for more in this form/);
  match(sent.text, new RegExp(long.slice(0, 200)), 'what was typed stands in its fields');
  equal((await send(id, page, () => 'Shorter')).status, 303);
  match((await fill(id, 1)).text, new RegExp(long.slice(0, 200)));
  equal((await sign(id)).status, 303);
  equal(await count(`SELECT COUNT(*) FROM answer WHERE response_id = ${id} AND LENGTH(text) = 16000`), 120);
  for (const part of ['form', 'form/history', 'form/file']) equal((await manager.get(path(part, `&id=${id}`))).status, 200, part);
  const amended = await manager.submit(await manager.get(path('form/amend', `&id=${id}`)), '/case/form/amend', { reason: 'Too long' });
  equal(amended.status, 303, 'it can be put right');
});

await test('a group that repeats fifty times is drawn, kept and signed; the fifty-first is not there', async () => {
  const name = `often_${once}`;
  equal(publish(name, `<item><linkId value="g"/><text value="People"/><type value="group"/><repeats value="true"/>${many(10, i => `<item><linkId value="b${i}"/><text value="Thing ${i}"/><type value="string"/></item>`)}</item>`).code, 0);
  const id = await begin(name), form = (await fill(id, 1)).form('/case/form/fill').fields;
  const all = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`q${2 + i % 10}.${1 + Math.floor(i / 10)}`, `Value ${i}`]));
  equal((await manager.post('/case/form/fill', { ...form, ...all, 'q1-count': '50', go: 'on' })).status, 303);
  const page = await fill(id, 1);
  equal(fields(page).length, 500);
  const beyond = await manager.post('/case/form/fill', { ...page.form('/case/form/fill').fields, 'q2.51': 'One more', go: 'on' });
  equal(beyond.status, 422);
  equal((await sign(id)).status, 303);
  equal(await count(`SELECT COUNT(*) FROM answer WHERE response_id = ${id}`), 500);
});

await test('groups within groups ask no more questions than a page can draw; one more is refused, what was kept stands', async () => {
  const name = `within_${once}`, group = (link, inner) => `<item><linkId value="${link}"/><text value="Group ${link}"/><type value="group"/><repeats value="true"/>${inner}</item>`;
  equal(publish(name, group('o', group('i', many(30, i => `<item><linkId value="b${i}"/><text value="Thing ${i}"/><type value="string"/></item>`)))).code, 0);
  const id = await begin(name), form = (await fill(id, 1)).form('/case/form/fill').fields;
  const all = (outer, inner) => Object.fromEntries(Array.from({ length: outer * inner }, (_, i) => [`q3.${1 + Math.floor(i / inner)}.${1 + i % inner}`, 'x']));
  equal((await manager.post('/case/form/fill', { ...form, ...all(50, 6), go: 'later' })).status, 303);
  equal((await sign(id)).status, 303);
  equal(await sql(`SELECT asked, answered FROM response WHERE id = ${id}`), [['9000', '300']]);
  const next = await begin(name), fresh = (await fill(next, 1)).form('/case/form/fill').fields;
  const refused = await manager.post('/case/form/fill', { ...fresh, ...all(50, 7), go: 'later' });
  equal(refused.status, 422);
  match(refused.text, /There is no room for more in this form/);
  equal((await manager.post('/case/form/fill', { ...(await fill(next, 1)).form('/case/form/fill').fields, ...all(17, 2), go: 'later' })).status, 303);
  const full = await manager.submit(await fill(next, 1), '/case/form/fill', { 'q3.1.1': 'Typed last', go: 'add-q1' });
  equal(full.status, 422);
  match(full.text, /There is no room for another one on this page/);
  match((await fill(next, 1)).text, /Typed last/);
});

await test('the highest of five hundred answers is found wherever it stands', async () => {
  const name = `highest_${once}`;
  equal(publish(name, choices, score(highest, least)).code, 0);
  const id = await begin(name);
  for (let page = 1, sent; !sent || /fill/.test(sent.location); page++) {
    sent = await send(id, page, name => name === 'q500' ? '4' : '2');
    equal(sent.status, 303, sent.text.slice(0, 2000));
  }
  equal((await sign(id)).status, 303);
  equal(await sql(`SELECT is_valid, ROUND(value) FROM response_score WHERE response_id = ${id}`), [['1', '3']]);
});

await test('a formula that would take too long, and numbers that no column holds, are refused when the form is published', async () => {
  const name = `refused_${once}`, number = more => `<item>${more}<linkId value="n"/><text value="How many?"/><type value="choice"/>`;
  const cases = [
    [score(highest, least), choices.replaceAll('</item>', '</item>') + choices.replaceAll('linkId value="a', 'linkId value="z'), /takes too many steps/],
    [score('1000000000000 * sum(answer/@number)'), `<item><extension url="http://hl7.org/fhir/StructureDefinition/minValue"><valueInteger value="0"/></extension><extension url="http://hl7.org/fhir/StructureDefinition/maxValue"><valueInteger value="99"/></extension><linkId value="n"/><text value="How many?"/><type value="integer"/></item>`, /more than a score holds/],
    ['', `${number('')}${level(1000000000)}</item>`, /ordinalValue is .* more than an answer holds/],
    ['', `${number('')}<answerOption><valueDecimal value="1e30"/></answerOption></item>`, /more than an answer holds/],
  ];
  for (const [more, items, words] of cases) {
    const refused = publish(name, items, more);
    equal(refused.code, 3, refused.out);
    match(refused.err + refused.out, words);
  }
});

await test('what has more fields than a form takes is refused on a page that says why and what to do, however many they are', async () => {
  equal(publish('test_few', '<item><linkId value="a"/><text value="How?"/><type value="string"/></item>').code, 0);
  const shown = await fill(await begin('test_few'), 1), pairs = Object.entries(shown.form('/case/form/fill').fields), mark = '----tcmanyfields';
  for (const length of [4100, 75000, 250000]) {
    const part = ([name, value]) => `--${mark}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const parts = [...pairs.map(part), many(length, i => part([`q${i + 1}`, '1'])), `--${mark}--\r\n`].join('');
    const typed = new URLSearchParams([...pairs, ...Array.from({ length: Math.min(length, 75000) }, (_, i) => [`q${i + 1}`, '1'])]).toString();
    for (const [type, body] of [[`multipart/form-data; boundary=${mark}`, parts], ['application/x-www-form-urlencoded', typed]]) {
      const sent = await manager.request('POST', '/case/form/fill', { body: Buffer.from(body), headers: { 'Content-Type': type, Origin: process.env.TC_ORIGIN ?? manager.base.origin } });
      equal(sent.status, 413, `${length} ${type}`);
      match(sent.text, /has more in it than a form takes. Nothing of it was kept[\s\S]*Go back: most browsers still show what you typed/);
    }
  }
});

rmSync(folder, { recursive: true });
