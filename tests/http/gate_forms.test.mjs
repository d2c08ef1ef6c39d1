// SPDX-License-Identifier: Apache-2.0
// Forms: from whom they may come, sent twice, sent by two people, sent with something wrong.
import { test, equal, ok, match, client, setting } from '../lib/tap.mjs';
import { aCase, count, once, sql } from '../lib/beneath.mjs';

const today = new Date().toISOString().slice(0, 10);
const note = (title, more = {}) => ({ kind: 'phone', title: title && `${title} ${once}`, body: `The text of ${title} & <more>`, happened: today, at: '00:01', ...more });
const notes = title => count(`SELECT COUNT(*) FROM note WHERE title = '${title} ${once}'`);
const writer = await client().as('CASE_MANAGER');
const reference = await aCase(writer);
const form = async (someone = writer) => (await someone.get(`/case/note/write?case=${reference}`)).form('/case/note/add');

await test('a form without its token, with another\'s, or from another site changes nothing', async () => {
  const { action, fields } = await form();
  const other = await client().as('CASE_MANAGER');
  const theirs = (await form(other)).fields.form;
  const send = (values, headers) => writer.post(action, { ...fields, ...note('forged'), ...values }, headers);
  equal((await send({ form: '' }, { Origin: null })).status, 403);
  equal((await send({ form: fields.form.replace(/^./, c => c === '0' ? '1' : '0') }, { Origin: null })).status, 403);
  equal((await send({ form: theirs }, { Origin: null })).status, 403);
  equal((await send({}, { Origin: 'https://evil.example' })).status, 403);
  equal((await send({}, { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' })).status, 403);
  equal((await send({}, { 'Sec-Fetch-Site': 'same-site' })).status, 403);
  equal(await notes('forged'), 0);
  ok(await count("SELECT COUNT(*) FROM audit_entry WHERE kind = 'refusal' AND route = '/case/note/add'") >= 6, 'refusals are not in the audit');
  equal((await send({}, { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' })).status, 303);
  equal(await notes('forged'), 1);
});

await test('a sign-in from another site is refused', async () => {
  const values = { username: setting('TC_USER_CASE_MANAGER'), password: setting('TC_PASSWORD_CASE_MANAGER') };
  equal((await client().post('/sign-in', values, { Origin: 'https://evil.example' })).status, 403);
  equal((await client().post('/sign-in', values, { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' })).status, 403);
});

await test('a form of the session before comes back with what was typed, and can be sent then', async () => {
  const someone = await client().as('CASE_MANAGER');
  const { action, fields } = await form(someone);
  const inAnotherTab = { username: setting('TC_USER_CASE_MANAGER'), password: setting('TC_PASSWORD_CASE_MANAGER') };
  equal((await someone.post('/sign-in', inAnotherTab)).status, 303);
  const back = await someone.post(action, { ...fields, ...note('from the old tab') }, { 'Sec-Fetch-Site': 'same-origin' });
  equal(back.status, 403);
  equal(await notes('from the old tab'), 0);
  equal(back.form(action).fields.title, `from the old tab ${once}`);
  const values = back.form(action).fields;
  equal((await someone.post(action, { ...values, ...note('from the old tab') })).status, 303);
  equal(await notes('from the old tab'), 1);
});

await test('a form without its key is refused', async () => {
  const { action, fields } = await form();
  for (const key of ['', 'zz', fields.key.slice(1)]) equal((await writer.post(action, { ...fields, ...note('keyless'), key })).status, 400);
  equal(await notes('keyless'), 0);
});

await test('what needs mending comes back with what was typed and where it is wrong', async () => {
  const { action, fields } = await form();
  const noDay = { 'happened-day': '30', 'happened-month': '2', 'happened-year': '2026' };
  const page = await writer.post(action, { ...fields, ...note('', { minutes: 'many', ...noDay, body: 'a <b> & "c"' }) });
  equal(page.status, 422);
  equal([page.form(action).fields.body, page.form(action).fields.minutes], ['a <b> & "c"', 'many']);
  const xml = await writer.post(`${action}?as=xml`, { ...fields, ...note('', { minutes: 'many', ...noDay }) });
  equal(xml.status, 422);
  equal(xml.all('error', 'field').sort(), ['happened', 'minutes', 'title']);
  equal(xml.all('error', 'key').sort(), ['not-a-date', 'not-a-number', 'required']);
  equal(xml.attribute('page', 'path'), '/case/note/write');
});

await test('a key that was seen answers with its receipt; with another form it keeps what was typed', async () => {
  const { action, fields } = await form();
  const first = await writer.post(action, { ...fields, ...note('keyed') });
  const again = await writer.post(action, { ...fields, ...note('keyed') });
  equal([first.status, again.status, again.location], [303, 303, first.location]);
  equal(await notes('keyed'), 1);
  const step = (await writer.get(`/case/next?case=${reference}`)).form('/case/next');
  const other = await writer.post(step.action, { ...step.fields, key: fields.key, step: 'with a used key', due: today });
  equal(other.status, 409);
  equal(other.form(step.action).fields.step, 'with a used key');
  ok(other.form(step.action).fields.key !== fields.key);
});

await test('the page before, changed and sent again under its old key, loses nothing', async () => {
  const { action, fields } = await form();
  equal((await writer.post(action, { ...fields, ...note('as first sent') })).status, 303);
  const changed = { ...fields, ...note('as first sent'), body: 'Words added after going back' };
  const page = await writer.post(action, changed);
  equal(page.status, 409);
  equal(page.form(action).fields.body, 'Words added after going back');
  equal((await writer.post(action, { ...page.form(action).fields, ...note('sent on purpose') })).status, 303);
  equal([await notes('as first sent'), await notes('sent on purpose')], [1, 1]);
});

await test('the same words under the same key for another case, named in the address, are no repetition', async () => {
  const { action, fields } = await form(), second = (await writer.xml('/cases')).all('case', 'reference').filter(Boolean)[1];
  const { case: first, ...rest } = { ...fields, ...note('for two') };
  equal((await writer.post(`${action}?case=${first}`, rest)).status, 303);
  equal((await writer.post(`${action}?case=${first}`, rest)).status, 303);
  equal((await writer.post(`${action}?case=${second}`, rest)).status, 409);
  equal(await notes('for two'), 1);
});

await test('another person\'s key is no receipt', async () => {
  const { action, fields } = await form();
  await writer.post(action, { ...fields, ...note('mine') });
  const other = await client().as('CASE_MANAGER_3');
  const theirs = (await other.get(`/case/note/write?case=${await aCase(other)}`)).form(action);
  const page = await other.post(action, { ...theirs.fields, ...note('theirs'), key: fields.key });
  equal(page.status, 409);
  equal(page.location, null);
  equal(page.form(action).fields.title, `theirs ${once}`);
});

await test('a thousand forms, each sent twice at once, act a thousand times', async () => {
  const TIMES = 1000, AT_ONCE = 6;
  const before = await count('SELECT COUNT(*) FROM note');
  const audited = await count("SELECT COUNT(*) FROM audit_entry WHERE kind = 'change' AND route = '/case/note/add'");
  const last = (await writer.xml('/cases')).all('case', 'reference').filter(Boolean).at(-1); // not the first, which other tests read
  const { action, fields } = (await writer.get(`/case/note/write?case=${last}`)).form('/case/note/add');
  let next = 0;
  const wrong = [];
  const work = async () => {
    for (let number = next++; number < TIMES; number = next++) {
      const key = number.toString(16).padStart(8, '0') + fields.key.slice(8);
      const values = { ...fields, key, ...note(`doubled ${number}`) };
      const [a, b] = await Promise.all([writer.post(action, values), writer.post(action, values)]);
      if (a.status !== 303 || b.status !== 303 || a.location !== b.location) wrong.push([number, a.status, b.status, a.location, b.location]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  equal(wrong, []);
  equal(await count('SELECT COUNT(*) FROM note') - before, TIMES);
  equal(await count("SELECT COUNT(*) FROM audit_entry WHERE kind = 'change' AND route = '/case/note/add'") - audited, TIMES);
  equal(await count("SELECT COUNT(DISTINCT title) FROM note WHERE title LIKE 'doubled %'"), TIMES);
  // Out of the way of the tests that follow.
  await sql("DELETE FROM note_access WHERE note_id IN (SELECT id FROM note WHERE title LIKE 'doubled %'); DELETE FROM note WHERE title LIKE 'doubled %'");
});

await test('the second of two editors gets a page with both texts, and nothing is lost', async () => {
  const one = await client().as('CASE_MANAGER'), two = await client().as('SUPERVISOR');
  const path = `/case/next?case=${reference}`;
  const first = (await one.get(path)).form('/case/next'), second = (await two.get(path)).form('/case/next');
  equal((await one.post(first.action, { ...first.fields, step: 'The first text', due: today })).status, 303);
  const clash = await two.post(second.action, { ...second.fields, step: 'The second text', due: today });
  equal(clash.status, 409);
  match(clash.text, /The first text/);
  match(clash.text, /The second text/);
  const xml = await two.post(`${second.action}?as=xml`, { ...second.fields, step: 'The second text', due: today });
  ok(xml.has('clash'));
  const resolved = clash.form('/case/next');
  equal(resolved.fields.step, 'The second text');
  equal((await two.post(resolved.action, resolved.fields)).status, 303);
});

await test('what is not there, not ours, malformed or for another role is refused alike in POST', async () => {
  const { action, fields } = await form();
  const other = await client().as('CASE_MANAGER_2');
  const foreign = await aCase(other);
  for (const one of [foreign, '000000000', 'x', '']) equal((await writer.post(action, { ...fields, ...note('not ours'), case: one })).status, 404, one);
  equal(await notes('not ours'), 0);
  const auditor = await client().as('AUDITOR');
  const page = await auditor.get(`/case?case=${reference}`);
  equal(page.status, 200);
  const token = page.form('/sign-out').fields;
  equal((await auditor.post(action, { ...token, ...note('auditor'), key: fields.key, case: reference })).status, 403);
  equal(await notes('auditor'), 0);
});
