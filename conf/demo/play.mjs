// SPDX-License-Identifier: Apache-2.0
// play.mjs COUNT: lets the staff of an instance enter the lives of COUNT invented people, with the clock that the
// program follows (TC_CLOCK) moved from months ago to now. What was refused is said at the end.
import { Clock } from './play/days.mjs';
import { arrive, house, lead } from './play/house.mjs';
import { play } from './play/play.mjs';
import { morning } from './play/today.mjs';

const place = house(), { office, days } = place;
const lives = lead(Number(process.argv[2]), place);
const clock = new Clock(process.env.TC_CLOCK);
const began = Date.now();

await arrive(place, clock, lives);

const show = process.stderr.isTTY;
const progress = (done, all, day) => {
  if (show) process.stderr.write(`\r  ${Math.floor(100 * done / all)} % of what the staff entered, ${-day} days ago   `);
};
const today = morning(place, lives);
const events = await play({ lives: [...lives, today], days, clock, office, progress });
if (show) process.stderr.write('\r'.padEnd(70) + '\r');
for (const { stuck, refused } of [...lives, today]) if (stuck ?? refused) console.log(`refused: ${stuck ?? refused}`);
console.log(`${lives.length} clients, ${events} events, ${office.sent} forms sent in ${Math.round((Date.now() - began) / 1000)} s`);
