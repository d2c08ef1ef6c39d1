// SPDX-License-Identifier: Apache-2.0
// An identity that the web server has checked (Kerberos, certificates): taken of one realm, and only when
// the configuration says so. A second program with such a configuration, beside the one that has none.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { test, equal, ok, match, setting } from '../lib/tap.mjs';
import { request, talk } from '../lib/fastcgi.mjs';
import { audited, count, once, sql } from '../lib/beneath.mjs';
import { until } from '../lib/daemon.mjs';

const conf = `${setting('TC_RUN')}/trust.xml`, socket = `${setting('TC_APP_SOCKET')}-t`;
const trusting = readFileSync(setting('TC_CONF'), 'utf8')
  .replace(/<serve [^>]*>/, serve => serve.replace(/socket="[^"]*"/, `socket="${socket}"`).replace(/machine="[^"]*"/, 'machine="trust"').replace(/workers="\d+"/, 'workers="1"'))
  .replace(/<audit [^>]*>/, `<audit file="${setting('TC_RUN')}/audit/trust.seal"/>`)
  .replace(/(<session [^>]*>)/, '$1\n  <trust-remote-user realm="EXAMPLE.ORG"/>');
writeFileSync(conf, trusting);
const program = spawn(setting('TC_BIN'), ['--config', conf, 'serve'], { stdio: ['ignore', 'ignore', 'inherit'] });
const ended = new Promise(done => program.on('exit', done));
const connects = () => new Promise(done => { const c = net.connect(socket, () => { c.destroy(); done(true); }).on('error', () => done(false)); });

const ask = (uri, more = {}, where = socket) => talk(where, connection => connection.end(request('GET', uri, { more })));
const as = name => ({ REMOTE_USER: name });
const login = setting('TC_USER_SUPERVISOR');

try {
  await until('the trusting program serves', connects, 20);

  await test('a vouched person comes in without a password, and back to where they wished to be', async () => {
    const mark = await audited.mark();
    const entered = await ask('/sign-in?next=%2Fcases%2Fteam', as(`${login}@EXAMPLE.ORG`));
    equal(entered.status, 303);
    match(entered.head, /^Location: \/cases\/team\r?$/m);
    const cookie = /^Set-Cookie: (throughcare=[0-9a-f]{64})/m.exec(entered.head)[1];
    equal((await ask('/cases/team', { HTTP_COOKIE: cookie })).status, 200);
    ok((await audited.since(mark, 'kind, result')).some(([kind, result]) => kind === 'sign_in' && result === 'ok'));
  });

  await test('a form on an ended session is completed at once for whom the web server vouches', async () => {
    const enter = async name => /^Set-Cookie: (throughcare=[0-9a-f]{64})/m.exec((await ask('/sign-in', as(`${name}@EXAMPLE.ORG`))).head)[1];
    const send = (cookie, name, fields) => talk(socket, connection => connection.end(
      request('POST', '/case/note/add', { content: new URLSearchParams(fields).toString(), more: { HTTP_COOKIE: cookie, ...as(`${name}@EXAMPLE.ORG`) } })));
    const cookie = await enter(login);
    const reference = /reference="([0-9A-Z]{9})"/.exec((await ask('/cases/team?as=xml', { HTTP_COOKIE: cookie })).text)[1];
    const page = (await ask(`/case/note/write?case=${reference}&as=xml`, { HTTP_COOKIE: cookie })).text;
    const title = `vouched ${once}`;
    const fields = { case: reference, kind: 'phone', title, body: 'x', happened: '2026-01-05', at: '10:00', segment: 'normal',
      form: / form="([0-9a-f]{64})"/.exec(page)[1], key: / key="([0-9a-f]{32})"/.exec(page)[1] };
    const notes = () => count(`SELECT COUNT(*) FROM note WHERE title = '${title}'`);
    await sql(`UPDATE session s JOIN person p ON p.id = s.person_id SET s.ended_at = UTC_TIMESTAMP(6), s.ended_why = 'administrator' WHERE p.login = '${login}'`);
    const another = await send(cookie, setting('TC_USER_CASE_MANAGER'), fields);
    equal([another.status, await notes()], [303, 0], 'another person whom the web server vouches for');
    match(another.head, /^Location: \/\r?$/m);
    const own = await send(cookie, login, fields);
    equal([own.status, await notes()], [303, 1]);
    match(own.head, new RegExp(`^Location: /case.*case=${reference}`, 'm'));
  });

  await test('who signs out is not let in again by the same word', async () => {
    const entered = await ask('/sign-in', as(`${login}@EXAMPLE.ORG`));
    const cookie = /^Set-Cookie: (throughcare=[0-9a-f]{64})/m.exec(entered.head)[1];
    const form = / form="([0-9a-f]{64})"/.exec((await ask('/account?as=xml', { HTTP_COOKIE: cookie })).text)[1];
    const out = await talk(socket, connection => connection.end(request('POST', '/sign-out', { content: `form=${form}`, more: { HTTP_COOKIE: cookie, ...as(`${login}@EXAMPLE.ORG`) } })));
    const location = /^Location: (\S+)/m.exec(out.head)[1];
    const page = await ask(location, { HTTP_COOKIE: cookie, ...as(`${login}@EXAMPLE.ORG`) });
    equal([page.status, /Set-Cookie/.test(page.head)], [200, false]);
  });

  await test('names of other realms, without one, or of nobody are not let in', async () => {
    for (const name of [login, `${login}@OTHER.ORG`, `${login}@example.org`, '@EXAMPLE.ORG', 'nobody-here@EXAMPLE.ORG', `${login}@OTHER.ORG@EXAMPLE.ORG`, `*@EXAMPLE.ORG`]) {
      const answer = await ask('/sign-in', as(name));
      ok([200, 401].includes(answer.status), `${name}: ${answer.status}`);
      ok(!/Set-Cookie/.test(answer.head), name);
    }
  });

  await test('vouched people whose account is closed or has no role are not let in either', async () => {
    for (const role of ['DISABLED', 'LOCKED', 'NO_ROLE']) {
      const answer = await ask('/sign-in', as(`${setting(`TC_USER_${role}`)}@EXAMPLE.ORG`));
      equal([answer.status, /Set-Cookie/.test(answer.head)], [401, false], role);
    }
  });

  await test('without that configuration the name is worth nothing', async () => {
    const answer = await ask('/sign-in', as(`${login}@EXAMPLE.ORG`), setting('TC_APP_SOCKET'));
    equal([answer.status, /Set-Cookie/.test(answer.head)], [200, false]);
  });
} finally {
  program.kill('SIGTERM');
  await ended;
}
