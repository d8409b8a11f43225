import type { EntrantFacts, ThemeMeetingFacts } from '../../../register/register-facts.ts';

export const OWO_THEME_MEETINGS: ThemeMeetingFacts[] = [
  {
    date: '2020-10-06',
    title: 'Zorg dichtbij op afstand: wat leerden we van het voorjaar?',
    form: 'WEBINAR',
  },
  { date: '2021-11-09', title: 'Doelen in het plan van de cliënt', form: 'WEBINAR' },
  { date: '2022-11-08', title: 'Inspiratiesessie hulp bij het huishouden', form: 'MEETING' },
  {
    date: '2023-10-31',
    title: 'Hulp bij het huishouden: vervolg op de inspiratiesessie van 2022',
    form: 'MEETING',
  },
  { date: '2024-06-11', title: 'Samenwerken in de wijk: welzijn en begeleiding', form: 'MEETING' },
  { date: '2024-11-19', title: 'Dagactiviteiten voor jonge mensen met dementie', form: 'MEETING' },
  { date: '2025-04-15', title: 'Informatiesessie over de contracten vanaf 2026', form: 'MEETING' },
];

const refused = (
  requestedOn: string,
  name: string,
  offer: string,
  assessment: string,
  decidedOn: string,
  procedureOn: string | null = null,
): EntrantFacts => ({
  name,
  kvkNumber: null,
  requestedOn,
  offer,
  assessment,
  procedureOn,
  decidedOn,
  outcome: 'REFUSED',
  reason: procedureOn
    ? 'Het aanbod onderscheidt zich, maar de aanbieder voldoet niet aan de eisen aan het personeel.'
    : 'Het aanbod onderscheidt zich niet genoeg van wat al is gecontracteerd.',
});

/** Requests to join that did not lead to a contract. Of 2023 it is known that there were a few, and no procedure. */
export const OWO_REFUSED: EntrantFacts[] = [
  refused(
    '2021-05-18',
    'Wandelcoach Sprokkelhaven',
    'Begeleiding tijdens wandelingen in de natuur.',
    'Vier gecontracteerde aanbieders begeleiden ook buiten.',
    '2021-06-24',
  ),
  refused(
    '2022-03-03',
    'Zorgtuin De Mijmerbongerd',
    'Dagactiviteiten in een moestuin, drie dagen per week.',
    'Er zijn genoeg plaatsen op zorgboerderijen in de drie gemeenten.',
    '2022-04-07',
  ),
  refused(
    '2022-09-20',
    'Thuishulp Tuimelkade',
    'Hulp bij het huishouden met een vaste hulp.',
    'Alle aanbieders van perceel 1 werken met een vaste hulp.',
    '2022-10-13',
  ),
  refused(
    '2023-02-14',
    'Ruiterhof De Drentelweide',
    'Begeleiding met paarden voor volwassenen met autisme.',
    'Twee gecontracteerde aanbieders werken met paarden, ook met volwassenen met autisme.',
    '2023-03-21',
  ),
  refused(
    '2023-06-08',
    'Glinsterpad Begeleiding',
    'Begeleiding via een app, ook in het weekend.',
    'Begeleiding op afstand is een product in perceel 2 en wordt door tientallen aanbieders geleverd.',
    '2023-07-04',
  ),
  refused(
    '2023-11-16',
    'Klussendienst Wuifbrug',
    'Opruimen en kleine klussen naast hulp bij het huishouden.',
    'Klussen vallen buiten de Wmo-ondersteuning die is gecontracteerd.',
    '2023-12-14',
  ),
  refused(
    '2024-04-09',
    'Logeerboot De Zwaluwkooi',
    'Kortdurend verblijf op een boot, met begeleiding door vrijwilligers.',
    'Kortdurend verblijf op het water levert nu niemand.',
    '2024-07-02',
    '2024-05-14',
  ),
  refused(
    '2024-09-24',
    'Atelier De Vlierwolk',
    'Dagactiviteiten met keramiek.',
    'Drie ateliers bieden keramiek aan en hebben plaats.',
    '2024-10-22',
  ),
  refused(
    '2025-02-11',
    'Praktijk Kringelgaast',
    'Begeleiding van mantelzorgers in het Fries.',
    'Begeleiding in het Fries wordt door veel aanbieders geleverd.',
    '2025-03-11',
  ),
];
