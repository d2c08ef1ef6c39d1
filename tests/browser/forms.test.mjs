// SPDX-License-Identifier: Apache-2.0
// Forms of a case in a real browser: at a desk, on a phone, without script, by keyboard alone; a session that ends in the middle;
// pages that are loaded again, left by the back button and opened twice lose nothing that was typed.
import { test, ok, equal, match, setting } from '../lib/tap.mjs';
import { once, sql } from '../lib/beneath.mjs';
import { person, devices, judge, htmlFaults, end } from '../lib/browser.mjs';
import { chance, seedOf } from '../lib/filling.mjs';
import { interrupt, isHeld } from '../lib/typing.mjs';

const login = setting('TC_USER_CASE_MANAGER'), field = 'textarea[name^=q]';
const press = (page, go) => Promise.all([page.waitForNavigation(), page.locator(`#questions .govuk-button-group button[value=${go}]`).click()]);
const main = page => page.locator('main').innerText();
const typed = page => page.locator(field).first();
let taken = 0;

async function begin(page, name) {
  await page.goto('/cases');
  const cases = await page.locator('main a[href*="case="]').evaluateAll(links => links.map(link => new URL(link.href).searchParams.get('case')));
  const reference = [...new Set(cases.filter(Boolean))][++taken];
  const way = name === 'needs_and_strengths' ? 'assessment/begin' : 'form/begin';
  await page.goto(`/case/${way === 'form/begin' ? 'forms' : way}?case=${reference}`);
  await judge(page);
  if (way === 'form/begin') await page.check(`[name=name][value=${name}]`);
  else if (await page.locator('[name=kind]').count()) await page.check('[name=kind][value=reassessment]');
  await Promise.all([page.waitForNavigation(), page.locator(`form[action="/case/${way}"] button`).click()]);
  match(page.url(), /\/case\/form\/fill/);
  return page.url().replace(/said=[^&]*&?/, '');
}

// The first answer to each question that is asked, words where words are asked for.
async function answer(page, words) {
  const radios = await page.locator('input[type=radio]:visible').evaluateAll(all => [...new Map(all.map(radio => [radio.name, radio.id])).values()]);
  for (const id of radios) await page.locator(`[id="${id}"]`).check();
  for (const area of await page.locator(`${field}:visible`).all()) await area.fill(words);
}
async function signIn(page) {
  await page.fill('[name=username]', login);
  await page.fill('[name=password]', setting('TC_PASSWORD_CASE_MANAGER'));
  await Promise.all([page.waitForNavigation(), page.click('main button[type=submit], main button:not([type])')]);
}
async function fillIn(page, words) {
  for (let turn = 0; turn < 20 && page.url().includes('/form/fill'); turn++) {
    await answer(page, words);
    await judge(page);
    await press(page, 'on');
  }
  match(page.url(), /\/case\/form\/check/);
  await judge(page);
  const own = (await page.locator('form[action="/case/form/sign"] button').count()) === 0; // an assessment's form is signed on its page
  if (own) await Promise.all([page.waitForNavigation(), page.locator('main').getByText('Go on', { exact: true }).click()]);
  await Promise.all([page.waitForNavigation(), page.click(`form[action="/case/${own ? 'assessment' : 'form'}/sign"] button`)]);
  match(page.url(), own ? /\/case\/assessment\?.*said=assessment-signed/ : /\/case\/form\?.*said=form-signed/);
  await judge(page);
}

for (const device of Object.keys(devices)) {
  await test(`PHQ-9 is filled in and signed, ${device}`, async () => {
    const page = await person('CASE_MANAGER', device);
    await begin(page, 'phq9');
    await fillIn(page, 'Words');
    match(await main(page), /PHQ-9 total/);
    await page.done();
  });
  await test(`needs and strengths finish after a session that ended in the middle, ${device}`, async () => {
    const page = await person('CASE_MANAGER', device), words = `Kept ${once} ${device}`;
    await begin(page, 'needs_and_strengths');
    await answer(page, words);
    await sql(`UPDATE session SET ended_at = UTC_TIMESTAMP(6) WHERE ended_at IS NULL AND person_id = (SELECT id FROM person WHERE login = '${login}')`);
    page.complaints.length = 0;
    await press(page, 'on');
    match(page.url(), /\/case\/form\/fill$|\/sign-in/);
    await signIn(page);
    page.complaints.length = 0; // that the page before was answered with 401
    await page.locator('#questions').waitFor();
    await fillIn(page, words);
    match(await main(page), new RegExp(words));
    await page.done();
  });
}

await test('signed out in another tab, and the cookie gone: what was typed finishes', async () => {
  const page = await person('CASE_MANAGER');
  const address = await begin(page, 'needs_and_strengths');
  await typed(page).fill('Signed out elsewhere');
  const other = await page.context().newPage();
  await other.goto('/cases');
  await Promise.all([other.waitForNavigation(), other.locator('form[action="/sign-out"] button').first().click()]);
  await other.close();
  await press(page, 'later');
  await signIn(page);
  await page.goto(address);
  equal(await typed(page).inputValue(), 'Signed out elsewhere');
  await typed(page).fill('Typed before the cookie went');
  await isHeld(page);
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await signIn(page);
  await page.goto(address);
  equal(await typed(page).inputValue(), 'Typed before the cookie went');
  page.complaints.length = 0; // that the ended sessions were answered with 401
  match(await main(page), /have not saved them yet/);
  await judge(page);
  await press(page, 'later');
  await page.done();
});

await test('a page is filled in by keyboard alone', async () => {
  const page = await person('CASE_MANAGER');
  await begin(page, 'gad7');
  const focused = () => page.evaluate(() => ({ type: document.activeElement.type, value: document.activeElement.value, checked: document.activeElement.checked }));
  for (let turn = 0; turn < 200 && page.url().includes('/form/fill'); turn++) {
    await page.keyboard.press('Tab');
    const { type, value, checked } = await focused();
    if (type === 'radio' && !checked) await page.keyboard.press('Space');
    if (type === 'submit' && value === 'on') await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  }
  match(page.url(), /\/case\/form\/check/);
  ok(!/Enter an answer|not answered/i.test((await main(page)).slice(0, 400)));
  await page.done();
});

const seed = seedOf(), by = chance(seed);
await test(`28 interruptions of one who types lose nothing (seed ${seed})`, async () => {
  const page = await person('CASE_MANAGER'), address = await begin(page, 'needs_and_strengths');
  const last = await interrupt(page, { address, field, by, turns: 28, signIn });
  await judge(page);
  await press(page, 'later');
  await page.goto(address);
  equal(await typed(page).inputValue(), last);
  await page.done();
});

await test('every page is valid HTML', () => equal(htmlFaults(), ''));
await end();
