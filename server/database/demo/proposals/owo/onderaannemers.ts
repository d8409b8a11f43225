import type { ProposalContent } from '../../content.ts';
import { prose } from '../../prose.ts';

/** Open for reaction, with weeks to go. */
export const onderaannemers: ProposalContent = {
  key: 'onderaannemers',
  owner: '0085',
  state: 'PUBLISHED',
  title: 'Onderaannemers: vooraf toestemming en meer zicht op kwaliteit',
  summary: prose`
    Werkt u met onderaannemers? Dan vraagt u daarvoor toestemming aan de gemeente. Wij stellen voor om de regels
    duidelijker te maken: wanneer u toestemming nodig heeft, binnen hoeveel dagen wij antwoorden en wat u zelf moet controleren.
    Nieuw is dat een onderaannemer het werk niet opnieuw mag uitbesteden.`,
  lots: [1, 2, 3, 4],
  effectiveOn: 'first of month 210',
  ground: {
    ground: 'CONTRACT_CLAUSE',
    explanation: prose`
      Artikel 7.8 van de overeenkomst zegt dat de gemeenten de voorwaarden voor onderaanneming kunnen uitwerken na bespreking met de overlegtafel.`,
  },
  financialEffect: 'Het voorstel verandert de tarieven niet.',
  draftedOn: 'workday -20',
  publishedOn: 'workday -5',
  deadline: 'workday 21',
  response: 0.12,
  sections: {
    proposal: prose`
      1. De toestemming voor onderaannemers te regelen met een vaste termijn en één formulier.
      2. Te bepalen dat een onderaannemer het werk niet verder mag uitbesteden.
      3. De hoofdaannemer te vragen om elk jaar na te gaan of de onderaannemer nog aan de eisen voldoet.`,
    authority:
      'De colleges beslissen over wijziging van de overeenkomst en over toestemming per onderaannemer.',
    introduction: prose`
      Op dit moment zijn er ruim dertig onderaannemers geregistreerd. In 2023 ging een onderaannemer failliet. Toen bleek dat niet
      duidelijk was welke cliënten door wie werden geholpen. Bij twee werkbezoeken troffen we medewerkers aan van een organisatie die bij ons niet bekend was.

      De toezichthouder adviseerde om de keten kort te houden en de verantwoordelijkheid van de hoofdaannemer scherper te beschrijven.`,
    'intended-effect': prose`
      De gemeente weet altijd wie er bij een inwoner over de vloer komt. De hoofdaannemer staat in voor de kwaliteit.`,
    arguments: prose`
      1. Wie een contract heeft, is verantwoordelijk. Dat verandert niet als een ander het werk doet.
      2. Een korte keten is beter te volgen. Bij doorgeven aan een derde raken afspraken zoek.
      3. Een vaste termijn helpt u. Nu duurt een antwoord soms weken; straks hoort u het binnen tien werkdagen.`,
    alternatives: prose`
      Onderaanneming verbieden. Dan vallen gespecialiseerde aanbieders weg die voor een klein contract te weinig menskracht hebben.`,
    risks: prose`
      Zelfstandigen zonder personeel zijn in dit voorstel ook onderaannemer. Voor aanbieders die met veel zelfstandigen werken is het eerste
      jaar meer werk. We kijken aan de overlegtafel of een lijst per kwartaal genoeg is.`,
    finances: 'Geen gevolgen voor de begroting.',
    cooperation: 'De drie gemeenten gebruiken één formulier en één register.',
    evaluation:
      'Na een jaar tellen we de aanvragen en de doorlooptijd en bespreken we die aan de overlegtafel.',
  },
  clauses: [
    {
      article: '7.1',
      heading: 'Toestemming',
      reason: 'Een vaste termijn geeft u zekerheid.',
      oldText: prose`
        Aanbieder kan de ondersteuning laten uitvoeren door een of meer onderaannemers. De onderaannemer moet zijn aangemeld en mag
        worden ingezet nadat de gemeente toestemming heeft gegeven.`,
      newText: prose`
        Aanbieder kan de ondersteuning laten uitvoeren door een of meer onderaannemers, nadat de gemeente daarvoor
        toestemming heeft gegeven. Aanbieder vraagt toestemming met het formulier op de informatiewebsite. De gemeente beslist binnen tien werkdagen.
        Beslist de gemeente niet op tijd, dan is de toestemming gegeven voor de duur van drie maanden.

        Een zelfstandige zonder personeel die ondersteuning levert uit naam van aanbieder is een onderaannemer.`,
    },
    {
      article: '7.2',
      heading: 'Eisen aan de onderaannemer',
      oldText: 'De onderaannemer moet voldoen aan dezelfde toelatingseisen als de hoofdaannemer.',
      newText: prose`
        De onderaannemer voldoet aan dezelfde toelatingseisen als de hoofdaannemer. Aanbieder controleert dit voor de start en daarna elk jaar voor 1 april, en bewaart de
        uitkomst. Voldoet een onderaannemer niet meer aan de eisen, dan meldt aanbieder dit binnen vijf werkdagen en zorgt hij dat de cliënten zonder
        onderbreking worden geholpen.`,
    },
    {
      article: '7.3',
      heading: 'Niet verder uitbesteden',
      reason: 'In een lange keten raken afspraken zoek.',
      oldText: '',
      newText: prose`
        Een onderaannemer besteedt de ondersteuning niet verder uit. Aanbieder neemt dit op in de overeenkomst met de onderaannemer.`,
    },
    {
      article: '7.5',
      heading: 'Overzicht',
      oldText: 'Aanbieder geeft de gemeente op verzoek een overzicht van zijn onderaannemers.',
      newText: prose`
        Aanbieder houdt een actueel overzicht bij van zijn onderaannemers, met per onderaannemer de percelen en het aantal cliënten, en geeft dit elk jaar voor 1 februari
        aan de gemeente.`,
    },
  ],
  laterVersions: [
    {
      note: 'Zelfstandigen zonder personeel komen op een lijst per kwartaal, in plaats van een aanvraag per persoon.',
      summary: prose`
        Werkt u met onderaannemers? Dan vraagt u daarvoor toestemming aan de gemeente. Wij stellen voor om de regels duidelijker te maken: wanneer u toestemming nodig heeft, binnen hoeveel dagen wij
        antwoorden en wat u zelf moet controleren. Voor zelfstandigen is een lijst per kwartaal genoeg.`,
    },
  ],
};
