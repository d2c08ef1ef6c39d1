// SPDX-License-Identifier: Apache-2.0
// How a team rates: spread of the same form over people, quick or thin ones for a talk, down to the cases.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { one, sql, takeCases } from '../lib/beneath.mjs';
import { phq9, signed } from '../lib/answered.mjs';
import { setting } from '../lib/tap.mjs';

const supervisor = await client().as('SUPERVISOR'), manager = await client().as('CASE_MANAGER');
const cases = await takeCases('CASE_MANAGER', 3);
const team = await one(`SELECT team_id FROM caseload WHERE case_id = ${cases[0][1]}`);
const personOf = role => one(`SELECT id FROM person WHERE login = '${setting(`TC_USER_${role}`)}'`);
const [owner, colleague] = [await personOf('CASE_MANAGER'), await personOf('CLINICIAN')];
const path = (more = '') => `/team/ratings?team=${team}&form=phq9&from=2024-01-01&until=2024-12-31${more}`;
const ratings = (document, name) => {
  const whole = new RegExp(`<measure kind="[a-z]+" name="${name}"[\\s\\S]*?</measure>`).exec(document.text)?.[0] ?? '';
  return [...whole.matchAll(/<(?:measure|rating) ([^>]*?)\/?>/g)].map(([, inner]) => {
    const of = Object.fromEntries([...inner.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
    return [of.person ?? 'all', of.count, of.mean, of.deviation ?? '-', of.few ?? '-'].join(' ');
  });
};

await test('with nothing signed in these days the page says so', async () => match((await supervisor.get(path())).text, /No form with a score was signed/));

for (const [place, total] of [9, 9, 18, 18, 18, 27].entries()) await signed({ caseId: cases[place % 3][1], held: `2024-03-1${place}`, ...phq9(total) });
await signed({ caseId: cases[0][1], held: '2024-05-01', by: 'CLINICIAN', ...phq9(27, { seconds: 41, asked: 10, answered: 10, thin: true }) });
await signed({ caseId: cases[1][1], held: '2024-05-02', by: 'CLINICIAN', ...phq9(9, { seconds: 300, asked: 10, answered: 4, thin: true }) });
await signed({ caseId: cases[1][1], held: '2023-05-02', by: 'CLINICIAN', ...phq9(0) });

await test('mean and standard deviation of each person and of all, for scores and questions; few are marked', async () => {
  const page = await supervisor.xml(path());
  equal(page.status, 200);
  const expected = [['all', 8, '16.88', '7.51', '-'], [owner, 6, '16.5', '6.77', '-'], [colleague, 2, '18', '12.73', 'yes']].map(row => row.join(' '));
  equal(ratings(page, 'total').sort(), expected.sort());
  equal(ratings(page, 'phq9-1').sort(), [['all', 8, '1.88', '0.83', '-'], [owner, 6, '1.83', '0.75', '-'], [colleague, 2, '2', '1.41', 'yes']].map(row => row.join(' ')).sort());
  match((await supervisor.get(path())).text, /<svg[^>]*aria-label="Means of 2 people for PHQ-9 total, from 0 to 27/);
});

await test('quick or thin ones are for a talk, and lead to their cases', async () => {
  const text = (await supervisor.get(path())).text;
  match(text, /for a talk, not a punishment/);
  match(text, new RegExp(`/case/change\\?case=${cases[0][0].replace('*', '\\*')}&amp;form=phq9`));
  match(text, /0 min 41 s[\s\S]*?10 of 10|10 of 10/);
  equal((await supervisor.get(`/case/change?case=${cases[0][0]}&form=phq9`)).status, 200);
});

await test('a person opens to the forms that they signed, and nobody else’s', async () => {
  const page = await supervisor.xml(path(`&person=${colleague}`).replace('/ratings?', '/ratings/cases?'));
  equal(page.all('response', 'case').sort(), [cases[0][0], cases[1][0]].sort());
  equal((await supervisor.xml(path(`&person=${owner}`).replace('/ratings?', '/ratings/cases?'))).all('response', 'id').length, 6);
  const thin = await supervisor.xml(path().replace('/ratings?', '/ratings/cases?'));
  equal(thin.all('response', 'thin'), ['yes', 'yes']);
});

await test('a case that is restricted is in nobody’s numbers; a segment that the viewer lacks neither', async () => {
  const last = await one('SELECT MAX(id) FROM response');
  const before = ratings(await supervisor.xml(path()), 'total').find(row => row.startsWith('all'));
  await sql(`UPDATE response SET segment = 'substance_use' WHERE case_id = ${cases[0][1]}`);
  const after = ratings(await supervisor.xml(path()), 'total').find(row => row.startsWith('all'));
  ok(before !== after && Number(last) > 0, `${before} and ${after}`);
  await sql(`UPDATE response SET segment = 'normal' WHERE case_id = ${cases[0][1]}`);
  equal(ratings(await supervisor.xml(path()), 'total').find(row => row.startsWith('all')), before);
});

await test('only who supervises; another’s team shows nothing', async () => {
  equal((await manager.get(path())).status, 403);
  equal((await manager.get(path().replace('/ratings?', '/ratings/cases?'))).status, 403);
  const other = await one(`SELECT t.id FROM team t WHERE t.id NOT IN (SELECT v.ref FROM viewer_reach v JOIN person p ON p.id = v.viewer_id
    WHERE v.kind = 'team' AND p.login = '${setting('TC_USER_SUPERVISOR')}') LIMIT 1`);
  ok(other, 'there is another team');
  const page = await supervisor.xml(path().replace(`team=${team}`, `team=${other}`));
  equal([page.all('measure', 'name'), page.all('person', 'id'), page.all('response', 'id')], [[], [], []]);
});

await test('what came by a link is nobody’s rating, whoever checked and signed it: it is counted apart', async () => {
  const mine = path(`&person=${owner}`).replace('/ratings?', '/ratings/cases?'), cases1 = (await supervisor.xml(mine)).all('response', 'id');
  const numbers = async () => { const page = await supervisor.xml(path()); return ['total', 'phq9-1'].map(name => ratings(page, name)); };
  const seen = await numbers();
  lacks((await supervisor.get(path())).text, /id="by-link"/);
  const response = await signed({ caseId: cases[0][1], held: '2024-06-01', ...phq9(27, { thin: true }) });
  ok((await supervisor.xml(mine)).all('response', 'id').includes(response), 'while it is a worker’s');
  await sql(`UPDATE response SET begun_by = NULL WHERE id = ${response}`);
  equal(await numbers(), seen);
  equal((await supervisor.xml(mine)).all('response', 'id'), cases1);
  lacks((await supervisor.xml(path())).text, new RegExp(`<response id="${response}"`));
  match((await supervisor.get(path())).text, /came by a link in these days and are not counted here: 1\./);
  await sql(`UPDATE response SET state = 'dropped' WHERE id = ${response}`);
});

await test('as a table', async () => {
  const table = (await supervisor.get(path('&as=csv'))).text.replaceAll('"', '');
  match(table, /measure,phq9,,,total,/);
  match(table, new RegExp(`rating,phq9,,${owner},,,total,`));
  lacks(table, /<svg/);
});
