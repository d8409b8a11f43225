import type { ProposalContent } from '../../content.ts';
import { prose } from '../../prose.ts';

export const indexatie: ProposalContent = {
  key: 'indexatie',
  owner: '0098',
  state: 'DISCUSSED',
  title: 'Indexatiebepaling: tarieven volgen de loonontwikkeling',
  summary: prose`
    Elk jaar verhogen de gemeenten de tarieven. Nu gebeurt dat met de stijging van de consumentenprijzen. Wij stellen voor
    om de tarieven vooral met de lonen te laten meestijgen, want loon is het grootste deel van uw kosten. U weet voortaan uiterlijk op
    1 november welke tarieven het volgende jaar gelden.`,
  lots: [1, 2, 3, 4],
  effectiveOn: '2024-01-01',
  ground: {
    ground: 'REVIEW_CLAUSE',
    explanation: prose`
      Artikel 12.7 geeft de gemeenten de mogelijkheid om de index te vervangen als deze de ontwikkeling van de kosten twee jaar
      achter elkaar niet volgt. In 2021 en 2022 was dat zo.`,
  },
  financialEffect: prose`
      Het verschil met de oude bepaling hangt af van lonen en prijzen. Over 2020 tot en met 2022 zou de nieuwe bepaling samen 1,9
      procentpunt hoger zijn uitgekomen.`,
  draftedOn: '2023-08-30',
  publishedOn: '2023-09-20',
  deadline: '2023-10-13',
  extensions: [
    {
      on: '2023-10-05',
      to: '2023-10-20',
      reason:
        'Op verzoek van enkele aanbieders hebben we een rekenvoorbeeld toegevoegd. U krijgt een week langer de tijd om ernaar te kijken.',
    },
  ],
  meeting: '2023-10-31',
  standpoint: {
    position: 'SUPPORTS_WITH_REMARKS',
    remarks:
      'De tafel steunt het voorstel en vraagt om de percentages elk jaar met de berekening te publiceren. De zetel Kortdurend verblijf tekent aan dat loon in dit perceel minder zwaar weegt.',
  },
  response: 0.42,
  sections: {
    proposal: prose`
      1. De index in artikel 12.5 te vervangen door een samengestelde index: 90 procent loonontwikkeling, 10 procent prijsontwikkeling.
      2. De tarieven jaarlijks uiterlijk op 1 november bekend te maken.
      3. Een nacalculatie op te nemen, zodat een voorlopig percentage later wordt rechtgezet.`,
    introduction: prose`
      De tarieven worden sinds 2020 elk jaar aangepast met de consumentenprijsindex van het CBS, afgeleid, over de
      periode van juli tot juli. Die index meet wat een huishouden uitgeeft. Uw kosten bestaan voor het grootste deel uit loon. In jaren waarin
      lonen sneller stijgen dan prijzen komt u tekort; in 2022 was het juist andersom en liepen de tarieven vooruit op de lonen.

      Aan de overlegtafel van 14 maart 2023 vroegen de aanbieders om een index die bij de sector past.`,
    'intended-effect': prose`
      Tarieven die de kosten volgen, in goede en in slechte jaren, zonder dat we er elk jaar over hoeven te onderhandelen.`,
    arguments: prose`
      1. Loon is gemiddeld 88 tot 92 procent van de kostprijs. Dat bleek in het tarievenonderzoek bij alle percelen, behalve
      kortdurend verblijf, waar het 79 procent was.
      2. De percentages komen van een onafhankelijke instantie. De Nederlandse Zorgautoriteit publiceert ze elk jaar.
      3. Vroeg bekend betekent rust. Met een vaste datum kunt u uw begroting op tijd maken.`,
    alternatives: prose`
      Vasthouden aan de consumentenprijsindex. Dan blijven tarief en kosten uit elkaar lopen.

      Elk jaar onderhandelen. Dat kost iedereen veel tijd en geeft geen zekerheid.`,
    risks: prose`
      Voor kortdurend verblijf weegt loon minder zwaar. We kiezen toch voor één verdeling, omdat een aparte
      index voor één perceel niet opweegt tegen de extra administratie.`,
    finances: prose`
      De gemeenten nemen het voorlopige percentage op in de begroting. De nacalculatie wordt in het jaar erna verrekend in het tarief.`,
    participation: prose`
      De werkgroep tarieven heeft twee varianten doorgerekend. Vijf van de zeven aanbieders in de werkgroep kozen deze variant.`,
    communication: prose`
      De tarieven staan elk jaar uiterlijk op 1 november op de informatiewebsite. Alle aanbieders krijgen er bericht van.`,
    evaluation: prose`Na twee jaar bespreken we aan de overlegtafel of de verdeling 90/10 nog klopt.`,
  },
  clauses: [
    {
      article: '12.5',
      heading: 'Jaarlijkse indexatie',
      reason: 'Loon is ongeveer negentig procent van de kosten.',
      oldText: prose`
        De gemeente past de tarieven jaarlijks per 1 januari aan met de procentuele wijziging van de consumentenprijsindex (CPI, alle
        huishoudens, afgeleid) zoals het CBS deze publiceert, over de periode van juli tot juli voorafgaand aan het jaar waarin de nieuwe tarieven
        gelden. De tarieven worden afgerond op hele eurocenten.`,
      newText: prose`
        De gemeente past de tarieven jaarlijks per 1 januari aan met een samengestelde index. Deze bestaat voor 90 procent uit het
        OVA-percentage (overheidsbijdrage in de arbeidskostenontwikkeling) en voor 10 procent uit het prijsindexcijfer particuliere consumptie (PPC),
        zoals de Nederlandse Zorgautoriteit deze publiceert. De gemeente gebruikt de voorlopige percentages voor het jaar waarin de nieuwe tarieven
        gelden. De tarieven worden afgerond op hele eurocenten; voor producten per minuut op tienden van eurocenten.`,
    },
    {
      article: '12.5a',
      heading: 'Nacalculatie',
      oldText: '',
      newText: prose`
        Wijken de definitieve percentages af van de voorlopige percentages, dan verwerkt de gemeente het verschil in de tarieven van het
        volgende jaar. De gemeente corrigeert geen declaraties die al zijn betaald.`,
    },
    {
      article: '12.8',
      heading: 'Bekendmaking',
      reason: 'Met een vaste datum kunt u op tijd begroten.',
      oldText: 'De gemeente maakt de tarieven voor het volgende jaar bekend voor de aanvang van dat jaar.',
      newText: prose`
        De gemeente maakt de tarieven voor het volgende jaar uiterlijk op 1 november bekend op de informatiewebsite en bericht alle aanbieders
        daarover. De gemeente vermeldt daarbij de percentages en de berekening.`,
    },
  ],
  laterVersions: [
    {
      on: '2023-10-05',
      note: 'Rekenvoorbeeld toegevoegd onder Financiën. De tekst van de artikelen is niet veranderd.',
      sections: {
        finances: prose`
          De gemeenten nemen het voorlopige percentage op in de begroting. De nacalculatie wordt in het jaar erna verrekend in het tarief.

          Rekenvoorbeeld. Stel: het voorlopige OVA-percentage is 5,0 en het PPC is 3,0. De index is dan 90 procent van 5,0 plus 10 procent van
          3,0, samen 4,8 procent. Een tarief van € 1,00 wordt € 1,048. Blijkt het OVA-percentage later 5,5, dan telt in het volgende jaar 0,45
          procentpunt extra mee.`,
      },
    },
  ],
};
