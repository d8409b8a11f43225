import { expect, test } from '@jest/globals';
import { agendaDueOn, isAgendaLate, minutesDueOn } from './agenda-due.ts';

const settings = { reactionWorkingDays: 10, agendaWorkingDays: 10, minutesWorkingDays: 10 };
const meeting = { date: '2026-04-20', convenedAt: null };

test('the agenda goes out ten working days ahead, Easter Monday not counted', () => {
  expect(agendaDueOn(meeting, settings)).toBe('2026-04-03');
});

test('an agenda is in time until the end of that day in Amsterdam', () => {
  const late = (at: string) => isAgendaLate(meeting, settings, new Date(at));
  expect(late('2026-04-03T21:59:59Z')).toBe(false);
  expect(late('2026-04-03T22:00:00Z')).toBe(true);
});

test('once convened, the day on which it was convened counts', () => {
  const convened = { ...meeting, convenedAt: new Date('2026-04-01T10:00:00Z') };
  expect(isAgendaLate(convened, settings, new Date('2026-04-19T10:00:00Z'))).toBe(false);
});

test("the draft minutes are due ten working days later, King's Day not counted", () => {
  expect(minutesDueOn(meeting, settings)).toBe('2026-05-05');
});
