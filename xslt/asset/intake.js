// SPDX-License-Identifier: Apache-2.0
// While a name is typed, those who may be meant are asked for and shown below the form: the very answer that
// "Save and go on" leads to without script. What was typed goes in a body, never in an address.
const fields = document.querySelector('[data-look]');
const form = fields.closest('form'), place = document.getElementById('looked');
const PAUSE = 700; // ms after the last key
let timer, asking, asked = '';

function typed() {
  const values = new URLSearchParams();
  for (const name of ['form', 'id']) values.set(name, form.elements.namedItem(name).value);
  const boxes = [...fields.querySelectorAll('input')];
  const isWhole = boxes.filter(box => box.name.startsWith('born-')).every(box => box.value.trim());
  for (const box of boxes) if (isWhole || !box.name.startsWith('born-')) values.set(box.name, box.value.trim());
  return values;
}

async function look() {
  const values = typed();
  if ((values.get('given') + values.get('family')).length < 2 || String(values) === asked) return;
  asked = String(values);
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(fields.dataset.look, { method: 'POST', body: values, signal: asking.signal });
    if (!answer.ok) return;
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('looked');
    if (found) place.replaceChildren(...found.childNodes);
  } catch (error) {
    if (error.name !== 'AbortError') asked = ''; // the next key asks again
  }
}

fields.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(look, PAUSE);
});
