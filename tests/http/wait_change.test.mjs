// SPDX-License-Identifier: Apache-2.0
// Change since the baseline as of an earlier day: what was signed or amended later is not there yet.
import { test, equal, match, lacks, client } from '../lib/tap.mjs';
import { HOUR, clock, one, sql, takeCases } from '../lib/beneath.mjs';
import { phq9, signed } from '../lib/answered.mjs';

const [[reference, caseId]] = await takeCases('CASE_MANAGER', 1);
const today = await one('SELECT DATE(UTC_TIMESTAMP())');
const first = await signed({ caseId, held: '2026-06-01', ...phq9(16) });

await clock.while(48 * HOUR, async () => {
  const later = await client().as('CASE_MANAGER');
  const page = async more => (await later.get(`/case/change?case=${reference}${more}`)).text;
  await signed({ caseId, held: '2026-08-01', ...phq9(8) });
  await sql(`UPDATE response_score SET value = 15 WHERE response_id = ${first}`);

  await test('what came later stands on the page of today alone', async () => {
    match(await page(''), /15 → 8, better, more than chance/);
    const before = await page(`&as-of=${today}`);
    match(before, /Taken once/);
    lacks(before, /15 → 8/);
    equal((await later.xml(`/case/change?case=${reference}&as-of=${today}`)).all('reading', 'value').filter(Boolean), ['16']);
  });

  await test('so do its questions, and the latest score of the overview', async () => {
    equal((await later.xml(`/case/change?case=${reference}&form=phq9&as-of=${today}`)).all('response', 'held'), ['2026-06-01']);
    equal((await later.xml(`/case?case=${reference}&as-of=${today}`)).all('latest', 'value'), ['16']);
    equal((await later.xml(`/case?case=${reference}`)).all('latest', 'value'), ['8']);
  });
});
