// SPDX-License-Identifier: Apache-2.0
// Forms that are sent by a link, and whoever fills them in.
import { client, equal, setting } from './tap.mjs';
import { one, sql } from './beneath.mjs';
import { program } from './daemon.mjs';

export const publish = name => {
  const done = program('form', 'publish', new URL(`../http/forms/${name}.xml`, import.meta.url).pathname);
  equal(done.code, 0, done.stderr ?? '');
};
export const formOf = name => one(`SELECT MAX(id) FROM form WHERE name = '${name}'`);
export const setDuty = (programme, role, words = 'Call the night line') => sql(`UPDATE programme SET duty_id = ${role ? `(SELECT id FROM person WHERE login = '${setting(`TC_USER_${role}`)}')` : 'NULL'},
  crisis_words = '${words}', crisis_phone = '555 0199' WHERE id = ${programme}`);

// Of a case by its reference, or of a programme by its number.
export const send = async (staff, to, form) => {
  const [path, query] = typeof to === 'string' ? ['/case/link/make', `?case=${to}`] : ['/links/make', ''];
  return staff.submit(await staff.get(path + query), path, { ...(query ? {} : { programme: to.programme }), form_id: form, recipient: 'client', days: 3 });
};
export const aLink = async (staff, to, form) => {
  const made = await send(staff, to, await formOf(form));
  equal(made.status, 303, made.text.slice(0, 2000));
  const address = new URL(/id="address">([^<]+)</.exec((await staff.follow(made)).text)[1]);
  return { path: address.pathname + address.search, token: address.searchParams.get('t'), id: await one('SELECT MAX(id) FROM form_link') };
};
export const begin = async (person, link) => {
  const begun = await person.submit(await person.get(link.path), '/link/begin');
  equal(begun.status, 200, begun.text.slice(0, 2000));
  return /id="code">(\d{4} \d{4})</.exec(begun.text)[1];
};
export const back = async (link, code, person = client()) => {
  const came = await person.submit(await person.get(link.path), '/link/back', { code });
  equal([came.status, came.location], [303, '/link/form'], came.text.slice(0, 2000));
  return person;
};
export const fill = async (person, page, values, go = 'on') => person.submit(await person.get(`/link/form?page=${page}`), '/link/form', { ...values, go });
