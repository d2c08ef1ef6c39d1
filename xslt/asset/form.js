// SPDX-License-Identifier: Apache-2.0
// A form while it is filled in. Everything here works without it too, one page load later: questions that are asked
// only after certain answers unfold at once, long lists shorten, a chosen radio can be taken back, and leaving a page
// with unsaved answers asks first. Nothing is stored in the browser.
const form = document.querySelector('[data-form]');
const isIn = (element, kind) => element.closest(kind) !== null;

// ---- answers -------------------------------------------------------------------------------

function fieldsOf(name) {
  return [...form.querySelectorAll('input, select, textarea')].filter(field => field.name === name && field.type !== 'hidden');
}
const textOf = name => fieldsOf(name)[0]?.value.trim() ?? '';
const twoDigits = text => text.padStart(2, '0');

function answersGiven(name) {
  return fieldsOf(name).filter(field => !/radio|checkbox/.test(field.type) || field.checked).map(field => field.value.trim()).filter(Boolean);
}

// As the server reads it: a date as YYYY-MM-DD, several choices as several values; nothing of a question that is not asked.
function answersOf(name) {
  const place = itemOf(name);
  if (place && isIn(place, '[hidden]')) return [];
  if (form.querySelector(`[id="${CSS.escape(name)}-declined"]`)?.checked) return [];
  if (textOf(`${name}-year`)) {
    const day = [textOf(`${name}-year`), ...[`${name}-month`, `${name}-day`].map(part => textOf(part) && twoDigits(textOf(part)))].filter(Boolean).join('-');
    return [textOf(`${name}-time`) ? `${day}T${textOf(`${name}-time`)}` : day];
  }
  return answersGiven(name);
}
const itemOf = name => form.querySelector(`[data-item="${CSS.escape(name)}"]`);
// Of a question in a group that repeats, all that are on the page.
const fieldsCalled = name => [...form.querySelectorAll('[data-item]')].map(item => item.dataset.item).filter(field => field === name || field.startsWith(`${name}.`));

const isNumber = text => text !== '' && !Number.isNaN(Number(text));
const isSame = (a, b) => a === b || (isNumber(a) && isNumber(b) && Number(a) === Number(b));
const isDay = text => /^\d{4}(-\d\d){0,2}$/.test(text);
// Times, partial dates beside whole ones and words that differ only in their case the server compares otherwise: left to it.
const isPlain = (a, b) => a === b || (isNumber(a) && isNumber(b)) || (isDay(a) && isDay(b) ? a.length === b.length : !/\d:\d/.test(b) && a.toLowerCase() !== b.toLowerCase());
const order = (a, b) => isNumber(a) && isNumber(b) ? Number(a) - Number(b) : a.localeCompare(b);
// "Not" holds without any answer, and where none of several is it.
const holds = {
  '=': (all, b) => all.some(a => isSame(a, b)), '!=': (all, b) => !all.some(a => isSame(a, b)),
  '>': (all, b) => all.some(a => order(a, b) > 0), '<': (all, b) => all.some(a => order(a, b) < 0),
  '>=': (all, b) => all.some(a => order(a, b) >= 0), '<=': (all, b) => all.some(a => order(a, b) <= 0),
};

// ---- what is asked -------------------------------------------------------------------------

// true, false, or undefined where only the server knows.
function isMet(when) {
  const { field, operator, met } = when.dataset;
  const fields = fieldsCalled(field);
  if (fields.length === 0) return met === undefined ? undefined : met === 'yes';
  const answers = fields.flatMap(answersOf);
  if (operator === 'exists') return (answers.length > 0) === (when.value !== 'no' && when.value !== 'false');
  if (when.dataset.options !== undefined) return isOneOf(answers, operator, when.dataset.options.split(' '));
  return answers.every(answer => isPlain(answer, when.value)) ? holds[operator](answers, when.value) : undefined;
}

// The server has said which options meet the condition.
const isOneOf = (answers, operator, options) => operator === '!=' ? answers.every(answer => options.includes(answer)) : answers.some(answer => options.includes(answer));

function judge(item) {
  const met = [...item.children].filter(child => child.matches('data.tc-when')).map(isMet);
  const decides = item.dataset.enable !== 'all'; // one of any that holds, or one of all that does not
  if (met.includes(decides)) item.hidden = !decides;
  else if (!met.includes(undefined)) item.hidden = decides;
}

// An answer that goes with its question may take others with it: again until nothing changes.
function unfold() {
  const items = [...form.querySelectorAll('[data-enable]')];
  for (let turn = 0; turn <= items.length; turn++) {
    const before = items.map(item => item.hidden).join();
    items.forEach(judge);
    if (items.map(item => item.hidden).join() === before) break;
  }
  const shown = form.elements?.namedItem('shown');
  if (shown) shown.value = [...form.querySelectorAll('[data-item]')].filter(item => !isIn(item, '[hidden]')).map(item => item.dataset.item).join(' ');
}

// ---- choices -------------------------------------------------------------------------------

// "Rather not say" and a choice take each other's place; what was written stays.
function keepOneOf(target) {
  if (!/radio|checkbox/.test(target.type) || !target.checked) return;
  const name = target.name.replace(/-declined$/, '');
  if (target.name !== name) for (const field of fieldsOf(name)) { if (/radio|checkbox/.test(field.type)) field.checked = false; }
  else for (const field of fieldsOf(`${name}-declined`)) field.checked = false;
}

// What else it is, is asked of those who chose "other".
function unfoldOther() {
  for (const words of form.querySelectorAll('[data-other]')) words.hidden = !answersGiven(words.dataset.other).includes('other');
}

function offerClearing(group) {
  const radios = () => [...group.querySelectorAll('input[type=radio]')].filter(radio => radio.closest('.govuk-radios[data-module], .tc-grid__row') === group);
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'tc-link-button tc-clear', textContent: form.dataset.clear });
  const show = () => { button.hidden = !radios().some(radio => radio.checked); };
  button.addEventListener('click', () => {
    const [first] = radios();
    for (const radio of radios()) radio.checked = false;
    first.dispatchEvent(new Event('change', { bubbles: true }));
    first.focus();
  });
  form.addEventListener('change', show);
  group.append(button);
  show();
}

// ---- long lists ----------------------------------------------------------------------------

let made = 0;
function offerShortening(list) {
  const id = `shorten-${++made}`;
  const label = Object.assign(document.createElement('label'), { htmlFor: id, className: 'govuk-label tc-shorten', textContent: list.dataset.shorten });
  const field = Object.assign(document.createElement('input'), { id, type: 'text', className: 'govuk-input govuk-input--width-20 tc-shorten', autocomplete: 'off' });
  const lines = list.matches('select') ? [...list.options].slice(1) : [...list.querySelectorAll('.govuk-checkboxes__item')];
  const isChosen = line => line.selected || line.querySelector?.('input')?.checked;
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/);
    for (const line of lines) line.hidden = !isChosen(line) && !words.every(word => line.textContent.toLowerCase().includes(word));
  });
  list.before(label, field);
}

// ---- leaving -------------------------------------------------------------------------------

let changed = false;
function askBeforeLeaving() {
  form.addEventListener('input', () => { changed = true; });
  for (const kept of ['submit', 'held']) form.addEventListener(kept, () => { changed = false; });
  window.addEventListener('beforeunload', event => { if (changed) event.preventDefault(); });
}

for (const list of form.querySelectorAll('[data-shorten]')) offerShortening(list);
if (form.dataset.clear) for (const group of form.querySelectorAll('.govuk-radios[data-module], .tc-grid__row')) offerClearing(group);
form.addEventListener('change', event => { keepOneOf(event.target); unfoldOther(); unfold(); });
form.addEventListener('input', unfold);
if (form.dataset.leave) askBeforeLeaving();
unfoldOther();
unfold();
