// SPDX-License-Identifier: Apache-2.0
// Forms by a link: sent by staff, filled in by somebody without an account, checked by staff when they have come.
import { Client } from '../../../tests/lib/http.mjs';
import { asked, questions, typed } from '../../../tests/lib/fill.mjs';
import { Refused } from './staff.mjs';
import { measured, sign } from './measure.mjs';

// Whoever holds a link; answers by linkId.
export class Stranger {
  constructor(office, address) {
    Object.assign(this, { uid: 'by link', office, client: new Client(office.url), address: new URL(address) });
  }
  async send(page, action, values, led = 303) {
    const answer = await this.client.submit(page, action, values);
    this.office.sent++;
    if (answer.status !== led) throw new Refused(this, action, answer);
    return answer.location;
  }
  async begin() { await this.send(await this.client.get(this.address.pathname + this.address.search), '/link/begin', {}, 200); }
  // As many pages as there are, or only so many.
  async fill(answers, pages = 60) {
    await this.begin();
    for (let path = '/link/form', page = 0; !path.startsWith('/link/check') && page < pages; page++) {
      const known = questions((await this.client.xml(path)).text);
      path = await this.send(await this.client.get(path), '/link/form', { ...typed(known, answers), shown: asked(known), go: 'on' });
    }
  }
  async give(answers) {
    await this.fill(answers);
    await this.send(await this.client.get('/link/check'), '/link/check');
  }
}

const choice = (page, name) => page.all('choice', 'id')[page.all('choice', 'name').indexOf(name)];

// Where it leads is shown once, to whoever made it.
export async function send(hand, path, { form, ...values }) {
  const query = values.case ? `?case=${values.case}` : '', form_id = choice(await hand.read(path + query), form);
  const made = await hand.read(await hand.send(path, { recipient: 'client', days: '14', form_id, ...values }));
  return new Stranger(hand.office, made.attribute('made', 'address'));
}

const spoken = life => ({ housing: 'kept', well: life.say('own-words')[0], wants: 'no' });

// Sent on one day, given some days later, checked at the next meeting; one in four is not answered.
export function link(life, day, [form]) {
  const staff = life.owner, comes = life.chance.often(0.75), answers = comes && (form === 'after_support' ? spoken(life) : measured(life, form)), sent = {};
  const begun = life.on(day, 'link', async () => { sent.to = await send(life.hand(staff), '/case/link/make', { case: life.reference, form }); });
  if (!comes) return;
  const given = life.on(begun.day + life.chance.between(1, 4), 'link given', () => sent.to.give(answers));
  life.on(given.day + life.chance.between(1, 3), 'link checked', async () => {
    const hand = life.hand(staff), of = { case: life.reference }, page = await hand.read(`/case/forms?case=${life.reference}`);
    const id = /<response id="(\d+)"[^>]*state="to_check"/.exec(page.text)?.[1];
    if (id) await sign(hand, `/case/form/check?case=${life.reference}&id=${id}`, of);
  });
}
