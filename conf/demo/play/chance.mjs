// SPDX-License-Identifier: Apache-2.0
// Chance from a seed (mulberry32): the same words give the same demo, and each branch its own, so that what is
// added for one person changes nobody else.
export class Chance {
  constructor(...words) {
    this.words = words;
    this.state = [...words.join(' ')].reduce((sum, letter) => Math.imul(sum, 31) + letter.codePointAt(0) | 0, 7);
    this.next();
  }
  branch(...words) { return new Chance(...this.words, ...words); }
  next() {
    this.state = this.state + 0x6d2b79f5 | 0;
    let t = Math.imul(this.state ^ this.state >>> 15, 1 | this.state);
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
    return ((t ^ t >>> 14) >>> 0) / 4294967296;
  }
  below(limit) { return Math.floor(this.next() * limit); }
  between(low, high) { return low + this.below(high - low + 1); }
  often(share) { return this.next() < share; }
  pick(list) { return list[this.below(list.length)]; }
  // One of things that have a weight.
  weighed(list) {
    let left = this.next() * list.reduce((sum, { weight }) => sum + weight, 0);
    return list.find(({ weight }) => (left -= weight) < 0) ?? list.at(-1);
  }
  // {attended: 78, missed: 12 …}
  word(shares) { return this.weighed(Object.entries(shares).map(([word, weight]) => ({ word, weight }))).word; }
}
