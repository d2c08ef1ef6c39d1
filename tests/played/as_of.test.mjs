// SPDX-License-Identifier: Apache-2.0
// The case as it was: while months are played with the clock moved, the case part of every room of cases is kept at fifty
// moments; at the end each room, asked as of that moment, gives it again to the byte. Rooms are read from the table of
// routes, so that a new one is looked at by itself.
import { readFileSync } from 'node:fs';
import { test, equal, ok, setting } from '../lib/tap.mjs';
import { Chance } from '../../conf/demo/play/chance.mjs';
import { Clock } from '../../conf/demo/play/days.mjs';
import { arrive, house, lead } from '../../conf/demo/play/house.mjs';
import { play } from '../../conf/demo/play/play.mjs';

const LIVES = 12, MOMENTS = 50, HALF_AN_HOUR = 1800000;

const routes = readFileSync(`${setting('TC_TOP')}/module/screen/routes.c`, 'utf8');
const rooms = [...routes.matchAll(/TC_SCREEN\("(\/case[^"]*)", TC_NEED_CASE_READ, case_fields,/g)].map(([, path]) => path);

const place = house(), { office, days } = place, clock = new Clock(setting('TC_CLOCK'));
const lives = lead(LIVES, place, { seed: 'as of', first: -170, last: -20 });
const chance = new Chance('moments');
const kept = [];

// All of the page's document but the shell: what it says of the case. Access is always today's, and so its version.
const casePart = text => text.replace(/^[\s\S]*?<page [^>]*>/, '')
  .replace(/<viewer [\s\S]*?<\/viewer>|<menu>[\s\S]*?<\/menu>|<(may|said) [^>]*>| access-version="\d+"/g, '');
const look = (who, path, life, more = '') => who.read(`${path}?case=${life.reference}${more}`);

// Between two slots, when nobody enters anything.
async function keep(moment) {
  const who = chance.pick([office.in('auditors')[0], office.in('privacy-officers')[0], null]);
  clock.set(moment + HALF_AN_HOUR);
  for (const path of rooms) {
    const life = chance.pick(lives.filter(one => one.reference)), viewer = who ?? life.supervisor;
    const page = await look(viewer, path, life);
    kept.push({ life, who: viewer, path, at: page.attribute('page', 'now'), part: casePart(page.text) });
  }
}

await test('months of work are entered, and rooms are looked at meanwhile', async () => {
  await arrive(place, clock, lives);
  const slots = new Set(lives.flatMap(life => life.events).map(event => event.moment).filter(moment => moment < days.now)).size;
  let left = MOMENTS, seen = 0;
  const after = moment => chance.often(left / (slots - seen++)) && lives.some(life => life.reference) ? (left--, keep(moment)) : undefined;
  ok(await play({ lives, days, clock, office, after }) > 300, 'too little was entered');
  equal(lives.map(({ stuck, refused }) => stuck ?? refused).filter(Boolean), [], 'nothing is refused');
  ok(kept.length >= (MOMENTS - 3) * rooms.length, `${kept.length} pages were kept of ${rooms.length} rooms`);
});

const differs = (was, is) => {
  let at = 0;
  while (was[at] === is[at]) at++;
  return `was …${was.slice(Math.max(0, at - 120), at + 160)}… and is …${is.slice(Math.max(0, at - 120), at + 160)}…`;
};

for (const room of rooms) {
  await test(`as of each of those moments ${room} is what it was`, async () => {
    const wrong = [];
    for (const { life, who, path, at, part } of kept.filter(({ path }) => path === room)) {
      const found = casePart((await look(who, path, life, `&as-of=${at}`)).text);
      if (found !== part) wrong.push(`${at} ${life.reference} for ${who.uid}: ${differs(part, found)}`);
    }
    equal(wrong.length, 0, `${wrong.length} differ\n${wrong.slice(0, 3).join('\n')}\n`);
  });
}
