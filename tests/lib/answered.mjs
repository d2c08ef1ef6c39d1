// SPDX-License-Identifier: Apache-2.0
// Forms that were filled in and signed, straight into the database: for tests of what is made of them.
import { one, sql } from './beneath.mjs';
import { setting } from './tap.mjs';

const text = value => (value === null || value === undefined ? 'NULL' : `'${String(value).replace(/['\\]/g, '\\$&')}'`);
const person = role => `(SELECT id FROM person WHERE login = '${setting(`TC_USER_${role}`)}')`;

// signed({ caseId, form, version, held, by, answers: { linkId: ordinal or { ordinal, text, number } }, scores: { name: { value, band, risk, valid, title } },
// seconds, asked, answered, thin, segment }): the response's id.
export async function signed({ caseId, form, version = 1, held, by = 'CASE_MANAGER', answers = {}, scores = {}, seconds = 300, asked = 9, answered = 9,
  thin = false, segment = 'normal', state = 'signed' }) {
  const formId = await one(`SELECT id FROM form WHERE name = ${text(form)} AND version = ${version}`);
  if (!formId) throw new Error(`no form ${form} version ${version}`);
  const of = `${caseId}, ${text(segment)}, ${formId}`;
  const id = await one(`INSERT INTO response (case_id, segment, form_id, state, held_on, begun_at, begun_by, signed_at, signed_by, seconds, asked, answered, is_thin)
    VALUES (${of}, ${text(state)}, ${text(held)}, '${held} 10:00:00', ${by ? person(by) : 'NULL'}, '${held} 10:10:00', ${by ? person(by) : 'NULL'}, ${seconds}, ${asked}, ${answered}, ${thin ? 1 : 0});
    SELECT LAST_INSERT_ID()`);
  const rows = Object.entries(answers).map(([link, given]) => {
    const { ordinal = null, words = null, number = null, kind = 'coding' } = typeof given === 'object' ? given : { ordinal: given, words: `Answer ${given}` };
    return `INSERT INTO answer (response_id, case_id, segment, form_id, item, kind, text, ordinal, number)
      SELECT ${id}, ${of}, i.number, '${kind}', ${text(words)}, ${ordinal ?? 'NULL'}, ${number ?? 'NULL'} FROM form_item i WHERE i.form_id = ${formId} AND i.link_id = ${text(link)};`;
  });
  const made = Object.entries(scores).map(([name, { value = null, band = null, risk = null, valid = true, title = name }]) =>
    `INSERT INTO response_score (response_id, case_id, segment, form_id, instrument, title, is_valid, value, band, risk)
      VALUES (${id}, ${of}, ${text(name)}, ${text(title)}, ${valid ? 1 : 0}, ${value ?? 'NULL'}, ${text(band)}, ${text(risk)});`);
  await sql([...rows, ...made].join('\n') || 'DO 0');
  return id;
}

// A PHQ-9 whose nine answers come to this total, with its band.
export const phq9 = (total, more = {}) => {
  const answers = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`phq9-${at + 1}`, Math.floor(total / 9) + (at < total % 9 ? 1 : 0)]));
  const [band, risk] = total < 5 ? ['None or minimal', 'none'] : total < 10 ? ['Mild', 'low'] : total < 15 ? ['Moderate', 'moderate'] : total < 20 ? ['Moderately severe', 'high'] : ['Severe', 'high'];
  return { form: 'phq9', answers, scores: { total: { value: total, band, risk, title: 'PHQ-9 total' } }, ...more };
};
