// SPDX-License-Identifier: Apache-2.0
// What the staff do, a function an act of the chapters: plans it for its day, with what follows from it later.
// Chance decides here, beforehand; what runs on the day only sends forms.
import { arrive } from './arrival.mjs';
import { assess, outcome, score } from './assess.mjs';
import { discharge, follow_up } from './closing.mjs';
import { date, made, who } from './form.mjs';
import { link } from './links.mjs';
import { measure } from './measure.mjs';
import { document } from './papers.mjs';
import { consent, referral } from './partners.mjs';
import { action, close_goals, goal, review, stage } from './plan.mjs';

// ---- notes and the next step ---------------------------------------------------------------------

function write(life, moment, by, { kind, title, body, minutes, segment = 'normal' }) {
  const began = life.days.before(moment);
  return life.hand(by).send('/case/note/add', { case: life.reference, kind, title, body, minutes, segment, happened: life.days.date(began), at: life.days.time(began) });
}

function note(life, day, [kind, what], { by, segment }) {
  const [title, body] = life.say(what), minutes = life.chance.pick([5, 10, 15, 20, 30]), staff = who(life, by);
  life.on(day, 'note', moment => write(life, moment, staff, { kind, title, body, minutes, segment }));
}

function step(life, day, [what], { due }) {
  const [text] = life.say(what), staff = life.owner;
  life.on(day, 'next', async () => {
    const version = (await life.hand(staff).read(`/case/next?case=${life.reference}`)).attribute('case', 'version');
    await life.hand(staff).send('/case/next', { case: life.reference, version, step: text, due: date(life, day + Number(due)) });
  });
}

// ---- appointments ------------------------------------------------------------------------------

const attendances = { attended: 78, missed: 12, cancelled: 6, rescheduled: 4 };
const kinds = { office: 'office', visit: 'visit', phone: 'phone', video: 'phone', other: 'other' };
const reasons = { cancelled: 'called-off', rescheduled: 'moved' };

// An appointment made on a day for another; what became of it, and the note on it.
function meet(life, day, [how, what], { in: days, by, segment, sure }) {
  const staff = who(life, by), [title, body] = life.say(what), row = { version: 1 };
  const place = { office: life.team.place, visit: 'At home' }[how], told = { kind: kinds[how], title, body, minutes: 45, segment };
  const attendance = sure ? 'attended' : life.chance.word(attendances), reason = reasons[attendance] && life.say(reasons[attendance])[0];
  const makes = life.on(day, 'appointment', async () => {
    row.id = made(await life.hand(staff).send('/case/appointment/add', { case: life.reference, title: title.replace(/:.*/, ''), ...begins(life, ends), minutes: '45', how, place, staff: staff.id }));
  });
  const ends = life.on(makes.day + Math.max(1, Number(days)), 'attendance', () => attend(life, staff, row, { attendance, reason, ...again && begins(life, again) }));
  const again = attendance === 'rescheduled' && life.on(ends.day + 3, 'attendance', () => attend(life, staff, row, { attendance: 'attended' }));
  if (attendance === 'missed') note(life, ends.day + 1, ['phone', 'missed'], { by });
  else if (attendance !== 'cancelled') life.on((again || ends).day, 'note', moment => write(life, moment, staff, told));
}

const begins = (life, { moment }) => ({ day: life.days.date(life.days.before(moment)), at: life.days.time(life.days.before(moment)) });

// A moved appointment is another row from then on.
async function attend(life, staff, row, values) {
  row.id = made(await life.hand(staff).send('/case/appointment/attendance', { case: life.reference, id: row.id, version: row.version, ...values }));
}

// ---- tasks, services, incidents --------------------------------------------------------------------

const ends_of_task = { done: 68, late: 14, open: 13, cancelled: 5 };

function task(life, day, [what], { due, by }) {
  const staff = who(life, by), [title, why, result] = life.say(what), row = { version: 1 };
  const begun = life.on(day, 'task', async () => {
    row.id = made(await life.hand(staff).send('/case/task/add', { case: life.reference, title, why, assignee: staff.id, due: date(life, day + Number(due)) }));
    row.open = true;
    life.tasks.push(row);
  });
  const end = life.chance.word(ends_of_task);
  if (end === 'open') return;
  const words = end === 'done' ? result : life.say(`task-${end}`)[0];
  const after = end === 'late' ? Number(due) + life.chance.between(2, 9) : life.chance.between(1, Number(due));
  life.on(begun.day + after, 'task end', () => end_task(life, staff, row, end === 'cancelled' ? 'cancelled' : 'done', words));
}

async function end_task(life, staff, row, outcome, result) {
  if (!row.open) return;
  row.open = false;
  await life.hand(staff).send('/case/task/end', { case: life.reference, id: row.id, version: row.version, outcome, result });
}

// All that are still open: the last ones are done, or no longer needed.
function end_tasks(life, day) {
  const [late] = life.say('task-late'), [cancelled] = life.say('task-cancelled'), staff = life.owner;
  life.on(day, 'tasks end', async () => {
    for (const [place, row] of life.tasks.entries()) await end_task(life, staff, row, ...place % 2 ? ['cancelled', cancelled] : ['done', late]);
  });
}

function service(life, day, [what]) {
  const [kind, title, amount, unit] = life.say(what), staff = life.owner;
  life.on(day, 'service', moment => life.hand(staff).send('/case/service/add', { case: life.reference, kind, title, day: life.days.date(moment), amount, unit }));
}

// Reported by the worker; the supervisor closes most of them after some days.
function incident(life, day, [what]) {
  const [kind, severity, title, told, done, informed, follow_up] = life.say(what), staff = life.owner, row = { version: 1 }, [lesson] = life.say(`${what}-over`);
  const reported = life.on(day, 'incident', async moment => {
    row.id = made(await life.hand(staff).send('/case/incident/add', { case: life.reference, kind, severity, ...begins(life, { moment }), title, what: told, done,
      told: informed.split(','), follow_up, owner: staff.id, due: date(life, day + 5) }));
  });
  if (life.chance.often(0.85)) life.on(reported.day + life.chance.between(3, 9), 'incident close', moment => life.supervisor.send('/case/incident/close', {
    case: life.reference, id: row.id, version: row.version, followed: life.days.date(moment), lesson }));
}

// ---- people -------------------------------------------------------------------------------------

// A part in the case; a second owner follows the first.
function give(life, day, [part, why]) {
  const next = part === 'owner' ? life.handOver() : life.clinician, [reason] = life.say(why);
  life.on(day, 'assign', async () => {
    await life.supervisor.send('/case/assign', { case: life.reference, person: next.id, part, reason });
    if (part === 'owner') life.has = next;
  });
}

export const acts = { arrive, note, step, meet, task, 'end-tasks': end_tasks, service, incident, consent, referral, document, give,
  assess, measure, link, outcome, score, goal, action, 'close-goals': close_goals, review, stage, discharge, 'follow-up': follow_up };
