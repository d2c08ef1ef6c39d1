// SPDX-License-Identifier: Apache-2.0
// What was acknowledged stays, whatever happens to the processes; and the audit log stays whole.
import { test, ok, equal, match, client } from '../lib/tap.mjs';
import { Daemon, pause, program, sql, until } from '../lib/daemon.mjs';

const daemon = new Daemon();

async function writer(role = 'CASE_MANAGER') {
  const person = await client().as(role);
  const reference = (await person.xml('/cases')).attribute('case', 'reference');
  return { person, reference };
}

// One note with a title that nobody else uses; true when the program said that it is written.
async function write({ person, reference }, title) {
  const page = await person.get(`/case/note/write?case=${reference}`);
  if (page.status !== 200) return false;
  const answer = await person.submit(page, '/case/note/add', { title, body: 'Came in as agreed.', kind: 'office' });
  return answer.status === 303;
}


await test('a worker killed each second while notes are written: what was acknowledged is there, once', async () => {
  const run = `kill ${Date.now()}`;
  const acknowledged = [];
  let lost = 0, ends = false;
  const person = async number => {
    const who = await writer();
    for (let i = 0; !ends; i++) {
      const title = `${run} ${number}-${i}`;
      try { if (await write(who, title)) acknowledged.push(title); else lost++; } catch { lost++; }
    }
  };
  const people = Promise.all([1, 2, 3].map(person));
  let kills = 0;
  for (; kills < 6; kills++) {
    await pause(1000);
    await until('a worker', () => daemon.children().length > 1);
    const children = daemon.children();
    process.kill(children[kills % (children.length - 1)], 'SIGKILL');
  }
  await pause(300);
  ends = true;
  await people;
  ok(acknowledged.length > kills, `only ${acknowledged.length} notes`);
  ok(lost <= kills, `${lost} lost by ${kills} kills`);
  const there = new Set(sql(`SELECT title FROM note WHERE title LIKE '${run} %'`).split('\n'));
  equal(acknowledged.filter(title => !there.has(title)), []);
  equal(Number(sql(`SELECT COUNT(*) - COUNT(DISTINCT title) FROM note WHERE title LIKE '${run} %'`)), 0);
});

await test('each acknowledged change has its entry in the audit log', async () => {
  const who = await writer();
  const before = Number(sql("SELECT COUNT(*) FROM audit_entry WHERE kind = 'change' AND route = '/case/note/add' AND result = 'ok'"));
  for (let i = 0; i < 5; i++) ok(await write(who, `entry ${Date.now()}`));
  equal(Number(sql("SELECT COUNT(*) FROM audit_entry WHERE kind = 'change' AND route = '/case/note/add' AND result = 'ok'")), before + 5);
});

await test('two machines have streams of their own, a worker each', async () => {
  for (const base of [process.env.TC_URL, process.env.TC_APACHE_URL]) {
    const person = client(base);
    process.env.TC_ORIGIN = base;
    await person.as('CASE_MANAGER');
    for (let i = 0; i < 20; i++) equal((await person.get('/cases')).status, 200);
  }
  delete process.env.TC_ORIGIN;
  const streams = sql('SELECT DISTINCT stream FROM audit_entry').split('\n');
  ok(streams.some(name => /^nginx\/\d+$/.test(name)) && streams.some(name => /^apache\/\d+$/.test(name)), streams.join(' '));
});

await test('after all this the audit log is whole, and one flipped byte is named', async () => {
  equal(program('audit', 'seal').code, 0);
  const whole = program('audit', 'verify');
  equal(whole.code, 0, whole.out + whole.err);
  match(whole.out, /^whole: \d+ entries in \d+ streams, \d+ checkpoints/);
  sql("SET @s = (SELECT MIN(stream) FROM audit_entry); UPDATE audit_entry SET route = CONCAT('.', SUBSTR(route, 2)) WHERE stream = @s AND seq = 2");
  const broken = program('audit', 'verify');
  sql("SET @s = (SELECT MIN(stream) FROM audit_entry); UPDATE audit_entry SET route = CONCAT('/', SUBSTR(route, 2)) WHERE stream = @s AND seq = 2");
  equal(broken.code, 4);
  match(broken.out, /^stream \S+, entry 2: changed/);
  equal(program('audit', 'verify').code, 0);
});

await test('without a right to write the audit log no page with client data is shown', async () => {
  const { person, reference } = await writer();
  sql('REVOKE INSERT ON audit_entry FROM throughcare_write@localhost');
  try {
    for (const path of ['/cases', `/case?case=${reference}`, `/case/notes?case=${reference}`, '/cases?as=xml']) {
      const page = await person.get(path);
      ok(page.status >= 500, `${path}: status ${page.status}`);
      ok(!page.text.includes(reference), `${path} names the case`);
    }
  } finally { sql('GRANT INSERT ON audit_entry TO throughcare_write@localhost'); }
  equal((await person.get('/cases')).status, 200);
});
