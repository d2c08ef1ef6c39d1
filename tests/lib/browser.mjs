// SPDX-License-Identifier: Apache-2.0
// Chromium for tests: one browser a file, a context a person; each page can be judged by axe, by the HTML checker
// and for what the browser itself complains about.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, loadPath, ok, equal, setting } from './tap.mjs';

const { chromium } = load('playwright-core');
const browser = await chromium.launch({
  executablePath: process.env.TC_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
});
const pages = mkdtempSync(join(tmpdir(), 'throughcare-pages-'));
process.on('exit', () => rmSync(pages, { recursive: true, force: true }));
export const end = () => browser.close();

export const devices = {
  desk: { viewport: { width: 1200, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
  'no script': { viewport: { width: 1200, height: 900 }, javaScriptEnabled: false },
};

export async function person(role, device = 'desk') {
  const context = await browser.newContext({ baseURL: setting('TC_URL'), ...devices[device] });
  const page = await context.newPage();
  page.complaints = [];
  page.on('console', message => { if (message.type() === 'error') page.complaints.push(message.text()); });
  page.on('pageerror', error => page.complaints.push(String(error)));
  page.isScripted = devices[device].javaScriptEnabled !== false;
  page.done = () => context.close();
  await page.goto('/sign-in');
  if (role) {
    await page.fill('[name=username]', setting(`TC_USER_${role}`));
    await page.fill('[name=password]', setting(`TC_PASSWORD_${role}`));
    await Promise.all([page.waitForNavigation(), page.click('main button[type=submit], main button:not([type])')]);
  }
  return page;
}

// axe needs script; a page without it has the same HTML.
async function axe(page) {
  if (!page.isScripted) return;
  await page.evaluate(readFileSync(loadPath('axe-core/axe.min.js'), 'utf8') + ';0').catch(() => {});
  const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  equal(violations.map(found => `${found.id}: ${found.nodes.map(node => node.html).slice(0, 3).join(' ')}`), [], `axe on ${page.url()}`);
}

async function fits(page) {
  const { wide, high } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, high: window.innerWidth }));
  ok(wide <= high + 1, `${page.url()} is ${wide} px wide in a window of ${high}`);
}

let kept = 0;
// What the server sent, not what scripts made of it; checked all together at the end: Java starts slowly.
export async function keepHtml(page) {
  const answer = await page.context().request.get(page.url());
  if (answer.status() === 200) writeFileSync(join(pages, `${++kept}.html`), await answer.text());
}

export function htmlFaults() {
  try {
    execFileSync('java', ['-jar', loadPath('vnu-jar/build/dist/vnu.jar'), '--errors-only', '--format', 'text', pages], { stdio: ['ignore', 'pipe', 'pipe'] });
    return '';
  } catch (error) {
    return String(error.stderr).slice(0, 4000);
  }
}

export async function judge(page) {
  if (page.isScripted) await fits(page);
  await axe(page);
  await keepHtml(page);
  equal(page.complaints, [], `the browser complains on ${page.url()}`);
}
