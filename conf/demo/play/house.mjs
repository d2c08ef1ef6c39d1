// SPDX-License-Identifier: Apache-2.0
// The house in which it is played: services with their teams, and the lives that are led there.
import { readFileSync } from 'node:fs';
import { Chance } from './chance.mjs';
import { Days } from './days.mjs';
import { Life } from './life.mjs';
import { open } from './open.mjs';
import { Office } from './staff.mjs';
import { texts } from './texts.mjs';

const places = { north: 'Quay Street office', south: 'Mill Lane hub', west: 'Mill Lane hub', harbour: 'Harbour House', lakeside: 'Lakeside Clinic' };
const services = [
  { code: 'housing', pathway: 'housing_support', teams: ['north', 'south'], share: 45 },
  { code: 'health', pathway: 'behavioural_health', teams: ['harbour', 'lakeside'], share: 33 },
  { code: 'reentry', pathway: 're_entry', teams: ['west'], share: 22 },
];

const lines = file => readFileSync(file, 'utf8').split('\n').filter(line => line && !line.startsWith('#'));

export function house({ url = process.env.TC_URL, now, people = new URL('../people.txt', import.meta.url) } = {}) {
  const office = new Office(lines(people), { url, password: key => process.env[`TC_PASSWORD_${key}`] });
  const team = code => ({ code, place: places[code], managers: office.in('case-managers', `team-${code}`),
    clinicians: office.in('clinicians', `team-${code}`), supervisor: office.in('supervisors', `team-${code}`)[0] });
  return { office, days: new Days('Europe/London', now), services: services.map(service => ({ ...service, weight: service.share,
    teams: service.teams.map(team), intake: office.in('intake-workers', `programme-${service.code}`),
    texts: texts('names.txt', 'common.txt', `${service.code}.txt`) })) };
}

// So many people, who came between the first day (-240) and the last.
export function lead(count, { days, services }, { seed = 'throughcare', first = -240, last = -1 } = {}) {
  const chance = new Chance(seed);
  return Array.from({ length: count }, (_, number) => {
    const own = chance.branch('life', number), service = own.weighed(services);
    const begin = days.work(first + Math.floor((last - first) * (number + own.next()) / count));
    const life = new Life({ number, chance: own, service, begin: Math.min(begin, last), days, team: own.pick(service.teams) });
    life.on(life.begin, 'arrival', moment => open(life, moment));
    life.plan(own.weighed(service.texts.lives).chapters);
    return life;
  });
}

// Everybody signs in once before the first life begins: cases go only to people who have signed in.
export async function arrive({ office, days }, clock, lives) {
  clock.set(days.moment(Math.min(...lives.map(life => life.begin)), 0) - 3600000);
  office.day = null;
  for (const person of office.people) await person.here();
}
