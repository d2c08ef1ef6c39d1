// SPDX-License-Identifier: Apache-2.0
// The house in which it is played: services with their teams, and the lives that are led there.
import { readFileSync } from 'node:fs';
import { Chance } from './chance.mjs';
import { Days } from './days.mjs';
import { Life } from './life.mjs';
import { furnish } from './partners.mjs';
import { Office } from './staff.mjs';
import { texts } from './texts.mjs';
import { onDuty } from './today.mjs';

const places = { north: 'Quay Street office', south: 'Mill Lane hub', west: 'Mill Lane hub', harbour: 'Harbour House', lakeside: 'Lakeside Clinic' };
const services = [
  { code: 'housing', name: 'Homes and Tenancies', teams: ['north', 'south'], weight: 45 },
  { code: 'health', name: 'Wellbeing Service', teams: ['harbour', 'lakeside'], weight: 33 },
  { code: 'reentry', name: 'Through the Gate', teams: ['west'], weight: 22 },
];

const lines = file => readFileSync(file, 'utf8').split('\n').filter(line => line && !line.startsWith('#'));

function team(office, code) {
  return { code, name: `${code[0].toUpperCase()}${code.slice(1)} team`, place: places[code], managers: office.in('case-managers', `team-${code}`),
    clinicians: office.in('clinicians', `team-${code}`), supervisor: office.in('supervisors', `team-${code}`)[0] };
}

class Service {
  constructor(office, { teams, ...rest }) {
    Object.assign(this, rest, { teams: teams.map(code => team(office, code)), intake: office.in('intake-workers', `programme-${rest.code}`),
      texts: texts('names.txt', 'common.txt', `${rest.code}.txt`) });
  }
  // As the page says it on which an intake begins.
  id(staff) {
    this.asked ??= staff.read('/intake').then(page => page.all('programme', 'id')[page.all('programme', 'name').indexOf(this.name)]);
    return this.asked;
  }
}

export function house({ url = process.env.TC_URL, now, people = new URL('../people.txt', import.meta.url) } = {}) {
  const office = new Office(lines(people), { url, password: key => process.env[`TC_PASSWORD_${key}`] });
  return { office, days: new Days('Europe/London', now), services: services.map(service => new Service(office, service)) };
}

// So many people, who came between the first day and the last, more and more of them: the services grow.
export function lead(count, { days, services }, { seed = 'throughcare', first = -180, last = -1 } = {}) {
  const chance = new Chance(seed);
  return Array.from({ length: count }, (_, number) => {
    const own = chance.branch('life', number), service = own.weighed(services);
    const begin = Math.min(last, days.work(first + Math.floor((last - first) * ((number + own.next()) / count) ** 0.6)));
    const life = new Life({ number, chance: own, service, begin, days, team: own.pick(service.teams) });
    life.plan(own.weighed(service.texts.lives.filter(({ since }) => begin >= -since)).chapters);
    return life;
  });
}

// Everybody signs in once before the first life begins: cases go only to people who have signed in.
export async function arrive(place, clock, lives) {
  const first = Math.min(...lives.map(life => life.begin)) - 1;
  clock.set(place.days.moment(first, 0));
  for (const person of place.office.people) await person.here();
  await furnish(place, first);
  await onDuty(place);
}
