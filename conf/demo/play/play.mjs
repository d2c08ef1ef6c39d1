// SPDX-License-Identifier: Apache-2.0
// Plays the lives: moves the program's clock from slot to slot, and lets the staff enter what that slot holds.
import { SLOTS } from './days.mjs';
import { Refused } from './staff.mjs';

const AT_ONCE = 6;
const AFTER_CLOSING = ['follow-up', 'incident close']; // all else of a closed case stands
const order = (a, b) => a.day - b.day || a.slot - b.slot || a.order - b.order;

// Events of one life one after the other, those of several lives at once.
async function together(chains) {
  const left = [...chains];
  const work = async () => { for (let chain; (chain = left.shift());) for (const event of chain) await run(event); };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

// What the program refuses is not entered, as it would not be by people: the life says so and goes on.
async function run(event) {
  const { life } = event;
  if (life.isClosed && !AFTER_CLOSING.includes(event.what)) return;
  try {
    await event.run(event.moment);
  } catch (error) {
    error.message = `${life.service.code} life ${life.number}, day ${event.day}, ${event.what}: ${error.message}`;
    if (!(error instanceof Refused) || error.status >= 500) throw error;
    life.refused ??= error.message;
  }
}

function chainsOf(events) {
  const chains = new Map();
  for (const event of events) chains.set(event.life, [...chains.get(event.life) ?? [], event]);
  return chains.values();
}

// after(moment) is called when a slot has been entered, before the clock goes on.
export async function play({ lives, days, clock, office, after = () => {}, progress = () => {} }) {
  const events = lives.flatMap(life => life.events).filter(event => event.moment < days.now).sort(order);
  for (let from = 0, to; from < events.length; from = to) {
    const { day, slot, moment } = events[from];
    for (to = from; to < events.length && events[to].day === day && events[to].slot === slot;) to++;
    clock.set(moment);
    office.day = day;
    await together(chainsOf(events.slice(from, to)));
    await after(moment);
    progress(to, events.length, day);
  }
  clock.real();
  office.day = SLOTS; // whoever comes now signs in anew
  return events.length;
}
