// SPDX-License-Identifier: Apache-2.0
// Reads the files of conf/demo/lives; their form is told at the head of common.txt.
import { readFileSync } from 'node:fs';

const folder = new URL('../lives/', import.meta.url);

function sections(name) {
  const found = [];
  for (const line of readFileSync(new URL(name, folder), 'utf8').split('\n')) {
    const head = /^\[(\w+) (.+)\]$/.exec(line);
    if (head) found.push({ kind: head[1], words: head[2].split(' '), lines: [] });
    else if (/^\s+\S/.test(line)) found.at(-1).lines.push(`${found.at(-1).lines.pop()} ${line.trim()}`);
    else if (line && !line.startsWith('#')) found.at(-1).lines.push(line);
  }
  return found;
}

// "3 meet office strengths in=4 sure": { day, act, words, options: { in: '4', sure: 'yes' } }
function step(line) {
  const [day, act, ...rest] = line.split(/\s+/);
  const options = Object.fromEntries(rest.filter(word => word.includes('=')).map(word => word.split('=')));
  return { day: Number(day), act, words: rest.filter(word => !word.includes('=') && word !== 'sure'), options: { ...options, sure: rest.includes('sure') } };
}

const readers = {
  life: (texts, [name, weight, since = 9999], lines) => texts.lives.push({ name, weight: Number(weight), since: Number(since), chapters: lines.join(' ').trim().split(/\s+/) }),
  chapter: (texts, [name], lines) => texts.chapters.set(name, lines.map(step)),
  say: (texts, [name], lines) => texts.says.set(name, lines.map(line => line.split(' | '))),
  one: (texts, [name], lines) => texts.ones.set(name, lines),
};

// What the files say, a later one before an earlier one.
export function texts(...names) {
  const all = { lives: [], chapters: new Map(), says: new Map(), ones: new Map() };
  for (const name of names) for (const { kind, words, lines } of sections(name)) readers[kind](all, words, lines);
  return all;
}
