// SPDX-License-Identifier: Apache-2.0
// Forms of a case as tests fill them in: chance that can be had again, and what must be found in the end.

// Chance from a seed: the same numbers for the same seed (mulberry32).
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { number: below => Math.floor(next() * below), of: list => list[Math.floor(next() * list.length)], yes: share => next() < share };
}

export const seedOf = () => Number(process.env.TC_SEED ?? Date.now() % 1000000);

// The fields of a page that take words.
export const textFields = (page, action = '/case/form/fill') => [...page.form(action).text.matchAll(/<(?:textarea|input\b[^>]*\btype="text")\b[^>]*?\bname="(q[0-9.]+)"|<input\b[^>]*\bname="(q[0-9.]+)"[^>]*\btype="text"/g)].map(([, one, other]) => one ?? other);
// And the choices: name to values.
export function choices(page, action = '/case/form/fill') {
  const found = {};
  for (const [tag] of page.form(action).text.matchAll(/<input\b[^>]*type="radio"[^>]*>/g)) {
    const [, name] = /\bname="(q[0-9.]+)"/.exec(tag) ?? [], [, value] = /\bvalue="([^"]*)"/.exec(tag) ?? [];
    if (name && value) (found[name] ??= []).push(value);
  }
  return found;
}
