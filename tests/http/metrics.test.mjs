// SPDX-License-Identifier: Apache-2.0
// The figures of a programme against a second arithmetic: rows as they stand in the tables, counted here in JavaScript.
// Nothing of sql/read/figures_*.sql is used: only which rows exist, and who may count them.
import { test, equal, ok, client } from '../lib/tap.mjs';
import { once, sql } from '../lib/beneath.mjs';

const manager = await client().as('PROGRAMME_MANAGER');
const DAY = 86400e3;
const today = new Date().toISOString().slice(0, 10);
const days = (from, to) => Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY);
const plus = (date, count) => new Date(Date.parse(date) + count * DAY).toISOString().slice(0, 10);

// Numbers that come out the same each time (mulberry32).
let seed = 20261122;
function random(below) {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % below;
}
const any = list => list[random(list.length)];

async function table(columns, from) {
  const rows = await sql(`SELECT ${columns.join(', ')} FROM ${from}`);
  return rows.map(row => Object.fromEntries(columns.map((name, place) => [name.replace(/.*[. ]/, ''), row[place] === 'NULL' ? null : row[place]])));
}

// What an export does not bring: appointments, tasks, goals, services and follow-ups of every kind, around today.
const me = (await manager.xml('/figures')).attribute('viewer', 'id');
const programmes = (await manager.xml('/figures')).all('programme', 'id').filter(Boolean);
const openedAround = await table(['f.id', 'f.opened_on'], `case_file f JOIN caseload l ON l.case_id = f.id WHERE l.programme_id IN (${programmes})`);
const quote = value => (value === null ? 'NULL' : typeof value === 'number' || typeof value === 'boolean' ? String(value) : `'${value}'`);
async function insert(name, rows) {
  const columns = Object.keys(rows[0]);
  await sql(`INSERT INTO ${name} (${columns}) VALUES ${rows.map(row => `(${columns.map(column => quote(row[column]))})`).join(',\n')}`);
}
const some = (most, make) => openedAround.flatMap(found => Array.from({ length: random(most + 1) }, () => make(found)));
const at = (date, hour) => `${date} ${String(hour).padStart(2, '0')}:30:00`;
const title = `Metric ${once}`;
// A part of the cases is of the last weeks, so that some first days are not over yet.
for (const { id } of openedAround.filter((_, place) => place % 3 === 0)) {
  await sql(`UPDATE case_file SET opened_on = '${plus(today, -random(40))}' WHERE id = ${id}`);
}
await insert('appointment', some(3, ({ id }) => ({
  case_id: Number(id), title, starts_at: at(plus(today, 20 - random(200)), 8 + random(9)), how: 'office', staff_id: Number(me),
  attendance: any(['planned', 'attended', 'attended', 'missed', 'cancelled']), made_by: Number(me), made_at: at(today, 0),
})));
await insert('task', some(4, ({ id }) => {
  const due = random(6) ? plus(today, 20 - random(120)) : null, state = any(['open', 'done', 'done', 'cancelled']);
  return { case_id: Number(id), title, assignee_id: Number(me), due_on: due, state, made_by: Number(me), made_at: at('2020-01-05', 9),
    ended_at: state === 'open' ? null : at(plus(due ?? today, 6 - random(12)), 15), ended_by: state === 'open' ? null : Number(me) };
}));
await insert('goal', some(3, ({ id }) => {
  const added = plus(today, -random(150)), state = any(['open', 'open', 'met', 'partly_met', 'not_met', 'not_wanted']);
  return { case_id: Number(id), title, state, added_at: at(added, 10), added_by: Number(me),
    closed_at: state === 'open' ? null : at(plus(added, random(days(added, today) + 1)), 12), closed_by: state === 'open' ? null : Number(me) };
}));
await insert('service', some(3, ({ id }) => ({
  case_id: Number(id), title, kind: any(['housing', 'food', 'legal']), given_on: plus(today, -random(150)), amount: 1, unit: 'times',
  made_by: Number(me), made_at: at(today, 0),
})));
await insert('follow_up', some(2, ({ id }) => {
  const state = any(['planned', 'done', 'dropped']), due = plus(today, 40 - random(120));
  return { case_id: Number(id), due_on: due, state, happened_on: state === 'done' ? due : null, reached: state === 'done' ? Boolean(random(2)) : null,
    planned_by: Number(me), planned_at: at('2020-01-05', 9) };
}));

await insert('assessment', some(1, ({ id }) => {
  const state = any(['draft', 'signed', 'signed', 'dropped']);
  return { case_id: Number(id), kind: 'baseline', state, held_on: today, begun_at: at(today, 0), begun_by: Number(me), words: title };
}));
await insert('outcome', some(2, ({ id }) => ({
  case_id: Number(id), kind: 'housing', happened_on: plus(today, -random(150)), occasion: any(['service', 'follow_up']), after_is: title,
  direction: any(['better', 'same', 'worse']), source: 'client', added_at: at(today, 0), added_by: Number(me), withdrawn_at: random(5) ? null : at(today, 0),
})));
await insert('referral', some(2, ({ id }) => {
  const state = any(['draft', 'sent', 'accepted', 'attended', 'completed', 'declined', 'withdrawn']);
  return { case_id: Number(id), provider_id: 1, provider_name: title, service: 'Advice', reason: 'Metric', urgency: 'routine', sections: 'contact', state,
    sent_on: state === 'draft' ? null : plus(today, -random(150)), made_by: Number(me), made_at: at(today, 0) };
}));
// Some of them are of a segment that a programme manager does not see.
await sql(`INSERT INTO referral_access (referral_id, case_id, segment) SELECT id, case_id, IF(id MOD 5 = 0, 'clinical', 'normal') FROM referral WHERE provider_name = '${title}'`);
const scored = await table(['id', 'case_id', 'added_at'], `goal WHERE title = '${title}'`);
await insert('goal_score', scored.flatMap(({ id, case_id: of, added_at: added }) => Array.from({ length: random(4) }, () => ({
  case_id: Number(of), goal_id: Number(id), scored_on: plus(added.slice(0, 10), random(60)), level: random(5) - 2, evidence: title, judged: 'staff',
  scored_by: Number(me), scored_at: at(today, 0),
}))));

// ---- the second arithmetic ----
const tables = {
  cases: await table(['f.id', 'f.stage', 'l.status', 'l.next_due', 'l.programme_id', 'l.segment', 'l.is_restricted', 'f.opened_on', 'f.closed_on', 'f.closed_why'],
    'case_file f JOIN caseload l ON l.case_id = f.id'),
  appointments: await table(['case_id', 'starts_at', 'attendance'], 'appointment'),
  tasks: await table(['case_id', 'due_on', 'state', 'ended_at', '(SELECT MAX(segment) FROM response_risk WHERE task_id = task.id) segment'], 'task'),
  goals: await table(['id', 'case_id', 'state', 'added_at', 'closed_at'], 'goal'),
  services: await table(['case_id', 'kind', 'given_on'], 'service'),
  assessments: await table(['case_id', 'state'], 'assessment'),
  outcomes: await table(['case_id', 'happened_on', 'direction', 'withdrawn_at'], 'outcome'),
  referrals: await table(['t.case_id', 't.sent_on', 't.state', 'a.segment'], 'referral t JOIN referral_access a ON a.referral_id = t.id'),
  scores: await table(['id', 'goal_id', 'scored_on', 'level'], 'goal_score'),
  followUps: await table(['case_id', 'due_on', 'state', 'reached'], 'follow_up'),
};
const segments = (await sql(`SELECT segment FROM viewer_segment WHERE viewer_id = ${me}`)).flat();
const tally = (list, nameOf) => list.reduce((sum, one) => ({ ...sum, [nameOf(one)]: (sum[nameOf(one)] ?? 0) + 1 }), {});

function compute(programme, from, until) {
  const within = date => date !== null && date >= from && date <= until;
  const cases = tables.cases.filter(one => one.programme_id === programme && one.is_restricted === '0' && segments.includes(one.segment));
  const ids = new Set(cases.map(one => one.id)), of = rows => rows.filter(row => ids.has(row.case_id));
  const open = cases.filter(one => one.status === 'open');
  const firsts = cases.filter(one => within(one.opened_on)).map(one => {
    const met = tables.appointments.filter(row => row.case_id === one.id && row.attendance === 'attended').map(row => row.starts_at).sort()[0];
    return { days: met ? Math.max(days(one.opened_on, met), 0) : null, age: days(one.opened_on, today) };
  });
  const waits = firsts.map(({ days: count }) => count).filter(count => count !== null).sort((a, b) => a - b), middle = waits.length / 2;
  const goals = of(tables.goals).filter(row => row.added_at.slice(0, 10) <= until && (row.closed_at === null || row.closed_at.slice(0, 10) >= from));
  return {
    total: { open: open.length, overdue: open.filter(one => one.next_due < today).length, opened: firsts.length,
      discharged: cases.filter(one => one.status === 'discharged' && within(one.closed_on)).length },
    median: waits.length === 0 ? undefined : String(waits.length % 2 ? waits[Math.floor(middle)] : (waits[middle - 1] + waits[middle]) / 2),
    stage: tally(open, one => one.stage),
    first: tally(firsts, ({ days: count, age }) => (count !== null ? (count <= 14 ? 'within' : 'later') : age > 14 ? 'none' : 'waiting')),
    task: tally(of(tables.tasks).filter(row => within(row.due_on) && (row.segment === null || segments.includes(row.segment))), row => (row.state === 'cancelled' ? 'cancelled'
      : row.state === 'done' ? (row.ended_at.slice(0, 10) <= row.due_on ? 'on_time' : 'late') : row.due_on < today ? 'overdue' : 'open')),
    assessment: tally(cases.filter(one => within(one.opened_on)), one => {
      const states = tables.assessments.filter(row => row.case_id === one.id).map(row => row.state);
      return states.includes('signed') ? 'signed' : states.includes('draft') ? 'draft' : 'none';
    }),
    progress: tally(goals, goal => {
      const levels = tables.scores.filter(row => row.goal_id === goal.id && row.scored_on <= until)
        .sort((a, b) => (a.scored_on < b.scored_on ? -1 : a.scored_on > b.scored_on ? 1 : a.id - b.id)).map(row => Number(row.level));
      const change = levels.at(-1) - levels[0];
      return levels.length === 0 ? 'unscored' : levels.length === 1 ? 'once' : change > 0 ? 'better' : change < 0 ? 'worse' : 'same';
    }),
    referral: tally(of(tables.referrals).filter(row => within(row.sent_on) && segments.includes(row.segment)), row => row.state),
    outcome: tally(of(tables.outcomes).filter(row => within(row.happened_on) && row.withdrawn_at === null), row => row.direction),
    goal: tally(goals, row => (row.closed_at === null || row.closed_at.slice(0, 10) > until ? 'open' : row.state)),
    service: tally(of(tables.services).filter(row => within(row.given_on)), row => row.kind),
    discharge: tally(cases.filter(one => one.status === 'discharged' && within(one.closed_on)), one => one.closed_why ?? 'not_recorded'),
    follow_up: tally(of(tables.followUps).filter(row => within(row.due_on) && row.state !== 'dropped'),
      row => (row.state === 'done' ? (row.reached === '1' ? 'reached' : 'not_reached') : row.due_on < today ? 'overdue' : 'planned')),
  };
}

// ---- what the page says ----
const attributes = text => Object.fromEntries([...text.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
function read(page, programme) {
  const [, total] = new RegExp(`<total (programme="${programme}"[^>]*)/>`).exec(page.text) ?? [null, ''];
  const metrics = [...page.text.matchAll(/<metric ([^>]*?)(?:\/>|>([\s\S]*?)<\/metric>)/g)].map(([, head, inside = '']) => [attributes(head), inside]);
  const counts = inside => Object.fromEntries([...inside.matchAll(/<figure ([^>]*?)\/?>/g)].map(([, text]) => attributes(text))
    .filter(({ count }) => count !== '0').map(({ name, count }) => [name, Number(count)]));
  const { programme: _, ...numbers } = attributes(total);
  return {
    total: { open: 0, overdue: 0, opened: 0, discharged: 0, ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)])) },
    median: metrics.find(([head]) => head.name === 'first')[0].median,
    shares: Object.fromEntries(metrics.filter(([head]) => head.share).map(([head]) => [head.name, [Number(head.share), Number(head.of)]])),
    ...Object.fromEntries(metrics.map(([head, inside]) => [head.name, counts(inside)])),
  };
}
const sorted = counts => Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
const names = ['stage', 'first', 'assessment', 'task', 'goal', 'progress', 'referral', 'service', 'discharge', 'outcome', 'follow_up'];
const periods = [[plus(today, -89), today], [plus(today, -30), plus(today, 30)], ['2000-01-01', '2099-12-31'], [today, today]];
const address = (programme, [from, until]) => `programme=${programme}&from=${from}&until=${until}`;

await test('there is something to count', () => {
  const all = compute(programmes[0], '2000-01-01', '2099-12-31');
  for (const name of names) ok(Object.keys(all[name]).length > 0, name);
  ok(programmes.length > 1 && tables.tasks.length > 20);
});

for (const programme of programmes) {
  for (const period of periods) {
    await test(`programme ${programme} from ${period.join(' to ')}: each figure is what the rows say`, async () => {
      const page = read(await manager.xml(`/figures?${address(programme, period)}`), programme), own = compute(programme, ...period);
      equal(page.total, own.total);
      equal(page.median, own.median);
      for (const name of names) equal(sorted(page[name]), sorted(own[name]), name);
    });
  }
}

await test('a share is of those of whom it can be said', async () => {
  const page = read(await manager.xml(`/figures?${address(programmes[0], periods[2])}`), programmes[0]);
  const sum = (counts, list) => list.reduce((all, name) => all + (counts[name] ?? 0), 0);
  const share = (good, whole) => whole === 0 ? undefined : [Math.round((100 * good) / whole), whole]; // of nobody nothing is said
  equal(page.shares.first, share(sum(page.first, ['within']), sum(page.first, ['within', 'later', 'none'])));
  equal(page.shares.task, share(sum(page.task, ['on_time', 'late']), sum(page.task, ['on_time', 'late', 'overdue'])));
  equal(page.shares.goal, share(sum(page.goal, ['met', 'partly_met']), sum(page.goal, ['met', 'partly_met', 'not_met'])));
  equal(page.shares.assessment, share(sum(page.assessment, ['signed']), sum(page.assessment, ['signed', 'draft', 'none'])));
  equal(page.shares.progress, share(sum(page.progress, ['better']), sum(page.progress, ['better', 'same', 'worse'])));
  equal(page.shares.outcome, share(sum(page.outcome, ['better']), sum(page.outcome, ['better', 'same', 'worse'])));
  equal(page.shares.referral, share(sum(page.referral, ['attended', 'completed']),
    sum(page.referral, ['sent', 'waiting_list', 'accepted', 'booked', 'attended', 'completed', 'not_attended', 'declined'])));
  equal(page.shares.follow_up, share(sum(page.follow_up, ['reached']), sum(page.follow_up, ['reached', 'not_reached', 'overdue'])));
});

// Every page of a list behind a figure.
async function behind(path) {
  const found = [];
  for (let next = '', more = true; more;) {
    const page = await manager.xml(`${path}${next}`);
    const counts = page.all('case', 'count');
    page.all('case', 'reference').forEach((reference, place) => reference && found.push([reference, Number(counts[place] ?? 1)]));
    const cursor = /<list name="cases" next="([^"]*)"/.exec(page.text)?.[1];
    more = Boolean(cursor);
    next = `&after=${cursor}`;
  }
  return found;
}

await test('each figure opens to as many as it counts, and no case twice', async () => {
  const page = read(await manager.xml(`/figures?${address(programmes[0], periods[2])}`), programmes[0]);
  for (const metric of ['total', ...names]) {
    for (const [figure, count] of Object.entries(page[metric])) {
      const found = await behind(`/figures/cases?metric=${metric}&figure=${figure}&${address(programmes[0], periods[2])}`);
      equal(found.reduce((sum, [, times]) => sum + times, 0), count, `${metric} ${figure}`);
      equal(new Set(found.map(([reference]) => reference)).size, found.length, `${metric} ${figure}: each once`);
    }
  }
});

await sql(`${['appointment', 'task', 'goal', 'service'].map(name => `DELETE FROM ${name} WHERE title = '${title}';`).join(' ')}
  DELETE FROM follow_up WHERE planned_by = ${me}; DELETE FROM assessment WHERE words = '${title}'; DELETE FROM outcome WHERE after_is = '${title}';
  DELETE FROM goal_score WHERE evidence = '${title}'; DELETE FROM referral_access WHERE referral_id IN (SELECT id FROM referral WHERE provider_name = '${title}');
  DELETE FROM referral WHERE provider_name = '${title}'`);
