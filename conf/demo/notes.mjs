// SPDX-License-Identifier: Apache-2.0
// The staff's work of the last weeks, entered over HTTP as they would: notes with dates relative to today, next steps.
// Stops at the first answer that is not what a person would expect.
import { client } from '../../tests/lib/http.mjs';

const today = Date.now();
const day = ago => new Date(today - ago * 86400000).toISOString().slice(0, 10);
// As the three boxes of a date.
const boxes = (name, iso) => Object.fromEntries(['year', 'month', 'day'].map((part, place) => [`${name}-${part}`, iso.split('-')[place]]));

const stories = [
  [['office', 'First meeting after referral', 'Came in on time. Talked about what brought them here and what they hope for. Sleeping at a friend’s for now; that ends this month.', 45],
    ['phone', 'Called the council about the waiting list', 'Housing options officer confirmed the application is complete. They will write within ten working days.', 15],
    ['visit', 'Saw the room on Mill Lane together', 'Viewed the room. Likes the light, worried about the stairs. Agreed to sleep on it and call on Thursday.', 60]],
  [['phone', 'Missed appointment, reached by phone', 'Had been on a late shift and overslept. New time agreed. Asked to be called after 6pm only.', 10],
    ['office', 'Went through income and debts', 'Listed all regular payments. Two letters from the electricity company unopened; opened them together. Repayment plan drafted.', 50]],
  [['message', 'Text about the GP registration', 'Sent the address and opening hours of the surgery. Answered with a thumbs up; registered the same day.', 5],
    ['collateral', 'Spoke with the school', 'With consent. Attendance has settled since the move. Breakfast club place confirmed from Monday.', 20],
    ['visit', 'Home visit', 'Flat tidy and warm. New lock fitted. Talked about Saturdays, which are the hard days. Gave the number of the evening line.', 55]],
  [['group', 'Tenancy workshop, second evening', 'Took part actively, explained to another participant how to read a meter.', 90]],
];
const steps = [['Call after the viewing', 2], ['Review the repayment plan', 6], ['Chase the council’s letter', -3], ['Book the next home visit', 12], ['Go through the tenancy agreement', 0]];

async function expect303(what, page) {
  if (page.status === 303) return;
  throw new Error(`${what}: status ${page.status}, title "${page.title}"\n${page.text.slice(0, 3000)}`);
}

async function write(staff, reference, [kind, title, body, minutes], ago, more = {}) {
  const page = await staff.get(`/case/note/write?case=${reference}`);
  await expect303(`note "${title}"`, await staff.submit(page, '/case/note/add', {
    kind, title, body, minutes: String(minutes), ...boxes('happened', day(ago)), at: ['09:30', '11:15', '14:00', '16:40'][ago % 4], ...more }));
}

async function plan(staff, reference, [step, days]) {
  const page = await staff.get(`/case/next?case=${reference}`);
  await expect303(`next step "${step}"`, await staff.submit(page, '/case/next', { step, ...boxes('due', day(-days)) }));
}

async function work(role, cases) {
  const staff = await client().as(role);
  const list = await staff.xml('/cases');
  const references = list.all('case', 'reference').filter(Boolean).slice(0, cases);
  for (const [number, reference] of references.entries()) {
    const story = stories[number % stories.length];
    for (const [position, note] of story.entries()) await write(staff, reference, note, 3 + number + (story.length - position) * 9);
    await plan(staff, reference, steps[number % steps.length]);
  }
  console.log(`${role}: ${references.length} cases`);
}

await work('CASE_MANAGER', 10);
await work('CASE_MANAGER_2', 5);
await work('CASE_MANAGER_3', 4);

// The supervisor brings the clinician into two cases and gives one that nobody has to a case manager;
// the clinician writes a note that only those who may read clinical ones see.
async function assign(staff, reference, name, part, reason) {
  const people = await staff.xml(`/case/assign?case=${reference}`);
  const person = people.all('person', 'id')[people.all('person', 'name').indexOf(name)];
  const page = await staff.get(`/case/assign?case=${reference}`);
  await expect303(`${name} as ${part}`, await staff.submit(page, '/case/assign', { person, part, reason }));
}

const manager = await client().as('CASE_MANAGER'), supervisor = await client().as('SUPERVISOR'), clinician = await client().as('CLINICIAN');
const cases = (await manager.xml('/cases')).all('case', 'reference').filter(Boolean).slice(0, 2);
for (const reference of cases) await assign(supervisor, reference, 'Rami Haddad', 'clinician', 'Low mood and poor sleep; agreed with the client.');
await write(clinician, cases[0], ['office', 'First session', 'PHQ-9 taken together: 14. Sleep is the first thing to work on. No thoughts of self-harm.', 50], 4, { segment: 'clinical' });
const waiting = (await supervisor.xml('/cases/team?owner=nobody')).all('case', 'reference').filter(Boolean);
if (waiting.length) await assign(supervisor, waiting[0], 'Tess Brennan', 'owner', 'Lives round the corner from the office.');
console.log('SUPERVISOR: the clinician has two cases, a case that waited has an owner');
