// SPDX-License-Identifier: Apache-2.0
// What all acts need to fill in a form.

// The row that a form made is named by where it led: "/case/goals?said=…#goal-17".
export const made = location => /#\w+-(\w+)$/.exec(location)[1];
export const date = (life, day) => life.days.on(day);
export const who = (life, name = 'owner') => ({ owner: life.owner, clinician: life.clinician, supervisor: life.supervisor, intake: life.intake })[name];
