import { abilitiesType } from '../access/abilities-type.ts';

export const MeetingAbilities = abilitiesType(
  'MeetingAbilities',
  'What the caller may do with a meeting now.',
  {
    view: 'See it.',
    readPapers: 'Read what is for the table: link, closed items, notes.',
    readDraftMinutes: 'Read the minutes before they are adopted.',
    follow: 'Follow live what is recorded, on the day itself.',
    prepare: 'Keep private notes and read marks.',
    discuss: 'Take part in the discussion within the delegation.',
    change: 'Change when and where it is.',
    compose: 'Compose its agenda.',
    convene: 'Publish the agenda and invite the table.',
    cancel: 'Call it off.',
    hold: 'Record that it was held.',
    recordAttendance: 'Record who was there.',
    recordOutcome: 'Record notes and outcomes.',
    writeMinutes: 'Write the minutes.',
    proposeCorrection: 'Propose a correction of the draft minutes.',
    answerCorrection: 'Take over a proposed correction, or not.',
    submitMinutes: 'Lay the draft minutes before the table.',
    adoptMinutes: 'Adopt the minutes.',
  },
);

export const AgendaItemAbilities = abilitiesType(
  'AgendaItemAbilities',
  'What the caller may do with an agenda item now.',
  {
    view: 'See it.',
    readNotes: 'Read what was said.',
    readOutcome: 'Read what came out.',
    prepare: 'Keep a private note and a read mark.',
    discuss: 'Take part in the discussion within the delegation.',
    compose: 'Change it or take it off the agenda.',
    recordOutcome: 'Record what was said and what came out.',
  },
);

export const TopicAbilities = abilitiesType(
  'TopicAbilities',
  'What the caller may do with a proposed topic now.',
  {
    view: 'See it.',
    place: 'Put it on an agenda.',
    decline: 'Leave it off the agenda, with a reason.',
  },
);

export const TableAbilities = abilitiesType(
  'TableAbilities',
  'What the caller may bring about at the table of a region.',
  {
    view: 'See the public pages of the table.',
    planMeeting: 'Plan a meeting.',
    proposeTopic: 'Propose a topic for the agenda.',
  },
);
