// SPDX-License-Identifier: Apache-2.0
// pages.mjs FOLDER: signs in as the case manager, keeps the documents of the list and of its first case in FOLDER,
// and prints what the shell needs to ask for them again. Without a folder it only arrives.
import { writeFileSync } from 'node:fs';
import { client } from '../lib/http.mjs';

const folder = process.argv[2];
const staff = await client().as('CASE_MANAGER');
if (folder) {
  const list = await staff.xml('/cases');
  const reference = list.attribute('case', 'reference');
  writeFileSync(`${folder}/cases.xml`, list.bytes);
  writeFileSync(`${folder}/case_overview.xml`, (await staff.xml(`/case?case=${reference}`)).bytes);
  console.log(`reference=${reference}\ncookie='${staff.standing().Cookie}'`);
}
