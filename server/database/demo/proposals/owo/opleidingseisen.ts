import type { ProposalContent } from '../../content.ts';
import { prose } from '../../prose.ts';

export const opleidingseisen: ProposalContent = {
  key: 'opleidingseisen',
  owner: '0086',
  state: 'DISCUSSED',
  title: 'Opleidingseisen voor begeleiders',
  summary: prose`
    Het is moeilijk om gediplomeerde begeleiders te vinden. Wij stellen voor om bij begeleiding basis ook mensen toe te
    laten die nog leren of die het werk door ervaring beheersen, onder begeleiding van een gediplomeerde collega. Voor
    begeleiding specialistisch blijft een hbo-diploma nodig. Zo kunnen meer mensen worden geholpen zonder dat de kwaliteit daalt.`,
  lots: [2, 3],
  effectiveOn: '2023-09-01',
  ground: {
    ground: 'NOT_SUBSTANTIAL',
    explanation: prose`
      De eisen aan personeel worden ruimer voor alle aanbieders tegelijk. De aard van de opdracht, de prijs en het evenwicht tussen
      partijen veranderen niet. Andere gegadigden zouden met deze eis niet anders hebben ingeschreven.`,
  },
  financialEffect:
    'De tarieven veranderen niet. De tijd voor werkbegeleiding zit in de opslag voor niet-productieve uren.',
  draftedOn: '2023-04-18',
  publishedOn: '2023-05-10',
  deadline: '2023-06-02',
  meeting: '2023-06-20',
  standpoint: {
    position: 'SUPPORTS',
    remarks:
      'De tafel steunt het voorstel. De zetel Kleine aanbieders begeleiding vraagt om een eenvoudig voorbeeld van een portfolio.',
  },
  response: 0.5,
  sections: {
    proposal: prose`
      1. In artikel 6.2 per product vast te leggen welk niveau van opleiding nodig is en welk deel van de uren door medewerkers in
      opleiding mag worden geleverd.
      2. Ervaringsdeskundigheid en verkorte trajecten te erkennen, met een portfolio.
      3. Een overgangstermijn van een jaar af te spreken voor medewerkers die nu al in dienst zijn.`,
    introduction: prose`
      In het contract staat dat begeleiders een diploma op minimaal mbo-4 hebben in een richting zorg en welzijn. Bij
      werkbezoeken merken we dat goede mensen daardoor niet aan de slag kunnen: zij-instromers, mensen met een diploma van een
      andere richting en ervaringsdeskundigen. Tegelijk zien we dat sommige aanbieders bij zwaardere problematiek mensen inzetten
      die daar niet voor zijn opgeleid.`,
    'intended-effect': prose`
      Genoeg begeleiders, met het niveau dat past bij de vraag van de cliënt. En een eis die voor iedereen op dezelfde manier te controleren is.`,
    arguments: prose`
      1. De eis sluit aan bij de vraag van de cliënt. Lichte begeleiding vraagt iets anders dan begeleiding bij verslaving of een psychiatrische aandoening.
      2. Leren in de praktijk wordt mogelijk. Een begeleider in opleiding levert onder toezicht een deel van de uren.
      3. De controle wordt eenvoudiger. Aanbieders houden een lijst bij met functie, diploma of portfolio; de gemeente bekijkt die bij het werkbezoek.`,
    alternatives: prose`
      De huidige eis handhaven en per geval ontheffing geven. Dat deden we in 2022 elf keer. Het kost veel tijd en is niet voor iedereen gelijk.`,
    risks: prose`
      Cliënten kunnen het gevoel krijgen dat zij minder deskundige hulp krijgen. Daarom mag een medewerker in opleiding
      nooit de enige begeleider van een cliënt zijn.`,
    finances: 'Geen gevolgen voor de tarieven van 2023.',
    participation: prose`
      De adviesraad van Opsterland vroeg om aandacht voor vaste gezichten. Die is verwerkt in artikel 6.4.`,
    evaluation:
      'In het voorjaar van 2025 bekijken we met vijf aanbieders van verschillende grootte hoe het werkt.',
  },
  clauses: [
    {
      article: '6.2',
      heading: 'Opleidingsniveau',
      reason: 'De eis hoort bij de vraag van de cliënt, niet bij het contract als geheel.',
      oldText: prose`
        Aanbieder zet voor begeleiding uitsluitend medewerkers in die beschikken over een diploma op minimaal mbo-niveau 4 in een
        richting zorg en welzijn.`,
      newText: prose`
        Aanbieder zet medewerkers in met een opleidingsniveau dat past bij het product:
        a. begeleiding basis: een diploma op minimaal mbo-niveau 3 in een richting zorg en welzijn, of een portfolio als bedoeld in artikel 6.3;
        b. begeleiding specialistisch: een diploma op minimaal hbo-niveau in een richting zorg en welzijn, of mbo-niveau 4 met een aanvullende
        opleiding voor de doelgroep en vaste werkbegeleiding door een medewerker met hbo-niveau;
        c. dagactiviteiten: op elke groep is tijdens de openingstijden ten minste één medewerker met een diploma op minimaal mbo-niveau 3 aanwezig.

        Medewerkers in opleiding leveren per aanbieder en per product ten hoogste 25 procent van de uren, onder werkbegeleiding van een
        gediplomeerde medewerker.`,
    },
    {
      article: '6.3',
      heading: 'Portfolio en ervaringsdeskundigheid',
      oldText: '',
      newText: prose`
        Een medewerker zonder het vereiste diploma kan met een portfolio aantonen dat hij of zij het werk beheerst. Het portfolio bevat
        werkervaring van ten minste drie jaar, gevolgde scholing en een beoordeling door een gediplomeerde collega. Aanbieder bewaart het portfolio
        en laat het de gemeente op verzoek zien. Een ervaringsdeskundige heeft een afgeronde opleiding tot ervaringswerker.`,
    },
    {
      article: '6.4',
      heading: 'Vast aanspreekpunt',
      reason: 'De adviesraad van Opsterland vroeg om vaste gezichten.',
      oldText: 'Aanbieder streeft naar zo min mogelijk wisselingen van medewerkers bij een cliënt.',
      newText: prose`
        Elke cliënt heeft een vast aanspreekpunt met een diploma als bedoeld in artikel 6.2. Een medewerker in opleiding is nooit de enige begeleider
        van een cliënt. Aanbieder kondigt een wisseling van het vaste aanspreekpunt ten minste een week van tevoren aan, behalve bij ziekte.`,
    },
    {
      article: '6.7',
      heading: 'Overgangstermijn',
      oldText: '',
      newText: prose`
        Medewerkers die op 1 september 2023 in dienst zijn en niet voldoen aan artikel 6.2, voldoen daaraan uiterlijk op 1 september
        2024 of volgen op die datum een opleiding die daartoe leidt.`,
    },
  ],
};
