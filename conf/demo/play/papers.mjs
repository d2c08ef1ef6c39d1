// SPDX-License-Identifier: Apache-2.0
// Documents that come in: a page of PDF each, which says what it would be.
const escaped = text => text.normalize('NFKD').replace(/[^\x20-\x7e]/g, '').replace(/[\\()]/g, '\\$&');

// One page A4; the table at the end says where each object begins.
export function paper(lines) {
  const text = `BT /F 14 Tf 72 770 Td 20 TL ${lines.map(line => `(${escaped(line)}) Tj T*`).join(' ')} ET`;
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
    `<</Length ${text.length}>>\nstream\n${text}\nendstream`];
  let file = '%PDF-1.4\n';
  const at = objects.map((object, place) => {
    const begins = file.length;
    file += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(begins).padStart(10, '0')} 00000 n \n`;
  });
  return Buffer.from(`${file}xref\n0 5\n0000000000 65535 f \n${at.join('')}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}

export function document(life, day, [what]) {
  const [kind, title, note] = life.say(what), staff = life.owner;
  life.on(day, 'document', moment => life.hand(staff).upload('/case/document/add', { case: life.reference, kind, title, note, segment: 'normal',
    dated: life.days.date(moment - 5 * 86400000) }, { name: `${title}.pdf`, bytes: paper([title, '', 'Invented for a demonstration: nobody wrote this.']) }));
}
