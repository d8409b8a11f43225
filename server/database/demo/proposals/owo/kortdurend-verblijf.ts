import type { ProposalContent } from '../../content.ts';
import { prose } from '../../prose.ts';

/** Closed for reaction and on the agenda of the next meeting. */
export const kortdurendVerblijf: ProposalContent = {
  key: 'kortdurend-verblijf',
  owner: '0086',
  state: 'PUBLISHED',
  title: 'Kortdurend verblijf: reserveren en annuleren',
  summary: prose`
    Mantelzorgers willen weten waar zij aan toe zijn. En u wilt geen lege bedden. Wij stellen voor dat een cliënt etmalen een jaar vooruit kan
    reserveren, en dat u een deel van het tarief krijgt als een cliënt op het laatste moment afzegt. Bij spoed is er altijd een plek.`,
  lots: [4],
  municipalities: ['0085', '0086'],
  effectiveOn: 'first of month 120',
  ground: {
    ground: 'ADDITIONAL',
    explanation: prose`
      De aanvullende dienst (een spoedplek) is nodig geworden en kan om technische redenen niet los van het bestaande verblijf worden ingekocht: het gaat om dezelfde huizen en
      hetzelfde personeel.`,
  },
  financialEffect:
    'Ongeveer € 54.000 per jaar: € 38.000 voor twee spoedplekken en € 16.000 voor annuleringen.',
  financialEffectCents: 243_000_00,
  draftedOn: 'workday -48',
  publishedOn: 'workday -31',
  deadline: 'workday -8',
  meeting: 'next meeting',
  response: 0.66,
  sections: {
    proposal: prose`
      1. Cliënten de mogelijkheid te geven om tot twaalf maanden vooruit te reserveren.
      2. Een vergoeding bij late annulering op te nemen.
      3. Twee spoedplekken beschikbaar te houden in Ooststellingwerf en Opsterland.`,
    introduction: prose`
      Kortdurend verblijf ontlast mantelzorgers. In de drie gemeenten maakten vorig jaar 96 inwoners er gebruik van. Drie aanbieders zijn met dit
      perceel gestopt. Zij noemden steeds dezelfde reden: de bezetting is niet te voorspellen.

      Weststellingwerf doet niet mee aan dit voorstel, omdat daar een proef loopt met een logeerhuis dat subsidie krijgt.`,
    'intended-effect': prose`
      Een mantelzorger kan een vakantie plannen. Een logeerhuis kan uit met het tarief. En bij een crisis thuis hoeft niemand te bellen met zes adressen.`,
    arguments: prose`
      1. Zekerheid voor beide kanten. Wie reserveert, heeft een plek; wie laat afzegt, laat een bed leeg.
      2. De spoedplek voorkomt duurdere zorg. In 2024 gingen zeven inwoners naar een crisisbed omdat er nergens plek was.
      3. Het gaat om weinig aanbieders. Een eenvoudige regeling volstaat.`,
    alternatives:
      'Een vaste subsidie per logeerhuis. Die past niet bij het contract met meerdere aanbieders.',
    risks: prose`
      Een annuleringsvergoeding mag niet bij de cliënt terechtkomen. Het voorstel verbiedt dat. De gemeenten betalen ook als de cliënt in het ziekenhuis ligt.`,
    finances: 'Ongeveer € 54.000 per jaar, te betalen uit het budget voor maatwerkvoorzieningen.',
    participation:
      'Met vijf logeerhuizen is in twee gesprekken over de tekst gesproken. De adviesraden zijn gevraagd om advies.',
  },
  clauses: [
    {
      article: '9.2',
      heading: 'Reserveren',
      reason: 'Mantelzorgers willen een vakantie kunnen plannen.',
      oldText:
        'De cliënt maakt met aanbieder afspraken over de dagen waarop hij gebruikmaakt van kortdurend verblijf.',
      newText: prose`
        De cliënt kan etmalen tot twaalf maanden vooruit reserveren, binnen de omvang van de beschikking. Aanbieder bevestigt een reservering binnen vijf werkdagen. Een bevestigde
        reservering kan aanbieder alleen wijzigen met instemming van de cliënt.`,
    },
    {
      article: '9.4',
      heading: 'Annuleren',
      reason: 'De kosten lopen door als een bed leeg blijft.',
      oldText: 'Niet gebruikte etmalen worden niet vergoed.',
      newText: prose`
        Annuleert de cliënt minder dan zeven dagen voor de eerste dag van het verblijf, dan vergoedt de gemeente 60 procent van het tarief voor ten hoogste drie
        etmalen, als aanbieder de plek niet aan een ander kan geven. Aanbieder brengt de cliënt geen kosten in rekening.`,
    },
    {
      article: '9.7',
      heading: 'Spoedplek',
      reason: 'Vorig jaar gingen zeven inwoners naar een duurder crisisbed omdat er nergens plek was.',
      oldText: '',
      newText: prose`
        De gemeente wijst per gemeente een aanbieder aan die een spoedplek vrijhoudt. Aanbieder ontvangt daarvoor een beschikbaarheidsvergoeding van € 52,00 per etmaal. Wordt de plek gebruikt, dan
        geldt het tarief in bijlage 3 en vervalt de vergoeding voor die etmalen. Een cliënt kan binnen vier uur na aanmelding terecht en blijft ten hoogste veertien etmalen.`,
    },
  ],
};
