// SPDX-License-Identifier: Apache-2.0
// The gate's first two steps: connections that are cut, bodies that are refused, records that are no request.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test, equal, ok, match, setting } from '../lib/tap.mjs';
import { Daemon } from '../lib/daemon.mjs';
import { KEEP_CONN, begin, body, pair, params, piece, record, request, talk } from '../lib/fastcgi.mjs';

const socket = setting('TC_APP_SOCKET');
const send = bytes => talk(socket, connection => connection.end(bytes));
const CUT = 20000; // the deadline is 3 s, a busy machine adds to it; by themselves they would last longer
const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

const cut = answer => {
  equal(answer.head, '', 'an answer to what is no request');
  ok(answer.milliseconds <= CUT, `cut after ${answer.milliseconds} ms`);
};
const healthy = async () => equal((await send(request('GET', '/health'))).status, 200);

await test('a request is answered with its whole length', async () => {
  const answer = await send(request('GET', '/health'));
  equal([answer.status, answer.text, answer.length, answer.ended], [200, 'ok\n', 3, 1]);
});

await test('HEAD has the head of GET and nothing below it', async () => {
  const whole = await send(request('GET', '/sign-in')), head = await send(request('HEAD', '/sign-in'));
  equal([head.status, head.text], [200, '']);
  equal(whole.length, Buffer.byteLength(whole.text));
  ok(Math.abs(head.length - whole.length) < 40, 'lengths differ');
});

await test('a silent peer is cut', async () => cut(await talk(socket, () => {})));
await test('half a record is cut', async () => cut(await talk(socket, connection => connection.write(begin().subarray(0, 5)))));
await test('half a request is cut', async () => cut(await talk(socket, connection => connection.write(Buffer.concat([begin(), record(4, pair('REQUEST_METHOD', 'GET'))])))));

await test('a drip is cut', async () => {
  const bytes = request('POST', '/sign-in', { content: 'username=x&password=y'.padEnd(400, 'z') });
  const answer = await talk(socket, async connection => {
    for (let at = 0; at < bytes.length && !connection.destroyed; at++) {
      connection.write(bytes.subarray(at, at + 1));
      await pause(100);
    }
  });
  ok(answer.milliseconds <= CUT, `cut after ${answer.milliseconds} ms`);
  equal(answer.status, 0);
});

await test('a body that drips is cut, and nothing of it is taken', async () => {
  const answer = await talk(socket, async connection => {
    connection.write(request('POST', '/sign-in', { content: 'username=x' }).subarray(0, -8));
    for (let at = 0; at < 400 && !connection.destroyed; at++) {
      connection.write(piece('a'));
      await pause(100);
    }
  });
  ok(answer.milliseconds <= CUT, `cut after ${answer.milliseconds} ms`);
});

await test('whoever wishes to keep the connection does not', async () => {
  const answer = await talk(socket, connection => connection.write(request('GET', '/health', { flags: KEEP_CONN })));
  equal(answer.status, 200);
  ok(answer.milliseconds <= CUT, `kept for ${answer.milliseconds} ms`);
});

await test('a second request on the same connection is not run', async () => {
  const answer = await send(Buffer.concat([request('GET', '/health', { flags: KEEP_CONN }), request('GET', '/sign-in', { flags: KEEP_CONN })]));
  equal([answer.ended, answer.text], [1, 'ok\n']);
});

await test('records hidden in a body are a body', async () => {
  const answer = await send(request('POST', '/nowhere', { content: request('GET', '/health'), flags: KEEP_CONN }));
  equal([answer.status, answer.ended], [404, 1]);
});

await test('parameters cut between two records are no request', async () => {
  const answer = await send(Buffer.concat([begin(), record(4, Buffer.concat([pair('REQUEST_METHOD', 'GET'), pair('REQUEST_URI', '/health')]))]));
  equal(answer.head, '');
});

await test('a body shorter than announced is refused', async () => {
  const answer = await send(request('POST', '/sign-in', { content: 'username=x', more: { CONTENT_LENGTH: '20' } }));
  equal([answer.status, answer.length], [400, Buffer.byteLength(answer.text)]);
});

await test('a body cut off is refused or cut', async () => {
  const answer = await send(request('POST', '/sign-in', { content: 'username=x' }).subarray(0, -8));
  ok([0, 400].includes(answer.status), `status ${answer.status}`);
});

await test('a body without a length, as chunks come from Apache, is read to its end', async () => {
  const answer = await send(request('POST', '/sign-in', { content: 'username=nobody-here&password=', more: { CONTENT_LENGTH: '' } }));
  equal(answer.status, 401);
});

await test('a body over the cap is drained and refused, each time', async () => {
  const large = Buffer.alloc(10 * 1024 * 1024, 'a');
  for (let time = 0; time < 5; time++) {
    const answer = await send(request('POST', '/sign-in', { content: large }));
    equal([answer.status, answer.length], [413, Buffer.byteLength(answer.text)]);
  }
});

await test('too many parameters and too long an address are refused', async () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`HTTP_X_${number}`, 'x']));
  equal((await send(request('GET', '/health', { more: many }))).status, 413);
  equal((await send(request('GET', '/health?' + 'a'.repeat(3000)))).status, 413);
});

await test('what is no form, and methods that nothing has, are refused', async () => {
  equal((await send(request('POST', '/sign-in', { content: '{}', more: { CONTENT_TYPE: 'application/json' } }))).status, 415);
  equal((await send(request('POST', '/sign-in', { content: 'x', more: { CONTENT_TYPE: 'multipart/form-data' } }))).status, 400);
  equal((await send(request('PUT', '/sign-in'))).status, 405);
  equal((await send(request('POST', '/health'))).status, 405);
  equal((await send(request('GET', '/sign-out'))).status, 405);
});

await test('an answer that has no address of ours in it stays within the site', async () => {
  for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example', '/cases%0d%0aX-Y: z', '/nowhere']) {
    const answer = await send(request('GET', '/sign-in?next=' + encodeURIComponent(next)));
    equal([answer.status, /name="next"/.test(answer.text)], [200, false], next);
  }
  match((await send(request('GET', '/sign-in?next=%2Fcases'))).text, /name="next" value="\/cases"/);
});

await test('an identity from a parameter is not taken', async () => {
  const answer = await send(request('GET', '/cases', { more: { REMOTE_USER: `${setting('TC_USER_SUPERVISOR')}@EXAMPLE.ORG` } }));
  equal(answer.status, 303);
  match(answer.head, /Location: \/sign-in/);
});

await test('a role that is no responder, and a record of no type, are cut', async () => {
  equal((await send(Buffer.concat([begin(0, 2), params({ REQUEST_METHOD: 'GET', REQUEST_URI: '/health' }), body('')]))).head, '');
  await send(record(99, 'x'));
  await healthy();
});

await test('without a free descriptor the workers wait and go on, they do not end', async () => {
  const daemon = new Daemon(), workers = daemon.children();
  const firstFree = pid => {
    const open = new Set(readdirSync(`/proc/${pid}/fd`).map(Number));
    let free = 0;
    while (open.has(free)) free++;
    return free;
  };
  let used = null, before;
  do { // until none of them is still closing what it served
    before = String(used);
    if (used) await pause(700);
    used = workers.map(firstFree);
  } while (String(used) !== before);
  const limit = (pid, number) => equal(spawnSync('prlimit', ['--pid', String(pid), `--nofile=${number}:`]).status, 0);
  workers.forEach((pid, index) => limit(pid, used[index]));
  let answer, early;
  for (let tries = 0; tries < 20 && early !== 'waits'; tries++) { // who waits in accept() has its descriptor already, for a second and what a busy machine adds
    await pause(1500);
    answer = send(request('GET', '/health'));
    early = await Promise.race([answer.then(() => 'answered'), pause(700).then(() => 'waits')]);
  }
  workers.forEach(pid => limit(pid, 1024));
  equal([early, (await answer).status], ['waits', 200]);
  equal(workers.filter(pid => !daemon.children().includes(pid)), []);
});

await test('what makes libfcgi abort costs one worker for a moment', async () => {
  const huge = Buffer.concat([Buffer.from([0xc0, 0, 0, 0, 0xc0, 0, 0, 0]), Buffer.from('x')]);
  await send(Buffer.concat([begin(), record(4, huge)]));
  await pause(700);
  await healthy();
});

await test('the web server\'s user and ours are let in, others are not', async () => {
  await healthy();
  if (process.getuid() !== 0) return; /* only root can become somebody else */
  const group = Number(spawnSync('stat', ['-c', '%g', socket]).stdout);
  const bytes = request('GET', '/health').toString('base64');
  const script = `const c = require('net').connect(${JSON.stringify(socket)}, () => c.end(Buffer.from('${bytes}', 'base64')));
    let text = ''; c.on('data', d => text += d); c.on('error', e => console.log(e.code)); c.on('close', () => console.log('got', text.length));`;
  const other = spawnSync('setpriv', ['--reuid', '65534', '--regid', String(group), '--clear-groups', process.execPath, '-e', script], { encoding: 'utf8' });
  match(other.stdout + other.stderr, /^(ECONNRESET\n|EPIPE\n)?got 0\n$/);
});
