// SPDX-License-Identifier: Apache-2.0
// What is typed on a page of a form and not sent yet is held on the server, for this person alone: a page that is
// loaded again, left or lost shows it. The page's own buttons save it. Nothing is stored in the browser.
const form = document.querySelector('[data-held]');
const PAUSE = 800, LONGEST = 5000; // ms after the last key; ms of typing without a pause
const status = Object.assign(document.createElement('p'), { className: 'tc-hint', id: 'held' });
status.setAttribute('role', 'status');
form.append(status);

const bytes = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
let timer, since = 0, said = '', busy = false, ends = false;

function typed() {
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && name !== 'go') values.append(name, value);
  values.delete('key');
  return values;
}
const now = () => { const values = typed(); values.delete('shown'); return String(values); };

async function hold(keepalive) {
  clearTimeout(timer);
  const text = now();
  if (ends || text === said || (busy && !keepalive)) return;
  const values = typed(), before = said;
  values.set('key', bytes());
  values.set('go', 'hold');
  [said, busy, since] = [text, true, 0];
  try {
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: values, redirect: 'manual', keepalive });
    const isHeld = answer.type === 'opaqueredirect';
    if (!isHeld) said = before;
    if (answer.status === 401) ends = true; // signing in again takes the person's own button
    status.textContent = isHeld ? form.dataset.held : ends ? form.dataset.out : form.dataset.unheld;
    if (isHeld && now() === text) form.dispatchEvent(new CustomEvent('held'));
  } catch {
    said = before;
    status.textContent = form.dataset.unheld;
  }
  busy = false;
  if (now() !== said) wait();
}

function wait() {
  if (ends) return;
  since ||= Date.now();
  clearTimeout(timer);
  timer = setTimeout(hold, Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())), false);
}

// What was typed before this script was there, or given back by the browser, is typed, too.
function isTouched(field) {
  if (field.type === 'hidden') return false;
  if (field.matches('[type=radio], [type=checkbox]')) return field.checked !== field.defaultChecked;
  if (field.matches('select')) return field.selectedIndex > 0 && !field.options[field.selectedIndex].defaultSelected;
  return field.value !== field.defaultValue;
}
if ([...form.querySelectorAll('input, textarea, select')].some(isTouched)) wait();
else said = now();
form.addEventListener('input', wait);
form.addEventListener('change', wait);
form.addEventListener('submit', () => hold(true));
window.addEventListener('pagehide', () => hold(true));
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') hold(true); });
// The page that comes back from the browser's memory is another one for the server.
window.addEventListener('pageshow', event => { if (event.persisted) form.elements.namedItem('tab').value = bytes(); });
