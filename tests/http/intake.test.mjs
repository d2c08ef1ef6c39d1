// SPDX-License-Identifier: Apache-2.0
// Intake: a draft that only some open, the check for a person who is known, what a decision makes of it.
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { clock, count, once, one, sql, HOUR } from '../lib/beneath.mjs';

const worker = await client().as('INTAKE'), colleague = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const elsewhere = await client().as('SUPERVISOR_2'), southern = await client().as('CASE_MANAGER_2'), auditor = await client().as('AUDITOR');
const programmes = (await worker.xml('/intake')).text.match(/<programme\b[^>]*mine="yes"[^>]*>/g).map(tag => ({ id: /id="(\d+)"/.exec(tag)[1], name: /name="([^"]*)"/.exec(tag)[1] }));
const programme = programmes[0].id;

const idOf = page => /[?&]id=(\d+)/.exec(page.location)?.[1];
const begin = async (staff = worker, of = programme) => {
  const begun = await staff.submit(await staff.get('/intake'), '/intake/start', { programme: of });
  equal(begun.status, 303, begun.text?.slice(0, 800));
  return idOf(begun);
};
const open = (id, section, staff = worker, more = '') => staff.get(`/intake/${section}?id=${id}${more}`);
// Several values of one box need more than an object of fields.
const fill = async (id, section, values, staff = worker, page = null) => {
  const form = (page ?? await open(id, section, staff)).form(`/intake/${section}`);
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...form.fields, ...values })) for (const each of [value].flat()) body.append(name, each);
  return staff.post(form.action, body);
};
const born = (day, month, year, name = 'born') => ({ [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) });
const named = name => ({ given: name, family: `Intake${once}` });
const decide = (id, values, staff = worker, page = null) => fill(id, 'check', values, staff, page);
const inDays = days => { const date = new Date(Date.now() + days * 24 * HOUR * 1000); return [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()]; };

const whole = {
  person: { ...named('Ada'), ...born(3, 4, 1985) },
  identity: { preferred: 'Addie', pronouns: 'she/her', language: 'Polish', interpreter: 'yes', gender: 'woman', ethnicity_is: 'rather_not_say', living: 'street', disability: 'rather_not_say' },
  contact: { phone: '555 0142', phone_safe: 'yes', phone_voicemail: 'no', phone_hours: 'after six', address: '7 Hidden Lane', address_safe: 'no', address_masked: 'yes', contact_remark: 'Never while her brother is home' },
  referral: { source: 'health', referrer: 'Ward 3', reason: 'Nowhere to go after the ward' },
  needs: { need: ['housing', 'substance_use'], request: ['housing', 'money'], words: 'I need a <warm> place & quiet.' },
  eligibility: { result1: 'eligible', because1: 'Lives in the town', ...born(1, 1, 2026, 'from1') },
  risk: { urgency: '4', risk: ['no_shelter', 'medication'], risk_words: 'Sleeps by the weir', risk_done: 'A bed for tonight' },
  consent: { recipient: 'Mill Lane surgery', section: ['contact', 'plan'], purpose: 'To arrange a visit', given_how: 'spoken', witness: 'T. Brennan', ...born(2, 1, 2026, 'begins'), ...born(2, 1, 2090, 'ends') },
  'follow-up': { follow_up: ['30', '180'], follow_how: 'Text message' },
};

await test('every section keeps what was typed and leads to the next; any order is possible', async () => {
  const id = await begin();
  const order = ['needs', 'follow-up', 'person', 'identity', 'contact', 'referral', 'eligibility', 'risk', 'consent'];
  const next = { person: '/intake/known', identity: '/intake/contact', contact: '/intake/referral', referral: '/intake/needs', needs: '/intake/eligibility', eligibility: '/intake/risk', risk: '/intake/consent', consent: '/intake/follow-up', 'follow-up': '/intake/check' };
  for (const section of order) {
    const kept = await fill(id, section, whole[section]);
    equal(kept.status, 303, `${section}: ${kept.text.slice(0, 3000)}`);
    equal(kept.location, `${next[section]}?id=${id}`);
  }
  for (const section of order) for (const value of Object.values(whole[section]).flat()) {
    const form = (await open(id, section)).form(`/intake/${section}`).text;
    ok(form.includes(`value="${value}"`) || form.includes(String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')), `${section} shows ${value}`);
  }
  const check = await open(id, 'check');
  match(check.text, /Addie Intake[\s\S]*3 April 1985[\s\S]*Would rather not say[\s\S]*7 Hidden Lane[\s\S]*A place to live, Alcohol or drugs[\s\S]*&lt;warm&gt; place &amp; quiet[\s\S]*No shelter tonight, Medicine/);
  ok(check.links.includes(`/intake/contact?id=${id}&from=check`), 'each card leads back to its section');
  equal((await fill(id, 'referral', whole.referral, worker, await open(id, 'referral', worker, '&from=check'))).location, `/intake/check?id=${id}`);
});
