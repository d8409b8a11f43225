import type { TopicContent } from '../../content.ts';
import { prose } from '../../prose.ts';

export const declarerenReactions: TopicContent = {
  proposal: 'declareren',
  spread: { SUPPORT: 36, SUPPORT_WITH_REMARKS: 36, OPPOSE: 20, NEUTRAL: 8 },
  letters: [
    {
      fits: 'R',
      sizes: ['SMALL'],
      text: prose`
        Mijn vrouw doet de declaraties op zaterdagochtend. Meestal zijn we op tijd, maar vorig jaar lag zij zes weken in het ziekenhuis en toen bleef alles liggen. Met een harde grens van 60 dagen waren wij twee maanden omzet kwijt geweest.

        Artikel 10.5 helpt, maar dan moeten we vóór het einde van de termijn om uitstel vragen. Dat doe je niet in zo'n week. Kunt u er "of zo snel mogelijk daarna" bij zetten?`,
    },
    {
      fits: 'S',
      sizes: ['LARGE'],
      text: prose`
        Wij kunnen instemmen met het voorstel. Onze declaraties gaan binnen tien dagen na afloop van de maand de deur uit; het uitvalpercentage is 1,4 procent.

        De kortere betaaltermijn is voor ons meer waard dan het lijkt. Bij een maandomzet van enkele tonnen scheelt vijftien dagen rente en rust.

        Eén aandachtspunt: de uitval komt voor een groot deel door toewijzingen die met terugwerkende kracht worden gewijzigd. Wij stellen voor om bij elke correctie van de gemeente de termijn opnieuw te laten beginnen.`,
    },
    {
      fits: 'O',
      sizes: ['MEDIUM', 'SMALL'],
      text: prose`
        Een declaratie die na 60 dagen komt helemaal niet betalen, vinden wij buiten verhouding. De ondersteuning is geleverd, de medewerker is betaald. Dat de administratie te laat was, is vervelend voor de jaarrekening, maar geen reden om niets te betalen.

        Wij stellen een korting van 5 procent voor bij te laat declareren. Dan is er een prikkel zonder dat een kleine fout een aanbieder in problemen brengt.`,
    },
    {
      fits: 'N',
      sizes: ['SMALL', 'MEDIUM'],
      text: 'Wij declareren elke maand op de derde werkdag. Voor ons verandert er niets.',
    },
  ],
  points: [
    {
      fits: 'SR',
      text: 'Wij {halen deze termijn nu al|declareren binnen twee weken}. De snellere betaling is welkom.',
    },
    {
      fits: 'SR',
      text: 'Betaling binnen 15 dagen {scheelt ons een krediet|helpt, want wij betalen de salarissen vooruit}.',
    },
    {
      fits: 'RO',
      text: 'De meeste uitval komt door {toewijzingen die te laat komen|fouten in de toewijzing}. {Daar kunnen wij niets aan doen.|De termijn zou pas moeten ingaan als de toewijzing klopt.}',
    },
    {
      fits: 'RO',
      sizes: ['SMALL'],
      text: 'Bij {ziekte|vakantie} van de enige persoon die declareert zijn 60 dagen {zo voorbij|niet veel}. {90 dagen zou beter zijn.|Graag ruimer omgaan met uitstel.}',
    },
    {
      fits: 'O',
      text: 'Niet betalen is een {te zware|wel erg harde} straf voor een administratieve fout. {De zorg is toch geleverd?|Een korting zou genoeg zijn.}',
    },
    {
      fits: 'R',
      text: 'Geldt de termijn ook voor {correcties|creditnota’s}? {Een fout ontdekken wij soms pas bij de jaarrekening.|Daar zwijgt de tekst over.}',
    },
    {
      fits: 'R',
      sizes: ['MEDIUM', 'LARGE'],
      text: 'Wij vragen om een {proefperiode|overgang} van drie maanden waarin u wel meldt maar nog niet {afkeurt|weigert}.',
    },
    {
      fits: 'RN',
      text: 'Hoe vragen wij uitstel aan? {Een bericht aan de contractmanager zou genoeg moeten zijn.|Graag een formulier van niet meer dan drie regels.}',
    },
    { fits: 'S', text: '{Akkoord|Prima voorstel}. Het is voor iedereen beter als de cijfers kloppen.' },
    {
      fits: 'SR',
      text: 'Fijn dat cliënten hun eigen bijdrage {op tijd krijgen|niet meer in één keer krijgen}. Wij krijgen die telefoontjes.',
    },
    {
      fits: 'N',
      text: 'Wij werken met een {administratiekantoor|nieuw pakket} en kunnen nog niet overzien wat dit betekent.',
    },
  ],
  comments: [
    {
      fits: 'RO',
      article: '10.4',
      quote: 'uiterlijk 60 dagen na afloop van de maand',
      text: '{90 dagen.|Graag werkdagen, of 75 dagen.}',
    },
    {
      fits: 'O',
      article: '10.4',
      quote: 'hoeft een declaratie die later wordt ingediend niet te betalen',
      text: '{Liever een korting.|Is dit redelijk als de zorg is geleverd en gecontroleerd?}',
    },
    {
      fits: 'RO',
      article: '10.5',
      quote: 'de toewijzing nog niet was ontvangen of een fout bevatte',
      text: 'Dan moet de termijn opnieuw beginnen zodra de fout is hersteld. {Dat staat er nu niet.|Anders blijven er soms maar een paar dagen over.}',
    },
    {
      fits: 'R',
      article: '10.5',
      quote: 'voor het einde van de termijn om uitstel heeft gevraagd',
      text: 'Iemand die ziek is, vraagt geen uitstel.',
    },
    {
      fits: 'SR',
      article: '10.6',
      quote: 'binnen 15 dagen na ontvangst',
      text: '{Uitstekend.|Wij houden u eraan.}',
    },
    {
      fits: 'SRN',
      article: '10.6',
      quote: 'zonder dat aanbieder daarom hoeft te vragen',
      text: 'Hoe gaat dat in de praktijk? {Wij hebben nog nooit rente ontvangen.|Automatisch bij de volgende betaling?}',
    },
  ],
  confidential: [
    'Wij hebben een rekening-courant van {€ 40.000|€ 75.000} die bijna vol is. Elke vertraging in de betaling is voor ons een probleem.',
  ],
};
