import type { AgendaItemContent, Day, MeetingContent } from '../content.ts';

const EXPLANATIONS: Record<AgendaItemContent['purpose'], string> = {
  INFORM: 'In koarte taljochting, mei romte foar fragen.',
  DISCUSS: 'Wy hearre graach wat jo derfan fine. Der wurdt noch neat besletten.',
  STANDPOINT: 'De tafel besprekt it útstel en de reaksjes, en wurdt frege om in stânpunt.',
};

function meeting(
  on: Day,
  title: string,
  state: MeetingContent['state'],
  items: AgendaItemContent[],
): MeetingContent {
  return { on, start: '13:30', end: '15:30', title, place: 'Gemeentehûs Buitenpost', state, items };
}

function item(
  subject: string,
  purpose: AgendaItemContent['purpose'],
  notes: string | undefined,
  outcome: string | undefined,
): AgendaItemContent {
  return {
    subject,
    purpose,
    minutes: 30,
    presenter: 'Foarsitter',
    explanation: EXPLANATIONS[purpose],
    notes,
    outcome,
  };
}

/** The Frisian-speaking table: minutes and agendas in Frisian. */
export const AT8_MEETINGS: MeetingContent[] = [
  meeting('2024-04-16', 'Oerlistafel Wmo, maitiid 2024', 'MINUTES_ADOPTED', [
    item(
      'Iepening en fêststellen ferslach',
      'INFORM',
      'De foarsitter hjit elkenien wolkom. It ferslach fan de foarige kear wurdt fêststeld.',
      'It ferslach is fêststeld.',
    ),
    item(
      'Ferfier nei de deibesteging mei frijwilligers',
      'DISCUSS',
      'Yn trije doarpen ride frijwilligers. De oanbieders binne bliid mei harren, mar de fersekering is net oeral dúdlik.',
      'De gemeenten sykje út hoe’t de fersekering regele is.',
    ),
  ]),
  meeting('2025-09-23', 'Oerlistafel Wmo, hjerst 2025', 'MINUTES_ADOPTED', [
    item(
      'Iepening en fêststellen ferslach',
      'INFORM',
      'De foarsitter iepenet de gearkomste.',
      'It ferslach is fêststeld.',
    ),
    {
      ...item(
        'Yndeksaasje fan de tariven',
        'STANDPOINT',
        'De grutte oanbieders steane der efter. De lytse oanbieders freegje om de útkomst earder te hearren. De advysrie fynt it útstel dúdlik skreaun.',
        'De tafel stipet it útstel, mei as opmerking dat de tariven foar 1 novimber bekend wêze moatte.',
      ),
      proposal: 'yndeksaasje',
    },
    item(
      'Rûnfraach',
      'INFORM',
      'De advysrie freget om de stikken earder te stjoeren.',
      'De sekretaris past de planning oan.',
    ),
  ]),
  meeting('next meeting', 'Oerlistafel Wmo', 'CONVENED', [
    item('Iepening en fêststellen ferslach', 'INFORM', undefined, undefined),
    {
      ...item('Wachttiid by help by it húshâlden', 'DISCUSS', undefined, undefined),
      proposal: 'wachttiid',
    },
    item('Rûnfraach', 'INFORM', undefined, undefined),
  ]),
];
