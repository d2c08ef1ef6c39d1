// SPDX-License-Identifier: Apache-2.0
// The command line: what it prints and the exit codes that scripts can rely on.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { test, client, equal, lacks, match, setting } from '../lib/tap.mjs';
import { program, sql } from '../lib/daemon.mjs';

const folder = mkdtempSync('/tmp/throughcare-tool-');
const conf = readFileSync(setting('TC_CONF'), 'utf8');
const publicKey = /audit-public="([^"]+)"/.exec(conf)[1];
const seal = /<audit file="([^"]+)"/.exec(conf)[1];

// With another configuration than the runner's.
function programWith(text, ...args) {
  const file = `${folder}/throughcare.xml`;
  writeFileSync(file, text);
  try {
    return { code: 0, out: execFileSync(setting('TC_BIN'), ['--config', file, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }), err: '' };
  } catch (error) { return { code: error.status, out: String(error.stdout), err: String(error.stderr) }; }
}

await test('help names every subcommand and every exit code', async () => {
  const help = program('--help');
  equal(help.code, 0);
  for (const name of ['serve', 'check', 'migrate', 'import', 'audit verify', 'audit keys', 'audit seal', 'routes', 'sql', 'directory', 'backup', 'restore']) {
    match(help.out, new RegExp(`^  ${name} `, 'm'));
  }
  match(help.out, /0 done, 1 failed, 2 wrong usage, 3 wrong configuration, 4 a fault was found,\s+5 /);
});

for (const args of [['nothing'], ['audit'], ['audit', 'nothing'], ['serve', 'now'], ['routes', 'all'], ['migrate', '--backwards'], ['check', 'me']]) {
  await test(`"${args.join(' ')}" is wrong usage`, async () => {
    const run = program(...args);
    equal(run.code, 2);
    match(run.err, /^throughcare: .*throughcare --help/);
  });
}

await test('audit keys makes a pair that its owner alone can read, and never overwrites one', async () => {
  const files = ['--secret', `${folder}/a.key`, '--public', `${folder}/a.pub`];
  equal(program('audit', 'keys', ...files).code, 0);
  equal(statSync(`${folder}/a.key`).mode & 0o777, 0o600);
  match(readFileSync(`${folder}/a.key`, 'utf8'), /^[0-9a-f]{128}\n$/);
  match(readFileSync(`${folder}/a.pub`, 'utf8'), /^[0-9a-f]{64}\n$/);
  const before = readFileSync(`${folder}/a.key`, 'utf8');
  equal(program('audit', 'keys', ...files).code, 3);
  equal(readFileSync(`${folder}/a.key`, 'utf8'), before);
});

await test('audit verify needs only the public key, and says when it is another', async () => {
  equal(program('audit', 'seal').code, 0);
  equal(program('audit', 'verify', '--public-key', publicKey).code, 0);
  const other = program('audit', 'verify', '--public-key', `${folder}/a.pub`);
  equal(other.code, 4);
  match(other.out, /^checkpoint \S+: changed/);
  equal(program('audit', 'verify', '--public-key', `${folder}/none.pub`).code, 3);
  writeFileSync(`${folder}/bad.pub`, 'hello\n');
  equal(program('audit', 'verify', `--public-key=${folder}/bad.pub`).code, 3);
});

// Another machine's clerk may seal first: then its own file has the checkpoint, and we sign in once more.
async function sealHere() {
  const size = () => { try { return statSync(seal).size; } catch { return 0; } };
  const before = size();
  while (size() === before) { await client().signIn('AUDITOR'); program('audit', 'seal'); }
}

await test('audit verify takes the append-only file, and names what it has and the database has not', async () => {
  await sealHere();
  equal(program('audit', 'verify', '--file', seal).code, 0);
  sql('CREATE TABLE kept_last AS SELECT * FROM audit_checkpoint ORDER BY id DESC LIMIT 1; DELETE FROM audit_checkpoint WHERE id = (SELECT id FROM kept_last)');
  const cut = program('audit', 'verify', '--file', seal), usual = program('audit', 'verify'), without = program('audit', 'verify', '--file=');
  sql('INSERT INTO audit_checkpoint SELECT * FROM kept_last; DROP TABLE kept_last');
  equal([cut.code, usual.code, without.code], [4, 4, 0]);
  match(without.out, /without the append-only file$/m);
  match(cut.out, /^checkpoint of \d{4}-.*: missing in the database/);
  equal(program('audit', 'verify', '--file', seal).code, 0);
});

await test('a database that is away is told apart from a wrong configuration', async () => {
  const away = conf.replace(/<database socket="[^"]+"/, '<database socket="/nowhere/mysqld.sock"');
  equal(programWith(away, 'audit', 'verify').code, 5);
  equal(programWith(away, 'migrate', '--state').code, 5);
  equal(programWith(conf.replace('<site ', '<sight '), 'audit', 'verify').code, 3);
  const check = programWith(away, 'check');
  equal(check.code, 5);
  match(check.out, /^settings +ok$/m);
  match(check.out, /^reader +database \/nowhere/m);
  match(check.out, /^directory +ok$/m);
});

await test('check names each secret that others may read, and a directory that does not answer', async () => {
  writeFileSync(`${folder}/open`, 'x\n', { mode: 0o644 });
  const open = programWith(conf.replace(/secret="[^"]+\/db-read"/, `secret="${folder}/open"`), 'check');
  equal(open.code, 3);
  match(open.out, /^secret read +.*\/open/m);
  const hung = programWith(conf.replace(/uri="[^"]+"/, 'uri="ldap://127.0.0.1:9"'), 'check');
  equal(hung.code, 5);
  lacks(hung.out, /^directory +ok$/m);
});

await test('migrate --state says where the database stands', async () => {
  const state = program('migrate', '--state');
  equal(state.code, 0);
  match(state.out, /^the database is at step (\d+), this program wants \1$/m);
});

await test('routes prints each route with its need and the roles that have it', async () => {
  const routes = program('routes').out.trim().split('\n');
  match(routes.find(line => / \/case\/restrict /.test(line)), /^GET +\/case\/restrict +case\.restrict +supervisor privacy$/);
  equal(routes.filter(line => !/^(GET|POST) +\/\S* +[a-z.]+( [a-z_ ]+)?$/.test(line.replace(/ +/g, ' '))), []);
});

rmSync(folder, { recursive: true });
