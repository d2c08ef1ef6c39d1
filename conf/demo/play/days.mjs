// SPDX-License-Identifier: Apache-2.0
// Days of the demo, counted from today (0), and the six times of a day at which something is entered.
import { renameSync, writeFileSync } from 'node:fs';

const DAY = 86400000, MINUTE = 60000, FULL_HOURS_LATER = 50 * MINUTE;
const TIMES = ['09:50', '11:05', '12:20', '14:35', '15:50', '17:05'];
export const SLOTS = TIMES.length;

export class Days {
  constructor(zone, now = Date.now()) {
    this.wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    this.now = now;
    this.midday = Date.parse(`${this.date(now)}T12:00Z`);
  }
  // As people there write a moment: YYYY-MM-DD and HH:MM.
  date(moment) { return this.wall.format(moment).slice(0, 10); }
  time(moment) { return this.wall.format(moment).slice(11); }
  on(day) { return new Date(this.midday + day * DAY).toISOString().slice(0, 10); }
  at(date, time) {
    const utc = Date.parse(`${date}T${time}Z`);
    return utc - (Date.parse(`${this.wall.format(utc).replace(' ', 'T')}Z`) - utc);
  }
  moment(day, slot) { return this.at(this.on(day), TIMES[slot]); }
  // What took place before it was entered at that moment began at a quarter of an hour.
  before(moment) { return moment - FULL_HOURS_LATER; }
  // Desks are for Mondays, Wednesdays and Fridays; what falls on another day is done on the next of these.
  work(day) {
    const week = new Date(this.midday + day * DAY).getUTCDay();
    return day + [1, 0, 1, 0, 1, 0, 2][week];
  }
}

// The clock that the program follows: seconds from the real time. A file that is read half written would be the real time.
export class Clock {
  constructor(file) { this.file = file; }
  put(seconds) {
    writeFileSync(`${this.file}.new`, `${seconds}\n`);
    renameSync(`${this.file}.new`, this.file);
  }
  set(moment) { this.put(Math.round((moment - Date.now()) / 1000)); }
  real() { this.put(0); }
}
