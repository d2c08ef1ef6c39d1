// SPDX-License-Identifier: Apache-2.0
// Acts that look at how it is: assessments, scores of goals, outcomes.
import { date } from './form.mjs';

const domains = ['housing', 'money', 'work', 'health', 'mental_health', 'substance_use', 'daily_living', 'family', 'social', 'safety', 'legal', 'hope'];

const levels = ['No need', 'Small need', 'Some need', 'Serious need', 'Urgent need'];

// Where a service's people need most to begin with; from one assessment to the next it mostly gets better.
const heavy = { housing: ['housing', 'money', 'hope'], health: ['mental_health', 'social', 'hope'], reentry: ['housing', 'work', 'legal'] };

export function rate(life) {
  const better = life.needs !== undefined;
  life.needs = Object.fromEntries(domains.map(domain => {
    const level = better ? life.needs[domain] - (life.chance.often(0.5) ? 1 : 0) + (life.chance.often(0.1) ? 1 : 0)
      : (heavy[life.service.code].includes(domain) ? 3 : 1) + life.chance.below(3);
    return [domain, Math.min(5, Math.max(1, level))];
  }));
  return Object.fromEntries(domains.map(domain => [`need-${domain}`, domain !== 'safety' && life.chance.often(0.04) ? 'declined' : levels[life.needs[domain] - 1]]));
}

// An urgent need calls for something at once: the task that came of it is done on the day.
export async function see_to(life, hand, result) {
  const tasks = (await hand.read(`/case/tasks?case=${life.reference}`)).text, own = new Set(life.tasks.map(({ id }) => id));
  for (const [, id, version] of tasks.matchAll(/<task id="(\d+)" state="open"[^>]* version="(\d+)"/g))
    if (!own.has(id)) await hand.send('/case/task/end', { case: life.reference, id, version, outcome: 'done', result });
}

export function assess(life, day, [kind = 'reassessment']) {
  const staff = life.owner, needs = rate(life), [domain, strength] = life.say('strength'), [words] = life.say('own-words'), [seen] = life.say('risk-seen-to');
  const values = { ...needs, [`strength-${domain}`]: strength, importance: life.chance.between(5, 10), confidence: life.chance.between(2, 9), words };
  life.on(day, 'assessment', async moment => {
    const of = { case: life.reference }, hand = life.hand(staff);
    await hand.pages(await hand.send('/case/assessment/begin', { ...of, day: life.days.date(moment), kind }), of, values);
    const id = /<assessment id="(\d+)"[^>]*state="draft"/.exec((await hand.read(`/case/assessments?case=${life.reference}`)).text)[1];
    const page = await hand.read(`/case/assessment/sign?case=${life.reference}&id=${id}`);
    await hand.send('/case/assessment/sign', { ...of, id, version: page.attribute('assessment', 'version'), day: life.days.date(moment),
      response: page.attribute('response', 'id'), draft: page.attribute('response', 'version') });
    await see_to(life, hand, seen);
  });
}

// Every goal that is open, on a scale on which 0 is what was aimed at.
export function score(life, day) {
  const staff = life.owner, evidences = [1, 2, 3].map(() => life.say('evidence')[0]), steps = [1, 2, 3].map(() => life.chance.below(3) - (life.chance.often(0.2) ? 1 : 0));
  life.on(day, 'score', async moment => {
    for (const [place, goal] of life.goals.filter(({ open }) => open).slice(0, 3).entries()) {
      goal.level = Math.max(-2, Math.min(2, (goal.level ?? -2) + steps[place]));
      await life.hand(staff).send('/case/score/add', { case: life.reference, goal: goal.id, day: life.days.date(moment), level: goal.level, evidence: evidences[place], judged: life.number % 3 ? 'together' : 'client' });
    }
  });
}

export function outcome(life, day, [occasion]) {
  const [kind, before, after, direction, source] = life.say('outcomes'), staff = life.owner;
  life.on(day, 'outcome', moment => life.hand(staff).send('/case/outcome/add', { case: life.reference, kind, happened: life.days.date(moment), occasion, before, after, direction, source }));
}
