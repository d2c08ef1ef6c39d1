// SPDX-License-Identifier: Apache-2.0
// One who types into a page of a form in a real browser, and is interrupted by chance before they send it.
import { equal } from './tap.mjs';

export const isHeld = page => page.locator('#held', { hasText: 'What you typed is safe' }).waitFor();

// Nothing on the page that was not held yet: leaving it does not ask.
const settled = page => page.waitForFunction(() => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return !event.defaultPrevented;
});

// So many turns: what was typed stands in the field at its address after each. Gives what was typed last.
export async function interrupt(page, { address, field, by, turns, signIn }) {
  const typed = of => of.locator(field).first();
  let last = '';
  const ways = {
    reload: () => page.reload(),
    back: async () => { await page.goto('/work'); await page.goBack(); },
    away: async () => { await page.goto('/work'); await page.goto(address); },
    'sign-out': async () => {
      await page.goto('/work');
      await Promise.all([page.waitForNavigation(), page.locator('form[action="/sign-out"] button').first().click()]);
      await page.goto('/sign-in');
      await signIn(page);
      await page.goto(address);
    },
    'second tab': async () => {
      const other = await page.context().newPage();
      await other.goto(address);
      equal(await typed(other).inputValue(), last, 'in the second tab');
      await other.close();
    },
  };
  const names = Object.keys(ways);
  for (let turn = 0; turn < turns; turn++) {
    const name = names[turn] ?? by.of(names); // each of them once at least
    last = `${last.slice(-20)} ${turn}`;
    await typed(page).fill(last);
    await isHeld(page);
    await settled(page);
    await ways[name]();
    await page.goto(address);
    equal(await typed(page).inputValue(), last, `turn ${turn}, ${name}`);
  }
  return last;
}
