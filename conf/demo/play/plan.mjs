// SPDX-License-Identifier: Apache-2.0
// Acts on the plan: goals, actions towards them, reviews, stages.
import { date, made } from './form.mjs';

const agreements = { agreed: 90, disagreed: 10 };

export function goal(life, day, [what]) {
  const [title, words, indicator, baseline, target] = life.say(what), row = { version: 1, open: true, actions: [] };
  const agreement = life.chance.word(agreements), said = agreement === 'disagreed' ? life.say('disagreed')[0] : undefined;
  const until = date(life, day + life.chance.pick([60, 90, 120])), staff = life.owner;
  life.on(day, 'goal', async () => {
    row.id = made(await life.hand(staff).send('/case/goal/add', { case: life.reference, title, words, indicator, baseline, target, target_on: until,
      owner: staff.id, agreement, said }));
    life.goals.push(row);
  });
}

// Something that staff, the client or a partner does towards the newest goal.
const ends_of_actions = { done: 75, not_done: 10, open: 15 };

export function action(life, day, [who]) {
  const words = life.say(`${who}-action`), staff = life.owner, row = { version: 1 }, partner = who === 'partner' ? words[0] : undefined;
  const due = life.chance.between(5, 21), end = life.chance.word(ends_of_actions);
  life.on(day, 'action', async () => {
    const goal = life.goals.filter(({ open }) => open).at(-1);
    if (!goal) return;
    row.id = made(await life.hand(staff).send('/case/action/add', { case: life.reference, goal: goal.id, title: words.at(-1), owner: who, partner,
      person: who === 'staff' ? staff.id : undefined, due: date(life, day + due) }));
    goal.actions.push(row);
  });
  if (end === 'open') return;
  life.on(day + due + life.chance.below(5), 'action end', () => row.id && life.hand(staff).send('/case/action/end', { case: life.reference, id: row.id, version: row.version,
    state: end, result: end === 'done' ? undefined : life.say('goal-not')[0] }));
}

const ends_of_goals = { mostly: { met: 70, partly_met: 18, not_met: 8, not_wanted: 4 }, hardly: { met: 10, partly_met: 20, not_met: 55, not_wanted: 15 } };
const why_closed = { met: 'goal-met', partly_met: 'goal-partly', not_met: 'goal-not', not_wanted: 'goal-not-wanted' };

export function close_goals(life, day, [how]) {
  const ends = [1, 2, 3, 4, 5].map(() => life.chance.word(ends_of_goals[how])).map(state => ({ state, reason: life.say(why_closed[state])[0] })), staff = life.owner;
  life.on(day, 'goals close', async () => {
    for (const [place, row] of life.goals.filter(({ open }) => open).entries()) {
      row.open = false;
      await life.hand(staff).send('/case/goal/close', { case: life.reference, id: row.id, version: row.version, ...ends[place % ends.length] });
    }
  });
}

// ---- reviews and stages ---------------------------------------------------------------------------

const onto = { go_on: 'delivery', change_plan: 'plan', reassess: 'assessment', close: 'discharge' };

// A review held, with all goals that are open going on, and the case where its result leads.
export function review(life, day, [leads]) {
  const [present, view, changed] = life.say('review-held'), [answer] = life.say(`leaving-${life.stage}`), staff = life.owner, from = life.stage;
  const next = leads === 'close' ? undefined : date(life, life.days.work(day) + life.chance.pick([28, 42, 60]));
  life.stage = onto[leads];
  life.on(day, 'review', async moment => {
    const page = await gate(life, staff, from, onto[leads], 'held');
    const goals = life.goals.filter(({ open }) => open).map(({ id }) => id);
    if (!page) return;
    await life.hand(staff).fill({ case: life.reference, name: 'review' }, { held: life.days.date(moment), present, view, changed });
    const form = await life.hand(staff).read(`/case/review/hold?case=${life.reference}`);
    await life.hand(staff).send('/case/review/hold', { case: life.reference, version: form.attribute('case', 'version'), response: form.attribute('response', 'id'),
      draft: form.attribute('response', 'version'), answer, shown: goals, carried: goals, leads, next });
  });
}

export function stage(life, day, [to]) {
  const [answer] = life.say(`leaving-${life.stage}`), from = life.stage, staff = life.owner;
  life.stage = to;
  life.on(day, 'stage', async () => {
    const page = await gate(life, staff, from, to);
    if (page) await life.hand(staff).send('/case/stage', { case: life.reference, version: page.attribute('case', 'version'), to, answer });
  });
}

// The page with the gate of the stage, if nothing is missing on the way but what is done now. A life that is refused
// stays in its stage from then on.
async function gate(life, staff, from, to, now) {
  if (life.stuck) return null;
  const page = await life.hand(staff).read(`/case/stage?case=${life.reference}`), way = new RegExp(`<way to="${to}"[^>]*>([\\s\\S]*?)</way>`).exec(page.text)?.[1] ?? '';
  const missing = [...way.matchAll(/name="(\w+)" met="no"/g)].map(([, name]) => name).filter(name => name !== now);
  if (missing.length === 0) return page;
  life.stuck = `${life.service.code}: from ${from} to ${to}: ${missing}`;
  return null;
}
