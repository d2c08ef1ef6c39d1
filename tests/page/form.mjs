// SPDX-License-Identifier: Apache-2.0
// What the script of a form does (xslt/asset/form.js) on the drawn pages, and what is there without it.
import { test, equal, ok } from '../lib/tap.mjs';

async function open(browser, address, options = {}) {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 }, ...options });
  await page.goto(address);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('.govuk-frontend-supported');
  return page;
}
const isSeen = (page, ...fields) => Promise.all(fields.map(field => page.locator(`[data-item="${field}"]`).isVisible()));
const shown = page => page.locator('input[name=shown]').inputValue();
const words = async page => (await shown(page)).split(' ');

export async function tryForms(browser, address) {
  await test('questions unfold at once, and the server is told which were seen', async () => {
    const page = await open(browser, address('case_form_fill/types.html'));
    equal(await isSeen(page, 'q10', 'q11'), [true, false]);
    await page.check('#q9-no');
    equal(await isSeen(page, 'q10', 'q11'), [false, true], 'after "no"');
    ok((await words(page)).includes('q11') && !(await words(page)).includes('q10'), await shown(page));
    await page.fill('#q6', '1');
    equal(await isSeen(page, 'q11'), [false], 'both conditions are needed');
    await page.check('#q9-declined');
    equal(await page.locator('#q9-no').isChecked(), false, '"rather not say" takes the place of an answer');
    equal(await isSeen(page, 'q10'), [false]);
    await page.check('#q9-yes');
    equal(await page.locator('#q9-declined').isChecked(), false, 'an answer takes the place of "rather not say"');
    equal(await page.locator('#q10').inputValue(), '12', 'what was typed before stands');
    await page.getByRole('button', { name: 'Clear this answer' }).first().click();
    equal(await isSeen(page, 'q10', 'q11'), [false, false], 'after the answer was cleared');
    await page.close();
  });

  await test('questions unfold by answers of a table of radios', async () => {
    const page = await open(browser, address('case_form_fill/grid.html'));
    equal(await isSeen(page, 'q11'), [true], 'the second answer is not the first option');
    await page.check('#q3-1');
    equal(await isSeen(page, 'q11'), [false]);
    await page.close();
  });

  await test('choices: one that excludes the others, what else, long lists', async () => {
    const page = await open(browser, address('case_form_fill/choice.html'));
    await page.check('#q2-4');
    equal(await page.locator('#q2-1').isChecked(), false, 'none of these');
    equal(await page.locator('#q6-other').isVisible(), true, 'other is chosen');
    equal(await page.locator('#q7-other').isVisible(), false, 'other is not chosen');
    await page.check('#q7-is-other');
    equal(await page.locator('#q7-other').isVisible(), true);
    const countries = page.locator('[data-item="q5"]');
    await countries.getByLabel('Type to shorten the list').fill('bra');
    equal(await countries.locator('.govuk-checkboxes__item:visible').allInnerTexts(), ['Angola', 'Brazil', 'Cyprus'], 'and what is ticked');
    await page.close();
  });

  await test('the Enter key goes on, wherever other buttons stand', async () => {
    const page = await open(browser, address('case_form_fill/groups.html'));
    await page.evaluate(() => document.querySelector('#questions').addEventListener('submit', event => {
      event.preventDefault();
      document.title = `${event.submitter.name}=${event.submitter.value}`;
    }));
    await page.locator('[id="q11.2"]').press('Enter');
    equal(await page.title(), 'go=on');
    await page.locator('button', { hasText: 'Telephone, number 2' }).click();
    equal(await page.title(), 'go=remove-q13.1.2');
    await page.locator('button', { hasText: /Add another.*People in the household/ }).click();
    equal(await page.title(), 'go=add-q10');
    await page.getByRole('button', { name: 'About you' }).click();
    equal(await page.title(), 'go=step-1', 'a button that stands beside the form');
    await page.close();
  });

  await test('leaving unsaved answers asks first, and nothing stands in the browser', async () => {
    const page = await open(browser, address('case_form_fill/types.html'));
    const asks = () => page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    const stored = () => page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
    equal([await asks(), await stored()], [false, 0]);
    await page.fill('#q4', 'The stove is broken');
    equal([await asks(), await stored()], [true, 0]);
    await page.evaluate(() => document.querySelector('#questions').addEventListener('submit', event => event.preventDefault()));
    await page.locator('button[value=later]').click();
    equal(await asks(), false, 'on the way to the server');
    await page.goto(address('form_public/question.html'));
    await page.check('#q1-2');
    equal(await asks(), false, 'nothing holds up who has to leave at once');
    await page.close();
  });

  await test('without a script everything is there but what the server has not asked yet', async () => {
    const page = await open(browser, address('case_form_fill/choice.html'), { javaScriptEnabled: false });
    equal(await page.locator('#q6-other:visible, #q7-other:visible, #q8-other:visible').count(), 3, 'what else');
    equal(await page.locator('.tc-shorten, .tc-clear').count(), 0);
    await page.goto(address('case_form_fill/types.html'));
    equal(await isSeen(page, 'q10', 'q11'), [true, false]);
    equal(await shown(page), await page.locator('input[name=shown]').getAttribute('value'));
    await page.close();
  });
}
