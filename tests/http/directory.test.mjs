// SPDX-License-Identifier: Apache-2.0
// The directory while people work: it hangs, it takes somebody's rights, it forgets somebody.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { test, equal, ok, match, client, setting } from '../lib/tap.mjs';
import { pause, until } from '../lib/daemon.mjs';

const people = setting('TC_TEST_LDAP_PEOPLE');
const groups = setting('TC_TEST_LDAP_GROUPS');
const slapd = Number(setting('TC_TEST_LDAP_PID'));

// LDIF by the hand of the directory's administrator.
function change(tool, ldif) {
  execFileSync(tool, ['-x', '-H', setting('TC_TEST_LDAPI_URI'), '-D', setting('TC_TEST_LDAP_ADMIN_DN'), '-y',
    setting('TC_TEST_LDAP_ADMIN_SECRET'), ...(tool === 'ldapmodify' ? ['-e', 'relax'] : [])],
    { input: ldif.join('\n') + '\n', env: { ...process.env, LDAPNOINIT: '1' }, stdio: ['pipe', 'ignore', 'pipe'] });
}

const modify = (dn, ...lines) => change('ldapmodify', [`dn: ${dn}`, 'changetype: modify', ...lines]);
const person = role => `uid=${setting(`TC_USER_${role}`)},${people}`;
const works = async staff => (await staff.get('/account')).status === 200;

await test('a directory that hangs keeps out nobody who is signed in, and tells a new one before long', async () => {
  const staff = await client().as('CASE_MANAGER');
  process.kill(slapd, 'SIGSTOP');
  try {
    const began = Date.now();
    const page = await client().signIn('SUPERVISOR');
    const took = Date.now() - began;
    equal(page.status, 503);
    ok(took < 20000, `took ${took} ms`); // 4 s and what a busy machine adds; a directory that is waited for takes for ever
    match(page.text, /try again|later/i);
    ok(await works(staff), 'the one who was signed in');
  } finally {
    process.kill(slapd, 'SIGCONT');
  }
  for (let i = 0; i < 8; i++) equal((await client().signIn('SUPERVISOR')).status, 303, 'when it answers again');
});

await test('within a minute of the directory’s change nobody works on with rights that were taken', async () => {
  const dn = `uid=tleaver,${people}`;
  change('ldapadd', [`dn: ${dn}`, 'objectClass: inetOrgPerson', 'uid: tleaver', 'cn: Toni Leaver', 'sn: Leaver',
    'mail: tleaver@throughcare.example', 'userPassword: until-today']);
  modify(`cn=case-managers,${groups}`, 'add: member', `member: ${dn}`);
  const leaver = client();
  equal((await leaver.signIn('', { user: 'tleaver', password: 'until-today' })).status, 303);
  const locked = await client().as('CASE_MANAGER_3');
  const roleless = await client().as('SUPERVISOR_2');
  const bystander = await client().as('CASE_MANAGER');
  const team = async () => (await roleless.get('/cases/team')).status;
  ok(await works(leaver) && await works(locked) && await works(roleless));
  modify(person('CASE_MANAGER_3'), 'replace: pwdAccountLockedTime', 'pwdAccountLockedTime: 000001010000Z');
  modify(`cn=supervisors,${groups}`, 'delete: member', `member: ${person('SUPERVISOR_2')}`);
  change('ldapmodify', [`dn: ${dn}`, 'changetype: delete']);
  try {
    await until('the locked, the one without a role and the one who left are out',
      async () => { await pause(500); return !(await works(locked)) && !(await works(roleless)) && !(await works(leaver)); }, 60);
    ok(await team() !== 200, 'the team page');
    ok(await works(bystander), 'the one who changed nothing');
  } finally {
    modify(person('CASE_MANAGER_3'), 'delete: pwdAccountLockedTime');
    modify(`cn=supervisors,${groups}`, 'add: member', `member: ${person('SUPERVISOR_2')}`);
  }
  ok(await works(await client().as('CASE_MANAGER_3')) && await works(await client().as('SUPERVISOR_2')), 'given back');
});

const tool = (...words) => spawnSync(setting('TC_BIN'), ['--config', setting('TC_CONF'), 'directory', 'test', ...words], { encoding: 'utf8' });

await test('throughcare directory test shows step by step what is found and why', async () => {
  const file = `${setting('TC_RUN')}/secret/test-password`;
  writeFileSync(file, setting('TC_PASSWORD_NESTED') + '\n');
  chmodSync(file, 0o600);
  const found = tool(setting('TC_USER_NESTED'), '--password-file', file);
  equal(found.status, 0, found.stdout + found.stderr);
  for (const words of [/encrypted: TLS/, /service account .*: accepted/, /filter: \(&/, /entryUUID: [0-9a-f-]{36}/,
    /gives role case_manager/, /roles: case_manager/, /sign-in: signed-in/]) match(found.stdout, words);
  writeFileSync(file, 'not it\n');
  equal(tool(setting('TC_USER_NESTED'), '--password-file', file).status, 4, 'wrong password');
  equal(tool('nobody-of-that-name').status, 4, 'unknown');
  equal(tool(setting('TC_USER_DISABLED')).status, 4, 'disabled');
  match(tool(setting('TC_USER_DISABLED')).stdout, /pwdAccountLockedTime: 000001010000Z says disabled/);
  equal(tool().status, 2, 'without a person');
  chmodSync(file, 0o644);
  equal(tool(setting('TC_USER_NESTED'), '--password-file', file).status, 3, 'a password that others may read');
});
