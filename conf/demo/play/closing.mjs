// SPDX-License-Identifier: Apache-2.0
// Acts at the end and after it: the closing, with a second person where the agency closes, and follow-ups.
const ends = { goal: ['met', 'partly_met', 'met', 'not_wanted'], task: ['cancelled'], action: ['done', 'not_done'], appointment: ['cancelled'], referral: ['goes_on'], need: ['met', 'met', 'handed_on'] };
const silent = { goal: ['not_met'], task: ['cancelled'], action: ['not_done'], appointment: ['cancelled'], referral: ['goes_on', 'withdrawn'], need: ['stays'] };

// Everything that is still open, with what becomes of it.
function endings(page, becomes) {
  const ids = page.all('open', 'id');
  return page.all('open', 'kind').map((kind, place) => `${kind}-${ids[place]}-${becomes[kind][place % becomes[kind].length]}`);
}

// The form that was filled in, signed with the page.
const signed = (life, page) => ({ case: life.reference, response: page.attribute('response', 'id'), draft: page.attribute('response', 'version') });

export function discharge(life, day, [reason]) {
  const good = reason !== 'no_contact', staff = life.owner, { supervisor } = life;
  const [reached, onward, summary] = life.say(good ? 'closed-well' : 'closed-silent'), [unmet] = life.say('unmet'), [answer] = life.say('leaving-discharge');
  const closing = {};
  const asked = life.on(day, 'discharge', async moment => {
    if (life.stuck) return;
    await life.hand(staff).fill({ case: life.reference, name: 'discharge_summary' }, { closed: life.days.date(moment), reached, unmet, onward, summary });
    const page = await life.hand(staff).read(`/case/discharge/write?case=${life.reference}`);
    const location = await life.hand(staff).send('/case/discharge', { ...signed(life, page), version: page.attribute('case', 'version'), reason,
      item: endings(page, good ? ends : silent), answer });
    closing.waits = location.includes('approval-asked');
    life.isClosed = !closing.waits;
  });
  if (good) return;
  life.on(asked.day + 2, 'approval', async () => {
    if (!closing.waits) return;
    const id = (await supervisor.read(`/case/discharge/write?case=${life.reference}`)).attribute('waiting', 'id');
    await supervisor.send('/case/approval', { case: life.reference, id, decision: 'approved', reason: life.say('approved')[0] });
    life.isClosed = true;
  });
}

const results = {
  well: { reached: 'Yes', housing: 'Kept or better', work: 'Kept or better', health: 'Kept or better', wants: 'No' },
  hard: { reached: 'Yes', housing: 'Kept or better', work: 'Lost or worse', health: 'Not asked', wants: 'Not asked' },
  silent: { reached: 'No' },
};

// The follow-up that is due first.
export function follow_up(life, day, [how]) {
  const staff = life.owner, [tried, needs] = life.say(`follow-up-${how}`);
  life.on(day, 'follow-up', async moment => {
    if (!life.isClosed) return;
    const page = await life.hand(staff).read(`/case/follow-ups?case=${life.reference}`), states = page.all('follow-up', 'state'), place = states.indexOf('planned');
    if (place < 0) return;
    const subject = page.all('follow-up', 'id')[place];
    await life.hand(staff).fill({ case: life.reference, name: 'follow_up', subject }, { happened: life.days.date(moment), tried, needs, ...results[how] });
    const form = await life.hand(staff).read(`/case/follow-up/record?case=${life.reference}&id=${subject}`);
    await life.hand(staff).send('/case/follow-up/record', { ...signed(life, form), id: subject, version: form.attribute('follow-up', 'version') });
  });
}
