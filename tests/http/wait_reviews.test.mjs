// SPDX-License-Identifier: Apache-2.0
// Reviews: what happened since the last, where each result leads, goals that go on, each turn of the loop.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { sql, one, clock, takeCases, HOUR } from '../lib/beneath.mjs';
import { fillIn } from '../lib/fill.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR');
const stranger = await client().as('CASE_MANAGER_2');

const [[reference, id]] = await takeCases('CASE_MANAGER', 1);
const iso = days => new Date(Date.now() + clock.get() * 1000 + days * 86400000).toISOString().slice(0, 10);
const date = (name, days) => { const [year, month, day] = iso(days).split('-'); return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }; };
const form = (staff = manager) => staff.get(`/case/review/hold?case=${reference}`);
const asked = { present: 'Ana & her sister', view: '“I sleep <better>.”', changed: 'She works nights.' };
const words = { answer: 'The clinic writes on Friday.', ...date('next', 28) };
// The form that the pathway names is filled in first; then the page signs it with what only the record knows.
const fill = async (answers = {}, staff = manager) => fillIn(staff, await form(staff), 'review', { ...asked, held: iso(0), ...answers });
const hold = async (more, staff = manager, answers = {}) => {
  await fill(answers, staff);
  return staff.submit(await form(staff), '/case/review/hold', { ...words, ...more });
};
const list = (staff = manager, more = '') => staff.get(`/case/reviews?case=${reference}${more}`);
const stage = async () => (await manager.xml(`/case?case=${reference}`)).attribute('case', 'stage');
const card = (page, turn) => new RegExp(`id="review-${turn}"[\\s\\S]*?</dl>`).exec(page)?.[0] ?? '';
const addGoal = async title => {
  const made = await manager.submit(await manager.get(`/case/goal/add?case=${reference}`), '/case/goal/add', { title, words: 'Mine', agreement: 'agreed' });
  return /#goal-(\d+)/.exec(made.location)[1];
};
const first = await addGoal('A tenancy & a key'), second = await addGoal('Nights covered');
const met = await manager.submit(await manager.get(`/case/note/write?case=${reference}`), '/case/note/add', { kind: 'visit', title: 'Met', body: 'Talked.', ...date('happened', -1) });
equal(met.status, 303);

await test('before the first review the form tells of all that happened, and offers what the pathway allows', async () => {
  const page = await form();
  equal(page.status, 200);
  match(page.text, /Review 1[\s\S]*Since the case was opened/);
  const document = await manager.xml(`/case/review/hold?case=${reference}`);
  equal(document.all('result', 'name'), ['go_on', 'change_plan', 'reassess', 'close']);
  ok(Number(document.attribute('goal', 'added')) >= 2);
  match(page.text, /Fill in the form/);
  lacks(page.text, /action="\/case\/review\/hold"/, 'nothing to sign yet');
  match((await fill()).location, /\/case\/form\/check/);
  const filled = await form();
  match(filled.text, /Ana &amp; her sister/);
  equal(filled.form('/case/review/hold').fields.carried.sort(), [first, second].sort(), 'all goals are ticked');
});

await test('what is missing is named beside its field, and what was typed stays', async () => {
  const unfinished = await fill({ present: '', view: 'Not lost' });
  equal(unfinished.status, 422);
  match(unfinished.text, /Not lost/);
  const refused = await hold({ answer: 'Not lost either', leads: '' });
  equal(refused.status, 422);
  match(refused.text, /id="leads-error"/);
  match(refused.text, /Not lost either/);
  const to_come = await hold({ leads: 'go_on' }, manager, { held: iso(2) });
  equal(to_come.status, 422, 'held on a day to come');
  match(to_come.text, /href="#q\d+"[\s\S]*(in the future|to come)/i);
  await fill();
  for (const [field, more] of [['next', date('next', 0)], ['dropped', { carried: [first] }]]) {
    const page = await hold({ leads: 'go_on', ...more });
    equal(page.status, 422, field);
    match(page.text, new RegExp(`id="${field}-error"`));
  }
  equal(await one(`SELECT COUNT(*) FROM review WHERE case_id = ${id}`), '0');
});

await test('going on leaves the case where it is; a goal without a tick ends with its reason', async () => {
  const page = await hold({ leads: 'go_on', carried: [first], dropped: 'Her sister covers the nights' });
  equal(page.status, 303, page.text.slice(0, 400));
  match(page.location, /\/case\/reviews\?said=review-held&case=\w+\*?#review-1$|#review-1$/);
  equal(await stage(), 'delivery');
  const shown = card((await list()).text, 1);
  match(shown, /Go on as planned[\s\S]*Ana &amp; her sister[\s\S]*I sleep &lt;better&gt;[\s\S]*A tenancy &amp; a key/);
  lacks(shown, /Nights covered/);
  equal(await sql(`SELECT state, closed_why FROM goal WHERE id = ${second}`), [['not_wanted', 'Her sister covers the nights']]);
  equal(await one(`SELECT review_due FROM case_file WHERE id = ${id}`), iso(28));
  match((await manager.xml(`/case?case=${reference}`)).text, /kind="review_held"/);
});

await test('a goal that was added while the form was open stays as it is', async () => {
  await fill();
  const page = await form(), late = await addGoal('Debts looked at');
  equal((await manager.submit(page, '/case/review/hold', { ...words, leads: 'go_on', 'key': page.form('/case/review/hold').fields.key })).status, 303);
  equal(await one(`SELECT state FROM goal WHERE id = ${late}`), 'open');
  equal(await one(`SELECT COUNT(*) FROM review_goal WHERE goal_id = ${late}`), '0');
});

await test('reassessing takes the way back in the same act, with the answer kept; each turn has its number', async () => {
  const page = await hold({ leads: 'reassess' });
  equal(page.status, 303, page.text.slice(0, 400));
  equal(await stage(), 'assessment');
  const shown = (await list()).text;
  match(card(shown, 3), /Back to assessment[\s\S]*From Services to Assessment/);
  for (const turn of [1, 2, 3]) ok(card(shown, turn), `turn ${turn}`);
  equal(await one(`SELECT CONCAT(onto, is_back, answer) FROM stage_answer WHERE case_id = ${id} ORDER BY id DESC LIMIT 1`), 'assessment1The clinic writes on Friday.');
  equal(await one(`SELECT GROUP_CONCAT(stage) FROM stage_visit WHERE case_id = ${id} AND ended_on IS NULL`), 'assessment');
});

await test('from the second on, the numbers begin at the review before', async () => {
  const document = await manager.xml(`/case/review/hold?case=${reference}`);
  equal(document.attribute('last', 'turn'), '3');
  equal(document.attribute('goal', 'added'), '0');
  equal(document.all('result', 'name'), ['go_on', 'change_plan', 'reassess', 'close']);
});

await test('of two who hold the same review the second is told, and nothing typed is lost', async () => {
  await fill();
  const [one, two] = [await form(), await form(supervisor)];
  equal((await manager.submit(one, '/case/review/hold', { ...words, leads: 'go_on' })).status, 303);
  const clash = await supervisor.submit(two, '/case/review/hold', { ...words, answer: 'From the supervisor', leads: 'go_on' });
  equal(clash.status, 422, 'the form is signed already');
  match(clash.text, /From the supervisor/);
});

await test('the same form sent twice is one review', async () => {
  await fill();
  const page = await form(), before = await one(`SELECT COUNT(*) FROM review WHERE case_id = ${id}`);
  const sent = await Promise.all([1, 2].map(() => manager.submit(page, '/case/review/hold', { ...words, leads: 'go_on' })));
  equal(sent.map(answer => answer.status), [303, 303]);
  equal(sent[0].location, sent[1].location);
  equal(Number(await one(`SELECT COUNT(*) FROM review WHERE case_id = ${id}`)), Number(before) + 1);
});

await test('a way that lacks something is not taken, and the review is not half written', async () => {
  await sql(`UPDATE case_file SET stage = 'review' WHERE id = ${id}; UPDATE note SET happened_at = happened_at - INTERVAL 400 DAY WHERE case_id = ${id}`);
  const before = await one(`SELECT COUNT(*) FROM review WHERE case_id = ${id}`);
  const refused = await hold({ leads: 'close' });
  equal(refused.status, 422);
  match(refused.text, /id="leads-error"[\s\S]*talked over with the person/);
  equal(await one(`SELECT COUNT(*) FROM review WHERE case_id = ${id}`), before);
  equal(await stage(), 'review');
  await sql(`UPDATE note SET happened_at = UTC_TIMESTAMP(6) - INTERVAL 1 DAY WHERE case_id = ${id}`);
  equal((await hold({ leads: 'close', ...date('next', -1) })).status, 422, 'a next review before this one');
  const closing = await hold({ leads: 'close', 'next-day': '', 'next-month': '', 'next-year': '' });
  equal(closing.status, 303, closing.text.match(/govuk-error-summary[\s\S]{0,600}/)?.[0]);
  equal(await stage(), 'discharge');
});

await test('the answers of a review are rows, and its form as it was filled in is a response', async () => {
  const last = await one(`SELECT id FROM review WHERE case_id = ${id} ORDER BY turn DESC LIMIT 1`);
  const [[response, state]] = await sql(`SELECT id, state FROM response WHERE case_id = ${id} AND occasion = 'review' AND subject_id = ${last}`);
  equal(state, 'signed');
  equal(await one(`SELECT text FROM answer WHERE response_id = ${response} AND report = 'review_changed'`), 'She works nights.');
  equal(await one(`SELECT COUNT(*) FROM response_draft WHERE response_id = ${response}`), '0');
  const page = await manager.get(`/case/form?case=${reference}&id=${response}`);
  match(page.text, /She works nights/);
  lacks(page.text, /\/case\/form\/(amend|drop)/, 'it stands as the review does');
  for (const way of ['amend', 'drop']) {
    const version = await one(`SELECT version FROM response WHERE id = ${response}`);
    const refused = await manager.post(`/case/form/${way}`, { ...(await form()).form('/sign-out').fields, case: reference, id: response, version, reason: 'A slip of the pen' });
    equal(refused.status, 422, way);
    match(refused.text, /stands with what came of it/, way);
  }
  equal(await one(`SELECT CONCAT(state, ' ', ISNULL(amended_at)) FROM response WHERE id = ${response}`), 'signed 1');
});

await test('who reads cases reads reviews and holds none; a stranger sees nothing', async () => {
  const auditor = await client().as('AUDITOR');
  const page = await list(auditor);
  equal(page.status, 200);
  lacks(page.text, /\/case\/review\/hold/);
  equal((await auditor.get(`/case/review/hold?case=${reference}`)).status, 403);
  for (const path of ['reviews', 'review/hold']) equal((await stranger.get(`/case/${path}?case=${reference}`)).status, 404, path);
});

await test('the reviews of an earlier day stand as they stood then', async () => {
  const turns = Number(await one(`SELECT MAX(turn) FROM review WHERE case_id = ${id}`));
  await clock.while(48 * HOUR, async () => {
    const later = await client().as('CASE_MANAGER');
    await fill({ held: iso(-1) }, later);
    const held = await later.submit(await form(later), '/case/review/hold', { ...words, leads: 'go_on' });
    equal(held.status, 303, held.text.match(/govuk-error-summary[\s\S]{0,600}/)?.[0]);
    const then = await later.xml(`/case/reviews?case=${reference}&as-of=${iso(-1)}`);
    equal(then.all('review', 'turn').length, turns);
    lacks((await later.get(`/case/reviews?case=${reference}&as-of=${iso(-1)}`)).text, /\/case\/review\/hold/);
    equal((await later.xml(`/case/reviews?case=${reference}`)).all('review', 'turn').length, turns + 1);
  });
});
