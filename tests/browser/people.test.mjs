// SPDX-License-Identifier: Apache-2.0
// Finding a person and how to reach them, looking after staff and places, asking the audit log: in a real browser
// at a desk, on a phone, without script.
import { readFileSync } from 'node:fs';
import { test, ok, equal, match } from '../lib/tap.mjs';
import { person, devices, judge, htmlFaults, end } from '../lib/browser.mjs';

const press = (page, form, label) => Promise.all([page.waitForNavigation(),
  page.locator(`form[action="${form}"] button`).filter(label ? { hasText: label } : {}).first().click()]);
const open = (page, link) => Promise.all([page.waitForNavigation(), link.click()]);

for (const device of Object.keys(devices)) {
  await test(`a case manager finds a person and writes down how to reach them, ${device}`, async () => {
    const page = await person('CASE_MANAGER', device);
    await page.goto('/cases');
    const name = (await page.locator('main a[href^="/case?case="]').first().innerText()).split(' ').at(-1);
    await page.goto('/clients');
    await judge(page);
    await page.fill('[name=name]', name.slice(0, 4).toUpperCase());
    await press(page, '/clients/search');
    match(page.url(), /\/clients\/found\?search=[0-9a-f]{32}$/);
    await judge(page);
    equal(await page.inputValue('[name=name]'), name.slice(0, 4).toUpperCase(), 'what was typed is in the form again');
    await open(page, page.locator('main a[href^="/client?client="]').first());
    await judge(page);
    await open(page, page.locator('main a[href^="/client/contact?client="]').first());
    await judge(page);
    await page.check('[name=channel][value=phone]');
    await page.fill('[name=value]', `01632 960 ${device.length}`);
    await page.check('[name=safe][value=yes]');
    await press(page, '/client/contact/add');
    equal(await page.locator('.moj-alert--success').count(), 1);
    match(await page.locator('main').innerText(), new RegExp(`01632 960 ${device.length}[\\s\\S]*`));
    await judge(page);
    await open(page, page.locator('main a[href^="/client/change?client="]').first());
    await judge(page);
    await page.done();
  });

  await test(`an auditor asks who has seen a record and saves the table, ${device}`, async () => {
    const manager = await person('CASE_MANAGER', device);
    await manager.goto('/cases');
    await open(manager, manager.locator('main a[href^="/case?case="]').first());
    const reference = new URL(manager.url()).searchParams.get('case');
    await manager.done();
    const page = await person('AUDITOR', device);
    await page.goto('/audit');
    await judge(page);
    await page.fill('[name=reference]', reference.toLowerCase());
    await press(page, '/audit/search');
    match(await page.locator('h1').innerText(), /Who has seen case/);
    await judge(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('main a[href^="/audit/export"]').click()]);
    const lines = readFileSync(await download.path(), 'utf8').trimEnd().split('\r\n');
    match(lines[0], /^at,kind,result,route/);
    ok(lines.length > 1 && lines.slice(1).every(line => line.includes(`"${reference}"`)), 'of this case alone');
    await page.done();
  });

  await test(`an administrator adds a team and signs somebody out, ${device}`, async () => {
    const worker = await person('CASE_MANAGER_3', device);
    const page = await person('ADMIN', device);
    await page.goto('/structure');
    await judge(page);
    await open(page, page.locator('main a[href="/structure/team"]').first());
    await page.fill('[name=code]', `team-${device.replace(' ', '-')}`);
    await page.fill('[name=name]', `Team on a ${device}`);
    await judge(page);
    await press(page, '/structure/team/add');
    match(await page.locator('main').innerText(), new RegExp(`Team on a ${device}`));
    await page.goto('/people?name=brennan');
    await judge(page);
    await open(page, page.locator('main a[href^="/person?person="]').first());
    await judge(page);
    await press(page, '/person/sessions/end');
    match(await page.locator('main').innerText(), /Not signed in anywhere/);
    await worker.goto('/cases');
    match(worker.url(), /\/sign-in/);
    await worker.done();
    await page.done();
  });
}

await test('the checker finds no fault in any page', () => equal(htmlFaults(), ''));
await end();
