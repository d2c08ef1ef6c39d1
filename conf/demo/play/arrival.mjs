// SPDX-License-Identifier: Apache-2.0
// A client arrives: an intake worker fills in the intake page by page, and decides.
import { pages, sent } from '../../../tests/lib/intake.mjs';
import { sooner } from './staff.mjs';

const list = text => text === '-' ? [] : text.split(',');
const genders = { she: 'woman', he: 'man', they: 'another' };

// Each section in the order of the form; what is left out was not asked.
function sections(life, from) {
  const [source, referrer, reason, needs, wishes, words, urgency, risks, living] = life.say('arrival');
  const rather = life.chance.often(0.1) ? 'rather_not_say' : undefined;
  return [
    ['person', { given: life.given, family: life.family, born: life.born }],
    ['identity', { preferred: life.preferred, pronouns: life.pronoun.shown, born_is: life.born ? 'full' : 'refused', language: life.language,
      interpreter: life.language ? 'yes' : 'no', gender: rather ?? genders[life.pronoun.they] ?? 'another', ethnicity_is: rather ?? 'not_asked', living,
      disability: life.chance.word({ no: 70, yes: 18, rather_not_say: 7, not_asked: 5 }) }],
    ['contact', { phone: life.phone, phone_safe: 'yes', phone_voicemail: life.chance.often(0.5) ? 'yes' : 'no', phone_hours: life.one('hours') }],
    ['referral', { source, referrer: referrer === '-' ? '' : referrer, referred: from, reason }],
    ['needs', { need: list(needs), request: list(wishes), words }],
    ['risk', { urgency, risk: list(risks), risk_words: risks === '-' ? '' : words, risk_done: risks === '-' ? '' : 'Agreed whom to call at which hour; the supervisor knows.' }],
  ];
}

// What is decided, as the form has it.
function decide(life, decision, date) {
  const [why] = life.say(`why-${decision.replace('not_a_fit', 'not')}`);
  if (decision === 'waiting') return { decision, why, review: date(21) };
  return decision === 'accepted' ? { decision, why } : { decision, why, next: life.say('next-instead')[0], told: life.chance.pick(['phone', 'in_person', 'message']) };
}

async function fill(life, staff, forms, eligibility, decision, moment) {
  const programme = await life.service.id(staff);
  const id = /[?&]id=(\d+)/.exec(await staff.send('/intake/start', { programme }))[1];
  for (const [section, values] of forms) await staff.send('/intake/form', { id, version: '0', page: pages[section], since: sooner(moment, 12 * staff.pace), ...sent(values) });
  await staff.send('/intake/eligibility', { id, version: '0', programme1: programme, ...eligibility });
  const answers = await staff.read(`/intake/check?id=${id}`);
  const team = decision.decision === 'accepted' ? answers.all('team', 'id')[answers.all('team', 'name').indexOf(life.team.name)] : undefined;
  return staff.send('/intake/check', { id, version: answers.attribute('intake', 'version'), team, ...decision });
}

export function arrive(life, day, [outcome]) {
  const staff = life.intake, date = after => life.days.on(day + after), forms = sections(life, date(-life.chance.below(4)));
  const eligibility = { result1: outcome === 'not_a_fit' ? 'not_eligible' : 'eligible', from1: date(0) }, decision = decide(life, outcome, date);
  life.on(day, 'arrival', async moment => {
    const location = await fill(life, staff, forms, eligibility, decision, moment);
    life.reference = /[?&]case=(\w+)/.exec(location)?.[1];
  });
}
