// SPDX-License-Identifier: Apache-2.0
// Forms that are filled in page by page, answered by linkId.

const attributes = tag => Object.fromEntries([...tag.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
const plain = text => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

// The questions of a page's document: { link: { q, type, options: { words: value } } }.
export function questions(document) {
  return Object.fromEntries([...document.matchAll(/<item (q="[^>]*)>([\s\S]*?)(?=<item |<\/form>|$)/g)].map(([, tag, inside]) => {
    const { q, link, type, enabled } = attributes(tag);
    const options = Object.fromEntries([...inside.matchAll(/<option ([^>]*)>([^<]*)/g)].map(([, option, words]) => [plain(words), attributes(option).value]));
    return [plain(link ?? q), { q, type, options, enabled: enabled !== 'no' }];
  }));
}

// The field "shown": the questions that the page asks.
export const asked = known => Object.values(known).filter(({ type, enabled }) => enabled && !['group', 'display'].includes(type)).map(({ q }) => q).join(' ');

// What a person gives, as the fields of the page send it: words of an option or its number, 2026-11-22 or 2026-11-22T14:30, yes or no, text.
export function typed(known, answers) {
  const fields = {};
  for (const [link, value] of Object.entries(answers)) {
    if (!known[link]) continue;
    if (value === 'declined') { fields[`${known[link].q}-declined`] = 'yes'; continue; }
    const { q, type, options } = known[link], one = given => options[given] ?? given;
    if (!['date', 'dateTime'].includes(type)) { fields[q] = Array.isArray(value) ? value.map(one) : one(value); continue; }
    const [day, time] = String(value).split('T'), parts = day.split('-');
    for (const [at, part] of ['year', 'month', 'day'].entries()) fields[`${q}-${part}`] = parts[at] ?? '';
    if (time) fields[`${q}-time`] = time;
  }
  return fields;
}

// Where a page begins a form, or goes on with one.
async function begin(staff, from, name, more) {
  const draft = /href="(\/case\/form\/fill\?[^"]*)"/.exec(from.text);
  return draft ? { status: 303, location: `${plain(draft[1]).replace(/#.*|&page=\d+/g, '')}&page=1` } : staff.submit(from, '/case/form/begin', { name, ...more });
}

// What is answered is not declined any more, and the other way round.
const cleared = (known, answers) => Object.fromEntries(Object.entries(answers).filter(([link]) => known[link])
  .map(([link, value]) => [value === 'declined' ? known[link].q : `${known[link].q}-declined`, []]));

// From that page through the pages of the form; gives the answer to the last one: 303 to the check page, or 422 with what is wrong.
export async function fillIn(staff, from, name, answers, more = {}) {
  let page = await begin(staff, from, name, more);
  for (let steps = 0; page.status === 303 && page.location.includes('/case/form/fill') && steps < 60; steps++) {
    const path = page.location.replace(/#.*/, '');
    const known = questions((await staff.xml(path)).text);
    page = await staff.submit(await staff.get(path), '/case/form/fill', { ...cleared(known, answers), ...typed(known, answers), go: 'on' });
  }
  return page;
}
