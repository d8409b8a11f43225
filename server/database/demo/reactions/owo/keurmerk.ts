import type { TopicContent } from '../../content.ts';
import { prose } from '../../prose.ts';

export const keurmerkReactions: TopicContent = {
  proposal: 'keurmerk',
  spread: { SUPPORT: 12, SUPPORT_WITH_REMARKS: 16, OPPOSE: 62, NEUTRAL: 10 },
  letters: [
    {
      fits: 'O',
      sizes: ['SMALL'],
      text: prose`
        Ik begeleid zes mensen, alleen. Ik heb offertes gevraagd bij drie instellingen: de goedkoopste kost 3.150 euro voor de eerste drie jaar, zonder mijn eigen uren. Dat is meer dan ik in een maand verdien.

        Ik heb niets tegen controle. Kom langs, praat met mijn cliënten, kijk in mijn dossiers. Daar leert u meer van dan van een map met procedures voor een team dat niet bestaat.`,
    },
    {
      fits: 'S',
      sizes: ['LARGE', 'MEDIUM'],
      text: prose`
        Wij hebben al jaren een keurmerk en vullen daarnaast elk jaar uw vragenlijst in. Dat is dubbel werk van ongeveer twaalf uur. Wij zijn dus blij met dit voorstel. Wel begrijpen wij dat de kosten voor heel kleine aanbieders hoog zijn; een lichtere vorm voor hen
        lijkt ons redelijk.`,
    },
    {
      fits: 'O',
      sizes: ['MEDIUM', 'SMALL'],
      text: prose`
        Een keurmerk zegt dat de procedures op orde zijn. Het zegt niets over de vraag of iemand op tijd komt, luistert en doet wat is afgesproken. Wij zouden veel liever zien dat de gemeenten elk jaar bij alle aanbieders vijf cliënten bellen.`,
    },
  ],
  points: [
    {
      fits: 'O',
      sizes: ['SMALL'],
      text: 'De kosten zijn voor {ons|een kleine aanbieder} {niet op te brengen|te hoog}. {Het gaat om een kwart van onze jaarwinst.|Wij hebben vier cliënten in deze gemeenten.}',
    },
    { fits: 'O', text: 'Een keurmerk meet {papier|procedures}, niet {kwaliteit|of de cliënt geholpen is}.' },
    {
      fits: 'O',
      text: 'Als dit doorgaat, {stoppen wij|overwegen wij te stoppen} met deze gemeenten. {Dat zou jammer zijn voor onze cliënten.|De administratie wordt te veel.}',
    },
    {
      fits: 'RO',
      text: 'Maak een {uitzondering|lichtere variant} voor aanbieders met minder dan {vijf|tien} medewerkers.',
    },
    {
      fits: 'SR',
      sizes: ['MEDIUM', 'LARGE'],
      text: 'Wij hebben {al een keurmerk|sinds 2016 een certificaat} en zijn blij als de vragenlijst vervalt.',
    },
    {
      fits: 'RN',
      text: 'Welke keurmerken komen op de lijst? {Het onze wordt door zorgverzekeraars erkend.|Er zijn er tientallen.}',
    },
    {
      fits: 'R',
      text: 'De termijn van {anderhalf jaar|ruim een jaar} is krap: {de instellingen hebben een wachttijd van zeven maanden|een eerste audit duurt al gauw een jaar}.',
    },
    {
      fits: 'ON',
      text: 'De kosten {zitten niet in het tarief|worden nergens vergoed}. Volgens het Besluit moeten kosten van gemeentelijke eisen meetellen.',
    },
    {
      fits: 'O',
      text: 'Wij vullen liever {uw vragenlijst in|elk jaar een vragenlijst in} dan dat we een bureau betalen om hetzelfde te vragen.',
    },
    {
      fits: 'N',
      text: 'Wij hebben geen voorkeur, maar vragen om {één besluit voor alle drie gemeenten|duidelijkheid vóór de zomer}.',
    },
  ],
  comments: [
    {
      fits: 'RO',
      article: '14.1',
      quote: 'uiterlijk op 1 juli 2025',
      text: '{Te snel.|De wachttijd voor een audit is nu al zeven maanden.}',
    },
    {
      fits: 'O',
      article: '14.1',
      quote: 'houdt dit geldig gedurende de looptijd van de overeenkomst',
      text: 'Dat betekent elk jaar een audit. Wie betaalt dat?',
    },
    {
      fits: 'RN',
      article: '14.1',
      quote: 'de lijst in bijlage 6',
      text: 'Wij vinden ons keurmerk niet op de lijst.',
    },
    { fits: 'SR', article: '14.2', quote: 'de kwaliteitsvragenlijst', text: 'Goed dat deze vervalt.' },
  ],
  confidential: [],
};
