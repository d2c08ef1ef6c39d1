// SPDX-License-Identifier: Apache-2.0
// A form of a case answered by chance from what its pages draw: each question by its type, its options and its limits.
import { unescape } from './http.mjs';

const attributes = tag => Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, unescape(value)]));

// The items of a page's document, in whatever groups and instances they stand.
export function drawn(document) {
  const found = [], open = [];
  for (const [, shut, name, rest, text] of document.replace(/^[\s\S]*?<form /, '<form ').matchAll(/<(\/?)([\w-]+)((?:\s+[\w-]+="[^"]*")*)\s*\/?>([^<]*)/g)) {
    const at = open.at(-1);
    if (name === 'item' && shut) open.pop();
    else if (name === 'item') {
      const item = { ...attributes(rest), options: [], units: [], inside: at };
      found.push(item);
      if (!document.includes(`<item${rest}/>`)) open.push(item);
    } else if (!shut && at && name === 'instance') at.several = (at.several ?? 0) + 1; // its items have the fields
    else if (!shut && at && (name === 'option' || name === 'unit')) at[`${name}s`].push({ ...attributes(rest), words: unescape(text) });
  }
  return found;
}

const isField = ({ type, several }) => type && !several && !['group', 'display'].includes(type);
const isAsked = item => !item || (item.enabled !== 'no' && isAsked(item.inside));
const two = number => String(number).padStart(2, '0');
const words = ['Łódź & <b>"no"</b> %s', 'a', 'Sentence, with 日本 and \'x\'.', '12345', 'anna@example.org', '2020-01-02', '+44 20 7946 0018', 'AB12 3CD', '00000000000', '123-45-6789', 'https://example.org/a', 'AB1234', '+41791234567', 'Anna Muster', '1', 'A', '2020', '1234567890', '12.5', 'abc@def.ch', '+254712345678', '0712345678', '12:30'];

function number(item, chance) {
  const least = item.least === undefined ? -3 : Number(item.least), most = item.most === undefined ? least + 20 : Number(item.most);
  const value = least + (most - least) * chance.number(101) / 100;
  return item.type === 'integer' ? String(Math.round(value)) : String(Number(value.toFixed(Number(item.places ?? 2))));
}

function day(item, chance) {
  const from = item.least?.slice(0, 10), to = item.most?.slice(0, 10);
  if (from || to) return ((from ?? to) + '-01-01').slice(0, 10);
  return `20${two(10 + chance.number(60))}-${two(1 + chance.number(12))}-${two(1 + chance.number(28))}`;
}

function chosen(item, chance) {
  const alone = item.options.filter(({ exclusive }) => exclusive !== 'yes');
  if (item.repeats !== 'yes' || alone.length < 2 || (!item.fewest && chance.yes(0.5))) return chance.of(item.options).value;
  return alone.filter((_, at) => at < Number(item.fewest ?? 1) || chance.yes(0.5)).slice(0, Number(item.times ?? 50)).map(({ value }) => value);
}

// The fields of one question; tries: which of the words, where a pattern did not like the ones before.
function answer(item, chance, tries) {
  const { q, type } = item, parts = value => { const [year, month, date] = value.split('-'); return { [`${q}-year`]: year, [`${q}-month`]: month, [`${q}-day`]: date }; };
  const text = words[tries ? tries - 1 : chance.number(3)] ?? '', short = item.longest ? [...text].slice(0, Number(item.longest)).join('') : text;
  if (item.options.length && !['reference', 'attachment'].includes(type)) {
    if (type === 'open-choice' && chance.yes(0.3)) return { [q]: 'other', [`${q}-other`]: short };
    return { [q]: chosen(item, chance) };
  }
  switch (type) {
    case 'boolean': return { [q]: chance.yes(0.6) ? 'yes' : 'no' };
    case 'integer': case 'decimal': return { [q]: number(item, chance) };
    case 'quantity': return { [q]: number(item, chance), ...(item.units.length ? { [`${q}-unit`]: chance.of(item.units).value } : {}) };
    case 'date': return parts(day(item, chance));
    case 'dateTime': return { ...parts(day(item, chance)), [`${q}-time`]: '14:05' };
    case 'time': return { [q]: item.least ?? '09:30' };
    case 'url': return { [q]: 'https://example.org/a?b=1&c=2' };
    case 'attachment': return {};
    case 'reference': return item.options.length ? { [q]: chance.of(item.options).value } : {};
    default: return { [q]: short };
  }
}

const kinds = [['page.png', Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55', 'hex'), Buffer.alloc(64)])], ['page.pdf', Buffer.from('%PDF-1.4\n% by chance\n%%EOF\n')], ['page.txt', Buffer.from('By chance')],
  ['page.jpg', Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100', 'hex'), Buffer.alloc(64)])]];

// A page as a browser sends it, with a file for each question that takes one, of another kind at each try.
function send(staff, page, fields, files, tries) {
  const form = page.form('/case/form/fill'), mark = 'by-chance-of-a-form', line = text => Buffer.from(`${text}\r\n`);
  if (files.length === 0) return staff.submit(page, '/case/form/fill', fields);
  const parts = Object.entries({ ...form.fields, ...fields }).flatMap(([name, value]) => [value].flat().map(one => line(`--${mark}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${one}`)));
  for (const q of files) {
    const [name, bytes] = kinds[(tries.get(q) ?? 0) % kinds.length];
    parts.push(line(`--${mark}\r\nContent-Disposition: form-data; name="${q}-file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n`), bytes, line(''));
  }
  return staff.request('POST', form.action, { body: Buffer.concat([...parts, line(`--${mark}--`)]),
    headers: { 'Content-Type': `multipart/form-data; boundary=${mark}`, Origin: process.env.TC_ORIGIN ?? staff.base.origin } });
}

// What a browser has no field for, nobody types.
function isDrawn(page, fields) {
  const missing = Object.keys(fields).filter(name => name !== 'go' && !page.text.includes(`name="${name}"`));
  if (missing.length > 0) throw new Error(`${page.path} has no field ${missing.join(', ')}`);
}

const wrongOf = page => [...page.text.matchAll(/<li><a href="#(q[^"]*)">([^<]*)/g)].map(([, field, said]) => ({ q: field.replace(/-.*/, ''), said: unescape(said) }));

// From where it was begun to its check page; gives that page, what was typed, and what the form called wrong.
export async function fillByChance(staff, begun, chance) {
  const typed = new Map(), tries = new Map(), wrong = [];
  let page = await staff.follow(begun), pages = 0;
  for (; page.forms.some(({ action }) => action === '/case/form/fill') && pages < 400; pages++) {
    const all = drawn((await staff.xml(page.path)).text).filter(item => item.readonly !== 'yes' && isAsked(item)), items = all.filter(isField), fields = {};
    const more = all.find(({ fewest, several }) => several && Number(fewest ?? 1) > several);
    for (const item of items) {
      if (!typed.has(item.q)) typed.set(item.q, answer(item, chance, tries.get(item.q)));
      Object.assign(fields, typed.get(item.q));
    }
    isDrawn(page, fields);
    const files = items.filter(({ q, type }) => type === 'attachment').map(({ q }) => q);
    const kept = await send(staff, page, { ...fields, go: more ? `add-${more.q}` : 'on' }, files, tries);
    if (kept.status === 303) {
      page = await staff.follow(kept);
      const back = /<li><a class="govuk-link" href="(\/case\/form\/fill\?[^"#]*)#q/.exec(page.text); // a later page opened a question of this one
      if (back) page = await staff.get(unescape(back[1]));
      continue;
    }
    if (kept.status !== 422) return { page: kept, typed, wrong, pages };
    for (const { q, said } of wrongOf(kept)) {
      const item = items.find(one => one.q === q), times = (tries.get(q) ?? 0) + 1;
      wrong.push({ link: item?.link ?? q, said });
      tries.set(q, times);
      typed.delete(q);
      if (!item || times > words.length + 1) return { page: kept, typed, wrong, pages };
    }
    if (wrongOf(kept).length === 0) return { page: kept, typed, wrong, pages };
    page = await staff.get(page.path);
  }
  return { page, typed, wrong, pages };
}
