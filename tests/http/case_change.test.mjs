// SPDX-License-Identifier: Apache-2.0
// Change since the baseline: what is compared with what, what is not, who sees it, and when it was so.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { sql, takeCases } from '../lib/beneath.mjs';
import { phq9, signed } from '../lib/answered.mjs';

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR'), stranger = await client().as('CASE_MANAGER_2');
const [[reference, caseId], [other, otherId], [empty]] = await takeCases('CASE_MANAGER', 3);

const page = (staff = manager, more = '', of = reference) => staff.xml(`/case/change?case=${of}${more}`);
const html = async (staff = manager, more = '', of = reference) => (await staff.get(`/case/change?case=${of}${more}`)).text;
// The readings of a measure, each as its attributes.
const readings = (document, kind, name) => {
  const whole = new RegExp(`<measure kind="${kind}" name="${name}"[\\s\\S]*?</measure>`).exec(document.text)?.[0] ?? '';
  return [...whole.matchAll(/<reading ([^>]*?)\/>/g)].map(([, inner]) => Object.fromEntries([...inner.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])));
};
const short = reading => [reading.value, reading.baseline, reading.by, reading.direction, reading.reliable, reading.days].map(part => part ?? '').join(' ').trim();

await test('without a signed form there is nothing, and the page says so', async () => {
  match(await html(manager, '', empty), /No form with a score has been signed/);
  match(await html(manager, '&form=phq9', empty), /No form with a score has been signed/);
});

await signed({ caseId, held: '2026-05-01', ...phq9(3), scores: { total: { valid: false, title: 'PHQ-9 total' } }, answers: { 'phq9-1': 3 } });
await signed({ caseId, held: '2026-06-01', ...phq9(16) });

await test('too few answers are shown and are no baseline; one alone is compared with nothing', async () => {
  const all = readings(await page(), 'score', 'total');
  equal(all.map(short), ['', '16 yes']);
  match(await html(), /Too few answers: not compared/);
  match(await html(), /Taken once: nothing to compare with yet/);
  lacks(await html(), /<svg/);
});

await signed({ caseId, held: '2026-08-10', ...phq9(12) });
const last = await signed({ caseId, held: '2026-11-01', ...phq9(7) });

await test('each later score stands beside the baseline: how much, which way, whether by more than chance', async () => {
  equal(readings(await page(), 'score', 'total').map(short), ['', '16 yes', '12  -4 better  70', '7  -9 better yes 153']);
  match(await html(), /16 → 7, better, more than chance/);
  match(await html(), /A change of 6 points or more is more than chance/);
  match(await html(), /−4 <strong class="govuk-tag govuk-tag--grey">better<\/strong> which may be chance/, 'and no green for it');
  match(await html(), /<svg[^>]*role="img"[^>]*aria-label="Line of PHQ-9 total: 3 scores, from 16 to 7/);
});

await test('questions stand beside each other by their linkId; of one that is not valid nothing is compared', async () => {
  const one = readings(await page(manager, '&form=phq9'), 'question', 'phq9-1');
  equal(one.map(short), ['3', '2 yes', '2  0 same  70', '1  -1 better  153']);
  equal(readings(await page(manager, '&form=phq9'), 'question', 'phq9-9').map(short), ['', '1 yes', '1  0 same  70', '0  -1 better  153']);
  ok(!(await page()).text.includes('kind="question"'), 'not on the page of all');
});

await test('domains: of a need less is better, of a strength more', async () => {
  const rated = (held, level, average) => signed({ caseId, form: 'needs_and_strengths', held, answers: { 'need-housing': level, 'need-money': 3 },
    scores: { need: { value: average, band: 'Some need', risk: 'moderate', title: 'Average need' } } });
  await rated('2026-06-02', 5, 4);
  await rated('2026-10-02', 2, 2.5);
  const document = await page(manager, '&form=needs_and_strengths');
  equal(readings(document, 'domain', 'housing').map(short), ['5 yes', '2  -3 better  122']);
  equal(readings(document, 'domain', 'money').map(short), ['3 yes', '3  0 same  122']);
  equal(readings(document, 'score', 'need').map(short), ['4 yes', '2.5  -1.5 better  122']);
  match(await html(manager, '&form=needs_and_strengths'), /By domain[\s\S]*Housing/);
});

await test('drafts and what was dropped are not compared', async () => {
  await signed({ caseId, held: '2026-11-02', ...phq9(27), state: 'dropped' });
  await signed({ caseId, held: '2026-11-03', ...phq9(26), state: 'draft' });
  equal(readings(await page(), 'score', 'total').length, 4);
});

await test('the overview says the latest score of each in one line', async () => {
  const text = (await manager.get(`/case?case=${reference}`)).text.replace(/\s+/g, ' ');
  match(text, /PHQ-9 total<\/a>: ?<strong>7<\/strong> · Mild · 16 → 7, better, more than chance/);
  match(text, /Average need<\/a>: ?<strong>2.5<\/strong>/);
});

await test('a high band and a worsening by more than chance are alerts, and lead here', async () => {
  await signed({ caseId: otherId, held: '2026-06-01', ...phq9(9) });
  const names = async () => (await manager.xml(`/case?case=${other}`)).all('alert', 'name').filter(name => name.startsWith('score'));
  equal(await names(), []);
  await signed({ caseId: otherId, held: '2026-07-01', ...phq9(14) });
  equal(await names(), [], 'five points may be chance');
  const grave = await signed({ caseId: otherId, held: '2026-08-01', ...phq9(20) });
  equal(await names(), ['score_high', 'score_worse']);
  match((await manager.get(`/case?case=${other}`)).text, new RegExp(`href="/case/change\\?case=${other.replace('*', '\\*')}">Scores in a band of high risk`));
  await sql(`UPDATE response SET state = 'dropped' WHERE id = ${grave}`);
  equal(await names(), []);
});

await test('who does not reach the case sees nothing; who lacks the segment of a form, not that form', async () => {
  equal([(await page(stranger)).status, (await page(stranger, '&form=phq9')).status], [404, 404]);
  await sql(`UPDATE response SET segment = 'clinical' WHERE id = ${last}; UPDATE response_score SET segment = 'clinical' WHERE response_id = ${last};
    UPDATE answer SET segment = 'clinical' WHERE response_id = ${last}`);
  equal(readings(await page(), 'score', 'total').map(short), ['', '16 yes', '12  -4 better  70']);
  equal(readings(await page(manager, '&form=phq9'), 'question', 'phq9-1').length, 3);
  await sql(`UPDATE response SET segment = 'normal' WHERE id = ${last}; UPDATE response_score SET segment = 'normal' WHERE response_id = ${last};
    UPDATE answer SET segment = 'normal' WHERE response_id = ${last}`);
});

await test('forms that were filled in and signed page by page stand beside each other', async () => {
  const take = async ordinal => {
    const begun = await manager.submit(await manager.get(`/case/forms?case=${empty}`), '/case/form/begin', { name: 'phq9' });
    const at = begun.location.replace(/&said=[^&#]*/, ''), id = /[?&]id=(\d+)/.exec(at)[1];
    const fields = Object.fromEntries([...(await manager.xml(at)).text.matchAll(/<item (?=[^>]*link="phq9-\d")[^>]*/g)].map(([tag]) => [/ q="(\w+)"/.exec(tag)[1], String(ordinal + 1)]));
    equal(Object.keys(fields).length, 9);
    await manager.submit(await manager.get(at), '/case/form/fill', { ...fields, go: 'on' });
    equal((await manager.submit(await manager.get(`/case/form/check?case=${empty}&id=${id}`), '/case/form/sign')).status, 303);
    return id;
  };
  const first = await take(2);
  await take(0);
  equal(readings(await page(manager, '', empty), 'score', 'total').map(short), ['18 yes', '0  -18 better yes 0']);
  equal(readings(await page(manager, '&form=phq9', empty), 'question', 'phq9-4').map(short), ['2 yes', '0  -2 better  0']);
  const linked = (await html(manager, '', empty)).match(new RegExp(`/case/form\\?case=[^"]*id=${first}`))[0].replaceAll('&amp;', '&');
  equal((await manager.get(linked)).status, 200);
});

await test('as a table, and on paper', async () => {
  const table = await manager.get(`/case/change?case=${reference}&form=phq9&as=csv`);
  equal(table.status, 200);
  match(table.text.replaceAll('"', ''), /phq9,score,total,PHQ-9 total,\d+,2026-11-01,7,Mild,low,yes,,yes,16,-9,better,yes,153/);
  const paper = (await manager.get(`/case/print?case=${reference}`)).text;
  match(paper, /id="room-case-change"[\s\S]*16 → 7, better, more than chance/);
  equal((await page(supervisor)).status, 200);
});
