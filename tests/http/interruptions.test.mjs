// SPDX-License-Identifier: Apache-2.0
// Nothing typed is lost: a form of a case and an intake are filled in by chance and interrupted between any two acts: pages loaded again, left, sent twice,
// sent late from a second page, sent when the session had ended, while a worker is killed. What a person sent with a button, and what
// their page had held, must stand in the form, on its merge page or in its page in the end. TC_SEED=… has the same walk once more.
import { test, equal, ok, match, lacks, client, setting } from '../lib/tap.mjs';
import { unescape } from '../lib/http.mjs';
import { once, one, sql, count } from '../lib/beneath.mjs';
import { Daemon } from '../lib/daemon.mjs';
import { chance, choices, seedOf, textFields } from '../lib/filling.mjs';

const seed = seedOf(), by = chance(seed), daemon = new Daemon();
const manager = await client().as('CASE_MANAGER'), worker = await client().as('INTAKE');
const reference = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean)[8];
const path = (part, more = '') => `/case/${part}?case=${reference}${more}`;
const tabs = () => [...Array(32)].map(() => by.number(16).toString(16)).join('');
process.stdout.write(`# seed ${seed}\n`);

// A worker may die of a post before it is answered: the person sends it again, as a browser offers.
const again = async post => {
  for (let turn = 0; turn < 5; turn++) {
    const answer = await post().catch(() => ({ status: 502 }));
    if (answer.status < 500) return answer;
  }
  throw new Error('five posts without an answer');
};

// What is filled in: who does it, and where its pages are.
const assess = await manager.submit(await manager.get(path('assessment/begin')), '/case/assessment/begin', { kind: 'reassessment' });
const id = /[?&]id=(\d+)/.exec(assess.location)[1];
const arrive = await worker.submit(await worker.get('/intake'), '/intake/start');
const intakeId = /[?&]id=(\d+)/.exec(arrive.location)[1];
const assessment = { who: manager, role: 'CASE_MANAGER', action: '/case/form/fill', merges: '/case/form/merge', page: number => path('form/fill', `&id=${id}&page=${number}`),
  merge: number => path('form/merge', `&id=${id}&page=${number}`) };
const intake = { who: worker, role: 'INTAKE', action: '/intake/form', merges: '/intake/merge', page: number => `/intake/form?id=${intakeId}&page=${number}`,
  merge: number => `/intake/merge?id=${intakeId}&page=${number}` };
let of = assessment;

const fill = (page, who = of.who) => who.get(of.page(page));
for (const each of [assessment, intake])
  each.pages = Math.max(...[...(await each.who.get(each.page(1))).text.matchAll(/value="step-(\d+)"/g)].map(([, number]) => Number(number)));
const send = (page, values) => again(() => of.who.submit(page, of.action, values));
const hold = (page, values, tab, more = {}) => again(() => of.who.submit(page, of.action, { ...values, ...more, go: 'hold', tab, key: tabs() }));
const endSession = () => sql(`UPDATE session SET ended_at = UTC_TIMESTAMP(6) WHERE ended_at IS NULL AND person_id = (SELECT id FROM person WHERE login = '${setting(`TC_USER_${of.role}`)}')`);
const signIn = page => of.who.submit(page, '/sign-in', { username: setting(`TC_USER_${of.role}`), password: setting(`TC_PASSWORD_${of.role}`) });

// Mine is what this person typed last; of what another page of theirs says they choose their own, and look that all is there.
async function settle(number, seen) {
  for (let turn = 0; turn < 12; turn++) {
    const merge = await of.who.get(of.merge(number));
    const takes = [...new Set([...merge.text.matchAll(/name="(q[0-9.]+-take)"/g)].map(([, name]) => name))];
    seen.push(unescape(merge.text));
    if (takes.length === 0) return;
    const merged = await again(() => of.who.submit(merge, of.merges, Object.fromEntries(takes.map(name => [name, 'mine']))));
    equal(merged.status, 303, merged.text);
    const page = await of.who.follow(merged);
    seen.push(unescape(page.text));
    if (!/name="held"/.test(page.text)) return;
    const sent = await send(page, { go: 'keep' });
    if (!/\/merge\?/.test(sent.location ?? '')) return;
  }
}

let typedSoFar = 0;
const words = () => `w${once}x${++typedSoFar}`;
function typing(page) {
  const values = {}, fields = textFields(page, of.action), radios = Object.entries(choices(page, of.action));
  for (const name of fields) if (by.yes(0.7)) values[name] = words();
  for (const [name, list] of radios) if (by.yes(0.5)) values[name] = by.of(list);
  if (fields.length > 0 && !Object.keys(values).some(name => fields.includes(name))) values[fields[0]] = words();
  return values;
}
const wordsOf = values => Object.values(values).filter(value => value.startsWith(`w${once}x`));
const gone = (values, text) => wordsOf(values).filter(word => !new RegExp(`${word}\\b`).test(text));

// The ways in which somebody is interrupted: each gives all that was typed and where it must be found.
const ways = {
  async reload(number, page) {
    const values = typing(page), tab = tabs();
    equal((await hold(page, values, tab)).status, 303);
    const shown = await fill(number);
    equal(gone(values, shown.text), [], 'typed, not sent, loaded again');
    equal((await send(shown, { go: 'later' })).status, 303);
    return values;
  },
  async back(number, page) {
    const first = typing(page), tab = tabs();
    equal((await send(page, { ...first, tab, go: 'on' })).status < 500, true);
    const before = await fill(number), second = typing(before);
    equal((await send(before, { ...second, tab: tabs(), go: by.of(['later', 'keep', 'back']) })).status, 303);
    return { ...first, ...second };
  },
  async 'sign-out'(number, page) {
    const values = typing(page), tab = tabs();
    if (by.yes(0.5)) await hold(page, { ...values }, tab);
    if (by.yes(0.5)) await endSession();
    else equal((await of.who.submit(await of.who.get('/work'), '/sign-out')).status, 303);
    const away = await send(page, { ...values, tab, go: 'later' });
    equal(away.status, 401);
    equal((await signIn(away)).status, 303);
    return values;
  },
  async 'worker killed'(number, page) {
    const values = typing(page), workers = daemon.children();
    const sending = send(page, { ...values, tab: tabs(), go: 'keep' });
    process.kill(by.of(workers), 'SIGKILL');
    equal((await sending).status, 303);
    return values;
  },
  async 'sent twice'(number, page) {
    const values = { ...typing(page), tab: tabs(), go: 'keep' };
    const [one, two] = await Promise.all([send(page, values), send(page, values)]);
    equal([one.status, two.status, one.location === two.location], [303, 303, true]);
    return values;
  },
  async 'second tab'(number, page) {
    const other = await fill(number), first = typing(page), second = typing(other), seen = [], [x, y] = [tabs(), tabs()];
    if (by.yes(0.5)) await hold(page, first, x);
    if (by.yes(0.5)) await hold(other, second, y);
    const a = await send(page, { ...first, tab: x, go: 'keep' }), b = await send(other, { ...second, tab: y, go: 'keep' });
    equal([a.status, b.status], [303, 303]);
    match(b.location, /\/merge\?/);
    const third = by.yes(0.5) ? typing(page) : {};
    if (wordsOf(third).length > 0) await send(page, { ...third, key: tabs(), tab: tabs(), go: 'keep' });
    await settle(number, seen);
    equal(gone({ ...second }, seen.join()), [], 'of the second page');
    equal(wordsOf(first).filter(word => !new RegExp(`${word}\\b`).test(seen.join())), [], 'of the first page');
    equal(gone(third, seen.join()), [], 'of a page sent late');
    return {};
  },
};

async function walk(turns) {
  const names = Object.keys(ways), counts = {};
  for (let turn = 0; turn < turns; turn++) {
    const name = names[turn] ?? by.of(names), number = 1 + by.number(of.pages), page = await again(() => fill(number)); // each kind once at least
    const where = `turn ${turn}, ${name}, page ${number}, seed ${seed}`;
    counts[name] = (counts[name] ?? 0) + 1;
    try {
      const left = await ways[name](number, page);
      const seen = [unescape((await again(() => fill(number))).text)];
      await settle(number, seen);
      equal(gone(left, seen.join()), [], where);
    } catch (error) {
      error.message = `${where}: ${error.message}`;
      throw error;
    }
  }
  process.stdout.write(`# ${Object.entries(counts).map(([name, number]) => `${name} ${number}`).join(', ')}\n`);
}
await test(`120 interruptions of a form lose nothing (seed ${seed})`, () => walk(120));
await test(`80 interruptions of an intake lose nothing (seed ${seed})`, async () => {
  of = intake;
  await walk(80);
  of = assessment;
});

await test('an intake is not decided over what its worker typed and never sent', async () => {
  of = intake;
  for (let number = 1; number <= of.pages; number++) await settle(number, []);
  const page = await fill(1), [field] = textFields(page, of.action), tab = 'd'.repeat(32), decide = async () => worker.submit(await worker.get(`/intake/check?id=${intakeId}`), '/intake/check', { decision: 'accepted' });
  equal((await hold(page, { [field]: 'Typed, never sent' }, tab)).status, 303);
  match((await fill(1)).text, /Typed, never sent[\s\S]*name="held"|name="held"[\s\S]*Typed, never sent/);
  const refused = await decide();
  equal(refused.status, 422);
  match(refused.text, /typed on page 1 are not saved yet/);
  equal((await send(page, { [field]: 'Typed and sent', tab, go: 'keep' })).status, 303);
  const version = () => count(`SELECT version FROM intake WHERE id = ${intakeId}`), sent = await version();
  equal((await hold(page, { [field]: 'Half a' }, tab)).status, 303, 'overtaken by the button');
  equal(await version(), sent);
  lacks((await decide()).text, /not saved yet/);
  for (let turn = 0; turn < 12; turn++) { // a page holds its last words while it is sent
    const shown = await fill(1), last = { [field]: `Sent with its last words ${turn}`, tab: tabs() };
    await Promise.all([hold(shown, last, last.tab), send(shown, { ...last, go: 'keep' }), hold(shown, last, last.tab)]);
    lacks((await fill(1)).text, /name="held"/, `turn ${turn}`);
  }
  of = assessment;
});

of = assessment;
await test('what is typed is held for who typed it, audited once, and dropped when the page is sent', async () => {
  await settle(1, []);
  const supervisor = await client().as('SUPERVISOR'), page = await fill(1), [field] = textFields(page), tab = 'c'.repeat(32);
  const held = () => count(`SELECT COUNT(*) FROM audit_entry WHERE object = 'response ${id}' AND detail = 'held'`), before = await held();
  for (const word of ['Half', 'Half a sentence']) equal((await hold(page, { [field]: word }, tab)).status, 303);
  equal(await held(), before + 1);
  match((await fill(1)).text, /Half a sentence[\s\S]*<\/textarea>/);
  lacks((await fill(1, supervisor)).text, /Half a sentence/);
  const assessment = await one(`SELECT subject_id FROM response WHERE id = ${id}`);
  const refused = await manager.submit(await manager.get(path('assessment/sign', `&id=${assessment}`)), '/case/assessment/sign');
  equal(refused.status, 422);
  match(refused.text, /typed on page 1 are not saved yet/);
  equal((await send(page, { [field]: 'A whole sentence', tab, go: 'keep' })).status, 303);
  const version = () => count(`SELECT version FROM response_draft WHERE response_id = ${id}`), sent = await version();
  equal((await hold(page, { [field]: 'Half a sentence' }, tab)).status, 303, 'overtaken by the button');
  equal(await version(), sent);
  const now = (await fill(1)).text;
  match(now, /A whole sentence/);
  lacks(now, /Half a sentence|name="held"/);
});
