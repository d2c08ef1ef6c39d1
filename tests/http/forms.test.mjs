// SPDX-License-Identifier: Apache-2.0
// Forms are published, from the command line and by those whose role allows it: first looked at, then for good; retired with a reason.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test, equal, ok, match, throws, client } from '../lib/tap.mjs';
import { program, sql } from '../lib/daemon.mjs';
import { one } from '../lib/beneath.mjs';

const planner = await client().as('PROGRAMME_MANAGER'), admin = await client().as('ADMIN'), manager = await client().as('CASE_MANAGER');
const folder = mkdtempSync('/tmp/throughcare-form-');
const mark = `t${randomBytes(4).toString('hex')}`; // a name of this run's own

// ---- Questionnaires ----
const item = (link, type, inside = '') => `<item><linkId value="${link}"/><text value="Question ${link}"/><type value="${type}"/>${inside}</item>`;
const when = (link, inside = '<operator value="exists"/><answerBoolean value="true"/>') => `<enableWhen><question value="${link}"/>${inside}</enableWhen>`;
const xml = (name, items, more = '') => `<Questionnaire xmlns="http://hl7.org/fhir"><url value="https://example.org/Questionnaire/${name}"/><version value="1.0"/>` +
  `<name value="${name}"/><title value="Form &lt;${name}&gt;"/><status value="active"/>${more}${items}</Questionnaire>`;
const json = (name, items) => JSON.stringify({ resourceType: 'Questionnaire', url: `https://example.org/Questionnaire/${name}`, name, title: `Form ${name}`, status: 'active', item: items });

// ---- as a browser sends a file ----
function multipart(values, name, bytes) {
  const line = `----tc${randomBytes(12).toString('hex')}`;
  const parts = Object.entries(values).map(([field, value]) => Buffer.from(`--${line}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`));
  parts.push(Buffer.from(`--${line}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/xml\r\n\r\n`), Buffer.from(bytes), Buffer.from('\r\n'));
  return { body: Buffer.concat([...parts, Buffer.from(`--${line}--\r\n`)]), type: `multipart/form-data; boundary=${line}` };
}
async function send(staff, bytes, name = 'form.xml') {
  const { body, type } = multipart((await staff.get('/form/add')).form('/form/add').fields, name, bytes);
  return staff.request('POST', '/form/add', { body, headers: { 'Content-Type': type, Origin: process.env.TC_ORIGIN ?? staff.base.origin } });
}
const check = async (staff, bytes, name) => staff.follow(await send(staff, bytes, name));
const publish = (staff, page) => staff.submit(page, '/form/publish');
const publishes = page => page.forms.some(form => form.action === '/form/publish');
const file = (name, text) => { const path = `${folder}/${name}`; writeFileSync(path, text); return path; };
const idOf = page => /id=(\d+)/.exec(page.location ?? '')?.[1];

await test('the forms that come with the program are published, each with its questions', async () => {
  const list = await planner.xml('/forms'), names = list.all('form', 'name');
  for (const name of ['discharge_summary', 'follow_up', 'gad7', 'intake', 'needs_and_strengths', 'phq9', 'review', 'risk_screen']) ok(names.includes(name), name);
  const id = await one("SELECT MIN(id) FROM form WHERE name = 'phq9'");
  equal(await one(`SELECT COUNT(*) FROM form_item WHERE form_id = ${id}`), await one(`SELECT questions FROM form WHERE id = ${id}`));
  const page = await planner.get(`/form?id=${id}`);
  equal(page.status, 200);
  match(page.text, /Little interest or pleasure in doing things/);
  match(page.text, /came with the program/);
  const review = await planner.xml(`/form?id=${await one("SELECT MIN(id) FROM form WHERE name = 'review'")}`);
  match(review.text, /<used occasion="review">/, 'the pathways that begin with it are named');
  match((await planner.get('/forms?as=csv')).text, /^"phq9","1",/m);
});

await test('nobody else sees or publishes forms', async () => {
  for (const path of ['/forms', '/form?id=1', '/form/add', '/form/file?id=1&kind=xml']) equal((await manager.get(path)).status, 403, path);
  equal((await admin.get('/forms')).status, 200);
  equal((await planner.get('/form?id=999999')).status, 404);
});

await test('what repeats, and its scores, are looked at as they are asked', async () => {
  const group = `<item><linkId value="g"/><text value="Children"/><type value="group"/><repeats value="true"/>${item('name', 'string')}</item>`;
  const sent = await send(planner, xml(`${mark}_group`, item('a', 'boolean') + group));
  match((await planner.xml(sent.location)).text, /<item q="q2"[^>]*repeats="yes"[\s\S]*<instance place="\.1"[^>]*><item q="q3\.1"/);
  match((await planner.follow(sent)).text, /Children[\s\S]*Question name/);
  const id = await one("SELECT MIN(id) FROM form WHERE name = 'phq9'");
  match((await planner.xml(`/form?id=${id}`)).text, /<score name="[^"]*" title="[^"]*"( needed="\d+")? least="0" most="27" better="lower"><band low="0"/);
});

let first;
await test('a file is looked at first: what it asks, what of it is not supported; then it is published for good', async () => {
  const text = xml(mark, item('a', 'boolean') + item('b', 'string', '<extension url="http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"><valueExpression><language value="text/fhirpath"/><expression value="1"/></valueExpression></extension>').replace(/(<item>)(.*?)(<extension.*<\/extension>)/, '$1$3$2') );
  const page = await check(planner, text);
  match(page.text, /Question a/);
  match(page.text, /first version of/);
  match(page.text, /<code>b<\/code>: calculatedExpression/);
  equal(await one(`SELECT COUNT(*) FROM form WHERE name = '${mark}'`), '0', 'looking publishes nothing');
  const done = await publish(planner, page);
  equal(done.status, 303);
  first = idOf(done);
  equal(await sql(`SELECT version, questions, segment, published_by = (SELECT name FROM person WHERE login = '${process.env.TC_USER_PROGRAMME_MANAGER}') FROM form WHERE id = ${first}`), '1\t2\tnormal\t1');
  match((await planner.follow(done)).text, /The form was published/);
  const saved = await planner.get(`/form/file?id=${first}&kind=xml`);
  equal(saved.type, 'application/fhir+xml');
  equal(saved.text, text, 'byte by byte');
  equal(await one(`SELECT COUNT(*) FROM audit_entry WHERE route = '/form/publish' AND object = 'form ${mark}'`), '1');
});

await test('the next version says in words what differs, the very same document stands already', async () => {
  const page = await check(planner, xml(mark, item('a', 'boolean', '<required value="true"/>') + item('c', 'integer')));
  match(page.text, /would become version 2/);
  match(page.text, /<code>a<\/code>: .*required/);
  match(page.text, /<code>c<\/code>: /);
  match(page.text, /<code>b<\/code>: /);
  const second = idOf(await publish(planner, page));
  match((await planner.get(`/form?id=${second}`)).text, /Differences to the version before[\s\S]*<code>c<\/code>/);
  const same = await check(planner, xml(mark, item('a', 'boolean', '<required value="true"/>') + item('c', 'integer')));
  match(same.text, /newest version already/);
  ok(!publishes(same), 'there is nothing to publish');
});

await test('of two who publish at once the second is told, and sees the differences to the other version', async () => {
  const one1 = await check(planner, xml(mark, item('x', 'boolean'))), two = await check(admin, xml(mark, item('y', 'boolean')));
  equal((await publish(planner, one1)).status, 303);
  const clash = await publish(admin, two);
  equal(clash.status, 409);
  match(clash.text, /another version meanwhile/);
  match(clash.text, /would become version 4/);
  equal((await publish(admin, clash)).status, 303);
});

await test('a file is its sender’s alone, and can be thrown away', async () => {
  const page = await check(planner, xml(`${mark}x`, item('a', 'boolean')));
  equal((await admin.get(page.path)).status, 404);
  equal((await planner.submit(page, '/form/drop')).status, 303);
  equal((await planner.get(page.path)).status, 404);
  equal((await planner.submit(page, '/form/publish', { key: 'd'.repeat(32) })).status, 404);
});

const many = Array.from({ length: 60000 }, (_, i) => `<item><linkId value="${i}"/><type value="display"/></item>`).join('');
const deep = '<item><linkId value="d"/><type value="group"/>'.repeat(200) + '</item>'.repeat(200);
const ours = 'urn:throughcare:form:';
const bad = {
  'a cycle in enableWhen': [xml(mark, item('a', 'boolean', when('b')) + item('b', 'boolean', when('a'))), /circle/],
  'a linkId that stands twice': [xml(mark, item('a', 'boolean') + item('a', 'string')), /a\b.*stands twice/],
  'a million items': [xml(mark, many), /more than 2000 items/],
  'items too deep': [xml(mark, deep), /deeper than 12/],
  'a DOCTYPE': [`<!DOCTYPE Questionnaire [<!ENTITY x SYSTEM "file:///etc/passwd">]>${xml(mark, item('a', 'string'))}`, /a DOCTYPE is not read/],
  'entities that grow': [`<!DOCTYPE q [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>${xml(mark, item('a', 'string')).replace('Question a', '&c;')}`, /a DOCTYPE is not read/],
  'another version of FHIR': [xml(mark, item('a', 'string')).replace('http://hl7.org/fhir', 'http://hl7.org/fhir/DSTU2'), /the namespace of Questionnaire is .*DSTU2/],
  'FHIR STU3, by what it says': [xml(mark, item('a', 'choice', '<option><valueString value="x"/></option>')), /FHIR STU3/],
  'another resource': [xml(mark, '').replaceAll('Questionnaire', 'Patient'), /this is a Patient: a Questionnaire is asked for/],
  'bad XPath': [xml(mark, item('a', 'integer'), `<extension url="${ours}score"><extension url="name"><valueCode value="s"/></extension><extension url="title"><valueString value="S"/></extension><extension url="formula"><valueString value="sum(answer["/></extension></extension>`), /no XPath/],
  'a regex that explodes': [xml(mark, '<item><extension url="http://hl7.org/fhir/StructureDefinition/regex"><valueString value="(a+)+b(a|a)*(x+x+)+y"/></extension><linkId value="a"/><text value="A"/><type value="string"/></item>'), /the regular expression .* explodes/],
  'an answer that fits no type': [xml(mark, item('a', 'integer') + item('b', 'string', when('a', '<operator value="="/><answerString value="x"/>'))), /b\b.*compares the integer .* with a string/],
  'no XML at all': ['hello', /Start tag expected/],
  'half of it': [xml(mark, item('a', 'string')).slice(0, -30), /:1: /],
  'broken JSON': ['{"resourceType": "Questionnaire", ', /line 1, column 34: no JSON/],
  'JSON that says a thing twice': [`{"resourceType": "Questionnaire", "name": "${mark}", "name": "other"}`, /duplicate object key/],
  'a million items in JSON': [json(mark, Array.from({ length: 50000 }, (_, i) => ({ linkId: `${i}`, type: 'display' }))), /more than 2000 items/],
};
for (const [name, [bytes, reason]] of Object.entries(bad)) {
  await test(`${name} is refused with its reason`, async () => {
    const page = await check(planner, bytes);
    equal(page.status, 200);
    match(page.text, /cannot be published/);
    const why = /Why it is refused<\/h2>\s*<ul[^>]*>([\s\S]*?)<\/ul>/.exec(page.text)?.[1] ?? '';
    match(why, reason);
    ok(!publishes(page), 'nothing to press');
    const drop = page.form('/form/drop').fields;
    equal((await planner.post('/form/publish', { ...drop, version: '4' })).status, 422, 'nor by hand');
    const told = program('form', 'check', file('bad', bytes));
    equal(told.code, 4);
    match(told.out, reason, 'the command line says the same');
    equal(program('form', 'publish', file('bad', bytes)).code, 3);
  });
}

await test('a file over the limit is refused beside its field', async () => {
  const answer = await send(planner, Buffer.alloc(4 * 1024 * 1024 + 1, 32));
  equal(answer.status, 422);
  match(answer.text, /id="file-error"[\s\S]*too large for a form/);
});

await test('JSON is published as well, and saved as it came and as FHIR XML', async () => {
  const text = json(`${mark}j`, [{ linkId: 'a', text: 'Ünï & <b>', type: 'string' }]);
  const id = idOf(await publish(planner, await check(planner, text, 'form.json')));
  equal((await planner.get(`/form/file?id=${id}&kind=source`)).text, text);
  const saved = await planner.get(`/form/file?id=${id}&kind=xml`);
  match(saved.text, /<linkId value="a"/);
  match(saved.text, /Ünï &amp; &lt;b(>|&gt;)/);
  match((await planner.get(`/form?id=${id}`)).text, /Ünï &amp; &lt;b(>|&gt;)/);
});

await test('a version is retired with a reason; the one before it is begun again, until all are retired', async () => {
  const newest = () => one(`SELECT COALESCE(MAX(version), 0) FROM form f WHERE name = '${mark}' AND NOT EXISTS (SELECT 1 FROM form_retired r WHERE r.form_id = f.id)`);
  const id = await one(`SELECT MAX(id) FROM form WHERE name = '${mark}'`), page = await planner.get(`/form/retire?id=${id}`);
  const refused = await planner.submit(page, '/form/retire');
  equal(refused.status, 422);
  match(refused.text, /id="reason-error"/);
  equal((await planner.submit(page, '/form/retire', { reason: 'Wrong scale', key: 'b'.repeat(32) })).status, 303);
  equal(await newest(), '3');
  match((await planner.get(`/form?id=${id}`)).text, /Wrong scale/);
  match((await planner.get('/forms')).text, /version 3 is begun/);
  equal((await planner.submit(page, '/form/retire', { reason: 'Again', key: 'c'.repeat(32) })).status, 422);
  equal((await planner.submit(await planner.get(`/form/retire?id=${first}`), '/form/retire', { reason: 'No use', all: 'yes' })).status, 303);
  equal(await newest(), '0');
});

// ---- the command line ----
const tool = `${mark}c`;

await test('check names each remark with file, linkId and reason, and ends with 4 for what is refused', async () => {
  const good = program('form', 'check', file('good.xml', xml(tool, item('a', 'boolean'))));
  equal(good.code, 0);
  match(good.out, new RegExp(`good.xml: ${tool}, 1 questions, 0 scores: good`));
  const circle = program('form', 'check', file('circle.xml', bad['a cycle in enableWhen'][0]), `${folder}/good.xml`);
  equal(circle.code, 4);
  match(circle.out, /circle\.xml:(\d+:)? a: refused: .*circle/);
  match(circle.out, /good\.xml: .*good$/m);
  const million = program('form', 'check', file('million.xml', xml(tool, '<item><linkId value="x"/><type value="display"/></item>'.repeat(1000000))));
  equal(million.code, 4);
  match(million.out, /million\.xml: refused: .*longer than 4194304 bytes/);
  match(program('form', 'check', `${folder}/none.xml`).err, /none\.xml/);
  equal(program('form', 'check').code, 2);
});

await test('publish, diff, list and retire', async () => {
  const path = file('tool.xml', xml(tool, item('a', 'boolean')));
  equal(program('form', 'diff', path).code, 4);
  match(program('form', 'publish', path).out, new RegExp(`^${tool} version 1: published$`, 'm'));
  match(program('form', 'publish', path).out, new RegExp(`^${tool} version 1: stands already$`, 'm'));
  equal(program('form', 'diff', path).code, 0);
  const other = file('other.xml', xml(tool, item('a', 'boolean') + item('b', 'date')));
  const diff = program('form', 'diff', other);
  equal(diff.code, 4);
  match(diff.out, /^b: /m);
  match(program('form', 'publish', other).out, /^  b: .*\n[^]*version 2: published/m, 'with what differs');
  match(program('form', 'list').out, new RegExp(`^${tool} +2 .*2 questions, 0 responses`, 'm'));
  equal(program('form', 'retire', tool, '2').code, 2, 'a reason is asked for');
  equal(program('form', 'retire', tool, '2', '--reason', 'x'.repeat(401)).code, 2, 'of four hundred characters at most');
  equal(program('form', 'retire', tool, '2', '--reason', 'Too long').code, 0);
  equal(program('form', 'retire', tool, '2', '--reason', 'Too long').code, 1);
  match(program('form', 'publish', other).out, /version 3: published/, 'what is retired may be published again');
  equal(program('form', 'retire', tool, '--reason', 'No use').code, 0);
  equal(await one(`SELECT COUNT(*) FROM form f JOIN form_retired r ON r.form_id = f.id WHERE f.name = '${tool}' AND r.reason <> ''`), '3');
  equal(await one(`SELECT COUNT(*) FROM audit_entry WHERE route IN ('form publish', 'form retire') AND object = 'form ${tool}'`), '5');
  equal(program('form', 'publish', file('bad.xml', bad['a DOCTYPE'][0])).code, 3);
});

await test('what was published cannot be changed, not even beneath the program', async () => {
  for (const statement of ["UPDATE form SET title = 'x' WHERE id = 1", 'DELETE FROM form_item WHERE form_id = 1']) {
    await throws(() => one(statement), /a published form stands/);
  }
});

rmSync(folder, { recursive: true });
