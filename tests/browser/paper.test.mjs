// SPDX-License-Identifier: Apache-2.0
// What leaves the screen: a document that is added and saved, a list as a table, the whole case on paper.
import { readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { test, ok, match, equal } from '../lib/tap.mjs';
import { person, devices, judge, htmlFaults, end } from '../lib/browser.mjs';

const aCase = async page => {
  await page.goto('/cases');
  return new URL(await page.locator('main a[href^="/case?case="]').first().getAttribute('href'), page.url()).searchParams.get('case');
};
const saved = async (page, click) => {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

for (const device of Object.keys(devices))
  await test(`a document is added and saved as the file that it was, ${device}`, async () => {
    const page = await person('CASE_MANAGER', device), reference = await aCase(page);
    const bytes = Buffer.from(`%PDF-1.4\n% ${randomBytes(8).toString('hex')}\n%%EOF\n`), title = `Letter from a ${device} ${Date.now()}`;
    await page.goto(`/case/document/add?case=${reference}`);
    await judge(page);
    await page.fill('[name=title]', title);
    await Promise.all([page.waitForNavigation(), page.click('form[action="/case/document/add"] button')]);
    match(await page.content(), /id="file-error"[\s\S]*id="kind-error"/);
    page.complaints.length = 0; // the browser notes a 422 as such
    await judge(page);
    equal(await page.inputValue('[name=title]'), title, 'what was typed stays');
    await page.setInputFiles('[name=file]', { name: 'Büro "1".pdf', mimeType: 'application/pdf', buffer: bytes });
    await page.selectOption('[name=kind]', 'letter');
    await Promise.all([page.waitForNavigation(), page.click('form[action="/case/document/add"] button')]);
    match(page.url(), /\/case\/documents\?said=document-added/);
    await judge(page);
    const card = page.locator('.govuk-summary-card', { hasText: title });
    const file = await saved(page, () => card.locator('a[href^="/case/document?"]').click());
    ok(file.bytes.equals(bytes), 'byte by byte');
    match(file.name, /^Büro .*\.pdf$/);
    for (const act of ['change', 'withdraw']) {
      await page.goto(await card.locator(`a[href^="/case/document/${act}"]`).getAttribute('href'));
      await judge(page);
      await page.goBack();
    }
    await page.done();
  });

await test('a list is saved as a table', async () => {
  const page = await person('SUPERVISOR');
  await page.goto('/cases/team');
  const table = await saved(page, () => page.locator('a[href$="as=csv"]').click());
  match(table.name, /^cases-team-\d{4}-\d\d-\d\d\.csv$/);
  match(table.bytes.toString('utf8'), /^\uFEFF"case","client","name"/);
  await page.done();
});

for (const device of ['desk', 'phone'])
  await test(`the whole case reads well, ${device}`, async () => {
    const page = await person('CASE_MANAGER', device), reference = await aCase(page);
    await page.goto(`/case/print?case=${reference}`);
    await judge(page);
    await page.done();
  });

await test('on paper it has pages with numbers, and nothing that was only for the screen', async () => {
  const page = await person('CASE_MANAGER'), reference = await aCase(page);
  await page.goto(`/case/print?case=${reference}&for=client`);
  await page.emulateMedia({ media: 'print' });
  const hidden = await page.evaluate(() => ['.govuk-service-navigation', '.moj-sub-navigation', 'form', '.govuk-button']
    .filter(kind => [...document.querySelectorAll(kind)].some(element => element.getClientRects().length > 0)));
  equal(hidden, []);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  if (process.env.TC_PDF) writeFileSync(process.env.TC_PDF, pdf);
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  ok(pages > 2, `${pages} pages`);
  await page.done();
});

await test('every page is HTML as it should be', () => equal(htmlFaults(), ''));
await end();
