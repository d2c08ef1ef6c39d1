// SPDX-License-Identifier: Apache-2.0
// forms.mjs publish FOLDER: publishes a form of 60 and one of 500 questions by the program's own tool, and says how long it took.
// forms.mjs page REFERENCE: begins the form of 60 in a case, as the case manager, and prints the address of its page.
// forms.mjs answers FOLDER: TC_BENCH_ANSWERS (1000000) answers, 20 responses a case; then each statement of the change view and of the
// ratings of a team as prepared: rows, fastest, median and 95th in ms, and by which keys. Plans go to FOLDER/plans-forms.txt.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { client } from '../lib/http.mjs';
import { admin, ask, cell, explain, statement } from './statement.mjs';

const [what, where] = process.argv.slice(2);
const extension = (name, value) => `<extension url="urn:throughcare:form:${name}">${value}</extension>`;
const options = [0, 1, 2, 3].map(at => `<answerOption><extension url="http://hl7.org/fhir/StructureDefinition/ordinalValue"><valueDecimal value="${at}"/></extension>
  <valueCoding><code value="o${at}"/><display value="${['Not at all', 'Some days', 'Most days', 'Every day'][at]}"/></valueCoding></answerOption>`.replace(
  /<extension([\s\S]*?)<\/extension>\s*<valueCoding>/, '<valueCoding><extension$1</extension>')).join('');
const question = at => `<item><linkId value="q${at}"/><text value="Question ${at}: how often was this so in the last two weeks?"/><type value="choice"/>${options}</item>`;

// Groups of ten questions; half of the groups are asked only if the first question was answered.
function questionnaire(name, count) {
  const groups = Array.from({ length: count / 10 }, (_, group) => `<item><linkId value="g${group}"/><text value="Part ${group + 1}"/><type value="group"/>
    ${group % 2 ? '<enableWhen><question value="q1"/><operator value="exists"/><answerBoolean value="true"/></enableWhen>' : ''}
    ${Array.from({ length: 10 }, (_unused, at) => question(group * 10 + at + 1)).join('')}</item>`);
  const band = (low, high, label, risk) => `<extension url="band"><extension url="low"><valueDecimal value="${low}"/></extension><extension url="high"><valueDecimal value="${high}"/></extension>
    <extension url="label"><valueString value="${label}"/></extension><extension url="risk"><valueCode value="${risk}"/></extension></extension>`;
  return `<Questionnaire xmlns="http://hl7.org/fhir">${extension('name', `<valueCode value="${name}"/>`)}
  <extension url="urn:throughcare:form:score"><extension url="name"><valueCode value="total"/></extension><extension url="title"><valueString value="Total"/></extension>
    <extension url="formula"><valueString value="sum(answer[starts-with(@link, 'q')]/@ordinal)"/></extension><extension url="least"><valueInteger value="10"/></extension>
    <extension url="better"><valueCode value="lower"/></extension>${band(0, count, 'Less', 'low')}${band(count + 1, count * 3, 'More', 'high')}</extension>
  <url value="urn:throughcare:bench:${name}"/><title value="${count} questions"/><status value="active"/>${groups.join('')}</Questionnaire>`;
}

function publish(name, count) {
  const file = `${where}/${name}.xml`;
  writeFileSync(file, questionnaire(name, count));
  const began = performance.now();
  execFileSync(process.env.TC_BIN, ['--config', process.env.TC_CONF, 'form', 'publish', file], { encoding: 'utf8' });
  return performance.now() - began;
}

const seconds = ms => `${(ms / 1000).toFixed(2)} s`;
const does = {
  publish() {
    console.log(`publishing a form of 60 questions: ${seconds(publish('bench_sixty', 60))}; of 500 questions: ${seconds(publish('bench_many', 500))} (target 2 s)`);
  },

  async page() {
    const staff = await client().as('CASE_MANAGER');
    const rooms = await staff.get(`/case/forms?case=${where}`);
    const begun = await staff.post('/case/form/begin', { ...rooms.form('/case/form/begin').fields, name: 'bench_sixty' });
    if (begun.status !== 303) throw new Error(`the form was not begun: status ${begun.status}`);
    console.log(begun.location.replace(/#.*/, ''));
  },

  answers() {
    const answers = Number(process.env.TC_BENCH_ANSWERS ?? 1000000), [form] = cell("SELECT MAX(id) FROM form WHERE name = 'bench_sixty'");
    admin(readFileSync(new URL('answers.sql', import.meta.url), 'utf8').replaceAll('@cases', Math.ceil(answers / 60 / 20)).replaceAll('@form', form));
    const [many] = cell('SELECT COUNT(*) FROM answer');
    const [oneCase, viewer, team] = cell("SELECT l.case_id, l.owner_id, l.team_id FROM caseload l JOIN response r ON r.case_id = l.case_id WHERE l.owner_id BETWEEN 100009 AND 199999 ORDER BY l.case_id LIMIT 1");
    const [supervisor] = cell(`SELECT viewer_id FROM viewer_reach WHERE kind = 'team' AND ref = ${team} ORDER BY viewer_id DESC LIMIT 1`);
    const common = { case: oneCase, viewer, team, form: 'bench_sixty', from: '2025-01-01', until: '2025-12-31', person: viewer, beyond: '9223372036854775807' };
    console.log(`${many} answers${' '.repeat(26)}rows    fastest     median       95th`);
    let plans = '';
    const time = (title, list, more) => {
      let sum = 0;
      for (const name of list) {
        const made = statement(name, { ...common, ...more }), line = ask(made);
        sum += Number(line.trim().split(/\s+/)[3]);
        console.log(`  ${name.padEnd(30)} ${line.replace(/ rows/, '')}`);
        plans += `-- ${title}: ${name}\n${explain(made)}\n`;
      }
      console.log(`${title}: ${sum.toFixed(1)} ms of SQL`);
    };
    time('change view of one form (target 50 ms)', ['change_responses', 'change_scores', 'change_answers']);
    time('latest scores of the overview', ['change_scores'], { form: 'NULL' });
    time('ratings of a team in a year', ['ratings_forms', 'ratings_people', 'ratings_scores', 'ratings_answers', 'ratings_thin', 'ratings_cases'], { viewer: supervisor });
    writeFileSync(`${where}/plans-forms.txt`, plans);
    const scans = plans.split('\n').filter(line => /\| ALL +\|/.test(line)).map(line => line.split('|')[3].trim());
    console.log(`tables read without a key: ${scans.join(', ') || 'none'}; plans in ${where}/plans-forms.txt`);
  },
};
await does[what]();
