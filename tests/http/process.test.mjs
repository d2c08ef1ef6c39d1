// SPDX-License-Identifier: Apache-2.0
// Parent, workers and clerk: a new configuration, an old one that stays, deaths, and an end that
// leaves nobody without an answer.
import { chmodSync, cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, ok, equal, match, client } from '../lib/tap.mjs';
import { Daemon, isAlive, pause, until, program } from '../lib/daemon.mjs';

const daemon = new Daemon();
const original = readFileSync(daemon.conf, 'utf8');
const workers = Number(/workers="(\d+)"/.exec(original)[1]);
const all = () => workers + 1; // and the clerk

// People who ask without a pause while body runs; every answer is looked at.
async function underLoad(count, body, path = '/sign-in') {
  const seen = { good: 0, bad: [] };
  let ends = false;
  const person = async () => {
    while (!ends) {
      try {
        const page = await client().get(path);
        const isWhole = Number(page.headers['content-length'] ?? page.bytes.length) === page.bytes.length;
        if (page.status === 200 && isWhole) seen.good++; else seen.bad.push(`status ${page.status}, ${page.bytes.length} bytes`);
      } catch (error) { seen.bad.push(error.message); }
    }
  };
  const people = Array.from({ length: count }, person);
  try { await body(seen); } finally { ends = true; await Promise.all(people); }
  return seen;
}

const replaced = (before, count) => {
  const now = daemon.children();
  return now.length === count && now.every(pid => !before.includes(pid));
};

async function withConfiguration(text, body) {
  writeFileSync(daemon.conf, text);
  try { await body(); } finally { writeFileSync(daemon.conf, original); }
}

await test('there are as many workers as the configuration says, and a clerk', async () => {
  equal(daemon.children().length, all());
});

await test('HUP takes a good configuration, and nobody goes without an answer meanwhile', async () => {
  const { bad } = await underLoad(4, async seen => {
    await until('answers', () => seen.good > 20);
    await withConfiguration(original.replace(/workers="\d+"/, 'workers="2"'), async () => {
      const before = daemon.children();
      match(await daemon.hup(), /configuration \d+ taken/);
      await until('two workers and a clerk, all new', () => replaced(before, 3));
    });
    const before = daemon.children();
    match(await daemon.hup(), /configuration \d+ taken/);
    await until('the old number again', () => replaced(before, all()));
    const answered = seen.good;
    await until('their answers', () => seen.good > answered + 20);
  });
  equal(bad, []);
});

const refusals = [
  ['XML that does not end', text => text.replace('</throughcare>', ''), /throughcare\.xml:\d+: /],
  ['a setting that does not exist', text => text.replace('<serve ', '<serve colour="red" '), /throughcare\.xml:3: /],
  ['a time zone that does not exist', text => text.replace('Europe/London', 'Europe/Camelot'), /throughcare\.xml:2: .*Camelot/],
  ["a secret's file that is missing", text => text.replace('/kept-key"', '/kept-key-that-is-not"'), /kept-key-that-is-not/],
  ['a folder of stylesheets that is not there', text => text.replace('</throughcare>', '<stylesheets dir="/nowhere"/></throughcare>'), /\/nowhere/],
  ['a socket where someone else serves', text => text.replace('/nginx.sock', '/apache.sock'), /apache\.sock: another/],
];
for (const [what, spoil, says] of refusals) {
  await test(`HUP refuses ${what}; the old configuration stays`, async () => {
    const before = daemon.children();
    await withConfiguration(spoil(original), async () => {
      const said = await daemon.hup();
      match(said, /the old configuration stays/);
      match(said, says);
    });
    equal(daemon.children(), before);
    equal((await client().get('/sign-in')).status, 200);
  });
}

await test('HUP refuses a stylesheet that does not compile and names its file and line', async () => {
  const folder = `${process.env.TC_RUN}/sheets`;
  cpSync(join(dirname(process.env.TC_BIN), '../share/throughcare/xslt'), folder, { recursive: true });
  const sheet = `${folder}/screen/sign_in.xsl`;
  writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('</xsl:stylesheet>', '<xsl:template match="x"><xsl:value-of select="(("/></xsl:template></xsl:stylesheet>'));
  await withConfiguration(original.replace('</throughcare>', `<stylesheets dir="${folder}"/></throughcare>`), async () => {
    const said = await daemon.hup();
    match(said, /the old configuration stays: .*sign_in\.xsl(:| line )\d+/);
  });
  equal((await client().get('/sign-in')).status, 200);
});

await test('HUP refuses a key that others may read', async () => {
  const file = /kept="([^"]+)"/.exec(original)[1];
  chmodSync(file, 0o644);
  try { match(await daemon.hup(), /the old configuration stays: .*kept-key/); } finally { chmodSync(file, 0o600); }
});

await test('HUP refuses a password that the database refuses', async () => {
  const before = daemon.children();
  await withConfiguration(original.replace('user="throughcare_read"', 'user="throughcare_wrong"'), async () => {
    match(await daemon.hup(), /the old configuration stays: .*throughcare_wrong/);
  });
  equal(daemon.children(), before);
});

await test("a worker's memory is limited, and its death writes none of it to a disk", async () => {
  const limits = readFileSync(`/proc/${daemon.children()[0]}/limits`, 'utf8');
  // The address sanitizer's own map is larger than any limit.
  match(limits, process.env.ASAN_OPTIONS ? /Max address space +unlimited / : /Max address space +1073741824 /);
  match(limits, /Max core file size +0 +0 /);
});

await test('each child that dies is replaced at once', async () => {
  const took = [];
  for (const victim of daemon.children()) {
    const before = daemon.children();
    const began = Date.now();
    process.kill(victim, 'SIGKILL');
    await until('a new one', () => { const now = daemon.children(); return now.length === before.length && !now.includes(victim); });
    took.push(Date.now() - began);
    await pause(50);
  }
  ok(Math.min(...took) < 5000, `they took ${took} ms`); // the quickest, and ten times what it takes: a busy machine's pauses are not ours
  equal((await client().get('/sign-in')).status, 200);
});

await test('a worker killed each second under load loses at most the requests in flight', async () => {
  const kills = 5;
  const { good, bad } = await underLoad(3, async seen => {
    for (let i = 0; i < kills; i++) {
      const answered = seen.good;
      await pause(1000);
      await until('answers', () => seen.good > answered);
      await until('all of them', () => daemon.children().length === all());
      process.kill(daemon.children()[i % workers], 'SIGKILL');
    }
    await pause(500);
  });
  ok(bad.length <= kills, `${bad.length} of ${good + bad.length} without an answer: ${bad.slice(0, 5)}`);
});

await test('a second program on the same socket gives way', async () => {
  const second = program('serve');
  equal(second.code, 3);
  match(second.err, /another throughcare serves here/);
  equal((await client().get('/sign-in')).status, 200);
});

await test('TERM drains: who was let in gets a whole answer, the others none', async () => {
  const { bad } = await underLoad(6, async seen => {
    await until('answers', () => seen.good > 20);
    daemon.mark();
    daemon.signal('SIGTERM');
    await until('its end', () => !daemon.runs());
  });
  const cut = bad.filter(words => !/^status 502/.test(words));
  equal(cut, []);
  match(daemon.said, /ended/);
  await daemon.start();
  equal((await client().get('/sign-in')).status, 200);
});

await test('a parent that dies takes its children along, and another can start', async () => {
  const orphans = daemon.children();
  process.kill(daemon.pid, 'SIGKILL');
  await until('the end of its children', () => orphans.every(pid => !isAlive(pid)));
  await daemon.start();
  equal((await client().get('/sign-in')).status, 200);
});

await test('a program that starts while the database is away says so, and works as soon as it is there', async () => {
  const person = await client().as('CASE_MANAGER');
  const link = `${process.env.TC_RUN}/away.sock`;
  await withConfiguration(original.replace(/<database socket="[^"]+"/, `<database socket="${link}"`), async () => {
    daemon.signal('SIGTERM');
    await until('its end', () => !daemon.runs());
    await daemon.start();
    match(daemon.said, /served meanwhile without: database/);
    const page = await person.get('/cases');
    equal(page.status, 503);
    match(page.title, /./);
    symlinkSync(process.env.TC_DB_SOCKET, link);
    equal((await person.get('/cases')).status, 200);
  });
  rmSync(link);
  match(await daemon.hup(), /configuration \d+ taken/);
});

await test('a configuration file that is not good ends serve and check with 3', async () => {
  await withConfiguration(original.replace('<serve ', '<serve colour="red" '), async () => {
    for (const what of ['serve', 'check']) {
      const run = program(what);
      equal(run.code, 3, what);
      match(run.err, /throughcare\.xml:3: /);
    }
  });
});

await test('check finds everything in order', async () => {
  const run = program('check');
  equal(run.code, 0, run.out);
  equal(run.out.split('\n').filter(line => line && !/ ok$/.test(line)), []);
});
