// SPDX-License-Identifier: Apache-2.0
// While a name is typed, those who may be meant are asked for and shown below the form: the very answer that
// "Save and go on" leads to without script. What was typed goes in a body, never in an address.
const place = document.querySelector('[data-look]'), form = place.closest('form');
const PAUSE = 700; // ms after the last key
let timer, asking, asked = '';

// The form's own questions have numbers; what is looked for has names.
const boxes = (q, ends) => q ? ends.map(end => [end, form.elements.namedItem(q + end)]).filter(([, box]) => box) : [];
function typed() {
  const values = new URLSearchParams();
  for (const name of ['form', 'id']) values.set(name, form.elements.namedItem(name).value);
  for (const name of ['given', 'family']) for (const [, box] of boxes(place.dataset[name], [''])) values.set(name, box.value.trim());
  const born = boxes(place.dataset.born, ['-day', '-month', '-year']);
  if (born.every(([, box]) => box.value.trim())) for (const [end, box] of born) values.set(`born${end}`, box.value.trim());
  return values;
}

async function look() {
  const values = typed();
  if (((values.get('given') ?? '') + (values.get('family') ?? '')).length < 2 || String(values) === asked) return;
  asked = String(values);
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(place.dataset.look, { method: 'POST', body: values, signal: asking.signal });
    if (!answer.ok) return;
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('looked');
    if (found) place.replaceChildren(...found.childNodes);
  } catch (error) {
    if (error.name !== 'AbortError') asked = ''; // the next key asks again
  }
}

form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(look, PAUSE);
});
