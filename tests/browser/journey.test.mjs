// SPDX-License-Identifier: Apache-2.0
// A day's work in a real browser: at a desk, on a phone, without script.
import { test, ok, match, equal } from '../lib/tap.mjs';
import { person, devices, judge, htmlFaults, end } from '../lib/browser.mjs';

async function openFirstCase(page) {
  await page.goto('/cases');
  await judge(page);
  const link = page.locator('main a[href^="/case?case="]').first();
  await Promise.all([page.waitForNavigation(), link.click()]);
  return new URL(page.url()).searchParams.get('case');
}

for (const device of Object.keys(devices)) {
  await test(`sign-in stands alone on a ${device}`, async () => {
    const page = await person(null, device);
    await judge(page);
    await page.done();
  });

  await test(`a case manager writes a note, ${device}`, async () => {
    const page = await person('CASE_MANAGER', device);
    const reference = await openFirstCase(page);
    await judge(page);
    await page.goto(`/case/note/write?case=${reference}`);
    await judge(page);
    const title = `Written on a ${device} at ${Date.now()}`;
    await page.fill('[name=title]', title);
    await page.fill('[name=body]', 'Talked about the week. All well.');
    await page.locator('[name=kind]').first().evaluate(field => field.tagName === 'SELECT' ? (field.value = 'phone') : (field.checked = true)).catch(() => {});
    await Promise.all([page.waitForNavigation(), page.locator('form[action="/case/note/add"] button').first().click()]);
    match(await page.content(), new RegExp(title));
    await judge(page);
    await page.done();
  });
}

await test('an empty note says what is missing and keeps what was typed', async () => {
  const page = await person('CASE_MANAGER');
  const reference = await openFirstCase(page);
  await page.goto(`/case/note/write?case=${reference}`);
  await page.fill('[name=body]', 'A body without a title.');
  await page.locator('form[action="/case/note/add"]').evaluate(form => { form.noValidate = true; });
  await Promise.all([page.waitForNavigation(), page.locator('form[action="/case/note/add"] button').first().click()]);
  equal(await page.locator('.govuk-error-summary').count(), 1);
  equal(await page.inputValue('[name=body]'), 'A body without a title.');
  page.complaints.length = 0; // the browser reports a 422 as an error
  await judge(page);
  await page.done();
});

await test('each role’s pages can be used by all', async () => {
  for (const role of ['INTAKE', 'CLINICIAN', 'SUPERVISOR', 'PROGRAMME_MANAGER', 'AUDITOR', 'PRIVACY', 'ADMIN']) {
    for (const device of ['desk', 'phone']) {
      const page = await person(role, device);
      const paths = await page.locator('nav a[href^="/"], header a[href^="/"]').evaluateAll(links => links.map(link => link.getAttribute('href')));
      for (const path of new Set(['/', ...paths])) {
        const answer = await page.goto(path);
        ok(answer.status() === 200, `${role}: ${path} ${answer.status()}`);
        await judge(page);
      }
      await page.done();
    }
  }
});

await test('the checker finds no fault in any page', () => equal(htmlFaults(), ''));
await end();
