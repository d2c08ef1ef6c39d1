// SPDX-License-Identifier: Apache-2.0
// The demo's staff at their desks: each signs in on each day on which they do something, and sends forms.
import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { Client } from '../../../tests/lib/http.mjs';
import { asked, questions, typed } from '../../../tests/lib/fill.mjs';
import { Chance } from './chance.mjs';

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

// A moment so many seconds before another, as the pages write it.
export const sooner = (moment, seconds) => new Date(moment - seconds * 1000).toISOString().replace(/\.\d+/, '');

export class Refused extends Error {
  constructor(who, path, page) {
    const said = /govuk-error-summary__body">([\s\S]*?)<\/ul>/.exec(page.text)?.[1].replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    super(`${who.uid}: ${path} was answered ${page.status} "${page.title}" ${said ?? ''}`.trim());
    this.status = page.status;
  }
}

export class Person {
  constructor(office, line) {
    const [uid, given, family, key, groups, state] = line.split('|');
    Object.assign(this, { office, uid, given, family, key, state, groups: groups.split(' ').filter(Boolean) });
    this.client = new Client(office.url);
    this.client.agent = agent;
    this.pace = new Chance('pace', uid).between(3, 14); // seconds that a question takes with them
  }
  get name() { return `${this.given} ${this.family}`; }
  is(group) { return this.groups.includes(group); }

  async signIn() {
    const page = await this.client.post('/sign-in', { username: this.uid, password: this.office.password(this.key) });
    if (page.status !== 303) throw new Refused(this, '/sign-in', page);
    const account = await this.client.xml('/account');
    this.id = account.attribute('viewer', 'id');
    this.form = account.attribute('page', 'form');
  }
  // Sessions end in the night; whoever comes second on a day waits for the first.
  here() {
    if (this.day !== this.office.day) {
      this.day = this.office.day;
      this.arrived = this.signIn();
    }
    return this.arrived;
  }
  async read(path) {
    await this.here();
    const page = await this.client.xml(path);
    if (page.status !== 200) throw new Refused(this, path, page);
    return page;
  }
  // Sends a form; answers where it led. A value may be a list.
  async send(path, values) {
    await this.here();
    return this.answered(path, await this.client.post(path, new URLSearchParams(this.pairs(values))));
  }
  // The same with a file: { name, bytes }.
  async upload(path, values, file) {
    await this.here();
    const mark = randomBytes(16).toString('hex'), part = (head, body) => [Buffer.from(`--${mark}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`), Buffer.from(body), Buffer.from('\r\n')];
    const parts = this.pairs(values).flatMap(([name, value]) => part(`name="${name}"`, String(value)));
    const body = Buffer.concat([...parts, ...part(`name="file"; filename="${file.name}"`, file.bytes), Buffer.from(`--${mark}--\r\n`)]);
    const headers = { 'Content-Type': `multipart/form-data; boundary=${mark}`, Origin: process.env.TC_ORIGIN ?? this.client.base.origin };
    return this.answered(path, await this.client.request('POST', path, { body, headers }));
  }
  pairs(values) {
    const given = Object.entries(values).flatMap(([name, value]) => [value].flat().map(one => [name, one])).filter(([, value]) => ![undefined, null, ''].includes(value));
    return [['form', this.form], ['key', randomBytes(16).toString('hex')], ...given];
  }
  answered(path, page) {
    this.office.sent++;
    if (page.status !== 303) throw new Refused(this, path, page);
    return page.location;
  }
  // A form of a case, begun or gone on with, from page to page until it can be signed; answers by linkId.
  async fill(of, answers) { return this.pages(await this.send('/case/form/begin', of), of, answers); }
  async pages(begun, of, answers, go = 'on') {
    let location = begun;
    while (location.includes('/case/form/fill')) {
      const path = location.replace(/#.*/, ''), page = await this.read(path), known = questions(page.text), { searchParams: at } = new URL(path, 'http://demo');
      location = await this.send('/case/form/fill', { case: of.case, id: at.get('id'), page: at.get('page'), version: page.attribute('form', 'page-version'),
        shown: asked(known), since: this.since(page.attribute('page', 'now'), known), ...typed(known, answers), go });
    }
    return location;
  }
  // When they had the page before them: what a form took is kept with it.
  since(now, known) { return sooner(Date.parse(now), this.pace * asked(known).split(' ').length); }
}

export class Office {
  constructor(lines, { url, password }) {
    Object.assign(this, { url, password, day: null, sent: 0 });
    this.people = lines.map(line => new Person(this, line)).filter(person => !person.state && person.groups.length);
  }
  in(...groups) { return this.people.filter(person => groups.every(group => person.is(group))); }
}
