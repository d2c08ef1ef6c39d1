// SPDX-License-Identifier: Apache-2.0
// An intake from the first name to the case, in a real browser at a desk, on a phone, without script; and what
// is looked for while a name is typed.
import { test, ok, equal, match } from '../lib/tap.mjs';
import { once } from '../lib/beneath.mjs';
import { person, devices, judge, htmlFaults, end } from '../lib/browser.mjs';

const press = page => Promise.all([page.waitForNavigation(), page.locator('main form.tc-form button').first().click()]);
const start = async page => {
  await page.goto('/intake');
  await judge(page);
  await page.selectOption('[name=programme]', { label: 'Riverside Night Shelter' });
  await Promise.all([page.waitForNavigation(), page.click('form[action="/intake/start"] button')]);
  return new URL(page.url()).searchParams.get('id');
};

for (const device of Object.keys(devices)) {
  await test(`a person is taken in, section by section, ${device}`, async () => {
    const page = await person('INTAKE', device), family = `Browser${once}${device.length}`, given = { desk: 'Ada', phone: 'Berta' }[device] ?? 'Cilia';
    const id = await start(page);
    await judge(page);
    await page.fill('[name=given]', given);
    await page.fill('[name=family]', family);
    await press(page);
    match(page.url(), /\/intake\/known\?id=/);
    match(await page.locator('main').innerText(), /No one you can see fits/);
    await judge(page);
    await Promise.all([page.waitForNavigation(), page.locator('form[action="/intake/pick"] button').last().click()]);
    for (const [section, fill] of Object.entries({
      identity: () => page.check('[name=living][value=street]'),
      contact: async () => { await page.fill('[name=phone]', '555 0142'); await page.check('[name=phone_safe][value=yes]'); },
      referral: () => page.check('[name=source][value=self]'),
      needs: () => page.check('[name=need][value=housing]'),
      eligibility: () => page.check('[name=result1][value=eligible]'),
      risk: () => page.check('[name=urgency][value="2"]'),
      consent: () => {}, 'follow-up': () => page.check('[name=follow_up][value="90"]'),
    })) {
      equal(new URL(page.url()).pathname, `/intake/${section}`);
      await fill();
      await judge(page);
      await press(page);
    }
    equal(page.url().replace(/.*\/intake/, '/intake'), `/intake/check?id=${id}`);
    match(await page.locator('main').innerText(), /555 0142[\s\S]*A place to live[\s\S]*Within days[\s\S]*After 90 days/);
    await judge(page);
    await page.check('[name=decision][value=accepted]');
    await Promise.all([page.waitForNavigation(), page.click('form[action="/intake/check"] button')]);
    match(page.url(), /\/case\?said=intake-accepted&case=/);
    match(await page.locator('main').innerText(), /Accepted at intake/);
    await page.goto(`/case/intake?case=${new URL(page.url()).searchParams.get('case')}`);
    await judge(page);
    await page.done();
  });
}

await test('while a name is typed, those who may be meant are shown; what was typed stands in no address', async () => {
  const page = await person('INTAKE'), addresses = [];
  page.on('request', request => addresses.push(request.url()));
  await start(page);
  equal(await page.locator('#looked').innerText(), '');
  await page.fill('[name=given]', 'Ada');
  await page.fill('[name=family]', `Browser${once}4`);
  await page.locator('#looked li').first().waitFor();
  match(await page.locator('#looked').innerText(), new RegExp(`Ada Browser${once}4[\\s\\S]*Perhaps`));
  await page.fill('[name=family]', 'Xqzvo');
  await page.fill('[name=given]', 'Wvkjp');
  await page.locator('#looked', { hasText: 'No one you can see fits' }).waitFor();
  await judge(page);
  ok(!addresses.some(address => /Browser|Ada|Xqzvo/.test(address)), addresses.join(' '));
  equal(await page.inputValue('[name=given]'), 'Wvkjp', 'what is typed stays');
  await page.done();
});

await test('every page is valid HTML', () => equal(htmlFaults(), ''));
await end();
