// SPDX-License-Identifier: Apache-2.0
// An intake from the first name to the case, in a real browser at a desk, on a phone, without script, with a session that ends in the
// middle; pages that are left before they are sent; and what is looked for while a name is typed.
import { test, ok, equal, match, setting } from '../lib/tap.mjs';
import { field, pages, sent } from '../lib/intake.mjs';
import { once, sql } from '../lib/beneath.mjs';
import { person, devices, judge, htmlFaults, end } from '../lib/browser.mjs';
import { chance, seedOf } from '../lib/filling.mjs';
import { interrupt } from '../lib/typing.mjs';

const press = page => Promise.all([page.waitForNavigation(), page.locator('main form.tc-form button.govuk-button').first().click()]);
const type = async (page, values) => {
  for (const [name, value] of Object.entries(sent(values))) {
    const found = page.locator(`[name="${name}"]`);
    if (['radio', 'checkbox'].includes(await found.first().evaluate(element => element.type))) await page.check(`[name="${name}"][value="${value}"]`);
    else await found.fill(value);
  }
};
// Whether it is safe to call is asked once there is a number: at once, or without script when the page comes again.
const safely = async page => {
  await type(page, { phone: '555 0142' });
  const safe = page.locator(`[name="${field('phone_safe')}"]`).first();
  if (!await safe.isVisible()) await press(page);
  await type(page, { phone_safe: 'yes' });
};
const start = async page => {
  await page.goto('/intake');
  await judge(page);
  await page.selectOption('[name=programme]', { label: 'Riverside Night Shelter' });
  await Promise.all([page.waitForNavigation(), page.click('form[action="/intake/start"] button')]);
  return new URL(page.url()).searchParams.get('id');
};

const login = setting('TC_USER_INTAKE');
const signIn = async page => {
  await page.fill('[name=username]', login);
  await page.fill('[name=password]', setting('TC_PASSWORD_INTAKE'));
  await Promise.all([page.waitForNavigation(), page.click('main button[type=submit], main button:not([type])')]);
};
// The session is over when a page is sent: what was typed goes on after signing in.
const sendOver = async page => {
  await sql(`UPDATE session SET ended_at = UTC_TIMESTAMP(6) WHERE ended_at IS NULL AND person_id = (SELECT id FROM person WHERE login = '${login}')`);
  await press(page);
  match(await page.locator('main').innerText(), /Sign in/);
  await signIn(page);
  page.complaints.length = 0; // that the page was answered with 401
};

for (const device of Object.keys(devices)) {
  await test(`a person is taken in, section by section, over a session that ends in the middle, ${device}`, async () => {
    const page = await person('INTAKE', device), family = `Browser${once}${device.length}`, given = { desk: 'Ada', phone: 'Berta' }[device] ?? 'Cilia';
    const id = await start(page);
    await judge(page);
    await type(page, { given, family });
    await press(page);
    match(page.url(), /\/intake\/known\?id=/);
    match(await page.locator('main').innerText(), /No one you can see fits/);
    await judge(page);
    await Promise.all([page.waitForNavigation(), page.locator('form[action="/intake/pick"] button').last().click()]);
    const at = () => { const url = new URL(page.url()), number = url.searchParams.get('page'); return Object.keys(pages).find(name => String(pages[name]) === number) ?? url.pathname.slice(8); };
    for (const [section, fill] of Object.entries({
      identity: () => type(page, { living: 'street' }),
      contact: () => safely(page),
      referral: () => type(page, { source: 'self' }),
      needs: () => type(page, { need: 'housing', words: `Typed when the session ended, ${device}` }),
      risk: () => type(page, { urgency: '2' }),
      'follow-up': () => type(page, { follow_up: '90' }),
      eligibility: () => page.check('[name=result1][value=eligible]'),
      consent: () => {},
    })) {
      equal(at(), section);
      await fill();
      await judge(page);
      await (section === 'needs' ? sendOver : press)(page);
    }
    equal(page.url().replace(/.*\/intake/, '/intake'), `/intake/check?id=${id}`);
    match(await page.locator('main').innerText(), /555 0142[\s\S]*A place to live[\s\S]*Typed when the session ended[\s\S]*Within days[\s\S]*After 90 days/);
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
  await type(page, { given: 'Ada' });
  await type(page, { family: `Browser${once}4` });
  await page.locator('#looked li').first().waitFor();
  match(await page.locator('#looked').innerText(), new RegExp(`Ada Browser${once}4[\\s\\S]*Perhaps`));
  await type(page, { family: 'Xqzvo' });
  await type(page, { given: 'Wvkjp' });
  await page.locator('#looked', { hasText: 'No one you can see fits' }).waitFor();
  await judge(page);
  ok(!addresses.some(address => /Browser|Ada|Xqzvo/.test(address)), addresses.join(' '));
  equal(await page.inputValue(`[name=${field('given')}]`), 'Wvkjp', 'what is typed stays');
  await page.done();
});

const seed = seedOf();
await test(`12 interruptions of an intake that is typed lose nothing (seed ${seed})`, async () => {
  const page = await person('INTAKE', 'phone'), id = await start(page), address = `/intake/form?page=${pages.needs}&id=${id}`;
  await page.goto(address);
  const last = await interrupt(page, { address, field: 'textarea[name^=q]', by: chance(seed), turns: 12, signIn });
  match(await page.locator('main').innerText(), /have not saved them yet/);
  await judge(page);
  await press(page);
  await page.goto(`/intake/check?id=${id}`);
  match(await page.locator('main').innerText(), new RegExp(last.trim()));
  await page.done();
});

await test('every page is valid HTML', () => equal(htmlFaults(), ''));
await end();
