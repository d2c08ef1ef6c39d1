// SPDX-License-Identifier: Apache-2.0
import { initAll } from './govuk-frontend.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
if (document.querySelector('[data-look]')) import('./intake.js');
if (document.querySelector('[data-form="form"]')) import('./form.js');
if (document.querySelector('[data-held]')) import('./keep.js');
