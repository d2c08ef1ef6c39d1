// SPDX-License-Identifier: Apache-2.0
// Everybody who can work here signs in once, and out again: from then on they are known as members of staff.
import { client } from '../../tests/lib/http.mjs';

const roles = ['CASE_MANAGER', 'CASE_MANAGER_2', 'CASE_MANAGER_3', 'INTAKE', 'CLINICIAN', 'SUPERVISOR', 'SUPERVISOR_2', 'PROGRAMME_MANAGER',
  'AUDITOR', 'PRIVACY', 'ADMIN', 'NESTED', 'VICTIM_SERVICES', 'ESCAPE'];
for (const role of roles) {
  const staff = await client().as(role);
  const page = await staff.get('/account');
  if (page.status !== 200) continue;
  if (page.forms.some(form => form.action === '/sign-out')) await staff.submit(page, '/sign-out');
}
console.log(`${roles.length} members of staff have signed in`);
