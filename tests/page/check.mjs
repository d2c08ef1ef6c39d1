// SPDX-License-Identifier: Apache-2.0
// The drawn pages as HTML checkers and a browser see them: vnu, axe, the strict content security policy,
// no overflow at 390 pixels. The pages are the .html files beside the documents of tests/page.
import { test, equal, ok, load, loadPath } from '../lib/tap.mjs';
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tryForms } from './form.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const asset = join(process.env.TC_BUILD ?? join(here, '../../build'), 'asset');
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";
const empty = new Set('area base br col embed hr img input link meta source track wbr path'.split(' '));

const pages = readdirSync(here)
  .filter(name => statSync(join(here, name)).isDirectory())
  .flatMap(screen => readdirSync(join(here, screen)).filter(name => name.endsWith('.html')).sort().map(name => `${screen}/${name}`));
ok(pages.length > 0, 'there are no pages');

const texts = new Map(pages.map(name => [name, readFileSync(join(here, name), 'utf8')]));
for (const [name, text] of texts) {
  await test(`tags and ids of ${name}`, () => {
    const selfClosed = [...text.matchAll(/<([a-z0-9]+)[^<>]*\/>/g)].map(found => found[1]).filter(tag => !empty.has(tag));
    equal(selfClosed, [], 'closed by themselves:');
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(found => found[1]);
    equal(ids.filter((id, place) => ids.indexOf(id) !== place), [], 'ids twice:');
    const menu = /<ul class="govuk-service-navigation__list"[\s\S]*?<\/ul>/.exec(text)?.[0] ?? '';
    equal([...menu.matchAll(/<li[^>]*>\s*(<\w+)?/g)].filter(([, first]) => first !== '<a').map(([item]) => item), [], 'of the menu, drawn by a template of the page:');
    const fors = [...text.matchAll(/ for="([^"]*)"/g)].map(found => found[1]);
    const fields = [...text.matchAll(/<(?:input|select|textarea) [^>]*>/g)].map(found => found[0]).filter(tag => !/type="(hidden|submit)"/.test(tag));
    equal(fields.filter(tag => !fors.includes(/ id="([^"]*)"/.exec(tag)?.[1]) && !/aria-label/.test(tag)), [], 'without a label:');
    ok(!/ style="| on[a-z]+="|<style|javascript:/.test(text), 'style or script within the page');
  });
}

await test('the HTML checker finds nothing', () => {
  const jar = load('vnu-jar');
  const words = ['-jar', jar, '--format', 'json', '--exit-zero-always', '--stdout', ...pages.map(name => join(here, name))];
  const found = JSON.parse(execFileSync('java', words, { encoding: 'utf8', maxBuffer: 1 << 26 }));
  equal(found.messages.filter(message => message.type === 'error' || message.subType === 'warning')
    .map(message => `${message.url.replace(/.*\/page\//, '')}:${message.lastLine}: ${message.message}`), []);
});

const kinds = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.html': 'text/html; charset=utf-8' };
const server = createServer((request, answer) => {
  const file = request.url.startsWith('/asset/') ? join(asset, request.url.slice(7)) : join(here, request.url);
  try {
    const bytes = readFileSync(file);
    answer.writeHead(200, { 'Content-Type': kinds[extname(file)] ?? 'text/plain', 'Content-Security-Policy': policy, 'Cache-Control': 'max-age=600' });
    answer.end(bytes);
  } catch {
    answer.writeHead(404).end();
  }
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const browser = await load('playwright-core').chromium.launch({
  executablePath: process.env.TC_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axe = readFileSync(loadPath('axe-core/axe.min.js'), 'utf8');

for (const width of [1200, 390]) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  let said = [];
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push(String(error)));
  for (const name of pages) {
    await test(`${name} at ${width} pixels`, async () => {
      said = [];
      await page.goto(`http://127.0.0.1:${server.address().port}/${name}`);
      equal(said, [], 'the browser said:');
      ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'the page is wider than the window');
      if (width < 1200 && !name.startsWith('parts/')) return; // the same page: axe has seen it
      await page.evaluate(axe);
      const result = await page.evaluate(rules => window.axe.run({ runOnly: rules, resultTypes: ['violations'] }), rules);
      equal(result.violations.map(found => `${found.id}: ${found.nodes[0].html.slice(0, 160)}`), []);
    });
  }
  await page.close();
}

const parts = pages.filter(name => name.startsWith('parts/'));
const address = name => `http://127.0.0.1:${server.address().port}/${name}`;

// Each element that takes the focus looks another way when it has it.
const unseen = () => {
  const marks = style => [style.outlineStyle, style.outlineStyle === 'none' || style.outlineColor, style.boxShadow, style.backgroundColor];
  const seen = element => /radio|checkbox/.test(element.type) // they are drawn before their label
    ? marks(getComputedStyle(element.nextElementSibling, '::before')).join('|')
    : marks(getComputedStyle(element)).join('|');
  const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(one => one.checkVisibility());
  document.activeElement.blur();
  return all.filter(one => {
    const before = seen(one);
    one.focus({ focusVisible: true });
    const same = document.activeElement === one && seen(one) === before;
    one.blur();
    return same;
  }).map(one => one.outerHTML.slice(0, 120));
};

for (const name of parts) {
  await test(`the focus is seen on ${name}`, async () => {
    const page = await browser.newPage();
    await page.goto(address(name));
    equal(await page.evaluate(unseen), []);
    await page.close();
  });
  await test(`${name} on paper`, async () => {
    const page = await browser.newPage({ viewport: { width: 680, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(address(name));
    ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'wider than the paper');
    equal(await page.locator('nav:visible, button:visible').count(), 0, 'what nobody can press:');
    ok(await page.locator('h1').isVisible() && await page.locator('.govuk-footer').isVisible(), 'the heading and the foot');
    await page.close();
  });
  await test(`${name} without scripts on a phone`, async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 900 }, javaScriptEnabled: false });
    await page.goto(address(name));
    ok(await page.locator('#navigation a').first().isVisible(), 'the menu');
    equal(await page.locator('.govuk-js-service-navigation-toggle:visible').count(), 0, 'a button that does nothing:');
    await page.close();
  });
}
await tryForms(browser, address);
await browser.close();
server.close();
