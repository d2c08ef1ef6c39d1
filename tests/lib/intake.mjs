// SPDX-License-Identifier: Apache-2.0
// The shipped form of an intake, by the names of the record's fields: which are its linkIds, the codes its options.
import { readFileSync } from 'node:fs';

// Its pages as they stand in the form.
export const pages = { person: 1, identity: 2, contact: 3, referral: 4, needs: 5, risk: 6, 'follow-up': 7 };

const questions = {};
let number = 0, last;
for (const [tag, value] of readFileSync(new URL('../../conf/form/intake.xml', import.meta.url), 'utf8').matchAll(/<linkId value="([^"]*)"|<code value="[^"]*"(?=\/>\s*<display)/g)) {
  if (value?.endsWith('-help')) continue; // help of a question is no item of its own
  if (value) last = questions[value] = { q: `q${++number}`, codes: [] };
  else last.codes.push(/value="([^"]*)"/.exec(tag)[1]);
}

// "born" or "born-day": the field of its question.
export const field = name => name.replace(/^\w+/, link => questions[link].q);

// As the form's pages send it.
export function sent(values) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => {
    const { codes } = questions[/^\w+/.exec(name)[0]], one = given => (codes.includes(given) ? String(codes.indexOf(given) + 1) : given);
    return [field(name), Array.isArray(value) ? value.map(one) : one(value)];
  }));
}
