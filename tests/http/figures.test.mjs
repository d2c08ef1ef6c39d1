// SPDX-License-Identifier: Apache-2.0
// The page of a programme's figures: who sees it, its period, and the way from a figure to its cases. The numbers themselves
// are metrics.test.mjs's.
import { test, equal, ok, match, lacks, client } from '../lib/tap.mjs';
import { sql } from '../lib/beneath.mjs';

const manager = await client().as('PROGRAMME_MANAGER');
const first = await manager.xml('/figures?from=2000-01-01&until=2099-12-31');
const programme = first.all('programme', 'id').filter(Boolean)[0];

await test('figures are for who manages a programme', async () => {
  for (const role of ['CASE_MANAGER', 'SUPERVISOR', 'AUDITOR', 'ADMIN', 'PRIVACY']) {
    const someone = await client().as(role);
    for (const path of ['/figures', '/figures/cases?metric=total&figure=open']) equal((await someone.get(path)).status, 403, `${role} ${path}`);
  }
});

await test('the period is in the address, and one given the wrong way round is meant the other way', async () => {
  const chosen = async query => { const page = await manager.xml(`/figures?${query}`); return [page.attribute('chosen', 'from'), page.attribute('chosen', 'until')]; };
  equal(await chosen('from=2026-01-05&until=2026-02-01'), ['2026-01-05', '2026-02-01']);
  equal(await chosen('from=2026-02-01&until=2026-01-05'), ['2026-01-05', '2026-02-01']);
  const [from, until] = await chosen('');
  equal((Date.parse(until) - Date.parse(from)) / 86400e3, 89);
});

await test('a figure is a link to its cases, and the way back keeps the period', async () => {
  const page = await manager.get(`/figures?programme=${programme}&from=2000-01-01&until=2099-12-31`);
  const href = /href="(\/figures\/cases\?metric=total&amp;figure=open[^"]*)"/.exec(page.text)[1].replaceAll('&amp;', '&');
  const cases = await manager.get(href);
  equal(cases.status, 200);
  match(cases.text, /href="\/case\?case=[0-9A-Z]{8}/);
  match(cases.text, new RegExp(`href="/figures\\?programme=${programme}&amp;from=2000-01-01&amp;until=2099-12-31#total"`));
});

await test('each bar stands beside its number, in a table', async () => {
  const page = await manager.get(`/figures?programme=${programme}&from=2000-01-01&until=2099-12-31`);
  match(page.text, /<table[\s\S]*?<svg class="tc-bar"[^>]*aria-hidden="true"[\s\S]*?<rect[^>]*width="\d+"[\s\S]*?\d+%/);
});

await test('no address holds anything of a client', async () => {
  const names = (await sql('SELECT family_name FROM client WHERE family_name IS NOT NULL')).flat();
  const page = await manager.get(`/figures?programme=${programme}&from=2000-01-01&until=2099-12-31`);
  equal([page.status, names.length > 0, /href="\/figures\/cases/.test(page.text)], [200, true, true]);
  for (const [, href] of page.text.matchAll(/href="([^"]*)"/g)) ok(!names.some(name => name.length > 3 && href.includes(name)), href);
});

await test('a programme of others has no figures, a metric of nobody no cases', async () => {
  const [[other]] = await sql(`INSERT INTO programme (code, name, service_kind) VALUES ('figures-other', 'Of others', 'counselling'); SELECT LAST_INSERT_ID();`);
  const page = await manager.xml(`/figures?programme=${other}&from=2000-01-01&until=2099-12-31`);
  equal(page.all('metric', 'total').filter(total => total !== null && total !== '0'), []);
  equal((await manager.xml(`/figures/cases?metric=total&figure=open&programme=${other}`)).all('case', 'reference').filter(Boolean), []);
  equal((await manager.get('/figures/cases?metric=nonsense&figure=open')).status, 404);
  equal((await manager.xml(`/figures/cases?metric=task&figure=nonsense&programme=${programme}`)).all('case', 'reference').filter(Boolean), []);
  await sql(`DELETE FROM programme WHERE id = ${other}`);
});

await test('a case that is restricted leaves every figure at once', async () => {
  const open = async () => Number(/open="(\d+)"/.exec(new RegExp(`<total programme="${programme}"[^>]*>`).exec((await manager.xml('/figures')).text)[0])[1]);
  const before = await open();
  const [[id]] = await sql(`SELECT l.case_id FROM caseload l JOIN case_reach r ON r.case_id = l.case_id AND r.kind = 'programme'
    WHERE l.programme_id = ${programme} AND l.status = 'open' LIMIT 1`);
  await sql(`DELETE FROM case_reach WHERE case_id = ${id} AND kind = 'programme'`);
  equal(await open(), before - 1);
  await sql(`INSERT INTO case_reach VALUES (${id}, 'programme', ${programme})`);
  equal(await open(), before);
});

await test('looking at the cases is audited, and names no client', async () => {
  await manager.get(`/figures/cases?metric=total&figure=open&programme=${programme}`);
  const [[kind, route]] = await sql("SELECT kind, route FROM audit_entry WHERE route = '/figures/cases' AND result = 'ok' ORDER BY at DESC LIMIT 1");
  equal([kind, route], ['view', '/figures/cases']);
  lacks((await manager.get('/figures')).text, /href="\/case\?/);
});
