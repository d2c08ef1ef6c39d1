// SPDX-License-Identifier: Apache-2.0
// A browser without a screen: cookies, redirects by hand, forms. It speaks HTTP by itself, so that
// tests can set any header and send any body.
import http from 'node:http';
import https from 'node:https';
import { readFileSync } from 'node:fs';

const names = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
export const unescape = text => text
  .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))
  .replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)))
  .replace(/&(lt|gt|quot|apos|amp);/g, entity => names[entity]);

function attributes(tag) {
  const found = {};
  for (const [, name, , double, single] of tag.matchAll(/([\w:-]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
    found[name] = unescape(double ?? single);
  }
  return found;
}

export class Page {
  constructor(response, body, path) {
    this.status = response.statusCode;
    this.headers = response.headers;
    this.rawHeaders = response.rawHeaders;
    this.bytes = body;
    this.text = body.toString('utf8');
    this.path = path;
  }
  get location() { return this.headers.location ?? null; }
  get type() { return this.headers['content-type'] ?? ''; }
  get title() { return unescape(/<title[^>]*>([\s\S]*?)<\/title>/.exec(this.text)?.[1].trim() ?? ''); }
  get links() { return [...this.text.matchAll(/<a\s[^>]*>/g)].map(([tag]) => attributes(tag).href).filter(Boolean); }

  // Forms with their action, method and fields as a browser would send them untouched.
  get forms() {
    return [...this.text.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)].map(([whole, inner]) => {
      const { action = this.path, method = 'get' } = attributes(whole.slice(0, whole.indexOf('>') + 1));
      return { action, method: method.toLowerCase(), fields: fields(inner), text: inner };
    });
  }
  form(action) {
    const found = this.forms.find(form => form.action.split('?')[0] === action);
    if (!found) throw new Error(`no form for ${action} on ${this.path} (status ${this.status}); there are: ${this.forms.map(form => form.action)}`);
    return found;
  }
  // From ?as=xml: the first value of an attribute, all values, or whether an element is there.
  attribute(element, name) { return this.all(element, name)[0] ?? null; }
  all(element, name) {
    return [...this.text.matchAll(new RegExp(`<${element}(?=[\\s/>])[^>]*>`, 'g'))].map(([tag]) => attributes(tag)[name]);
  }
  has(element) { return new RegExp(`<${element}(?=[\\s/>])`).test(this.text); }
}

// A name that stands several times (boxes that are ticked) has a list.
function fields(inner) {
  const found = {};
  const keep = (name, value) => { found[name] = name in found ? [found[name], value].flat() : value; };
  for (const [tag] of inner.matchAll(/<input\b[^>]*>/g)) {
    const { type = 'text', name, value = '' } = attributes(tag);
    if (!name || ['submit', 'button', 'image', 'file'].includes(type)) continue;
    if (['checkbox', 'radio'].includes(type) && !/\schecked(?=[\s=/>])/.test(tag)) continue;
    keep(name, value);
  }
  for (const [, tag, text] of inner.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) keep(attributes(tag).name, unescape(text).replace(/^\n/, ''));
  for (const [, tag, options] of inner.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = [...options.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
    const chosen = all.find(option => /\sselected(?=[\s=/>])/.test(option)) ?? all[0];
    if (chosen) keep(attributes(tag).name, attributes(chosen).value ?? '');
  }
  return found;
}

const pairs = values => new URLSearchParams(Object.entries(values).flatMap(([name, value]) => [value].flat().map(one => [name, one])));

export class Client {
  constructor(base = process.env.TC_URL) {
    this.base = new URL(base);
    this.cookies = new Map();
    this.agent = false; // a connection for each request: a test never waits for another's
  }

  request(method, path, { headers = {}, body = null } = {}) {
    const url = new URL(path, this.base);
    const secure = url.protocol === 'https:';
    const ca = secure && process.env.TC_CA ? readFileSync(process.env.TC_CA) : undefined;
    const all = { ...this.standing(), ...headers };
    if (body !== null && !('Content-Length' in all) && !('Transfer-Encoding' in all)) all['Content-Length'] = Buffer.byteLength(body);
    for (const name of Object.keys(all)) if (all[name] === null) delete all[name];
    return new Promise((resolve, reject) => {
      const request = (secure ? https : http).request(url, { method, headers: all, agent: this.agent, ca }, response => {
        const parts = [];
        response.on('data', part => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          this.keep(response.headers['set-cookie'] ?? []);
          resolve(new Page(response, Buffer.concat(parts), url.pathname + url.search));
        });
      });
      request.setTimeout(30000, () => request.destroy(new Error(`${method} ${path}: no answer in 30 s`)));
      request.on('error', reject);
      request.end(body ?? undefined);
    });
  }

  standing() {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return cookie ? { Cookie: cookie } : {};
  }
  keep(lines) {
    for (const line of lines) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (/;\s*max-age=0/i.test(line) || value === '') this.cookies.delete(name); else this.cookies.set(name, value);
    }
  }

  get(path, headers) { return this.request('GET', path, { headers }); }
  // The page's document: what the screen says, before its stylesheet.
  xml(path) { return this.get(path + (path.includes('?') ? '&' : '?') + 'as=xml'); }
  post(path, values, headers = {}) {
    const body = (values instanceof URLSearchParams ? values : pairs(values)).toString();
    return this.request('POST', path, {
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: process.env.TC_ORIGIN ?? this.base.origin, ...headers }, body });
  }
  // Fills in a form of a page as a person would: its own fields, with these over them.
  submit(page, action, values = {}, headers = {}) {
    const form = page.form(action);
    return this.post(form.action, { ...form.fields, ...values }, headers);
  }
  async follow(page) {
    let at = page;
    for (let hops = 0; at.location && hops < 5; hops++) at = await this.get(at.location);
    return at;
  }

  async signIn(role, { password, user } = {}) {
    const page = await this.get('/sign-in');
    return this.submit(page, '/sign-in', {
      username: user ?? process.env[`TC_USER_${role}`], password: password ?? process.env[`TC_PASSWORD_${role}`] });
  }
}

// client() is a stranger; await client().as('SUPERVISOR') is signed in or fails.
export function client(base) {
  const made = new Client(base);
  made.as = async role => {
    const page = await made.signIn(role);
    if (page.status !== 303) throw new Error(`${role} could not sign in: status ${page.status}, title "${page.title}"`);
    return made;
  };
  return made;
}
