import type { SizeClass } from '../../../providers/provider.entity.ts';

/** How reactions begin and end. Words between braces are alternatives; [naam] is the provider. */
export interface Voice {
  openings: Record<SizeClass | 'SOLE', string[]>;
  closings: string[];
  /** Said by who withdraws or sends late. */
  late: string[];
}

export const DUTCH: Voice = {
  openings: {
    SOLE: [
      'Ik werk alleen en heb daarom niet overal een mening over. Over dit voorstel wel.',
      'Als zelfstandige {lees ik zulke voorstellen in de avond|heb ik geen afdeling die dit uitzoekt}, dus houd ik het kort.',
      'Dank voor de {duidelijke|uitgebreide} uitleg.',
    ],
    SMALL: [
      'Wij zijn een kleine organisatie met {vier|zes|zeven|negen} medewerkers en hebben het voorstel {samen gelezen|in ons teamoverleg besproken}.',
      'Dank voor de {duidelijke|uitgebreide} uitleg. {Hieronder|Kort} onze reactie.',
      'Bij [naam] merken we dagelijks waar dit voorstel over gaat.',
      'Goed dat u dit {oppakt|aan ons voorlegt}.',
      'Onze cliënten wonen verspreid over {de dorpen|het buitengebied}; vanuit die ervaring reageren wij.',
    ],
    MEDIUM: [
      'Namens [naam] reageer ik {graag|hierbij} op het voorstel.',
      'We hebben het voorstel besproken met onze {teamleiders|zorgcoördinatoren} en met de {cliëntenraad|administratie}.',
      'Dank voor de mogelijkheid om te reageren. Wij hebben {drie|een paar|enkele} punten.',
      '[naam] {waardeert|vindt het goed} dat de gemeenten dit met de aanbieders bespreken.',
      'Wij hebben gekeken wat dit voorstel betekent voor onze {medewerkers|roosters en onze administratie} en voor de inwoners die wij ondersteunen.',
    ],
    LARGE: [
      'Namens [naam] maken wij gebruik van de mogelijkheid om op het voorstel te reageren. De reactie is afgestemd met onze {regiomanagers|afdeling inkoop en verkoop} en de cliëntenraad.',
      'Met belangstelling hebben wij kennisgenomen van het voorstel. Hieronder leest u onze {inbreng|overwegingen}, in volgorde van belang.',
      '[naam] levert in {alle gemeenten|meerdere gemeenten} van deze regio ondersteuning. Wij hebben het voorstel vergeleken met afspraken die wij elders hebben.',
      'Wij danken de gemeenten voor het voorstel en voor de {zorgvuldige voorbereiding|open gesprekken vooraf}. Onze reactie bestaat uit een algemeen deel en enkele punten per artikel.',
    ],
  },
  closings: [
    'Wij lichten dit graag toe.',
    'We zijn bereid om mee te denken, ook in een werkgroep.',
    'U mag ons bellen als iets niet duidelijk is.',
    'Wij horen graag wat u met deze punten doet.',
    'Met deze aanpassing{en|} kunnen wij er goed mee uit de voeten.',
    'We zien de behandeling aan de overlegtafel met vertrouwen tegemoet.',
  ],
  late: [
    'Onze excuses voor de late reactie; de persoon die dit bij ons doet was ziek.',
    'Wij zagen het bericht pas na de sluitingsdatum en hopen dat u onze reactie nog kunt meenemen.',
    'Door vakantie zijn we helaas te laat. We sturen onze reactie toch.',
  ],
};

export const FRISIAN: Voice = {
  openings: {
    SOLE: ['Ik wurkje allinnich en hâld it koart.', 'Tank foar de dúdlike útlis.'],
    SMALL: [
      'Wy binne in lytse organisaasje en ha it útstel {mei-inoar lêzen|yn it teamoerlis besprutsen}.',
      'Tank foar de dúdlike útlis. Hjirûnder ús reaksje.',
      'By [naam] merke wy alle dagen wêr’t dit oer giet.',
    ],
    MEDIUM: [
      'Ut namme fan [naam] reagearje ik {graach|hjirby} op it útstel.',
      'Wy ha it útstel besprutsen mei ús {teamlieders|kliïnterie}.',
    ],
    LARGE: [
      'Ut namme fan [naam] reagearje wy op it útstel. De reaksje is ôfstimd mei de kliïnterie.',
      'Mei niget ha wy it útstel lêzen. Hjirûnder fine jo wat wy derfan fine.',
    ],
  },
  closings: ['Wy tinke graach mei.', 'Wy hearre graach wat jo hjirmei dogge.', 'Jo meie ús altyd skilje.'],
  late: ['Spitich genôch binne wy te let mei ús reaksje. Wy hoopje dat jo der noch nei sjogge.'],
};
