// SPDX-License-Identifier: Apache-2.0
// TAP for tests over the wire and in a browser. A test that throws is "not ok"; the plan comes at
// the end by itself, so that a file that ends early is seen (no plan: the runner counts it failed).
//
//   import { test, equal, ok, match, client } from '../lib/tap.mjs';
//   await test('the start page asks for a password', async () => {
//     const page = await client().get('/');
//     equal(page.status, 303);
//   });
import { createRequire } from 'node:module';
import { isDeepStrictEqual, inspect } from 'node:util';

export { client, Client, Page } from './http.mjs';

let count = 0;
let failed = 0;
const started = process.argv[1];

export class Wrong extends Error {}

export async function test(name, body) {
  const number = ++count;
  const label = String(name).replace(/[#\n]/g, ' ');
  try {
    await body();
    process.stdout.write(`ok ${number} - ${label}\n`);
  } catch (error) {
    failed++;
    process.stdout.write(`not ok ${number} - ${label}\n${comment(error)}`);
  }
}

function comment(error) {
  const words = error instanceof Wrong ? error.message + '\n' + where(error) : error?.stack ?? String(error);
  return words.split('\n').map(line => `# ${line}\n`).join('');
}

const where = error => (error.stack ?? '').split('\n').filter(line => line.includes(started)).slice(0, 2).join('\n');

export function ok(value, words = 'expected something true') {
  if (!value) throw new Wrong(words);
}

export function equal(found, expected, words = '') {
  if (!isDeepStrictEqual(found, expected)) throw new Wrong(`${words} expected ${inspect(expected)}, found ${inspect(found)}`.trim());
}

export function match(text, pattern, words = '') {
  if (!pattern.test(text)) throw new Wrong(`${words} expected ${pattern} in: ${String(text).slice(0, 2000)}`.trim());
}

export function lacks(text, pattern, words = '') {
  const found = pattern.exec(text);
  if (found) throw new Wrong(`${words} did not expect ${pattern}: …${found[0]}…`.trim());
}

export async function throws(body, pattern = /./) {
  try {
    await body();
  } catch (error) {
    return match(String(error?.message ?? error), pattern);
  }
  throw new Wrong('expected a failure');
}

// A variable that the runner sets; without it the test fails (a skip would hide it).
export function setting(name) {
  const value = process.env[name];
  if (!value) throw new Wrong(`${name} is not set: run this through tests/run`);
  return value;
}

// A package of tests/package.json; they stand in the build tree, where import does not look.
export const load = name => createRequire(setting('TC_NPM') + '/package.json')(name);
export const loadPath = name => createRequire(setting('TC_NPM') + '/package.json').resolve(name);

process.on('exit', code => {
  process.stdout.write(`1..${count}\n`);
  if (code === 0 && (failed || count === 0)) process.exitCode = 1;
});
