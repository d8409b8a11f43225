import type { TableTalk } from '../content.ts';

const SHORT_STAY = 'Kortdurend verblijf: reserveren en annuleren';
const INVOICES = 'Declareren binnen 60 dagen';
const POOL = 'Invalpool: kunnen aanbieders elkaar helpen bij ziekte?';

/** What goes on around the next meeting of the OWO table, out of sight of the public. */
export const OWO_TALK: TableTalk = {
  topics: [
    {
      on: 'workday -14',
      by: 'baukje.wiebelsma@fonkelwilg.example',
      subject: 'Invalpool voor kleine aanbieders',
      explanation:
        'Bij ziekte van een begeleider vallen bij ons meteen uren uit. Zouden aanbieders medewerkers aan elkaar mogen uitlenen zonder dat dit onderaanneming heet?',
      placedAt: POOL,
    },
    {
      on: 'workday -3',
      by: 'sjoerd.toversma@dwarrelstroom.example',
      subject: 'Eén startgesprek met het gebiedsteam',
      explanation:
        'De proef met het gezamenlijke startgesprek loopt een halfjaar. Wij willen horen of het uitgebreid kan worden naar alle gebiedsteams.',
    },
    {
      on: 'workday -40',
      by: 'yasmin.kringelboer@dwarrelstroom.example',
      subject: 'Parkeren bij het gemeentehuis in Beetsterzwaag',
      explanation: 'Bij de vorige vergadering was er geen plek.',
      declined: 'Dit hoort niet aan de overlegtafel. De secretaris heeft het doorgegeven aan de bodes.',
    },
  ],
  posts: [
    {
      seat: 'Kleine aanbieders begeleiding',
      on: 'workday -3',
      subject: SHORT_STAY,
      text: 'Ik lees in de reacties vooral zorgen over de zeven dagen. Zullen we voorstellen om daar vijf van te maken?',
    },
    {
      seat: 'Adviesraad sociaal domein Opsterland',
      on: 'workday -2',
      subject: SHORT_STAY,
      text: 'Voor mantelzorgers is zeven dagen al lang: een ziekenhuisopname kondigt zich niet aan. Belangrijk is dat de cliënt nooit betaalt.',
    },
    {
      seat: 'Grote aanbieders',
      on: 'workday -2',
      subject: SHORT_STAY,
      text: 'Eens met de adviesraad. Wij kunnen leven met zeven dagen als de gemeente betaalt bij opname.',
    },
    {
      seat: 'Middelgrote aanbieders',
      on: 'workday -1',
      subject: INVOICES,
      text: 'Wie spreekt er namens de kleine aanbieders? Zij hebben het meeste last van de 60 dagen.',
    },
  ],
  notes: [
    {
      person: 'nynke.zoemstra@zoemheide.example',
      subject: SHORT_STAY,
      text: 'Vragen: wie betaalt bij een ziekenhuisopname? Geldt de spoedplek ook in het weekend?',
      read: true,
    },
    {
      person: 'nynke.zoemstra@zoemheide.example',
      subject: INVOICES,
      text: 'Nog bellen met twee kleine aanbieders.',
      read: false,
    },
    {
      person: 'geertje.schemerhuis@adviesraad-opsterland.example',
      subject: SHORT_STAY,
      text: '',
      read: true,
    },
  ],
};
