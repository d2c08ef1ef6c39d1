// SPDX-License-Identifier: Apache-2.0
// Documents: added as they are, known by their bytes, saved outside whole and as files only, withdrawn but kept.
import { createHash, randomBytes } from 'node:crypto';
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { sql, one } from '../lib/beneath.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR'), clinician = await client().as('CLINICIAN');
const auditor = await client().as('AUDITOR'), privacy = await client().as('PRIVACY'), admin = await client().as('ADMIN');
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[2];

const pdf = text => Buffer.from(`%PDF-1.4\n% ${text} ${randomBytes(8).toString('hex')}\n%%EOF\n`);
const documents = async staff => (await staff.get(`/case/documents?case=${reference}`)).text;
const form = staff => staff.get(`/case/document/add?case=${reference}`);
const file = (staff, id) => staff.get(`/case/document?case=${reference}&id=${id}`);
const fields = { title: 'Letter of the housing office', kind: 'housing', segment: 'normal', 'dated-day': '3', 'dated-month': '5', 'dated-year': '2026' };
const idOf = page => /#document-([0-9]+)$/.exec(page.location ?? '')?.[1];

// A form with a file as a browser sends it.
function multipart(values, { name, bytes, type = 'application/octet-stream' } = {}) {
  const mark = `----tc${randomBytes(12).toString('hex')}`;
  const parts = Object.entries(values).map(([field, value]) => Buffer.from(`--${mark}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`));
  if (bytes) parts.push(Buffer.from(`--${mark}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`), bytes, Buffer.from('\r\n'));
  return { body: Buffer.concat([...parts, Buffer.from(`--${mark}--\r\n`)]), type: `multipart/form-data; boundary=${mark}` };
}
async function add(staff, upload, more = {}) {
  const page = await form(staff);
  const { body, type } = multipart({ ...page.form('/case/document/add').fields, ...fields, ...more }, upload);
  return staff.request('POST', '/case/document/add', { body, headers: { 'Content-Type': type, Origin: process.env.TC_ORIGIN ?? staff.base.origin } });
}

const letter = pdf('letter');
const first = idOf(await add(manager, { name: 'Letter: 3 May; Łódź.exe', bytes: letter, type: 'text/html' }));

await test('a file stands on its page, in the timeline and among what a pathway counts', async () => {
  ok(first, 'the answer leads to the document');
  const text = await documents(supervisor);
  match(text, /Letter of the housing office/);
  match(text, /3 May 2026/);
  match(text, /Letter_ 3 May_ Łódź\.pdf/, 'a safe name with the extension of its bytes');
  match((await manager.get(`/case?case=${reference}`)).text, /Document added: Letter of the housing office/);
});

await test('it comes back byte by byte, to be saved and never shown', async () => {
  const answer = await file(supervisor, first);
  equal(answer.status, 200);
  ok(answer.bytes.equals(letter), 'the very bytes');
  equal(answer.type, 'application/pdf');
  equal(answer.headers['content-disposition'], `attachment; filename="Letter_ 3 May_ ____d__.pdf"; filename*=UTF-8''Letter_%203%20May_%20%C5%81%C3%B3d%C5%BA.pdf`);
  equal(answer.headers['x-content-type-options'], 'nosniff');
  match(answer.headers['content-security-policy'], /^default-src 'none'; sandbox;/);
  equal(answer.headers['content-length'], String(letter.length));
  equal(answer.headers['cache-control'], 'no-store');
});

await test('saving it outside stands in the audit log as an export, of this case and document', async () => {
  await file(manager, first);
  const [[kind, object, detail, seen]] = await sql(`SELECT a.kind, a.object, a.detail, f.reference FROM audit_entry a JOIN case_file f ON f.id = a.case_id
    WHERE a.route = '/case/document' ORDER BY a.at DESC, a.seq DESC LIMIT 1`);
  equal([kind, object, detail, seen], ['export', `document ${first}`, `${letter.length} bytes`, reference]);
});

await test('large files travel whole; the database has them in pieces', async () => {
  const large = Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(9 * 1024 * 1024 + 77), Buffer.from('\n%%EOF')]);
  const id = idOf(await add(manager, { name: 'large.pdf', bytes: large }, { title: 'Large one' }));
  ok(id);
  ok((await file(manager, id)).bytes.equals(large), 'nine megabytes come back as they went');
  equal(await one(`SELECT COUNT(*) FROM document_piece WHERE document_id = ${id}`), '37');
});

await test('a file of twenty megabytes is taken, a larger one is answered beside its field, and far too much by a page', async () => {
  const most = Buffer.alloc(20 * 1024 * 1024, 'a');
  equal((await add(manager, { name: 'most.txt', bytes: most }, { title: 'The most' })).status, 303);
  const more = await add(manager, { name: 'more.txt', bytes: Buffer.alloc(20 * 1024 * 1024 + 1, 'a') }, { title: 'One byte more' });
  equal(more.status, 422);
  match(more.text, /id="file-error"[\s\S]*larger than the size named here/);
  match(more.text, /value="One byte more"/, 'what was typed stays');
  match(more.text, /at most 20 MB/);
  const far = await add(manager, { name: 'far.txt', bytes: Buffer.alloc(25.5 * 1024 * 1024, 'a') }, { title: 'Far too much' });
  equal(far.status, 413);
  match(far.text, /This is too much at once/);
  const beyond = await add(manager, { name: 'beyond.txt', bytes: Buffer.alloc(28 * 1024 * 1024, 'a') }, { title: 'Beyond what the web server takes' });
  equal(beyond.status, 413);
  match(beyond.text, /This is too much at once[\s\S]*Nothing of it was kept/);
  lacks(await documents(manager), /One byte more|Far too much|Beyond/);
});

await test('the bytes decide what it is, not its name or what the browser says', async () => {
  for (const bytes of [Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), Buffer.from('PK\x03\x04 not really'), Buffer.from('%PDF-1.4 cut short')]) {
    const refused = await add(manager, { name: 'harmless.pdf', bytes, type: 'application/pdf' }, { title: 'Harmless' });
    equal(refused.status, 422);
    match(refused.text, /id="file-error"[\s\S]*kind of file is not taken/);
  }
  const page = idOf(await add(manager, { name: 'page.html', bytes: Buffer.from('<script>alert(1)</script>'), type: 'text/html' }, { title: 'A page' }));
  const answer = await file(manager, page);
  equal(answer.type, 'text/plain; charset=utf-8');
  match(answer.headers['content-disposition'], /filename="page\.txt"/);
});

await test('what is missing is named beside its field', async () => {
  for (const [field, more, upload] of [['title', { title: '' }, true], ['kind', { kind: '' }, true], ['dated', { 'dated-month': '13' }, true], ['file', {}, false]]) {
    const refused = await add(manager, upload ? { name: 'x.pdf', bytes: pdf('x') } : undefined, { title: 'Refused one', ...more });
    equal(refused.status, 422, field);
    match(refused.text, new RegExp(`id="${field}-error"`), field);
  }
  equal((await add(manager, { name: 'x.pdf', bytes: pdf('x') }, { segment: 'clinical', title: 'Refused one' })).status, 422, 'a segment of others');
  equal((await add(manager, { name: 'x.pdf', bytes: Buffer.alloc(0) }, { title: 'Refused one' })).status, 422, 'an empty file');
  lacks(await documents(manager), /Refused one/);
});

await test('the same file twice in a case is said; under another name too', async () => {
  const twice = await add(supervisor, { name: 'other name.pdf', bytes: letter }, { title: 'Again' });
  equal(twice.status, 422);
  match(twice.text, /id="file-error"[\s\S]*stands in this case already/);
});

await test('the same form sent twice adds one document', async () => {
  const page = await form(manager), bytes = pdf('once');
  const { body, type } = multipart({ ...page.form('/case/document/add').fields, ...fields, title: 'Sent twice' }, { name: 'once.pdf', bytes });
  const send = () => manager.request('POST', '/case/document/add', { body, headers: { 'Content-Type': type, Origin: process.env.TC_ORIGIN ?? manager.base.origin } });
  equal([(await send()).location, (await send()).status], [(await send()).location, 303]);
  equal(await one("SELECT COUNT(*) FROM document WHERE title = 'Sent twice'"), '1');
});

await test('of a segment: listed, opened and counted only for those who may read it', async () => {
  const id = idOf(await add(clinician, { name: 'clinic.pdf', bytes: pdf('clinic') }, { segment: 'clinical', title: 'Letter of the clinic' }));
  ok(id);
  for (const staff of [clinician, auditor]) {
    match(await documents(staff), /Letter of the clinic/);
    equal((await file(staff, id)).status, 200);
  }
  for (const staff of [manager, supervisor]) {
    lacks(await documents(staff), /Letter of the clinic/);
    lacks((await staff.get(`/case?case=${reference}`)).text, /Letter of the clinic/);
    equal((await file(staff, id)).status, 404);
    equal((await staff.get(`/case/document/change?case=${reference}&id=${id}`)).status, 404);
  }
});

await test('of two who change what is said of it the second sees both texts', async () => {
  const mine = await manager.get(`/case/document/change?case=${reference}&id=${first}`), theirs = await supervisor.get(`/case/document/change?case=${reference}&id=${first}`);
  equal((await manager.submit(mine, '/case/document/change', { title: 'Letter, better said', kind: 'letter' })).status, 303);
  const clash = await supervisor.submit(theirs, '/case/document/change', { title: 'Letter, said otherwise' });
  equal(clash.status, 409);
  match(clash.text, /Letter, better said[\s\S]*Letter, said otherwise/);
  ok((await file(manager, first)).bytes.equals(letter), 'the bytes are as they were');
});

await test('withdrawn: by who added it or a supervisor, with a reason; nobody is offered it then but audit and privacy', async () => {
  const bytes = pdf('wrong'), id = idOf(await add(manager, { name: 'Wrong person.pdf', bytes }, { title: 'Of another person' }));
  const path = `/case/document/withdraw?case=${reference}&id=${id}`;
  lacks((await clinician.get(path)).text, /action="\/case\/document\/withdraw"/);
  const page = await supervisor.get(path);
  equal((await supervisor.submit(page, '/case/document/withdraw', { reason: '' })).status, 422);
  equal((await supervisor.submit(page, '/case/document/withdraw', { reason: 'Wrong record', key: '9'.repeat(32) })).status, 303);
  for (const staff of [manager, supervisor]) {
    const text = await documents(staff);
    match(text, /A document that was withdrawn[\s\S]*Wrong record/);
    lacks(text, /Of another person|Wrong person/);
    equal((await file(staff, id)).status, 404);
  }
  for (const staff of [auditor, privacy]) {
    match(await documents(staff), /Of another person/);
    ok((await file(staff, id)).bytes.equals(bytes), 'kept whole');
  }
  equal((await add(manager, { name: 'Wrong person.pdf', bytes }, { title: 'Added again' })).status, 303, 'withdrawn by mistake: it may be added again');
  lacks((await manager.get(path)).text, /action="\/case\/document\/withdraw"/);
});

await test('bytes that changed beneath never leave', async () => {
  const id = idOf(await add(manager, { name: 'whole.pdf', bytes: pdf('whole') }, { title: 'Whole' }));
  await sql(`UPDATE document_piece SET content = CONCAT(LEFT(content, LENGTH(content) - 1), 'X') WHERE document_id = ${id}`);
  const answer = await file(manager, id);
  equal(answer.status, 500);
  lacks(answer.text, /%PDF/);
  await sql(`DELETE FROM document_piece WHERE document_id = ${id}`);
  equal((await file(manager, id)).status, 500);
});

await test('the digest is the one that b2sum gives', async () => {
  const known = createHash('sha256').update(letter).digest('hex'); // another digest, of the bytes that came back
  equal(createHash('sha256').update((await file(manager, first)).bytes).digest('hex'), known);
  const id = idOf(await add(manager, { name: 'abc.txt', bytes: Buffer.from('abc') }, { title: 'Three letters' }));
  equal((await one(`SELECT LOWER(HEX(digest)) FROM document WHERE id = ${id}`)), 'bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319');
});

await test('another case’s document is not found by its number; who only reads only reads', async () => {
  const other = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[3];
  equal((await manager.get(`/case/document?case=${other}&id=${first}`)).status, 404);
  equal((await auditor.get(`/case/document/add?case=${reference}`)).status, 403);
  equal((await admin.get(`/case/documents?case=${reference}`)).status, 403);
  equal((await file(admin, first)).status, 403);
});

await test('before it was added there was none: an earlier date shows so and offers no form', async () => {
  const past = await manager.get(`/case/documents?case=${reference}&as-of=${new Date(Date.now() - 86400e3).toISOString().slice(0, 10)}`);
  lacks(past.text, /Letter, better said|\/case\/document\/add/);
});
