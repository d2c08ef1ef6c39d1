// SPDX-License-Identifier: Apache-2.0
// Plays the lives: moves the program's clock from slot to slot, and lets the staff enter what that slot holds.
import { SLOTS } from './days.mjs';

const AT_ONCE = 6;
const order = (a, b) => a.day - b.day || a.slot - b.slot || a.order - b.order;

// Events of one life one after the other, those of several lives at once.
async function together(chains) {
  const left = [...chains];
  const work = async () => { for (let chain; (chain = left.shift());) for (const event of chain) await run(event); };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function run(event) {
  try {
    await event.run(event.moment);
  } catch (error) {
    error.message = `${event.life.service.code} life ${event.life.number}, day ${event.day}, ${event.what}: ${error.message}`;
    throw error;
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
