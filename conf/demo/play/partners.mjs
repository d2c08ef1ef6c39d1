// SPDX-License-Identifier: Apache-2.0
// Acts with others: consents, and referrals to partners with what becomes of them.
import { date, made } from './form.mjs';

const agree = (life, moment, staff, values) => life.hand(staff).send('/case/consent/add', { case: life.reference, begins: life.days.date(moment), ...values });

export function consent(life, day, [what]) {
  const [recipient, sections, purpose] = life.say(what), spoken = life.chance.often(0.2);
  const ends = date(life, day + life.chance.pick([120, 180, 365])), staff = life.owner;
  life.on(day, 'consent', moment => agree(life, moment, staff, { recipient, section: sections.split(','), purpose, ends,
    given: spoken ? 'spoken' : 'writing', witness: spoken ? life.supervisor.name : undefined }));
}

// What becomes of a referral after so many days: most get there, some wait, some are told no, some hear nothing.
const courses = [
  { weight: 55, steps: [[4, 'accepted'], [6, 'booked'], [13, 'attended'], [18, 'completed']] },
  { weight: 12, steps: [[5, 'waiting_list'], [19, 'asked']] },
  { weight: 12, steps: [[6, 'declined']] },
  { weight: 11, steps: [[9, 'asked'], [12, 'booked'], [19, 'not_attended'], [23, 'booked'], [30, 'attended']] },
  { weight: 10, steps: [[11, 'asked']] },
];
const told = ['completed', 'declined', 'withdrawn', 'attended', 'not_attended'];

export function referral(life, day, [what]) {
  const [provider, service, reason, sections] = life.say(what), staff = life.owner, row = { version: 1 }, section = sections.split(',');
  const check = after => date(life, life.days.work(day) + after + 9);
  const course = life.chance.weighed(courses);
  const sent = life.on(day, 'referral', async moment => {
    await agree(life, moment, staff, { recipient: provider, section, purpose: service, ends: date(life, day + 180), given: 'writing' });
    row.id = made(await life.hand(staff).send('/case/referral/add', { case: life.reference, provider, service, reason, urgency: life.number % 4 ? 'routine' : 'soon', section, segment: 'normal' }));
    await life.hand(staff).send('/case/referral/send', { case: life.reference, id: row.id, version: row.version++, happened: life.days.date(moment), fits: 'yes', check: check(0) });
  });
  for (const [after, outcome] of course.steps) {
    const [report] = told.includes(outcome) ? life.say(`referral-${outcome}`) : [];
    const goes_on = outcome !== 'completed' && outcome !== 'declined';
    life.on(sent.day + after, 'referral step', moment => life.hand(staff).send('/case/referral/step', { case: life.reference, id: row.id, version: row.version++, happened: life.days.date(moment),
      outcome, report, booked: outcome === 'booked' ? date(life, life.days.work(sent.day + after) + 6) : undefined, check: goes_on ? check(after + 5) : undefined }));
  }
}

// The directory of partners, before anybody is referred to them.
export async function furnish({ office, days, services }, day) {
  const [admin] = office.in('administrators');
  for (const [name, offers, area, address, phone, waiting] of services[0].texts.says.get('partners')) {
    await admin.send('/provider/add', { name, services: offers.replaceAll('; ', '\n'), area, address, phone, waiting, takes: 'open', checked: days.on(day) });
  }
}
