// SPDX-License-Identifier: Apache-2.0
// lists.mjs SIZE FOLDER: every statement of the overview, my work, the team, intake and the figures, as prepared, on what fill.sh
// made: rows, and the fastest, the median and the 95th of a hundred runs in milliseconds. Their plans go to FOLDER/plans-SIZE.txt.
import { writeFileSync } from 'node:fs';
import { ask, cell, explain, names, statement } from './statement.mjs';

const [size, folder] = process.argv.slice(2);

// Somebody of the second team's: its first owner, the supervisor, the programme's manager (fill.sql).
const owner = '100010', supervisor = '500002', manager = '600001';
const [oneCase, client] = cell(`SELECT case_id, client_id FROM caseload WHERE owner_id = ${owner} AND status = 'open' AND NOT is_restricted LIMIT 1`);
const common = { form: 'NULL', today: '2026-11-22', now: '2026-11-22 12:00:00', evening: '2026-11-22 23:59:59.999999', status: 'open', due: '1000-01-01', beyond: '0', after: '0',
  case: oneCase, client, team: '100002', programme: '100001', owner, person: owner, from: '2025-01-01', until: '2025-03-31' };
const figure = { total: 'open', stage: 'delivery', first: 'within', assessment: 'none', task: 'late', goal: 'met', progress: 'unscored', referral: 'sent', service: 'food',
  discharge: 'not_recorded', outcome: 'better', follow_up: 'reached' };
const pages = {
  overview: [owner, names.filter(name => /^(timeline|criteria)_|^case_(overview|contacts|visits|team)$|^change_scores$/.test(name))],
  'my work': [owner, names.filter(name => name.startsWith('work_'))],
  'my work, supervisor': [supervisor, ['work_unowned', 'work_approval']],
  team: [supervisor, ['team_load', 'team_unowned', 'team_approvals', 'team_covers', 'cases_team', 'cases_team_owner', 'cases_owners']],
  intake: [owner, names.filter(name => /^intake_(mine|waiting|asked)$/.test(name))],
  figures: [manager, names.filter(name => name.startsWith('figures_'))],
};

const values = (name, viewer) => ({ ...common, viewer, figure: figure[name.replace(/^figures_|_cases$/g, '')] });

console.log(`${size} cases${' '.repeat(34)}rows    fastest     median       95th`);
let plans = '', slow = 0;
for (const [page, [viewer, list]] of Object.entries(pages)) {
  console.log(page);
  for (const name of list) {
    const made = statement(name, values(name, viewer)), line = ask(made);
    const last = Number(line.trim().split(/\s+/).at(-1));
    slow += last > 50 ? 1 : 0;
    console.log(`  ${name.padEnd(36)} ${line.replace(/ rows/, '')}${last > 50 ? '  *' : ''}`);
    plans += `-- ${page}: ${name}\n${explain(made)}\n`;
  }
}
console.log(`* ${slow} over 50 ms at the 95th; plans in ${folder}/plans-${size}.txt`);
writeFileSync(`${folder}/plans-${size}.txt`, plans);
