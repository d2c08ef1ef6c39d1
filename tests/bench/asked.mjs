// SPDX-License-Identifier: Apache-2.0
// asked.mjs PATH: which statements a page really runs for what it shows, with commas: asked of the database's own log while the case
// manager opens it a second time. What the gate asks (who it is, may they) is left out: the bare program has no gate.
import { readFileSync, readdirSync } from 'node:fs';
import { client } from '../lib/http.mjs';
import { admin } from './statement.mjs';

const path = process.argv[2], read = new URL('../../sql/read/', import.meta.url);
const statements = readdirSync(read).filter(name => name.endsWith('.sql')).map(file => {
  const text = readFileSync(new URL(file, read), 'utf8');
  const needs = /^-- needs: (.*)$/m.exec(text)[1].split(' ');
  const pieces = text.replace(/^--.*$/gm, '').trim().replace(/;$/, '').split(/(?<![:\w']):[a-z_]+/).map(piece => piece.replace(/\s+/g, ' '));
  return { name: file.slice(0, -4), pieces, house: needs.every(need => ['gate', 'job', 'tool'].includes(need)) };
});
// The text of a statement with its values in it.
const is = ({ pieces }, text) => {
  if (!text.startsWith(pieces[0])) return false;
  let at = 0;
  return pieces.every(piece => { at = text.indexOf(piece, at); return at >= 0 && (at += piece.length) > 0; }) && text.endsWith(pieces.at(-1));
};

const staff = await client().as('CASE_MANAGER');
await staff.get(path);
admin("SET GLOBAL log_output = 'TABLE'; TRUNCATE mysql.general_log; SET GLOBAL general_log = ON");
const page = await staff.get(path);
admin('SET GLOBAL general_log = OFF');
if (page.status !== 200) throw new Error(`${path}: status ${page.status}`);
const texts = admin("SELECT HEX(argument) FROM mysql.general_log WHERE command_type = 'Execute' ORDER BY event_time", '--batch --skip-column-names')
  .trim().split('\n').map(hex => Buffer.from(hex, 'hex').toString('utf8').replace(/\s+/g, ' '));
const run = texts.map(text => statements.find(one => is(one, text))).filter(found => found && !found.house).map(({ name }) => name);
if (run.length === 0) throw new Error(`${path}: the log shows no statement`);
console.log(run.join(','));
