// SPDX-License-Identifier: Apache-2.0
// Instruments that are filled in again and again: what they show mostly falls, with bad weeks between.
import { who } from './form.mjs';
import { see_to } from './assess.mjs';

const instruments = { phq9: 9, gad7: 7 }; // questions, each from "Not at all" (1) to "Nearly every day" (4)

const harm = 'phq9-9'; // thoughts of being better off dead

// The answers of today, by linkId; how it was the last time stays with the life.
export function measured(life, name) {
  const { chance } = life, last = life.levels[name];
  const level = last === undefined ? 1.1 + 1.5 * chance.next() : last - 0.55 * chance.next() + (chance.often(0.15) ? 0.7 : 0);
  life.levels[name] = Math.max(0.1, Math.min(2.8, level));
  const answers = Object.fromEntries(Array.from({ length: instruments[name] }, (_, at) => {
    const ordinal = Math.round(life.levels[name] + 1.6 * (chance.next() - 0.5));
    return [`${name}-${at + 1}`, String(Math.max(0, Math.min(3, ordinal)) + 1)];
  }));
  if (name === 'phq9') answers[harm] = chance.often(0.04) ? '2' : '1';
  return { ...answers, difficulty: String(Math.min(4, Math.round(life.levels[name]) + 1)) };
}

export async function sign(hand, path, values) {
  const page = await hand.read(path);
  return hand.send('/case/form/sign', { ...values, id: page.attribute('response', 'id'), version: page.attribute('response', 'version') });
}

export function measure(life, day, [name], { by }) {
  const staff = who(life, by), answers = measured(life, name), [seen] = life.say('risk-seen-to');
  life.on(day, 'measure', async () => {
    const hand = life.hand(staff), values = { case: life.reference };
    await sign(hand, await hand.fill({ ...values, name }, answers), values);
    if (answers[harm] > '1') await see_to(life, hand, seen);
  });
}
