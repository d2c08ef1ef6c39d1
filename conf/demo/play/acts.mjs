// SPDX-License-Identifier: Apache-2.0
// What the staff do, a function an act of the chapters: plans it for its day, with what follows from it later.
// Chance decides here, beforehand; what runs on the day only sends forms.

// The row that a form made is named by where it led: "/case/goals?said=…#goal-17".
const made = location => /#\w+-(\w+)$/.exec(location)[1];
const date = (life, day) => life.days.on(day);

function who(life, name = 'owner') {
  return { owner: life.owner, clinician: life.clinician, supervisor: life.supervisor, intake: life.intake }[name];
}

function write(life, moment, by, { kind, title, body, minutes, segment = 'normal' }) {
  const began = life.days.before(moment);
  return by.send('/case/note/add', { case: life.reference, kind, title, body, minutes, segment, happened: life.days.date(began), at: life.days.time(began) });
}

function note(life, day, [kind, what], { by, segment }) {
  const [title, body] = life.say(what), minutes = life.chance.pick([5, 10, 15, 20, 30]), staff = who(life, by);
  life.on(day, 'note', moment => write(life, moment, staff, { kind, title, body, minutes, segment }));
}

function step(life, day, [what], { due }) {
  const [text] = life.say(what), staff = life.owner;
  life.on(day, 'next', async () => {
    const version = (await staff.read(`/case/next?case=${life.reference}`)).attribute('case', 'version');
    await staff.send('/case/next', { case: life.reference, version, step: text, due: date(life, day + Number(due)) });
  });
}

// ---- appointments ------------------------------------------------------------------------------

const attendances = { attended: 78, missed: 12, cancelled: 6, rescheduled: 4 };
const note_of = how => ({ office: 'office', visit: 'visit', phone: 'phone', video: 'phone', other: 'other' })[how];

// An appointment made on a day for another; what became of it, and the note on it.
function meet(life, day, [how, what], { in: days, by, segment, sure }) {
  const staff = who(life, by), [title, body] = life.say(what);
  const place = { office: life.team.place, visit: 'At home' }[how];
  const meeting = {};
  const makes = life.on(day, 'appointment', async () => {
    const begins = life.days.before(ends.moment);
    meeting.id = made(await staff.send('/case/appointment/add', { case: life.reference, title: title.replace(/:.*/, ''), day: life.days.date(begins),
      at: life.days.time(begins), minutes: '45', how, place, staff: staff.id }));
    meeting.version = 1;
  });
  const attendance = sure ? 'attended' : life.chance.word(attendances);
  const ends = life.on(makes.day + Math.max(1, Number(days)), 'attendance', moment => attend(life, moment, meeting, { staff, attendance, reason, day: again?.day, moment: again?.moment }));
  const reason = attendance === 'cancelled' ? life.say('called-off')[0] : attendance === 'rescheduled' ? life.say('moved')[0] : undefined;
  const told = { kind: note_of(how), title, body, minutes: 45, segment };
  if (attendance === 'attended') life.on(ends.day, 'note', moment => write(life, moment, staff, told));
  if (attendance === 'missed') note(life, ends.day + 1, ['phone', 'missed'], { by });
  const again = attendance === 'rescheduled' ? life.on(ends.day + 3, 'attendance', moment => attend(life, moment, meeting, { staff, attendance: 'attended' })) : null;
  if (again) life.on(again.day, 'note', moment => write(life, moment, staff, told));
}

async function attend(life, moment, meeting, { staff, attendance, reason, day, moment: at }) {
  const begins = at === undefined ? null : life.days.before(at);
  const location = await staff.send('/case/appointment/attendance', { case: life.reference, id: meeting.id, version: meeting.version, attendance, reason,
    day: begins && life.days.date(begins), at: begins && life.days.time(begins) });
  meeting.id = made(location);
  meeting.version = 1;
}

// ---- tasks and goals ---------------------------------------------------------------------------

const ends_of_task = { done: 68, late: 14, open: 13, cancelled: 5 };

function task(life, day, [what], { due, by }) {
  const staff = who(life, by), [title, why, result] = life.say(what), row = { version: 1 };
  const begins = life.on(day, 'task', async () => {
    row.id = made(await staff.send('/case/task/add', { case: life.reference, title, why, assignee: staff.id, due: date(life, day + Number(due)) }));
    row.open = true;
    life.tasks.push(row);
  });
  const end = life.chance.word(ends_of_task);
  if (end === 'open') return;
  const words = end === 'done' ? result : life.say(`task-${end}`)[0];
  const after = end === 'late' ? Number(due) + life.chance.between(2, 9) : life.chance.between(1, Number(due));
  life.on(begins.day + after, 'task end', () => end_task(life, staff, row, end === 'cancelled' ? 'cancelled' : 'done', words));
}

async function end_task(life, staff, row, outcome, result) {
  if (!row.open) return;
  row.open = false;
  await staff.send('/case/task/end', { case: life.reference, id: row.id, version: row.version, outcome, result });
}

function end_tasks(life, day) {
  const [words] = life.say('task-cancelled'), [late] = life.say('task-late'), staff = life.owner;
  life.on(day, 'tasks end', async () => {
    for (const [place, row] of life.tasks.entries()) await end_task(life, staff, row, place % 2 ? 'cancelled' : 'done', place % 2 ? words : late);
  });
}

const agreements = { agreed: 90, disagreed: 10 };

function goal(life, day, [what]) {
  const [title, words, indicator, baseline, target] = life.say(what), row = { version: 1, open: true };
  const agreement = life.chance.word(agreements), said = agreement === 'disagreed' ? life.say('disagreed')[0] : undefined;
  const until = date(life, day + life.chance.pick([60, 90, 120])), staff = life.owner;
  life.on(day, 'goal', async () => {
    row.id = made(await staff.send('/case/goal/add', { case: life.reference, title, words, indicator, baseline, target, target_on: until,
      owner: staff.id, agreement, said }));
    life.goals.push(row);
  });
}

const ends_of_goals = { mostly: { met: 70, partly_met: 18, not_met: 8, not_wanted: 4 }, hardly: { met: 10, partly_met: 20, not_met: 55, not_wanted: 15 } };

function close_goals(life, day, [how]) {
  const ends = [1, 2, 3, 4, 5, 6].map(() => life.chance.word(ends_of_goals[how]));
  const words = new Map(['met', 'partly_met', 'not_met', 'not_wanted'].map(state => [state, life.say(`goal-${state.replace('partly_met', 'partly').replace('not_met', 'not').replace('_', '-')}`)[0]]));
  const staff = life.owner;
  life.on(day, 'goals close', async () => {
    for (const [place, row] of life.goals.filter(({ open }) => open).entries()) {
      row.open = false;
      const state = ends[place % ends.length];
      await staff.send('/case/goal/close', { case: life.reference, id: row.id, version: row.version, state, reason: words.get(state) });
    }
  });
}

// ---- consent, people, stages --------------------------------------------------------------------

function consent(life, day, [what]) {
  const [recipient, sections, purpose] = life.say(what), spoken = life.chance.often(0.2);
  const until = date(life, day + life.chance.pick([90, 180, 365])), staff = life.owner;
  life.on(day, 'consent', moment => staff.send('/case/consent/add', { case: life.reference, recipient, section: sections.split(','), purpose,
    given: spoken ? 'spoken' : 'writing', witness: spoken ? life.supervisor.name : undefined, begins: life.days.date(moment), ends: until }));
}

// A part in the case; a second owner follows the first.
function give(life, day, [part, why]) {
  const next = part === 'owner' ? life.handOver() : life.clinician, [reason] = life.say(why);
  life.on(day, 'assign', () => life.supervisor.send('/case/assign', { case: life.reference, person: next.id, part, reason }));
}

// The way on or back, if its criteria are met; a life that is refused goes on no further in its stages.
function stage(life, day, [to]) {
  const [answer] = life.say(`leaving-${life.stage}`), from = life.stage, staff = life.owner;
  life.stage = to;
  life.on(day, 'stage', async () => {
    if (life.stuck) return;
    const page = await staff.read(`/case/stage?case=${life.reference}`);
    const missing = new RegExp(`<way to="${to}"[^>]*>([\\s\\S]*?)</way>`).exec(page.text)?.[1].match(/name="\w+" met="no"/g);
    if (missing) life.stuck = `${life.service.code}: from ${from} to ${to}: ${missing.join(' ').replace(/name="(\w+)" met="no"/g, '$1')}`;
    else await staff.send('/case/stage', { case: life.reference, version: page.attribute('case', 'version'), to, answer });
  });
}

export const acts = { note, step, meet, task, goal, consent, give, stage, 'end-tasks': end_tasks, 'close-goals': close_goals };
