// SPDX-License-Identifier: Apache-2.0
// Consents: recorded as given, revoked and never lost; who reads one that names substance use.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { sql } from '../lib/beneath.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const clinician = await client().as('CLINICIAN'), auditor = await client().as('AUDITOR'), admin = await client().as('ADMIN');
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[1];

const consents = async staff => (await staff.get(`/case/consents?case=${reference}`)).text;
const fields = { recipient: 'Harbour & <Clinic>', section: ['contact', 'plan'], purpose: 'To arrange care', given: 'writing', 'ends-day': '1', 'ends-month': '2', 'ends-year': '2090' };
const send = (staff, page, action, values) => staff.post(action, new URLSearchParams(Object.entries({ ...page.form(action).fields, ...values })
  .flatMap(([name, value]) => [value].flat().map(one => [name, one]))));
const add = async (staff, more) => send(staff, await staff.get(`/case/consent/add?case=${reference}`), '/case/consent/add', { ...fields, ...more });
const idOf = page => /#consent-([0-9]+)$/.exec(page.location)?.[1];
const form = (staff, id) => staff.get(`/case/consent/revoke?case=${reference}&id=${id}`);

const first = idOf(await add(manager, {}));

await test('a consent stands on its page and in the timeline, as it was typed', async () => {
  ok(first, 'the answer leads to the consent');
  const text = await consents(supervisor);
  match(text, /Harbour &amp; &lt;Clinic&gt;/);
  match(text, /How to reach the person[\s\S]*Plan and services/);
  match(text, /To arrange care/);
  match(text, /Valid/);
  match((await manager.get(`/case?case=${reference}`)).text, new RegExp(`/case/consents\\?case=${reference}#consent-${first}`));
});

await test('what is missing or cannot be is named beside its field, and what was typed stays', async () => {
  for (const [field, more] of [['recipient', { recipient: '' }], ['section', { section: [] }], ['purpose', { purpose: '' }], ['given', { given: [] }],
    ['witness', { given: 'spoken' }], ['ends', { 'ends-year': '' }], ['ends', { 'ends-year': '2020' }], ['begins', { 'begins-year': '2080' }]]) {
    const refused = await add(manager, { recipient: 'Refused one', ...more });
    equal(refused.status, 422, field);
    match(refused.text, new RegExp(`id="${field}-error"`), field);
    match(refused.text, /To arrange care|id="purpose-error"/, field);
  }
  lacks(await consents(manager), /Refused one/);
});

await test('a spoken one names who heard it', async () => {
  equal((await add(manager, { recipient: 'Spoken House', given: 'spoken', witness: 'T. Witness' })).status, 303);
  match(await consents(manager), /Witness: T\. Witness/);
});

await test('substance use: in writing only, recorded and read by those alone who may read of it', async () => {
  equal((await add(manager, { section: ['plan', 'substance_use'], recipient: 'Not mine' })).status, 422);
  lacks((await manager.get(`/case/consent/add?case=${reference}`)).text, /substance_use/);
  equal((await add(clinician, { section: ['substance_use'], given: 'spoken', witness: 'T. Witness', recipient: 'Only heard' })).status, 422);
  const id = idOf(await add(clinician, { section: ['substance_use'], recipient: 'Recovery House' }));
  ok(id);
  for (const staff of [clinician, auditor]) match(await consents(staff), /Recovery House/);
  for (const staff of [manager, supervisor]) {
    lacks(await consents(staff), /Recovery House/);
    lacks((await staff.get(`/case?case=${reference}`)).text, /Recovery House/);
    equal((await form(staff, id)).status, 404);
  }
  const page = await form(manager, first);
  equal((await send(manager, page, '/case/consent/revoke', { id, reason: 'Guessed' })).status, 404);
  equal((await sql(`SELECT COUNT(*) FROM consent WHERE id = ${id} AND revoked_on IS NULL`))[0][0], '1');
});

await test('of two who revoke it the second is told; it stays readable with day and reason', async () => {
  const one = await form(manager, first), two = await form(supervisor, first);
  equal((await send(manager, one, '/case/consent/revoke', { reason: '' })).status, 422);
  equal((await send(manager, one, '/case/consent/revoke', { reason: 'Too early', 'revoked-year': '2001' })).status, 422);
  equal((await send(manager, one, '/case/consent/revoke', { reason: 'Wishes so', key: '0'.repeat(31) + '7' })).status, 303);
  equal((await send(supervisor, two, '/case/consent/revoke', { reason: 'Second' })).status, 422);
  const text = await consents(supervisor);
  match(text, /Revoked/);
  match(text, /Wishes so/);
  match(text, /Harbour &amp; &lt;Clinic&gt;/);
  lacks(text, new RegExp(`consent/revoke[^"]*id=${first}"`));
  match((await manager.get(`/case?case=${reference}`)).text, /Consent revoked[\s\S]*Wishes so/);
});

await test('a version that is not today’s is refused', async () => {
  const id = idOf(await add(manager, { recipient: 'Other House' })), page = await form(manager, id);
  equal((await send(manager, page, '/case/consent/revoke', { version: '9', reason: 'Late' })).status, 409);
  match(await consents(manager), new RegExp(`consent/revoke[^"]*id=${id}"`));
});

await test('who reads cases only reads; the administrator does neither', async () => {
  equal((await auditor.get(`/case/consent/add?case=${reference}`)).status, 403);
  equal((await admin.get(`/case/consents?case=${reference}`)).status, 403);
});

await test('before it was recorded there was none: an earlier date shows so and offers no form', async () => {
  const past = await manager.get(`/case/consents?case=${reference}&as-of=${new Date(Date.now() - 86400e3).toISOString().slice(0, 10)}`);
  lacks(past.text, /Harbour|Spoken House|\/case\/consent\/add/);
});
