// SPDX-License-Identifier: Apache-2.0
// A whole life of a case by the hands of four roles in a browser: with script, without, on a phone. A new client goes
// intake → assessment → plan → services → review → back to assessment → review → closing → follow-up after 90 days;
// each gate is shut with words until what it asks for is there.
import { test, equal, match, ok, setting } from '../lib/tap.mjs';
import { clock, one } from '../lib/beneath.mjs';
import { pages, sent } from '../lib/intake.mjs';
import { devices, end, judge, person } from '../lib/browser.mjs';
import { questions, typed } from '../lib/fill.mjs';

const DAY = 86400;
const domains = ['housing', 'money', 'work', 'health', 'mental_health', 'substance_use', 'daily_living', 'family', 'social', 'safety', 'legal', 'hope'];
const today = () => one(`SELECT DATE(SYSDATE() + INTERVAL ${clock.get()} SECOND)`);
const name = async key => one(`SELECT name FROM person WHERE login = '${setting(`TC_USER_${key}`)}'`);

// One of staff at a browser.
class Hand {
  constructor(page) { this.page = page; page.setDefaultTimeout(15000); }
  async open(path) { await this.page.goto(path); return this; }
  async text() { return (await this.page.locator('main').innerText()).replace(/\s+/g, ' '); }

  async put(form, field, value) {
    const found = form.locator(`[name="${field}"]`), kind = await found.first().evaluate(element => element.type);
    if (kind === 'radio' || kind === 'checkbox') for (const one of [value].flat()) await form.locator(`[name="${field}"][value="${one}"]`).check();
    else if (kind === 'select-one') await found.selectOption(String(value));
    else await found.fill(String(value));
  }
  // Fills in the form that goes there and sends it.
  async send(action, values = {}, button = 'button:is([type=submit], :not([type])):not(.govuk-visually-hidden)') {
    const form = this.page.locator(`main form[action="${action}"]`).last();
    for (const [field, value] of Object.entries(values)) await this.put(form, field, value);
    await Promise.all([this.page.waitForNavigation(), form.locator(button).first().click()]);
    const wrong = this.page.locator('.govuk-error-summary');
    if (await wrong.count()) ok(false, `${action}: ${await wrong.innerText()}`);
    return this;
  }
  // The form that this page begins, from page to page, until the page where it is signed; answers by linkId. What another answer opens
  // stands there at once with script; without, the page comes again with it.
  async fill(answers) { return (await this.send('/case/form/begin')).pages(answers); }
  async pages(answers) {
    while (this.page.url().includes('/case/form/fill')) {
      const document = await this.page.request.get(`${this.page.url().replace(/#.*/, '')}&as=xml`);
      const form = this.page.locator('main form[action="/case/form/fill"]').last();
      for (const [field, value] of Object.entries(typed(questions(await document.text()), answers)))
        if (await form.locator(`[name="${field}"]`).first().isVisible()) await this.put(form, field, value);
      await this.send('/case/form/fill', {}, 'button[value="on"]:not(.govuk-visually-hidden)');
    }
    await Promise.all([this.page.waitForNavigation(), this.page.locator('main').getByText('Go on', { exact: true }).click()]);
    return this;
  }
  get argument() { return name => new URL(this.page.url()).searchParams.get(name); }
}

const day = async (field, days) => {
  const [year, month, date] = (await one(`SELECT DATE(SYSDATE() + INTERVAL ${clock.get() + days * DAY} SECOND)`)).split('-');
  return { [`${field}-day`]: String(Number(date)), [`${field}-month`]: String(Number(month)), [`${field}-year`]: year };
};

class Life {
  constructor(device) { Object.assign(this, { device, family: `Life ${device} ${Date.now().toString(36)}` }); }
  // Roles sign in once a day.
  async come() {
    for (const role of ['INTAKE', 'SUPERVISOR', 'CASE_MANAGER', 'CLINICIAN']) this[role] = new Hand(await person(role, this.device));
  }
  async go() { for (const role of ['INTAKE', 'SUPERVISOR', 'CASE_MANAGER', 'CLINICIAN']) await this[role].page.done(); }
  at(path, more = '') { return `${path}?case=${this.reference}${more}`; }

  async takeIn(who = this.INTAKE) {
    await (await who.open('/intake')).send('/intake/start', { programme: 'Homes and Tenancies' });
    const id = who.argument('id'), section = async (part, values) => (await who.open(`/intake/form?id=${id}&page=${pages[part]}`)).send('/intake/form', sent(values));
    await section('person', { given: 'Robin', family: this.family });
    await who.send('/intake/pick');
    await section('identity', { pronouns: 'they/them', gender: 'rather_not_say', living: 'shelter' });
    await section('contact', { phone: '07700 900555' });
    await section('contact', { phone_safe: 'yes', phone_voicemail: 'no' });
    await section('referral', { source: 'self', reason: 'A letter from the court' });
    await section('needs', { need: ['housing', 'money'], request: 'housing', words: 'A door that locks & a <quiet> night.' });
    await section('risk', { urgency: '2' });
    await who.open(`/intake/check?id=${id}`);
    await judge(who.page);
    await who.send('/intake/check', { decision: 'accepted', team: 'North team' });
    this.reference = who.argument('case');
    ok(this.reference, `accepted: ${who.page.url()}`);
  }

  async assign(part, key, who = this.SUPERVISOR) {
    const form = (await who.open(this.at('/case/assign'))).page.locator('main form[action="/case/assign"]');
    await form.getByLabel(await name(key)).first().check();
    await who.send('/case/assign', { part, reason: 'As agreed' });
  }

  // The way is shut, the page says why; nothing on it leads there.
  async isShut(to, words, who = this.CASE_MANAGER) {
    match(await (await who.open(this.at('/case'))).text(), words);
    await who.open(this.at('/case/stage'));
    equal(await who.page.locator(`main form[action="/case/stage"] [name=to][value="${to}"]`).count(), 0, `no way to ${to}`);
  }
  async moveTo(to, who = this.CASE_MANAGER) {
    await (await who.open(this.at('/case/stage'))).send('/case/stage', { to, answer: `On to ${to}, because it is time.` });
    equal(await this.stage(), to);
  }
  stage() { return one(`SELECT stage FROM case_file WHERE reference = '${this.reference}'`); }

  async note(kind, title, who = this.CASE_MANAGER) {
    await (await who.open(this.at('/case/note/write'))).send('/case/note/add', { kind, title, body: 'Talked about the week. All as agreed.', ...await day('happened', -1) });
  }
  async assess(level, kind, who = this.CASE_MANAGER) {
    await (await who.open(this.at('/case/assessment/begin'))).send('/case/assessment/begin', kind ? { kind } : {});
    const words = ['No need', 'Small need', 'Some need', 'Serious need', 'Urgent need'][level - 1];
    await who.pages({ ...Object.fromEntries(domains.map(domain => [`need-${domain}`, words])), words: 'I know what I need.' });
    await judge(who.page);
    await who.send('/case/assessment/sign');
  }
  async review(leads, who = this.CASE_MANAGER) {
    const held = await today();
    await (await who.open(this.at('/case/review/hold'))).fill({ held, present: 'Robin and Mara', view: 'I am further than I thought.', changed: 'The nights are quieter.', support: 'It is right as it is' });
    await judge(who.page);
    await who.send('/case/review/hold', { answer: 'The plan is looked at again.', leads, ...leads === 'close' ? {} : await day('next', 28) });
  }
}

const lives = Object.keys(devices).map(device => new Life(device));

for (const life of lives) {
  await test(`intake to plan, ${life.device}: the gate asks for an owner, a meeting and a signed assessment`, async () => {
    await life.come();
    await life.takeIn();
    await life.isShut('assessment', /Somebody is responsible for the case/, life.SUPERVISOR);
    await life.assign('owner', 'CASE_MANAGER');
    await life.assign('clinician', 'CLINICIAN');
    await life.moveTo('assessment');
    await life.isShut('plan', /met at least once/);
    await life.note('office', 'First meeting');
    await life.isShut('plan', /assessment/i);
    await life.assess(4);
    await life.moveTo('plan');
    await judge(life.CASE_MANAGER.page);
  });

  await test(`plan to services, ${life.device}: a goal in the person’s words, a task, an appointment, a clinician’s note`, async () => {
    await life.isShut('delivery', /The plan has a goal/);
    await (await life.CASE_MANAGER.open(life.at('/case/goal/add'))).send('/case/goal/add', { title: 'A door that locks', words: 'I want it to be quiet.', agreement: 'agreed' });
    await life.moveTo('delivery');
    await (await life.CASE_MANAGER.open(life.at('/case/task/add'))).send('/case/task/add', { title: 'Call the landlord', ...await day('due', 3) });
    await life.note('office', 'A session', life.CLINICIAN);
    await (await life.CASE_MANAGER.open(life.at('/case/services'))).open(life.at('/case/service/add'));
    await life.CASE_MANAGER.send('/case/service/add', { kind: 'housing', title: 'Three nights', amount: '3', unit: 'days', ...await day('day', -1) });
  });

  await test(`review and back to assessment, ${life.device}: the loop is seen, the second review leads on`, async () => {
    await life.moveTo('review');
    await life.review('reassess');
    equal(await life.stage(), 'assessment');
    await life.assess(2, 'reassessment');
    await life.moveTo('plan');
    await life.moveTo('delivery');
    await life.moveTo('review');
    await life.isShut('discharge', /No task is left open/);
    const open = (await life.CASE_MANAGER.open(life.at('/case/tasks'))).page.locator('main a[href^="/case/task/end"]');
    equal(await open.count(), 2, 'the one that was given, and the one that an unsafe place called for at once');
    for (; await open.count(); await life.CASE_MANAGER.open(life.at('/case/tasks'))) {
      await open.first().click();
      await life.CASE_MANAGER.send('/case/task/end', { outcome: 'done', result: 'Called.' });
    }
    await life.review('close');
    equal(await life.stage(), 'discharge');
    match(await (await life.CASE_MANAGER.open(life.at('/case/reviews'))).text(), /Review 2/);
  });

  await test(`closing, ${life.device}: nothing that is open is passed over`, async () => {
    const who = await life.CASE_MANAGER.open(life.at('/case/discharge/write'));
    await who.fill({ closed: await today(), reached: 'A tenancy of twelve months.', unmet: 'Debts: the advice centre.', onward: 'The advice centre, on Mondays.', summary: 'Six calls, two visits.' });
    await judge(who.page);
    for (const item of await who.page.locator('main form[action="/case/discharge"] select[name=item]').all()) await item.selectOption({ index: 1 });
    await who.send('/case/discharge', { reason: 'goals_met', answer: 'Robin has the card.' });
    equal(await one(`SELECT CONCAT(status, ' ', stage) FROM case_file WHERE reference = '${life.reference}'`), 'discharged follow_up');
    await judge(who.page);
    await life.go();
  });
}

await test('ninety days later the follow-up is due, is written down, and the case of then can still be read', async () => {
  const before = new Date(Date.now() + clock.get() * 1000).toISOString().slice(0, 16);
  clock.set(clock.get() + 90 * DAY);
  for (const life of lives) {
    await life.come();
    const who = await life.CASE_MANAGER.open(life.at('/case/follow-ups'));
    for (const due of ['30', '90']) {
      await who.page.locator('main a[href^="/case/follow-up/record"]').first().click();
      await who.fill({ happened: await today(), reached: 'Yes', tried: `After ${due} days, by phone`, housing: 'Kept or better', work: 'Had none at the closing', health: 'Kept or better', safe: 'Yes', wants: 'No' });
      await who.send('/case/follow-up/record');
    }
    match(await who.text(), /After 90 days, by phone/);
    match(await (await who.open(life.at('/case', `&as-of=${before}`))).text(), /as it was on/);
    await life.go();
  }
});
await end();
