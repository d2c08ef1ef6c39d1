// SPDX-License-Identifier: Apache-2.0
// The order of elements that FHIR's schemas ask for and the npm package fhir does not look at.
const resource = 'id meta implicitRules language text contained extension modifierExtension';
const definition = `${resource} url identifier version name title derivedFrom status experimental subjectType date publisher contact description useContext jurisdiction purpose copyright approvalDate lastReviewDate effectivePeriod code item`;
const orders = {
  Questionnaire: definition,
  QuestionnaireResponse: `${resource} identifier basedOn partOf questionnaire status subject encounter authored author source item`,
  ValueSet: `${resource} url identifier version name title status experimental date publisher contact description useContext jurisdiction immutable purpose copyright compose expansion`,
  'Questionnaire item': 'extension modifierExtension linkId definition code prefix text type enableWhen enableBehavior required repeats readOnly maxLength answerValueSet answerOption initial item',
  'QuestionnaireResponse item': 'extension modifierExtension linkId definition text answer item',
  answer: 'extension value item',
  enableWhen: 'extension question operator answer',
  answerOption: 'extension value initialSelected',
  concept: 'extension code display designation',
  valueCoding: 'extension system version code display userSelected',
  valueQuantity: 'extension value comparator unit system code',
  valueReference: 'extension reference type identifier display',
};
const ranks = Object.fromEntries(Object.entries(orders).map(([name, words]) => [name, words.split(' ')]));
const bare = (name, ranks) => (ranks.includes(name) ? name : name.replace(/^(value|answer)[A-Z].*/, '$1'));

/* What stands in the wrong place: "item: linkId after text". */
export function disorder(text) {
  const found = [], stack = [];
  const root = /<(Questionnaire\w*)/.exec(text)[1];
  for (const [, shut, name, rest] of text.replace(/<\?.*?\?>|<!--.*?-->|<div[^>]*>.*?<\/div>/gs, '').matchAll(/<(\/?)([A-Za-z]+)((?:"[^"]*"|[^">])*)>/g)) {
    if (shut) { stack.pop(); continue; }
    const parent = stack.at(-1);
    const order = parent && (ranks[`${root} ${parent.name}`] ?? ranks[parent.name]);
    if (order) {
      const rank = order.indexOf(bare(name, order));
      if (rank < 0) found.push(`${parent.name}: ${name} is none of its elements`);
      else if (rank < parent.rank) found.push(`${parent.name}: ${name} after ${order[parent.rank]}`);
      else parent.rank = rank;
    }
    if (!rest.endsWith('/')) stack.push({ name, rank: 0 });
  }
  return found;
}
