// SPDX-License-Identifier: Apache-2.0
// The program's processes as a test sees them: the parent by its pid file, its children, its log.
import { spawn } from 'node:child_process';
import { openSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { Wrong, setting } from './tap.mjs';

export const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

// Its patience is for a machine that does much else; what comes soon is not waited for.
export async function until(what, body, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await body();
    if (value) return value;
    if (Date.now() > end) throw new Wrong(`after ${seconds} s still not: ${what}`);
    await pause(10);
  }
}

const stat = pid => { try { return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' '); } catch { return null; } };
export const isAlive = pid => { const fields = stat(pid); return fields !== null && fields[0] !== 'Z'; };
const born = pid => stat(pid)?.[19];

export class Daemon {
  constructor(conf = setting('TC_CONF'), pidFile = setting('TC_APP_PID_FILE'), name = 'app-nginx') {
    this.conf = conf;
    this.pidFile = pidFile;
    this.log = `${setting('TC_RUN')}/log/${name}.log`;
    this.mark();
  }
  get pid() { return Number(readFileSync(this.pidFile, 'utf8').split(' ')[0]); }
  // What was logged since the last mark.
  mark() { this.from = statSync(this.log).size; }
  get said() { return readFileSync(this.log).subarray(this.from).toString('utf8'); }
  children() {
    return readdirSync('/proc').filter(name => /^\d+$/.test(name))
      .filter(pid => { const fields = stat(pid); return fields && Number(fields[1]) === this.pid && fields[0] !== 'Z'; }).map(Number);
  }
  signal(name) { process.kill(this.pid, name); }
  runs() { return isAlive(this.pid); }
  async hup() {
    this.mark();
    this.signal('SIGHUP');
    await until('a word on the configuration', () => /configuration \d+ taken|old configuration stays/.exec(this.said));
    return this.said;
  }
  // Again after its end, known to the runner by the pid file as before.
  async start() {
    const log = openSync(this.log, 'a');
    this.mark();
    const child = spawn(setting('TC_BIN'), ['--config', this.conf, 'serve'], { stdio: ['ignore', log, log], detached: true });
    child.unref();
    writeFileSync(this.pidFile, `${child.pid} ${born(child.pid)}\n`);
    await until('ready', () => /ready: \d+ workers/.test(this.said));
  }
}

// A statement as the database's administrator.
export function sql(text) {
  const [command, ...args] = setting('TC_DB_ADMIN').split(' ');
  return execFileSync(command, [...args, '--batch', '--skip-column-names', setting('TC_DB_NAME'), '-e', text], { encoding: 'utf8' }).trim();
}

// throughcare SUBCOMMAND…: its exit code and what it printed.
export function program(...args) {
  try {
    return { code: 0, out: execFileSync(setting('TC_BIN'), ['--config', setting('TC_CONF'), ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }), err: '' };
  } catch (error) {
    return { code: error.status, out: String(error.stdout), err: String(error.stderr) };
  }
}
