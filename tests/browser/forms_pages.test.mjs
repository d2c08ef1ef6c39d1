// SPDX-License-Identifier: Apache-2.0
// Forms page by page in a real browser, each judged: begun, sent with something missing, mended, checked, signed, read and put
// right; at a desk, on a phone, without script; and the pages of every form that comes with the program.
import { test, ok, equal, match } from '../lib/tap.mjs';
import { person, devices, judge, end } from '../lib/browser.mjs';

const go = (page, selector) => Promise.all([page.waitForNavigation(), page.locator(selector).first().click()]);
const goOn = page => go(page, '.govuk-button-group button[value=on]');
// Chromium complains of an answer 422 by itself.
const look = page => {
  page.complaints = page.complaints.filter(words => !words.includes('422'));
  return judge(page);
};

async function casesOf(page) {
  await page.goto('/cases');
  return page.locator('a[href^="/case?case="]').evaluateAll(all => all.map(one => new URL(one.href).searchParams.get('case')));
}

async function begin(page, name, of) {
  await page.goto(`/case/forms?case=${of}`);
  await look(page);
  await page.check(`[name=name][value=${name}]`);
  await go(page, 'form[action="/case/form/begin"] button');
}

let at = 6; // of the cases: each device has its own
for (const device of Object.keys(devices)) {
  await test(`a form is filled in, mended, checked, signed, read and put right, ${device}`, async () => {
    const page = await person('CASE_MANAGER', device);
    await begin(page, 'phq9', (await casesOf(page))[at++]);
    const names = await page.locator('#questions input[type=radio]').evaluateAll(all => [...new Set(all.map(one => one.name))]);
    for (const name of names.slice(0, 8)) await page.check(`[name="${name}"][value="2"]`);
    await goOn(page);
    await look(page);
    equal(await page.locator('.govuk-error-summary a').count(), 1, 'what is missing');
    equal(await page.locator('#questions input[type=radio]:checked').count(), 8, 'what was chosen stands');
    await page.check(`[name="${names[8]}"][value="3"]`);
    await goOn(page);
    match(page.url(), /\/case\/form\/check\?/, 'nobody else wrote on that page');
    await look(page);
    match(await page.locator('main').innerText(), /calls for something at once[\s\S]*9 of 10[\s\S]*Moderate/);
    await go(page, 'form[action="/case/form/sign"] button');
    match(page.url(), /\/case\/form\?/);
    await look(page);
    await go(page, 'a[href^="/case/form/amend"]');
    await look(page);
    await page.fill('[name=reason]', 'Heard wrong');
    await go(page, 'form[action="/case/form/amend"] button');
    await look(page);
    match(await page.locator('main').innerText(), /is being amended/);
    await page.done();
  });
}

await test('the pages of the forms that come with the program', async () => {
  const page = await person('CASE_MANAGER'), of = (await casesOf(page))[at++];
  await page.goto(`/case/forms?case=${of}`);
  const names = await page.locator('[name=name]').evaluateAll(all => all.map(one => one.value));
  ok(names.length >= 7, names.join(' '));
  for (const name of names) {
    await begin(page, name, of);
    const pages = await page.locator('.tc-sections li').count() || 1;
    for (let number = 1; number <= pages; number++) {
      if (number > 1) await go(page, `button[value=step-${number}]`);
      await look(page);
    }
  }
  await page.done();
});
await end();
