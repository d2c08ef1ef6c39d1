// SPDX-License-Identifier: Apache-2.0
// Which form may be sent by a link is judged where it is sent: what the list does not offer has its own answer.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test, equal, match, lacks, client, setting } from '../lib/tap.mjs';
import { count, once, one, sql, takeCases } from '../lib/beneath.mjs';
import { aLink, begin, formOf, publish, send, setDuty } from '../lib/by_link.mjs';
import { program } from '../lib/daemon.mjs';

await sql('DELETE FROM throttle');
publish('outside');
publish('danger_new');
const worker = await client().as('CASE_MANAGER'), intaker = await client().as('INTAKE');
const [[reference, caseId]] = await takeCases('CASE_MANAGER', 1);
// A programme of its own, of the case and of the intake worker: others' links are not in the way.
await sql(`INSERT INTO programme (code, name, service_kind) VALUES ('links-${once}', 'Links ${once}', 'services_only'); SET @id = LAST_INSERT_ID();
  INSERT INTO programme_team (programme_id, team_id, is_first) SELECT @id, id, TRUE FROM team WHERE code = 'north';
  INSERT INTO person_programme (person_id, programme_id, source) SELECT id, @id, 'screen' FROM person WHERE login = '${setting('TC_USER_INTAKE')}';
  UPDATE caseload SET programme_id = @id WHERE case_id = ${caseId}`);
const programme = await one(`SELECT id FROM programme WHERE code = 'links-${once}'`);
await setDuty(programme, 'SUPERVISOR');
const links = () => count('SELECT COUNT(*) FROM form_link');

// Refused beside the field, with words, and nothing is sent.
const refused = async (staff, to, form, words) => {
  const before = await links(), answer = await send(staff, to, form);
  equal(answer.status, 422, answer.text.slice(0, 1000));
  match(answer.text, new RegExp(`id="form_id-error"[\\s\\S]{0,300}${words}`));
  equal(await links(), before);
};
const folder = mkdtempSync('/tmp/throughcare-links-');
const publishAs = (name, change = text => text) => {
  const text = readFileSync(new URL('forms/outside.xml', import.meta.url), 'utf8').replaceAll('test_outside', name);
  writeFileSync(`${folder}/${name}.xml`, change(text));
  equal(program('form', 'publish', `${folder}/${name}.xml`).code, 0);
};

await test('a form that is made for workers', async () => {
  await refused(worker, reference, await formOf('needs_and_strengths'), 'made to be asked by a worker');
  await refused(intaker, { programme }, await formOf('intake'), 'made to be asked by a worker');
});

await test('a form of the other kind: one with which an intake begins, for a case; one for a case, for somebody new', async () => {
  await refused(worker, reference, await formOf('ask_for_help'), 'With this form an intake begins, and this person has a case');
  await refused(intaker, { programme }, await formOf('gad7'), 'for somebody who has a case');
  equal((await send(worker, reference, await formOf('test_outside'))).status, 303);
  equal((await send(intaker, { programme }, await formOf('ask_for_help'))).status, 303);
});

await test('a version that another followed, and one that was retired', async () => {
  const name = `by_link_old_${once}`;
  publishAs(name);
  const first = await formOf(name);
  publishAs(name, text => text.replace('How is it going?', 'How is it going now?'));
  const second = await formOf(name);
  await refused(worker, reference, first, 'There is a newer version');
  equal((await send(worker, reference, second)).status, 303);
  equal(program('form', 'retire', name, '2', '--reason', 'Other words').code, 0);
  await refused(worker, reference, second, 'was retired');
  equal((await send(worker, reference, first)).status, 303, 'then the one before is the newest');
});

await test('nothing leads elsewhere on it, and a text that may be untrue is not told; what is asked below a question is asked', async () => {
  const name = `by_link_hints_${once}`, link = '<extension url="http://hl7.org/fhir/StructureDefinition/questionnaire-supportLink"><valueUri value="https://shelter.example.org/"/></extension>';
  const unsure = '<extension url="http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression"><valueExpression><language value="text/fhirpath"/><expression value="true"/></valueExpression></extension>';
  publishAs(name, text => text.replace('<url ', `${link}<url `).replace('<item>', `<item>${unsure}<linkId value="grave"/><text value="This is grave."/><type value="display"/></item><item>${link}`)
    .replace('"How is it going?"/><type value="string"/>', '"How is it going?"/><type value="string"/><item><linkId value="since"/><text value="Since when?"/><type value="date"/></item>'));
  const person = client(), sent = await aLink(worker, reference, name);
  await begin(person, sent);
  const page = (await person.get('/link/form?page=1')).text;
  lacks(page, /shelter\.example/);
  lacks(page, /This is grave/);
  match(page, /Since when\?[\s\S]*name="q\d+-year"/);
});

await test('a form of a segment that the sender has not is not there, as one that never was', async () => {
  const name = `by_link_clinical_${once}`;
  publishAs(name, text => text.replace('<valueCode value="normal"/>', '<valueCode value="clinical"/>'));
  const form = await formOf(name);
  equal(await count(`SELECT COUNT(*) FROM viewer_segment s JOIN person p ON p.id = s.viewer_id WHERE p.login = '${setting('TC_USER_CASE_MANAGER')}' AND s.segment = 'clinical'`), 0);
  await refused(worker, reference, form, 'Choose one from the list');
  await refused(worker, reference, '99999999', 'Choose one from the list');
});

await test('a form that asks about danger, of a programme where nobody is on duty or that has ended', async () => {
  await setDuty(programme, null);
  await refused(intaker, { programme }, await formOf('test_danger_new'), 'nobody is on duty for the programme');
  await refused(worker, reference, await formOf('phq9'), 'nobody is on duty for the programme');
  await setDuty(programme, 'INTAKE');
  equal((await send(intaker, { programme }, await formOf('test_danger_new'))).status, 303);
  await sql(`UPDATE programme SET ended_on = CURDATE() WHERE id = ${programme}`);
  await refused(worker, reference, await formOf('phq9'), 'nobody is on duty for the programme');
  lacks((await worker.xml(`/case/link/make?case=${reference}`)).text, /test_danger_new/);
});

rmSync(folder, { recursive: true });
