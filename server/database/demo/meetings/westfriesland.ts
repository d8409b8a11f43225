import type { AgendaItemContent, Day, MeetingContent } from '../content.ts';

const EXPLANATIONS: Record<AgendaItemContent['purpose'], string> = {
  INFORM: 'Een korte toelichting, met ruimte voor vragen.',
  DISCUSS: 'We horen graag uw ervaringen. Er wordt nog niets besloten.',
  STANDPOINT: 'De tafel bespreekt het voorstel en de reacties, en wordt gevraagd om een standpunt.',
};

const PLACE = 'Stadhuis Hoorn';

const informationSession: MeetingContent = meeting(
  '2025-05-22',
  'Informatiesessie Wmo voor aanbieders',
  'MINUTES_ADOPTED',
  [
    item(
      'Van visie tot inkoop',
      'INFORM',
      'De uitgangspunten van de zeven raden en het proces sinds februari 2023 zijn toegelicht.',
      'De presentatie is gedeeld.',
    ),
    item(
      'Inrichting van het zorglandschap en normenkaders',
      'INFORM',
      'De producten en eenheden zijn per perceel toegelicht. Er waren veel vragen over het normenkader voor begeleiding.',
      'Het perspectiefplan is de opdracht aan de aanbieder.',
    ),
    item(
      'Contractmanagement en implementatie',
      'INFORM',
      'Het regionale team voert het contractbeheer uit voor de zeven gemeenten. Managementinformatie wordt twee keer per jaar gevraagd.',
      'Vragen gaan naar de contractmanager.',
    ),
  ],
);

function meeting(
  on: Day,
  title: string,
  state: MeetingContent['state'],
  items: AgendaItemContent[],
): MeetingContent {
  return { on, start: '10:00', end: '12:00', title, place: PLACE, state, items };
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
    presenter: 'Regionaal team Wmo',
    explanation: EXPLANATIONS[purpose],
    notes,
    outcome,
  };
}

/** The Westfriesland platform: the information session before the start, meetings since, one of them only just held. */
export const WESTFRIESLAND_MEETINGS: MeetingContent[] = [
  informationSession,
  meeting('2025-10-14', 'Platform Wmo, najaar 2025', 'MINUTES_ADOPTED', [
    item(
      'Eerste ervaringen met de nieuwe producten',
      'DISCUSS',
      'Begeleiding praktisch wordt meer gevraagd dan verwacht. Het verschil met begeleiding basis is niet voor iedereen duidelijk.',
      'Er komt een voorbeeldenlijst bij de producten.',
    ),
    item(
      'Uitdienen of omzetten van oude indicaties',
      'INFORM',
      'Voor 30 juni 2027 zijn alle oude indicaties omgezet. Aanbieders krijgen per gemeente een lijst.',
      'De tafel neemt kennis van de planning.',
    ),
    {
      ...item(
        'Managementinformatie: twee keer per jaar',
        'STANDPOINT',
        'De aanbieders willen minder vragen en een vast bestand. De gemeenten willen kunnen vergelijken.',
        'De tafel steunt het voorstel, met opmerkingen.',
      ),
      proposal: 'managementinformatie',
    },
  ]),
  meeting('workday -3', 'Platform Wmo, extra bijeenkomst', 'HELD', [
    item('Berichtenverkeer: uitval na de omzetting', 'DISCUSS', undefined, undefined),
  ]),
  meeting('next meeting', 'Platform Wmo', 'CONVENED', [
    {
      ...item('Vervoer naar de dagbesteding', 'STANDPOINT', undefined, undefined),
      proposal: 'vervoer-dagbesteding',
    },
    item('Zorgmarkt in het najaar: wie doet mee?', 'INFORM', undefined, undefined),
  ]),
  meeting('thursday 95', 'Platform Wmo', 'PLANNED', []),
];
