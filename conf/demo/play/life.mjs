// SPDX-License-Identifier: Apache-2.0
// One invented person and the life of the case: who they are, and everything that will be entered, in order.
import { acts } from './acts.mjs';
import { SLOTS } from './days.mjs';

const PRONOUNS = {
  she: { they: 'she', them: 'her', their: 'her', shown: 'she/her' },
  he: { they: 'he', them: 'him', their: 'his', shown: 'he/him' },
  they: { they: 'they', them: 'them', their: 'their', shown: 'they/them' },
};

export class Life {
  constructor({ number, chance, service, begin, days, team }) {
    Object.assign(this, { number, chance, service, begin, days, team, events: [], stage: 'intake', goals: [], tasks: [], levels: {} });
    this.once = new Map();
    this.beDescribed();
  }

  beDescribed() {
    const { chance, service } = this;
    const [given, usual] = chance.pick(service.texts.ones.get('given')).split(' ');
    const pronoun = PRONOUNS[chance.often(0.04) ? chance.pick(['she', 'he', 'they']) : usual];
    Object.assign(this, { given, family: chance.pick(service.texts.ones.get('family')), pronoun });
    this.preferred = chance.often(0.06) ? chance.pick(['Sam', 'Alex', 'Jo', 'Max', 'Kim', 'Lou']) : '';
    this.born = chance.often(0.03) ? '' : this.days.on(-Math.round(365.25 * chance.between(18, 71)) - chance.below(365));
    this.language = chance.often(0.15) ? chance.pick(service.texts.ones.get('language')) : '';
    this.phone = `07700 900${String(100 + this.number).padStart(3, '0')}`;
    this.owner = chance.pick(this.team.managers);
    this.supervisor = this.team.supervisor;
    this.clinician = chance.pick(this.team.clinicians.length ? this.team.clinicians : [this.supervisor]);
    this.intake = chance.pick(service.intake);
  }
  get name() { return this.preferred || this.given; }

  // ---- words --------------------------------------------------------------------------------

  // The parts of one way of saying it; the same one not twice in a life while there are others.
  say(what) {
    const ways = this.service.texts.says.get(what);
    if (!ways) throw new Error(`${this.service.code}: no [say ${what}]`);
    const left = this.once.get(what) ?? [];
    if (!left.length) left.push(...ways.keys());
    const [which] = left.splice(this.chance.below(left.length), 1);
    this.once.set(what, left);
    return ways[which].map(part => this.fill(part));
  }
  fill(text) {
    const { they, them, their } = this.pronoun;
    const values = { name: this.name, they, them, their, worker: this.owner.given, clinician: this.clinician.given, supervisor: this.supervisor.given };
    return text.replace(/\{(\w+)\}/g, (_, word) => values[word] ?? this.one(word));
  }
  one(word) {
    const values = this.service.texts.ones.get(word);
    if (!values) throw new Error(`${this.service.code}: no [one ${word}]`);
    if (!this.once.has(`one ${word}`)) this.once.set(`one ${word}`, this.chance.pick(values));
    return this.once.get(`one ${word}`);
  }

  // Whoever has the case from now on: the one who was chosen first, later another of the team.
  handOver() {
    const others = this.team.managers.filter(manager => manager !== this.owner);
    if (this.isOwned && others.length) this.owner = this.chance.pick(others);
    this.isOwned = true;
    return this.owner;
  }
  // Who does on the day what was planned for this one: what a worker leaves undone goes over with the case.
  hand(staff) { return this.team.managers.includes(staff) ? this.has ?? staff : staff; }

  // ---- days ---------------------------------------------------------------------------------

  // Has something done on a day, after all that was planned for that day before.
  on(day, what, run) {
    const at = this.days.work(day);
    const before = this.events.filter(event => event.day === at).reduce((last, event) => Math.max(last, event.slot), -1);
    const slot = before < 0 ? this.chance.below(SLOTS - 2) : Math.min(SLOTS - 1, before + this.chance.below(2));
    const event = { life: this, what, day: at, slot, order: this.events.length, moment: this.days.moment(at, slot), run };
    this.events.push(event);
    return event;
  }

  // The chapters one after the other, from the first day on.
  plan(chapters) {
    let day = this.begin;
    for (const name of chapters) {
      const steps = this.service.texts.chapters.get(name);
      if (!steps) throw new Error(`${this.service.code}: no [chapter ${name}]`);
      const shift = day;
      for (const step of steps) {
        day = shift + step.day;
        if (!acts[step.act]) throw new Error(`${this.service.code}: [chapter ${name}] has an act "${step.act}"`);
        acts[step.act](this, day, step.words, step.options);
      }
      day += this.chance.below(3);
    }
    return this.events;
  }
}
