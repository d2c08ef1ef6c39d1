// SPDX-License-Identifier: Apache-2.0
// Referrals: written, sent on the ground of consents alone, answered, attended, ended; the letter that goes with one.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { audited, clock, once, one, sql } from '../lib/beneath.mjs';

const admin = await client().as('ADMIN'), manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const clinician = await client().as('CLINICIAN'), auditor = await client().as('AUDITOR'), stranger = await client().as('CASE_MANAGER_2');
const [, , , , reference, other] = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean);
const DAY = 86400, began = Date.now() + clock.get() * 1000, day = shift => new Date(began + shift * DAY * 1000).toISOString().slice(0, 10);
const date = (name, text) => Object.fromEntries(text.split('-').map((part, at) => [`${name}-${['year', 'month', 'day'][at]}`, String(Number(part))]));
const send = (staff, page, action, values) => staff.post(action, new URLSearchParams(Object.entries({ ...page.form(action).fields, ...values })
  .flatMap(([name, value]) => [value].flat().map(one => [name, one]))));

const harbour = `Harbour & <Clinic> ${once}`, shelter = `Winter shelter ${once}`;
const provider = async (name, more) => admin.submit(await admin.get('/provider/add'), '/provider/add', { name, services: 'Counselling', takes: 'open', address: '2 Quay Road', ...more });
const harbourId = /provider=([0-9]+)/.exec((await provider(harbour)).location)[1];
await provider(shelter);
await provider(`Closed ${once}`, { takes: 'closed', why: 'Full' });

const values = { provider: harbour, service: 'Counselling & care', reason: 'She asks for help.\nReads little.', urgency: 'soon', section: ['contact', 'plan'] };
const write = async (staff, more) => send(staff, await staff.get(`/case/referral/add?case=${reference}`), '/case/referral/add', { ...values, ...more });
const idOf = page => /#referral-([0-9]+)$/.exec(page.location)?.[1];
const form = (staff, act, id, of = reference) => staff.get(`/case/referral/${act}?case=${of}&id=${id}`);
const list = async (staff, more = '') => (await staff.get(`/case/referrals?case=${reference}${more}`)).text;
const card = (page, id) => new RegExp(`id="referral-${id}"[\\s\\S]*?(?=<div class="govuk-summary-card" id="referral|</main>)`).exec(page)?.[0] ?? '';
const come = async (staff, id, outcome, more) => staff.submit(await form(staff, 'step', id), '/case/referral/step', { outcome, ...more });
const out = async (staff, id, more) => staff.submit(await form(staff, 'send', id), '/case/referral/send', { fits: 'yes', ...more });
const agree = async (staff, more) => send(staff, await staff.get(`/case/consent/add?case=${reference}`), '/case/consent/add',
  { recipient: harbour, section: ['contact', 'plan'], purpose: 'To arrange counselling', given: 'writing', ...date('ends', '2090-02-01'), ...more });
const consentOf = page => /#consent-([0-9]+)$/.exec(page.location)?.[1];
const revoke = async id => manager.submit(await manager.get(`/case/consent/revoke?case=${reference}&id=${id}`), '/case/consent/revoke', { reason: 'Wishes so' });

const first = idOf(await write(manager));

await test('a referral is written as a draft, in the words that were typed', async () => {
  ok(first, 'the answer leads to the referral');
  match(card(await list(supervisor), first), /Harbour &amp; &lt;Clinic&gt;[\s\S]*Counselling &amp; care[\s\S]*Draft, not sent[\s\S]*Reads little\.[\s\S]*Soon[\s\S]*How to reach the person[\s\S]*Plan and services/);
  lacks((await manager.get(`/case?case=${reference}`)).text, /Referral sent/);
});

await test('what is missing or cannot be is named beside its field, and what was typed stays', async () => {
  for (const [field, more] of [['provider', { provider: '' }], ['provider', { provider: 'Nobody at all' }], ['provider', { provider: `Closed ${once}` }], ['service', { service: '' }],
    ['reason', { reason: '' }], ['urgency', { urgency: '' }], ['section', { section: [] }], ['section', { section: ['plan', 'everything'] }], ['section', { section: ['substance_use'] }]]) {
    const refused = await write(manager, { service: 'Refused one', ...more });
    equal(refused.status, 422, field);
    match(refused.text, new RegExp(`id="${field}-error"`), field);
    match(refused.text, field === 'service' ? /Reads little/ : /value="Refused one"/, field);
  }
  lacks(await list(manager), /Refused one/);
});

await test('without consent it is not sent: the page says what to do, and the draft stays', async () => {
  const page = await form(manager, 'send', first);
  match(page.text, /No consent covers[\s\S]*Record the person’s consent/);
  ok(!page.forms.some(found => found.action === '/case/referral/send'));
  const fields = { form: (await manager.get('/account')).form('/sign-out').fields.form, key: 'a'.repeat(31) + '1', case: reference, id: first, version: '1', fits: 'yes',
    ...date('happened', day(0)), ...date('check', day(7)) };
  const refused = await manager.post('/case/referral/send', fields);
  equal(refused.status, 422);
  match(refused.text, /was not sent and stays as a draft/);
  match(card(await list(manager), first), /Draft, not sent/);
  equal((await form(manager, 'letter', first)).status, 404, 'no letter of a draft');
});

let consent;
await test('the consent that it lacks is recorded from there, and then it goes out', async () => {
  const page = await manager.get(`/case/consent/add?case=${reference}&referral=${first}`), fields = page.form('/case/consent/add').fields;
  equal([fields.recipient, fields.purpose], [harbour, values.service]);
  for (const section of ['contact', 'plan']) match(page.text, new RegExp(`value="${section}"[^>]*checked`));
  consent = consentOf(await agree(manager, { section: ['contact'] }));
  match((await form(manager, 'send', first)).text, /Consent<[\s\S]*Plan and services[\s\S]*No consent/);
  consent = consentOf(await agree(manager, {}));
  equal((await out(manager, first, { fits: '' })).status, 422, 'its purpose was not judged');
  equal((await out(manager, first, date('check', '2020-01-01'))).status, 422);
  equal((await out(manager, first, date('happened', day(3)))).status, 422);
  equal((await out(manager, first, date('happened', day(-1)))).status, 303);
  match(card(await list(supervisor), first), /Sent, no answer yet[\s\S]*Ask for an answer/);
  match((await manager.get(`/case?case=${reference}`)).text, new RegExp(`/case/referrals\\?case=${reference}#referral-${first}[\\s\\S]{0,60}Referral sent: Harbour &amp; &lt;Clinic&gt;`));
  for (const act of ['send', 'change']) ok(!(await form(manager, act, first)).forms.some(found => found.action === `/case/referral/${act}`), act);
});

await test('silence shows: past the day to look again it is overdue', async () => {
  lacks(card(await list(manager), first), /Overdue/);
  await clock.while(9 * DAY, async () => match(card((await (await client().as('CASE_MANAGER')).get(`/case/referrals?case=${reference}`)).text, first), /Overdue/));
});

await test('the letter holds what was consented and nothing else, and is audited as an export', async () => {
  const mark = await audited.mark();
  const letter = await form(manager, 'letter', first);
  equal(letter.status, 200);
  match(letter.text, /Harbour &amp; &lt;Clinic&gt;[\s\S]*2 Quay Road[\s\S]*Reads little\.[\s\S]*How to reach the person[\s\S]*Goals of the person/);
  lacks(letter.text, /Notes of the last|Health, with|Substance use, with|Needs and strengths|42 CFR/);
  equal(await audited.since(mark, 'kind, result, detail'), [['export', 'ok', `letter of referral ${first}: contact,plan`]]);
  equal((await form(auditor, 'letter', first)).status, 403);
  equal((await manager.get(`/case/referral/letter?case=${reference}&id=${first}&as-of=${day(-1)}`)).status, 404);
});

await test('notes go with it only of those segments that were consented, and none that is restricted or struck', async () => {
  const note = async (title, more) => manager.submit(await manager.get(`/case/note/write?case=${reference}`), '/case/note/add',
    { kind: 'phone', title, body: 'Text', at: '09:15', ...date('happened', day(-2)), segment: 'normal', ...more });
  await note(`Told ${once}`, {});
  await note(`Restricted ${once}`, { restricted: 'yes' });
  await agree(manager, { section: ['notes'] });
  const id = idOf(await write(manager, { section: ['notes'] }));
  equal((await out(manager, id, {})).status, 303);
  const letter = (await form(manager, 'letter', id)).text;
  match(letter, new RegExp(`Told ${once}`));
  lacks(letter, new RegExp(`Restricted ${once}|Goals of the person`));
});

await test('of the last signed assessment it tells the domains that were consented', async () => {
  const id = idOf(await write(manager, { section: ['assessment'] })), caseId = await one(`SELECT id FROM case_file WHERE reference = '${reference}'`);
  await sql(`INSERT INTO assessment (case_id, kind, state, held_on, begun_at, begun_by, signed_at, signed_on, signed_by)
      SELECT ${caseId}, 'baseline', 'signed', '2026-01-05', UTC_TIMESTAMP(6), MIN(id), UTC_TIMESTAMP(6), '2026-01-05', MIN(id) FROM person;
    INSERT INTO assessment_need (assessment_id, domain, case_id, level, is_declined, strength) VALUES (LAST_INSERT_ID(), 'housing', ${caseId}, 4, FALSE, 'Told ${once} <strength>'),
      (LAST_INSERT_ID(), 'family', ${caseId}, NULL, TRUE, 'Declined ${once}'), (LAST_INSERT_ID(), 'substance_use', ${caseId}, 5, FALSE, 'Guarded ${once}'),
      (LAST_INSERT_ID(), 'health', ${caseId}, 5, FALSE, 'Ill ${once}');`);
  await agree(manager, { section: ['assessment'] });
  equal((await out(manager, id, {})).status, 303);
  const letter = (await form(manager, 'letter', id)).text;
  match(letter, new RegExp(`Housing[\\s\\S]*Serious need[\\s\\S]*Told ${once} &lt;strength&gt;`));
  lacks(letter, /Declined|Guarded|Ill |Family and relationships/);
});

await test('a consent that has ended since holds the letter back', async () => {
  const id = idOf(await write(manager, { provider: shelter }));
  const given = consentOf(await agree(manager, { recipient: shelter }));
  equal((await out(manager, id, {})).status, 303);
  equal((await form(manager, 'letter', id)).status, 200);
  await revoke(given);
  equal((await form(manager, 'letter', id)).status, 403);
  const page = card(await list(manager), id);
  match(page, /Nothing more may be told/);
  lacks(page, /referral\/letter/);
});

await test('it is followed from answer to result, and all of it is kept', async () => {
  equal((await come(manager, first, '', {})).status, 422);
  equal((await come(manager, first, 'attended', {})).status, 422, 'that cannot become of it yet');
  equal((await come(manager, first, 'accepted', date('happened', day(-5)))).status, 422, 'before it was sent');
  equal((await come(manager, first, 'accepted', { 'check-day': '', 'check-month': '', 'check-year': '' })).status, 422);
  equal((await come(manager, first, 'asked', { report: 'Nobody there' })).status, 303);
  match(card(await list(manager), first), /Sent, no answer yet/);
  equal((await come(supervisor, first, 'waiting_list', { report: 'Three <weeks>' })).status, 303);
  equal((await come(manager, first, 'booked', {})).status, 422);
  equal((await come(manager, first, 'booked', date('booked', day(2)))).status, 303);
  equal((await come(manager, first, 'not_attended', { report: 'Was ill' })).status, 303);
  equal((await come(manager, first, 'booked', date('booked', day(4)))).status, 303);
  equal((await come(manager, first, 'attended', {})).status, 303);
  equal((await come(manager, first, 'completed', {})).status, 422, 'without a result');
  equal((await come(manager, first, 'completed', { report: 'Goes there every week' })).status, 303);
  match(card(await list(supervisor), first), /Completed[\s\S]*Written[\s\S]*Sent[\s\S]*Asked, nothing new[\s\S]*Nobody there[\s\S]*waiting list[\s\S]*Three &lt;weeks&gt;[\s\S]*A day was agreed[\s\S]*not there[\s\S]*Was ill[\s\S]*The person was there[\s\S]*Goes there every week/);
  match((await manager.get(`/case?case=${reference}`)).text, /Referral completed[\s\S]*Referral attended/);
  ok(!(await form(manager, 'step', first)).forms.some(found => found.action === '/case/referral/step'));
  equal(await sql(`SELECT state, check_on IS NULL, attended_on IS NOT NULL, ended_on IS NOT NULL FROM referral WHERE id = ${first}`), [['completed', '1', '1', '1']]);
});

await test('a draft is withdrawn with a reason; a declined one says why', async () => {
  const draft = idOf(await write(manager, {}));
  equal((await come(manager, draft, 'withdrawn', {})).status, 422);
  equal((await come(manager, draft, 'withdrawn', { report: 'Found a place alone' })).status, 303);
  match(card(await list(manager), draft), /Withdrawn[\s\S]*Found a place alone/);
  const sent = idOf(await write(manager, {}));
  equal((await out(manager, sent, {})).status, 303);
  equal((await come(manager, sent, 'declined', { report: 'No room' })).status, 303);
  equal((await form(manager, 'letter', sent)).status, 404);
});

await test('of two who change a draft the second sees both; what two note at once is not lost', async () => {
  const id = idOf(await write(manager, {})), one = await form(manager, 'change', id), two = await form(supervisor, 'change', id);
  equal((await send(manager, one, '/case/referral/change', { service: 'From the manager', section: ['contact', 'plan'] })).status, 303);
  const clash = await send(supervisor, two, '/case/referral/change', { service: 'From the supervisor', section: 'plan' });
  equal(clash.status, 409);
  match(clash.text, /From the manager[\s\S]*From the supervisor/);
  equal((await supervisor.submit(clash, '/case/referral/change', {})).status, 303, 'sent again on purpose');
  const send1 = await form(manager, 'send', id), send2 = await form(supervisor, 'send', id);
  equal((await manager.submit(send1, '/case/referral/send', { fits: 'yes' })).status, 303);
  equal((await supervisor.submit(send2, '/case/referral/send', { fits: 'yes' })).status, 422, 'it was sent meanwhile');
  const note1 = await form(manager, 'step', id), note2 = await form(supervisor, 'step', id);
  equal((await manager.submit(note1, '/case/referral/step', { outcome: 'accepted', report: 'From the manager' })).status, 303);
  const late = await supervisor.submit(note2, '/case/referral/step', { outcome: 'booked', ...date('booked', day(3)), report: 'From the supervisor' });
  equal(late.status, 409);
  match(late.text, /From the supervisor/);
});

await test('a form that is sent twice writes one', async () => {
  const page = await manager.get(`/case/referral/add?case=${reference}`), service = `Once only ${once}`;
  equal(idOf(await send(manager, page, '/case/referral/add', { ...values, service })), idOf(await send(manager, page, '/case/referral/add', { ...values, service })));
  equal(await one(`SELECT COUNT(*) FROM referral WHERE service = '${service}'`), '1');
});

await test('a partner stays the same under another name, and the referral keeps the old one', async () => {
  const id = idOf(await write(manager, {})), page = await admin.get(`/provider/change?provider=${harbourId}`), renamed = `Renamed ${once}`;
  equal((await admin.submit(page, '/provider/change', { name: renamed })).status, 303);
  match(card(await list(manager), id), /Harbour &amp;/);
  equal((await out(manager, id, {})).status, 303, 'the consent names who they are');
  match((await form(manager, 'letter', id)).text, new RegExp(renamed));
});

await test('what tells of substance use is for those who may read of it, and goes only on a written consent to that', async () => {
  const id = idOf(await write(clinician, { provider: shelter, section: ['substance_use'], segment: 'normal' }));
  ok(id);
  for (const staff of [clinician, auditor]) match(await list(staff), new RegExp(`id="referral-${id}"`));
  for (const staff of [manager, supervisor]) {
    lacks(await list(staff), new RegExp(`referral-${id}`));
    for (const act of ['send', 'change', 'step', 'letter']) equal((await form(staff, act, id)).status, 404, act);
  }
  await agree(clinician, { recipient: shelter, section: ['substance_use'] });
  equal((await out(clinician, id, {})).status, 303);
  match((await form(clinician, 'letter', id)).text, /Substance use, with notes[\s\S]*42 CFR/);
  lacks((await manager.get(`/case?case=${reference}`)).text, new RegExp(`#referral-${id}"`));
});

await test('who reads cases reads referrals and writes none; a stranger and another case see nothing', async () => {
  match(await list(auditor), /Completed/);
  lacks(await list(auditor), /\/case\/referral\//);
  equal((await auditor.get(`/case/referral/add?case=${reference}`)).status, 403);
  for (const path of ['referrals?', 'referral/add?', ...['change', 'send', 'step', 'letter'].map(act => `referral/${act}?id=${first}&`)])
    equal((await stranger.get(`/case/${path}case=${reference}`)).status, 404, path);
  for (const act of ['change', 'send', 'step', 'letter']) equal((await form(manager, act, first, other)).status, 404, act);
});

await test('an earlier date shows what there was then, and offers no form', async () => {
  lacks(await list(manager, `&as-of=${day(-1)}`), /referral-[0-9]|\/case\/referral\//);
  const at = (await one(`SELECT MIN(row_end) FROM referral FOR SYSTEM_TIME ALL WHERE id = ${first}`)).replace(' ', 'T');
  const past = await manager.get(`/case/referrals?case=${reference}&as-of=${new Date(new Date(`${at.slice(0, 23)}Z`) - 1).toISOString()}`);
  if (past.status === 200) match(card(past.text, first), /Draft, not sent/);
});
