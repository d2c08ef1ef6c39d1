// SPDX-License-Identifier: Apache-2.0
// A form by a link, as somebody fills it in on a phone without script, and at a desk.
import { test, ok, equal, match, lacks, client, setting } from '../lib/tap.mjs';
import { aCase, once, one, sql } from '../lib/beneath.mjs';
import { program } from '../lib/daemon.mjs';
import { devices, judge, person, end } from '../lib/browser.mjs';

const worker = await client().as('CASE_MANAGER'), reference = await aCase(worker);
const programme = await one(`SELECT l.programme_id FROM caseload l JOIN case_file f ON f.id = l.case_id WHERE f.reference = '${reference}'`);
await sql(`UPDATE programme SET duty_id = (SELECT id FROM person WHERE login = '${setting('TC_USER_SUPERVISOR')}'), crisis_words = 'Call the night line ${once}', crisis_phone = '555 0199' WHERE id = ${programme}`);
const link = async name => {
  const form = await one(`SELECT MAX(id) FROM form WHERE name = '${name}'`);
  const made = await worker.submit(await worker.get(`/case/link/make?case=${reference}`), '/case/link/make', { form_id: form, recipient: 'client', days: 2 });
  const address = new URL(/id="address">([^<]+)</.exec((await worker.follow(made)).text)[1]);
  return address.pathname + address.search;
};
const press = (page, name) => Promise.all([page.waitForNavigation(), page.getByRole('button', { name, exact: true }).first().click()]);

devices['phone, no script'] = { ...devices.phone, javaScriptEnabled: false };
for (const device of Object.keys(devices)) {
  await test(`a form by a link, from the first page to the last, ${device}`, async () => {
    const page = await person(null, device);
    await page.goto(await link('phq9'));
    await judge(page);
    await press(page, 'Begin');
    match(await page.locator('#code').innerText(), /^\d{4} \d{4}$/);
    await judge(page);
    await page.goto(new URL('/link/form', page.url()).href);
    let helped = false;
    for (let i = 0; i < 40 && !page.url().endsWith('/link/check'); i++) {
      await judge(page);
      helped ||= await page.locator('#crisis').count() > 0;
      const size = await page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('.govuk-button')).fontSize));
      ok(size >= 19, `print of ${size} px`);
      for (const name of await page.$$eval('input[type=radio][name^=q]', all => [...new Set(all.filter(one => one.offsetParent).map(one => one.name))])) await page.check(`[name="${name}"][value="4"]`).catch(() => page.check(`[name="${name}"] >> nth=0`));
      await Promise.all([page.waitForNavigation(), page.locator('#questions button[name=go][value=next], #questions button[name=go][value=on]').last().click()]);
    }
    ok(helped || await page.locator('#crisis').count() > 0, 'help was shown');
    await judge(page);
    await press(page, 'Send my answers');
    match(await page.locator('main').innerText(), /Your answers have arrived/);
    await judge(page);
  });
}

await test('what is typed and not sent is there after loading the page again, and unseen after coming back', async () => {
  equal(program('form', 'publish', new URL('../http/forms/outside.xml', import.meta.url).pathname).code, 0);
  const address = await link('test_outside'), page = await person(null, 'phone');
  await page.goto(address);
  await press(page, 'Begin');
  const code = await page.locator('#code').innerText();
  await page.goto(new URL('/link/form', page.url()).href);
  await page.fill('[name=q1]', 'Typed and not sent');
  await page.waitForFunction(() => document.querySelector('#held').textContent.includes('safe'));
  await judge(page);
  await page.reload();
  equal(await page.inputValue('[name=q1]'), 'Typed and not sent');
  await judge(page);
  equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  const other = await person(null, 'phone');
  await other.goto(address);
  await other.fill('[name=code]', code);
  await Promise.all([other.waitForNavigation(), other.locator('main form button').first().click()]);
  equal(await other.inputValue('[name=q1]'), '');
  match(await other.locator('main').innerText(), /not shown here/);
  await judge(other);
});
// The other site is nowhere, and a page that was sent is not sent again: the browser says so on pages of its own, which come when they come.
const shown = async page => {
  for (let i = 0; i < 100; i++) {
    const text = await page.content().catch(() => null);
    if (text !== null) return text;
    await page.waitForTimeout(200);
  }
  throw new Error(`nothing to see at ${page.url()}`);
};
for (const device of ['desk', 'phone, no script']) {
  await test(`the way out: this browser forgets, and going back shows nothing that was typed and no code, ${device}`, async () => {
    const page = await person(null, device);
    await page.goto(await link('test_outside'));
    await press(page, 'Begin');
    const code = await page.locator('#code').innerText();
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Go on', exact: true }).click()]);
    await page.fill('[name=q1]', 'Nobody may read this');
    await Promise.all([page.waitForNavigation(), page.locator('#questions button[name=go][value=next], #questions button[name=go][value=on]').last().click()]);
    await page.fill('[name=q2]', '7');
    await page.locator('.govuk-exit-this-page__button').click({ noWaitAfter: true });
    for (let i = 0; i < 100 && (await page.context().cookies()).some(one => one.name.endsWith('throughcare-link')); i++) await page.waitForTimeout(100);
    equal((await page.context().cookies()).filter(one => one.name.endsWith('throughcare-link')), [], 'the browser forgot');
    const seen = [];
    for (let i = 0; i < 4; i++) {
      await page.goBack({ timeout: 5000 }).catch(() => {});
      seen.push(await shown(page));
      lacks(seen[i], new RegExp(`Nobody may read this|${code}|name="q[12]"`), page.url());
    }
    ok(seen.some(text => text.includes('This link does not work')), 'its pages were asked for again');
  });
}

await test('a page that is too large comes with help and the way out, as does one of a form that was closed meanwhile', async () => {
  const page = await person(null, 'phone');
  await page.goto(await link('test_outside'));
  await press(page, 'Begin');
  await page.goto(new URL('/link/form?page=1', page.url()).href);
  await page.evaluate(() => { document.querySelector('[name=q1]').value = 'x'.repeat(1_200_000); });
  await Promise.all([page.waitForNavigation(), page.locator('#questions button[name=go][value=next], #questions button[name=go][value=on]').last().click()]);
  match(await page.locator('main').innerText(), /too much at once[\s\S]*still there[\s\S]*I need help now/);
  page.complaints.length = 0; // the browser's own word of the status
  await judge(page);
  await sql(`UPDATE form_link SET revoked_at = UTC_TIMESTAMP(6) WHERE id = ${await one('SELECT MAX(id) FROM form_link')}`);
  await page.getByRole('button', { name: 'Go to the form' }).click();
  match(await page.locator('main').innerText(), /This form is closed[\s\S]*I need help now/);
  page.complaints.length = 0;
  await judge(page);
});
await end();
