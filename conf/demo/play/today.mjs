// SPDX-License-Identifier: Apache-2.0
// What lies on the desks when the demo is opened: an absence with its cover, links that were sent and what came back by them,
// a form that somebody left in the middle, somebody for whom the person on duty is called.
import { rate } from './assess.mjs';
import { SLOTS } from './days.mjs';
import { send } from './links.mjs';
import { measured } from './measure.mjs';

const duties = { housing: 'swhitlock', health: 'iadams', reentry: 'tabara' };
const crisis = 'You are not alone with this. Somebody of the night line listens to you now, day and night, and it costs nothing. If you are in danger, call 999.';

// Who is called when an answer says that somebody is in danger; without them no form that asks for it can be sent.
export async function onDuty({ office, services }) {
  const [admin] = office.in('administrators');
  for (const { code, name } of services) {
    const all = await admin.read('/structure'), programme = all.all('programme', 'id')[all.all('programme', 'name').indexOf(name)];
    const page = await admin.read(`/structure/programme?programme=${programme}`);
    const { id } = office.people.find(({ uid }) => uid === duties[code]);
    await admin.send('/structure/programme/duty', { programme, version: page.attribute('programme', 'version'), duty: id, crisis_words: crisis, crisis_phone: '0808 157 0199' });
  }
}

// People who ask for help, or for somebody else, by the link that the intake worker gave away.
const asks = [
  { source: 'I ask for myself', given: 'Iwona', family: 'Sadler', preferred: 'Iwa', phone: '07700 900871', phone_safe: 'Yes', phone_hours: 'After six', need: ['A place to live', 'Money'],
    words: 'My lodger contract ends on the last of the month and the new rent is more than I earn. I have two weeks.' },
  { source: 'I work in health care', referrer: 'S. Lowe, Riverside Surgery', given: 'Benedict', family: 'Oyelaran', born: '1961-02-14', phone: '07700 900872', phone_safe: 'Yes', phone_voicemail: 'No',
    need: ['A place to live', 'Health'], words: 'He sleeps in his car since August and has missed two appointments for his leg. He knows that I write and is glad of it.' },
  { source: 'I ask for a relative or a friend', referrer: 'Her aunt', given: 'Caro', family: 'Minto', email: 'caro.minto@example.org', email_safe: 'Yes', contact_remark: 'Please do not ring. Her mail is safe.', need: ['Being safe', 'A place to live'],
    words: 'She stays with us for some days and cannot go back there.', risk: ['Somebody hurts me or threatens me'] },
];

// The open cases that somebody has.
const owned = (lives, uid) => lives.filter(life => life.reference && life.isOwned && !life.isClosed && life.hand(life.owner).uid === uid);

// The office's last morning, played as a life is, after all that was planned for people.
export function morning(place, lives) {
  const today = { ...place, lives, number: 'of today', service: place.services[0], events: [] };
  for (today.day = -1; place.days.work(today.day) !== today.day;) today.day--;
  const at = { life: today, day: today.day, slot: SLOTS - 1, moment: place.days.moment(today.day, SLOTS - 1) };
  today.events = [away, arrivals, returned, halfway, danger].map((act, order) => ({ ...at, what: act.name, order, run: moment => act(today, moment) }));
  return today;
}

const covers = [['swhitlock', 'hpark', 'tbrennan', 0, 12, 'Annual leave'], ['swhitlock', 'gokoye', 'mokafor', 9, 16, 'Training in Leeds'], ['dmoreau', 'csato', 'jlindqvist', 0, 5, 'Jury service']];

async function away({ office, day, days }) {
  const person = uid => office.people.find(one => one.uid === uid);
  for (const [by, absent, covering, from, until, reason] of covers)
    await person(by).send('/team/cover', { absent: person(absent).id, covering: person(covering).id, from: days.on(day + from), until: days.on(day + until), reason });
}

async function arrivals({ office, services }) {
  const staff = office.people.find(({ uid }) => uid === 'anovak'), programme = await services[0].id(staff);
  const make = recipient => send(staff, '/links/make', { programme, form: 'ask_for_help', recipient });
  for (const ask of asks) await (await make(ask.referrer ? 'referrer' : 'client')).give(ask);
  await make('referrer');
}

// Of the case manager whom one signs in as: one form has come back, one was begun, one is not opened yet.
async function returned({ lives }) {
  const ways = [['gad7', stranger => stranger.give], ['gad7', stranger => stranger.begin], ['phq9', () => () => {}]];
  for (const [place, life] of owned(lives, 'mokafor').slice(0, ways.length).entries()) {
    const [form, way] = ways[place], stranger = await send(life.hand(life.owner), '/case/link/make', { case: life.reference, form });
    await way(stranger).call(stranger, measured(life, form));
  }
}

// The first page of an assessment, kept to come back to.
async function halfway({ lives, days }, moment) {
  for (const life of owned(lives, 'mokafor').slice(3, 4)) {
    const hand = life.hand(life.owner), of = { case: life.reference };
    await hand.pages(await hand.send('/case/assessment/begin', { ...of, day: days.date(moment), kind: 'reassessment' }), of, rate(life), 'later');
  }
}

async function danger({ lives }) {
  for (const life of owned(lives, 'tbrennan').slice(0, 1))
    await (await send(life.hand(life.owner), '/case/link/make', { case: life.reference, form: 'phq9' })).give({ ...measured(life, 'phq9'), 'phq9-9': '2' });
}
